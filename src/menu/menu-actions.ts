import type {MenuGroup, MenuItem, ToolWords} from '../text/tool-words.js';
import type {ShownChart} from '../element/frame/render-chart.js';
import {amountOf} from '../compose/subjects.js';
import type {CitationStyle} from '../model/export-options.js';
import type {ChartExporter} from '../export/chart-exporter.js';
import type {Toolbar} from '../element/frame/toolbar.js';

type Done = keyof ToolWords['done'];
/** What an entry of the menu does, and what is said when it is done. */
type Action = (taking: ChartExporter, tools: Toolbar) => Done | Promise<Done>;

/** The entries in the order of the menu; tones only where there are numbers to play. */
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
  listen: async (_, tools) => {
    const reading = await tools.startInteraction();
    return (await reading?.toggleSound()) ?? 'noSound';
  },
  csv: (taking) => save(taking, 'csv', csvFile(taking.toCSV())),
  'csv-all': (taking) => save(taking, 'csv', csvFile(taking.toCSV({all: true})), 'all'),
  json: (taking) => save(taking, 'json', file(JSON.stringify(taking.toJSON(), null, 1), 'application/json')),
  svg: (taking) => save(taking, 'svg', file(taking.toSVG(), 'image/svg+xml')),
  png: async (taking) => save(taking, 'png', await taking.toPNG()),
  // The image is promised within the click, for a browser lets a page write to the clipboard only then.
  'copy-image': (taking) => write((clipboard) => clipboard.write([new ClipboardItem({'image/png': taking.toPNG()})])),
  embed: (taking) => copy(taking.toEmbedCode({pinned: false})),
  'embed-pinned': (taking) => copy(taking.toEmbedCode()),
  'gb-t-7714': cite('gb-t-7714'),
  apa: cite('apa'),
  bibtex: cite('bibtex'),
};

function cite(style: CitationStyle): Action {
  return (taking) => copy(taking.toCitation(style));
}

const copy = (text: string): Promise<Done> => write((clipboard) => clipboard.writeText(text));

/** A page that did not come over a safe connection has no clipboard. */
async function write(into: (clipboard: Clipboard) => Promise<void>): Promise<Done> {
  const {clipboard} = navigator as Partial<Navigator>;
  if (!clipboard) return 'noClipboard';
  await into(clipboard);
  return 'copied';
}

/** The mark by which spreadsheets know that a file is UTF-8, in which Chinese is read right. */
const byteOrderMark = '\ufeff';

const file = (text: string, type: string): Blob => new Blob([text], {type: `${type};charset=utf-8`});
const csvFile = (text: string): Blob => file(byteOrderMark + text, 'text/csv');

/** Hands a file to the reader; of the same ending another is told apart by a word. */
function save(taking: ChartExporter, extension: string, content: Blob, word?: string): Done {
  const url = URL.createObjectURL(content);
  const name = taking.fileName(extension);
  const link = Object.assign(document.createElement('a'), {href: url, download: word ? name.replace(/(\.\w+)$/, `_${word}$1`) : name});
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return 'saved';
}
