import {greatest, group} from 'd3-array';
import {isPassing, isYearly, type Row, type Words, yearOf} from '../dataset.js';
import type {FrameWords} from '../text/frame-words.js';
import type {Wording} from '../text/wording.js';
import {type Composition, yearsOf} from './compose.js';

/** The finding where the figure is drawn whole, for it need not hold for a part; its subject for some years; else what is drawn. */
export function title({figure, complete, name, rows, settings, ownRows}: Composition, wording: Wording): string {
  const {language, words} = wording;
  if (figure && complete) return figure.finding[language];
  if (figure && !ownRows && !settings.places) return figure.subject[language];
  const values = rows.filter((row) => !isPassing(row));
  const [measure = name] = new Set(values.map((row) => wording.measure(wording.mainMeasure(row.measure))));
  return words.about(measure, [...new Set(values.map(({place}) => wording.place(place)))]);
}

/** Measure, unit and years: `Container throughput, million TEU, 2001–2023`. */
export function subtitle({rows}: Composition, wording: Wording): string {
  const values = rows.filter((row) => !isPassing(row));
  const measures = new Set(values.map(({measure}) => wording.measure(wording.mainMeasure(measure))));
  const bases = new Set(values.map((row) => wording.baseOf(row)));
  const [base] = bases;
  const largest = Math.max(...values.map((row) => Math.abs(wording.baseValue(row))).filter(Number.isFinite));
  const names = wording.words.list([...measures]);
  const measured = bases.size === 1 && base ? wording.words.titled(names, wording.scaledUnit(wording.scale(largest), base)) : names;
  const [first, last] = yearsOf(values.filter(isYearly));
  const years = first === last ? wording.words.year(first) : wording.words.years(String(first), String(last));
  const parts = [measured, ...(Number.isFinite(first) ? [years] : [])];
  return wording.words.phrases(parts);
}

/** What those are told who do not see the plots: measure, unit and years, then the last value of each series. */
export function description(composition: Composition, wording: Wording): string {
  const values = composition.rows.filter((row) => !isPassing(row) && row.value !== null);
  const series = group(values, ({place, measure}) => `${place} ${wording.mainMeasure(measure)}`).values();
  const measures = new Set(values.map(({measure}) => wording.mainMeasure(measure)));
  const last = [...series].map((rows) => {
    const row = greatest(rows, ({period}) => period) as Row;
    const name =
      measures.size > 1 ? wording.words.phrases([wording.place(row.place), wording.measure(row.measure)]) : wording.place(row.place);
    return wording.words.valueAt(name, wording.value(row, 4), wording.periodOf(row));
  });
  return wording.words.described(subtitle(composition, wording), wording.words.list(last));
}

/** Where the numbers stand: place in the report and its source, other publishers, how marks are to be read, notes of the figure. */
export function sourceLines(composition: Composition, wording: Wording): string[] {
  const {rows, figure, ownRows} = composition;
  const {words, language} = wording;
  const others = [...new Set(rows.map(({source}) => source))].filter((source) => source !== '' && (ownRows || source !== 'report'));
  const publishers = [...new Set(others.map((source) => wording.source(source)))];
  return [
    ownRows ? words.ownData : '',
    figure && !ownRows ? words.inReport(placeInReport(figure, wording), figure.source?.[language]) : '',
    publishers.length > 0 ? words.otherSources(publishers, ownRows) : '',
    legend(composition, words).join(language === 'en' ? ' ' : ''),
    ...(ownRows ? [] : (figure?.notes ?? []).map((note: Words) => note[language])),
  ].filter((line) => line !== '');
}

/** `figure 1.1, section 1.2.1`. */
function placeInReport({number, section}: {number: string | null; section: string}, wording: Wording): string {
  return wording.words.phrases([...(number ? [wording.words.figure(number)] : []), wording.section(section)]);
}

/** How to read the marks that are there, in a sentence each. */
function legend({rows, view}: Composition, {legend: words}: FrameWords): string[] {
  const stated = rows.filter((row) => row.source === 'report' && !isPassing(row));
  const others = rows.some(({source}) => source !== 'report');
  if (view.bars) return stated.length > 0 && others ? [words.bars] : [];
  return [
    stated.some(({qualifier}) => qualifier === 'exact') ? words.report : '',
    stated.some(({qualifier}) => qualifier === 'derived') ? words.derived : '',
    stated.some(({qualifier, period}) => ['about', 'over', 'under'].includes(qualifier) && !period.includes('/')) ? words.hollow : '',
    others && stated.length > 0 ? words.others : '',
    hasGaps(rows) ? words.gap : '',
  ].filter((sentence) => sentence !== '');
}

/** Whether some series lacks a year between two that it has. */
function hasGaps(rows: readonly Row[]): boolean {
  const series = new Map<string, Set<number>>();
  for (const row of rows) {
    const year = yearOf(row);
    if (year === undefined || row.unit === 'percent') continue; // rates are drawn as columns, which nothing joins
    const key = `${row.place} ${row.measure}`;
    series.set(key, (series.get(key) ?? new Set()).add(year));
  }
  return [...series.values()].some((years) => Math.max(...years) - Math.min(...years) + 1 > years.size);
}
