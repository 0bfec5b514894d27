// Tables of a shape of their own, and what a published file says of itself; every type that the published data names.
import type {Figure} from './dataset.js';
import type {Language, LocalizedText} from './language.js';
import type {Qualifier} from './row.js';
import type {MeasureKind, Vocabulary} from './vocabulary.js';

export type {Dataset, Figure} from './dataset.js';
export type {Row} from './row.js';
export type {Vocabulary} from './vocabulary.js';

/** A dated event of the report. */
export interface Milestone {
  /** As precise as stated: `1998`, `2020-06`, `2022-07-05`, `2023-Q4`. */
  readonly date: string;
  /** Last date of what lasted. */
  readonly end: string | null;
  readonly places: readonly string[];
  readonly topic: string;
  /** The figure of the report to which it belongs, such as `图4.15`. */
  readonly figure: string | null;
  readonly title: LocalizedText;
  readonly section: string;
  /** The date as the report prints it. */
  readonly stated: string;
  /** What is odd about the date. */
  readonly note?: LocalizedText | null;
}

/** A building of the Hetao zone (table 6.2). */
export interface InnovationPlatform {
  readonly platform: string;
  readonly category: string;
  readonly name: LocalizedText;
  /** Floor area in the unit of the row. */
  readonly value: number;
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly status: 'built' | 'under-construction';
  /** Month in which it was finished, where stated. */
  readonly opened: string | null;
  /** Projects and institutions named. */
  readonly tenants: readonly LocalizedText[];
  readonly description: LocalizedText | null;
  readonly section: string;
  readonly stated: string;
}

/** How one reaches a port of entry. */
export type PortKind = 'road' | 'rail' | 'water' | 'air';

/** Where coordinates come from: a publisher, common knowledge (good to a kilometre or two), or the neighbourhood alone. */
export type Placement = 'measured' | 'approximate' | 'schematic';

/** One of the 15 ports of entry between Shenzhen and Hong Kong: what the report says, places and dates from other sources. */
export interface ControlPoint {
  readonly point: string;
  readonly name: LocalizedText;
  readonly kind: PortKind;
  /** As what the report counts it: Luohu and Futian, reached by rail, among the roads. */
  readonly reportKind: PortKind;
  /** What passes, where the report says so. */
  readonly functions: readonly ('passengers' | 'cargo')[];
  readonly places: readonly string[];
  /** Degrees north and east, WGS84. */
  readonly latitude: number;
  readonly longitude: number;
  readonly placement: Placement;
  /** Day, month or year of opening, where it is known. */
  readonly opened: string | null;
  /** Where the coordinates come from; `report` where they are set by hand for a port that it names. */
  readonly source: string;
  readonly openedSource: string | null;
  /** What the report says of it. */
  readonly report: LocalizedText | null;
  readonly section: string | null;
  /** The phrase of the report that names it. */
  readonly stated: string | null;
  /** What coordinates and date stand for. */
  readonly note: LocalizedText;
}

/** A zone, a place or a link of the report's cooperation maps; its coordinates are a sketch. */
export interface CooperationZone {
  readonly zone: string;
  readonly name: LocalizedText;
  readonly kind: 'zone' | 'park' | 'area' | 'station' | 'airport' | 'link';
  readonly places: readonly string[];
  /** The figures of the report to which it belongs, such as `图3.12`. */
  readonly figures: readonly string[];
  /** Degrees north and east, WGS84; of a link the first end. */
  readonly latitude: number;
  readonly longitude: number;
  /** The other end of a link; null for everything else. */
  readonly toLatitude: number | null;
  readonly toLongitude: number | null;
  readonly placement: Exclude<Placement, 'measured'>;
  /** What the report says of it. */
  readonly description: LocalizedText | null;
  readonly section: string;
  /** The phrase of the report that names it. */
  readonly stated: string;
}

/** What professionals from Hong Kong and Macao need to practise in Shenzhen (table 7.2). */
export interface ProfessionalAccess {
  readonly profession: string;
  readonly name: LocalizedText;
  readonly procedure: LocalizedText;
  readonly details: LocalizedText;
  /** Month or year from which it holds, where stated. */
  readonly since: string | null;
  readonly section: string;
}

/** An id of the datasets in words (the published table `vocabulary`). */
export interface Term {
  readonly vocabulary: keyof Vocabulary | 'topics' | 'categories';
  readonly id: string;
  readonly name: LocalizedText;
  readonly kind?: MeasureKind;
  readonly of?: string;
  readonly base?: string;
  readonly factor?: number;
}

/** A table of a shape of its own, with the words it uses. */
export interface Table<T> {
  readonly name: string;
  readonly data: readonly T[];
  readonly vocabulary: Partial<Vocabulary> & {
    readonly topics?: Readonly<Record<string, LocalizedText>>;
    readonly categories?: Readonly<Record<string, LocalizedText>>;
  };
  readonly figures: readonly Figure[];
}

/** Whom a value comes from, as the published JSON of a dataset lists it. */
export interface Source {
  readonly name: string;
  readonly title: string;
  readonly publisher: string;
  readonly path?: string;
  readonly year?: number;
  readonly terms: string;
  readonly note?: string;
}

/** What the published JSON of a dataset says besides its rows and words: a resource of Data Package 2.0. */
export interface Description {
  readonly $schema: string;
  readonly name: string;
  readonly type: 'table';
  readonly title: string;
  readonly titles: LocalizedText;
  readonly description: string;
  readonly mediatype: string;
  readonly licenses: readonly {readonly path: string; readonly title: string}[];
  readonly sources: readonly Source[];
  readonly schema: {
    readonly fields: readonly Field[];
    readonly missingValues: readonly string[];
    /** Columns that together name a row. */
    readonly uniqueKeys?: readonly (readonly string[])[];
  };
}

/** A column of a resource. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  /** The languages of a column of words. */
  readonly languages?: readonly Language[];
  readonly constraints?: {readonly required?: boolean; readonly unique?: boolean; readonly enum?: readonly string[]};
}
