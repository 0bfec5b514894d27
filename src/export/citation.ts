import type {CitationStyle} from '../model/export-options.js';
import {fileText} from '../model/file-text.js';
import {about} from './about.js';
import {apa, bibtex, type CitationWords, gbT7714, type OnlineWork, packageAuthor} from './citation-styles.js';
import {cdn, datasetName, type ExportContext} from './export-context.js';

const citationStyles: Readonly<Record<CitationStyle, CitationWords>> = {'gb-t-7714': gbT7714, apa, bibtex};

/** The report and the dataset, separated by a blank line; for a page’s own rows, the page and the package that draws them. */
export function citation({rendered}: ExportContext, style: CitationStyle): string {
  const today = dayOf(new Date());
  const {report, online} = citationStyles[style];
  const {figure, ownRows} = rendered.composed.composition;
  const entries = ownRows ? [online(thisPage(today)), online(software(today))] : [report(figure), online(dataset(rendered, today))];
  return fileText(entries.join('\n\n'));
}

function dataset(rendered: ExportContext['rendered'], accessed: string): OnlineWork {
  const name = datasetName(rendered);
  const {version, url, ...work} = software(accessed);
  return {...work, kind: 'dataset', title: `${work.title}: ${name}`, version, url: `${url}dist/data/${name}.csv`};
}

const software = (accessed: string): OnlineWork => ({
  kind: 'software',
  author: packageAuthor,
  title: 'szhk-charts',
  version: about.version,
  published: about.released,
  url: `${cdn}szhk-charts@${about.version}/`,
  accessed,
});

const thisPage = (accessed: string): OnlineWork => ({
  kind: 'page',
  author: '',
  title: document.title.trim() || location.host,
  version: '',
  published: '',
  url: location.href.replace(/#.*$/, ''),
  accessed,
});

/** The day in the reader's time zone. */
function dayOf(date: Date): string {
  const twoDigits = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}
