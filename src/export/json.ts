import {licence} from '../text/citations.js';
import {about} from './about.js';
import {cdn, datasetName, type Exhibit, plain} from './export-context.js';
import type {ChartData, Entry, Words} from '../model/export-options.js';

export function dataOf({host, picture, languageTag}: Exhibit): ChartData {
  const {title, subtitle, explanation, sourceLines, composition} = picture;
  const {name, figure, rows, ownRows, chart} = composition.content;
  return {
    generator: `szhk-charts ${about.version}`,
    element: host.localName,
    view: name,
    language: languageTag,
    title: plain(title),
    subtitle: plain(subtitle),
    explanation: plain(explanation),
    report: figure && !ownRows ? {figure: figure.number, section: figure.section} : null,
    dataset: ownRows ? null : datasetName(picture),
    notes: sourceLines.map(plain),
    licence: ownRows ? null : {path: `${cdn}szhk-charts@${about.version}/dist/data/NOTICE`, title: licence},
    data: rows,
    vocabulary: usedWords('table' in chart ? chart.table.vocabulary : chart.dataset.vocabulary, rows as readonly Entry[]),
  };
}

/** Of a vocabulary the ids that stand in rows, with what these refer to: the main measure of a measure, the base of a unit. */
function usedWords(vocabulary: object, rows: readonly Entry[]): Words {
  const words = vocabulary as Words;
  const used = new Set(rows.flatMap((row) => Object.values(row).flat()));
  for (const entry of [...used].flatMap((id) => [words.measures?.[String(id)]?.of, words.units?.[String(id)]?.base])) used.add(entry);
  const picked = Object.entries(words).map(
    ([kind, entries]) => [kind, Object.fromEntries(Object.entries(entries).filter(([id]) => used.has(id)))] as const,
  );
  return Object.fromEntries(picked.filter(([, entries]) => Object.keys(entries).length > 0));
}
