// What editors complete in HTML: dist/vscode.html-custom-data.json and dist/web-types.json.
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {readManifest} from './manifest.js';

const common = {
  outdir: 'dist',
  hideLogs: true,
  hideMethodDocs: true,
  hideSlotDocs: true,
  hideCssPropertiesDocs: true,
  hideCssPartsDocs: true,
};

export function writeEditorData() {
  generateVsCodeCustomElementData(written(), {...common, cssFileName: null});
  generateJetBrainsWebTypes(written(), {...common, packageJson: false});
}

/** The manifest with the types of attributes as they are written in HTML, the names that there are or text; without those left unset. */
function written() {
  const manifest = readManifest();
  for (const {declarations} of manifest.modules) {
    for (const declaration of declarations) {
      declaration.attributes &&= declaration.attributes.filter((/** @type {any} */ {type}) => type.text !== 'undefined');
      for (const attribute of declaration.attributes ?? []) attribute.type = {text: writtenType(attribute.type.text)};
    }
  }
  return manifest;
}

/** @param {string} type */
function writtenType(type) {
  const kinds = type.split(' | ').filter((one) => one !== 'undefined');
  return kinds.some((one) => one.startsWith('(')) ? 'string' : kinds.join(' | ');
}
