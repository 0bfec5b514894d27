import type {MenuMessages} from '../message-types.js';

export const menu: MenuMessages = {
  groups: {hear: 'Listen', save: 'Download', copy: 'Copy', cite: 'Copy citation'},
  items: {
    listen: 'Play the values as tones',
    csv: 'Values shown (CSV)',
    'csv-all': 'Whole dataset (CSV)',
    json: 'Values shown (JSON)',
    svg: 'Drawing (SVG)',
    png: 'Image (PNG)',
    'copy-image': 'Image',
    embed: 'Embed code, newest version',
    'embed-pinned': 'Embed code, this version',
    'gb-t-7714': 'GB/T 7714',
    apa: 'APA',
    bibtex: 'BibTeX',
  },
  done: {
    copied: 'Copied',
    downloading: 'Download requested',
    downloadingInSandbox: 'Download requested; if no file comes, this page does not allow downloads',
    noDownload: 'This page does not allow downloads; you can copy the image or the table instead',
    listening: 'Tones on: arrow keys play values, P a whole series',
    silent: 'Tones off',
    noSound: 'This device plays no tones',
    noClipboard: 'This page cannot copy, because it did not come over https',
    notCopied: 'The browser does not let this page copy',
  },
  failed: (message) => `That did not work: ${message}`,
};
