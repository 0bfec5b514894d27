import type {ChartData, UsedVocabulary, VocabularyEntry} from '../model/export-options.js';
import {fileText} from '../model/file-text.js';
import {about} from './about.js';
import {licence} from './citation-styles.js';
import {cdn, datasetName, type ExportContext, withoutJoiners} from './export-context.js';

/** What is shown, as data of its own: whoever gets it can change it, and no chart changes. */
export function chartData({host, rendered, languageTag}: ExportContext): ChartData {
  const {title, subtitle, explanation, sourceLines, composed} = rendered;
  const {name, figure, rows, ownRows, chart} = composed.composition;
  return inFileText({
    generator: `szhk-charts ${about.version}`,
    element: host.localName,
    view: name,
    language: languageTag,
    title: withoutJoiners(title),
    subtitle: withoutJoiners(subtitle),
    explanation: withoutJoiners(explanation),
    report: figure && !ownRows ? {figure: figure.number, section: figure.section} : null,
    dataset: ownRows ? null : datasetName(rendered),
    notes: sourceLines.map(withoutJoiners),
    licence: ownRows ? null : {path: `${cdn}szhk-charts@${about.version}/dist/data/NOTICE`, title: licence},
    data: rows,
    vocabulary: usedWords('table' in chart ? chart.table.vocabulary : chart.dataset.vocabulary, rows as readonly VocabularyEntry[]),
  }) as ChartData;
}

/** A copy of data, with texts that any file can hold. */
function inFileText(data: unknown): unknown {
  if (typeof data === 'string') return fileText(data);
  if (Array.isArray(data)) return data.map(inFileText);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, inFileText(value)]));
}

/** The vocabulary ids used in rows, with the ids they refer to: the main measure of a measure, the base of a unit. */
function usedWords(vocabulary: object, rows: readonly VocabularyEntry[]): UsedVocabulary {
  const words = vocabulary as UsedVocabulary;
  const used = new Set(rows.flatMap((row) => Object.values(row).flat()));
  for (const entry of [...used].flatMap((id) => [words.measures?.[String(id)]?.of, words.units?.[String(id)]?.base])) used.add(entry);
  const picked = Object.entries(words).map(
    ([kind, entries]) => [kind, Object.fromEntries(Object.entries(entries).filter(([id]) => used.has(id)))] as const,
  );
  return Object.fromEntries(picked.filter(([, entries]) => Object.keys(entries).length > 0));
}
