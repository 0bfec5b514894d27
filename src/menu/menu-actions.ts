import type {ShownChart} from '../compose/rendered-chart.js';
import {amountOf} from '../compose/rows.js';
import type {CitationStyle} from '../model/export-options.js';
import type {Exporter} from '../model/exporter.js';
import {jsonText} from '../model/json-text.js';
import type {MenuGroup, MenuItem, MenuOutcome} from '../text/locales/message-types.js';
import {mayDownload} from './sandbox.js';

/** The commands that the menu calls. */
export interface MenuCommands {
  /** Returns the exporter for what is shown now. */
  readonly exporter: () => Exporter;
  /** Turns tones on or off. */
  readonly toggleSound: () => Promise<MenuOutcome>;
  /** Reports what was done, visibly and to screen readers. */
  readonly say: (words: string) => void;
  /** Called when the menu has opened or closed. */
  readonly onToggle: () => void;
}

/** What a menu item does, and what is reported when it is done. */
type Action = (commands: MenuCommands) => MenuOutcome | Promise<MenuOutcome>;

/** The items in menu order, with tones only if there are numbers to play. */
export function groups({rendered}: ShownChart): [MenuGroup, MenuItem[]][] {
  const content = rendered?.composed.composition;
  const hasTones = rendered?.composed.draw !== undefined && (content?.rows ?? []).filter((row) => amountOf(row)).length > 1;
  const all: [MenuGroup, MenuItem[]][] = [
    ['hear', hasTones ? ['listen'] : []],
    ['save', ['png', 'svg', 'csv', 'csv-all', 'json']],
    ['copy', ['copy-image', 'embed-pinned', 'embed']],
    ['cite', ['gb-t-7714', 'apa', 'bibtex']],
  ];
  return all.filter(([, items]) => items.length > 0);
}

export const actions: Readonly<Record<MenuItem, Action>> = {
  listen: ({toggleSound}) => toggleSound(),
  csv: save('csv', (exporter) => file(exporter.toCSV({bom: true}), 'text/csv')),
  'csv-all': save('csv', (exporter) => file(exporter.toCSV({all: true, bom: true}), 'text/csv'), 'all'),
  json: save('json', (exporter) => file(jsonText(exporter.toJSON(), 1), 'application/json')),
  svg: save('svg', (exporter) => file(exporter.toSVG(), 'image/svg+xml')),
  png: save('png', (exporter) => exporter.toPNG()),
  // The image is promised within the click, because only then does a browser let a page write to the clipboard.
  'copy-image': ({exporter}) =>
    write(
      () => exporter().toPNG(),
      (image, clipboard) => clipboard.write([new ClipboardItem({'image/png': image})]),
    ),
  embed: ({exporter}) => copy(exporter().toEmbedCode({pinned: false})),
  'embed-pinned': ({exporter}) => copy(exporter().toEmbedCode()),
  'gb-t-7714': cite('gb-t-7714'),
  apa: cite('apa'),
  bibtex: cite('bibtex'),
};

function cite(style: CitationStyle): Action {
  return ({exporter}) => copy(exporter().toCitation(style));
}

const copy = (text: string): Promise<MenuOutcome> =>
  write(
    () => text,
    (made, clipboard) => clipboard.writeText(made),
  );

/** A page without a secure connection has no clipboard; a browser may refuse others, such as one in a frame. */
async function write<T>(make: () => T, put: (made: T, clipboard: Clipboard) => Promise<void>): Promise<MenuOutcome> {
  const {clipboard} = navigator as Partial<Navigator>;
  if (!clipboard) return 'noClipboard';
  const made = make();
  try {
    await put(made, clipboard);
    return 'copied';
  } catch {
    await made; // if it could not be made, that is why
    return 'notCopied';
  }
}

const file = (text: string, type: string): Blob => new Blob([text], {type: `${type};charset=utf-8`});

/** Asks the browser to save a file; it does not tell whether it does. A word in the name distinguishes files with the same extension. */
function save(extension: string, make: (exporter: Exporter) => Blob | Promise<Blob>, word?: string): Action {
  return async ({exporter: current}): Promise<MenuOutcome> => {
    const isAllowed = mayDownload();
    if (isAllowed === false) return 'noDownload';
    const exporter = current();
    const url = URL.createObjectURL(await make(exporter));
    const name = exporter.fileName(extension);
    const link = Object.assign(document.createElement('a'), {href: url, download: word ? name.replace(/(\.\w+)$/, `_${word}$1`) : name});
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    return isAllowed ? 'downloading' : 'downloadingInSandbox';
  };
}
