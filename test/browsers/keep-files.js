// In a page: keeps the files that it asks the browser to save, for some ask where to, and the image that it has put into the clipboard.
/** @type {Map<string, Blob>} */
const blobs = new Map();
/** @type {{name: string, blob: Blob | undefined}[]} */
const saved = [];
Object.assign(globalThis, {saved});

const {createObjectURL} = URL;
URL.createObjectURL = (blob) => {
  const url = createObjectURL(blob);
  if (blob instanceof Blob) blobs.set(url, blob);
  return url;
};
const {click} = HTMLAnchorElement.prototype;
HTMLAnchorElement.prototype.click = function () {
  if (this.download) saved.push({name: this.download, blob: blobs.get(this.href)});
  else click.call(this);
};

const {write} = Clipboard.prototype;
Clipboard.prototype.write = async function (/** @type {ClipboardItems} */ items) {
  await write.call(this, items);
  saved.push({name: 'clipboard', blob: await items[0]?.getType('image/png')});
};
