// In a page: keeps the files that it asks the browser to save, for a browser without a window asks where to.
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
