/** A language in which every word of the package exists. */
export type Language = 'en' | 'zh-Hans' | 'zh-Hant';

/** One text in every language. */
export type LocalizedText = Readonly<Record<Language, string>>;

/** How exactly a source states a value: `over` is also "at least", `under` also "within"; `derived` is computed from stated values. */
export type Qualifier = 'exact' | 'about' | 'over' | 'under' | 'derived';

/** One number as its source states it. */
export interface Row {
  /** `2022`, `2020-H1`, `2021-Q1`, `2023-03`, `2023-04-30`; `2017/2021` for a span, `../2018` and `2010/..` where one end is open. */
  readonly period: string;
  /** Id from the vocabulary, such as `shenzhen`. In rows of one's own, also a plain name. */
  readonly place: string;
  /** What within the place, or the other side of a comparison; an id, or null. */
  readonly item: string | null;
  readonly measure: string;
  /** In the unit of the row, never converted or rounded; null where `low` and `high` are given. */
  readonly value: number | null;
  readonly unit: string;
  readonly qualifier: Qualifier;
  /** `report`, or the name of another publisher in the dataset's `sources`. */
  readonly source: string;
  /** Section of the report, such as `5.1.1`; null for other sources. */
  readonly section: string | null;
  /** Shortest phrase of the report that holds the number; null for other sources. */
  readonly stated: string | null;
  readonly low?: number | null;
  readonly high?: number | null;
  /** True where the report gives no date; `period` is then that of its text. */
  readonly undated?: boolean | null;
  readonly note?: LocalizedText | null;
}

/** What kind of number a measure is. */
export type MeasureKind = 'level' | 'price' | 'count' | 'share' | 'growth' | 'change' | 'ratio' | 'rank' | 'duration' | 'year' | 'forecast';

export interface Measure extends LocalizedText {
  readonly kind: MeasureKind;
  /** The measure of which this one is another level or basis. */
  readonly of?: string;
}

export interface Unit extends LocalizedText {
  /** The unit in which values are drawn; `value * factor` is a number of it. */
  readonly base: string;
  readonly factor: number;
  /** How a number is written with a base unit, `{n}` being the number. */
  readonly pattern?: LocalizedText;
  /** The English pattern for one thing alone: `{n} city`. */
  readonly one?: string;
}

/** Every id that the rows use, in words. */
export interface Vocabulary {
  readonly places: Readonly<Record<string, LocalizedText>>;
  readonly items: Readonly<Record<string, LocalizedText>>;
  readonly measures: Readonly<Record<string, Measure>>;
  readonly units: Readonly<Record<string, Unit>>;
  readonly sources: Readonly<Record<string, LocalizedText>>;
}

/** A figure or table of the report, or a view that is not one of its figures (then `number` is null). */
export interface Figure {
  readonly number: string | null;
  readonly element: string;
  /** Null for an element of one view. */
  readonly view: string | null;
  /** The resource with its data; null where neither the report's text nor another publisher has any. */
  readonly dataset: string | null;
  readonly section: string;
  readonly caption: LocalizedText | null;
  /** The source as the report gives it; null for a view that is none of its figures. */
  readonly source: LocalizedText | null;
  readonly subject: LocalizedText;
  /** What the complete figure shows, in a sentence. */
  readonly finding: LocalizedText;
  readonly notes: readonly LocalizedText[];
  /** How much of the picture the report's text alone lets one redraw. */
  readonly coverage: Coverage;
  /** The same, together with other publishers' figures. */
  readonly withOthers: Coverage;
  /** Measures and units, such as `rd-funding:hkd-1m`, in which a page gives the numbers of a figure that the report prints only as a picture. */
  readonly expects?: readonly string[];
}

export type Coverage = 'full' | 'partial' | 'none';

/** What charts know of a dataset: its rows, and the words and figures that they need. Its JSON file says more: sources, columns, licences. */
export interface Dataset {
  readonly name: string;
  readonly data: readonly Row[];
  readonly vocabulary: Vocabulary;
  readonly figures: readonly Figure[];
}

/** How a period is written. */
export const periodPattern: RegExp = (() => {
  const moment = String.raw`\d{4}(?:-(?:H[12]|Q[1-4]|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?))?`;
  return new RegExp(String.raw`^(?:${moment}(?:/(?:${moment}|\.\.))?|\.\./${moment})$`);
})();

/** The year of a period that is one whole year; undefined for quarters, months and spans. */
export function wholeYear(period: string): number | undefined {
  return /^\d{4}$/.test(period) ? Number(period) : undefined;
}

/** The one whole year of which a row's number is; undefined for parts of years, spans, and numbers without a date. */
export function yearOf({period, undated}: Row): number | undefined {
  return undated ? undefined : wholeYear(period);
}

/** Whether a chart over years can draw the row: a number for a whole year or for a closed span of years, and with a date. */
export function isYearly({period, value, undated}: Row): boolean {
  return value !== null && !undated && /^\d{4}(\/\d{4})?$/.test(period);
}

/** Whether the row says in which year its place passed its item. */
export function isCrossing({measure}: Row): boolean {
  return measure.endsWith('-passes');
}

/** First and last year that a period touches; an open start is `-Infinity`, an open end `Infinity`. */
export function yearSpan(period: string): [first: number, last: number] {
  const [start = '', end = start] = period.split('/');
  return [start === '..' ? -Infinity : Number(start.slice(0, 4)), end === '..' ? Infinity : Number(end.slice(0, 4))];
}

/** A number of base units, without the noise that a product of decimals leaves after the 15th digit. */
export function inBaseUnit(value: number, unit: Unit): number {
  return Number((value * unit.factor).toPrecision(15));
}

/** Datasets as one, for charts that draw what several hold; an id has the same words in all of them. */
export function joinedDatasets(datasets: readonly Dataset[]): Dataset {
  const words = <K extends keyof Vocabulary>(kind: K) =>
    Object.assign({}, ...datasets.map(({vocabulary}) => vocabulary[kind])) as Vocabulary[K];
  return {
    name: datasets[0]?.name ?? '',
    data: datasets.flatMap(({data}) => data),
    vocabulary: {
      places: words('places'),
      items: words('items'),
      measures: words('measures'),
      units: words('units'),
      sources: words('sources'),
    },
    figures: datasets.flatMap(({figures}) => figures),
  };
}
