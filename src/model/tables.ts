// Tables with their own columns, and the metadata of a published file; every type that the published data names.
import type {Figure} from './dataset.js';
import type {Language, LocalizedText} from './language.js';
import type {Qualifier} from './row.js';
import type {MeasureKind, Vocabulary} from './vocabulary.js';

export type {Dataset, Figure} from './dataset.js';
export type {Row} from './row.js';
export type {Vocabulary} from './vocabulary.js';

/** A dated event in the report. */
export interface Milestone {
  /** As precise as stated: `1998`, `2020-06`, `2022-07-05`, `2023-Q4`. */
  readonly date: string;
  /** Last date, if it lasted. */
  readonly end: string | null;
  readonly places: readonly string[];
  readonly topic: string;
  /** The report's figure that it belongs to, such as `图4.15`. */
  readonly figure: string | null;
  readonly title: LocalizedText;
  readonly section: string;
  /** The date as the report prints it. */
  readonly stated: string;
  /** What is unusual about the date. */
  readonly note?: LocalizedText | null;
}

/** A building in the Hetao zone (table 6.2). */
export interface InnovationPlatform {
  readonly platform: string;
  readonly category: string;
  readonly name: LocalizedText;
  /** Floor area in the unit of the row. */
  readonly value: number;
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly status: 'built' | 'under-construction';
  /** Month of completion, if stated. */
  readonly opened: string | null;
  /** Projects and institutions named. */
  readonly tenants: readonly LocalizedText[];
  readonly description: LocalizedText | null;
  readonly section: string;
  readonly stated: string;
}

/** Means of reaching a port of entry. */
export type PortKind = 'road' | 'rail' | 'water' | 'air';

/** Where coordinates come from: a publisher, common knowledge (good to a kilometre or two), or only the neighbourhood. */
export type Placement = 'measured' | 'approximate' | 'schematic';

/** One of the 15 ports of entry between Shenzhen and Hong Kong: the report's text, with places and dates from other sources. */
export interface ControlPoint {
  readonly point: string;
  readonly name: LocalizedText;
  readonly kind: PortKind;
  /** How the report counts it: Luohu and Futian, reached by rail, count as road. */
  readonly reportKind: PortKind;
  /** What crosses there, if the report says so. */
  readonly functions: readonly ('passengers' | 'cargo')[];
  readonly places: readonly string[];
  /** Degrees north and east, WGS84. */
  readonly latitude: number;
  readonly longitude: number;
  readonly placement: Placement;
  /** Day, month or year of opening, if known. */
  readonly opened: string | null;
  /** Where the coordinates come from; `report` if they are set by hand for a port that it names. */
  readonly source: string;
  readonly openedSource: string | null;
  /** What the report says about it. */
  readonly report: LocalizedText | null;
  readonly section: string | null;
  /** The phrase in the report that names it. */
  readonly stated: string | null;
  /** What coordinates and date refer to. */
  readonly note: LocalizedText;
}

/** A zone, place or link on the report's cooperation maps; its coordinates are approximate. */
export interface CooperationZone {
  readonly zone: string;
  readonly name: LocalizedText;
  readonly kind: 'zone' | 'park' | 'area' | 'station' | 'airport' | 'link';
  readonly places: readonly string[];
  /** The report's figures that it belongs to, such as `图3.12`. */
  readonly figures: readonly string[];
  /** Degrees north and east, WGS84; for a link, its first end. */
  readonly latitude: number;
  readonly longitude: number;
  /** The other end of a link; null for everything else. */
  readonly toLatitude: number | null;
  readonly toLongitude: number | null;
  readonly placement: Exclude<Placement, 'measured'>;
  /** What the report says about it. */
  readonly description: LocalizedText | null;
  readonly section: string;
  /** The phrase in the report that names it. */
  readonly stated: string;
}

/** What professionals from Hong Kong and Macao need to practise in Shenzhen (table 7.2). */
export interface ProfessionalAccess {
  readonly profession: string;
  readonly name: LocalizedText;
  readonly procedure: LocalizedText;
  readonly details: LocalizedText;
  /** Month or year when it takes effect, if stated. */
  readonly since: string | null;
  readonly section: string;
}

/** The words for an id of the datasets (the published table `vocabulary`). */
export interface Term {
  readonly vocabulary: keyof Vocabulary | 'topics' | 'categories';
  readonly id: string;
  readonly name: LocalizedText;
  readonly kind?: MeasureKind;
  readonly of?: string;
  readonly base?: string;
  readonly factor?: number;
}

/** A table with its own columns, and the words it uses. */
export interface Table<T> {
  readonly name: string;
  readonly data: readonly T[];
  readonly vocabulary: Partial<Vocabulary> & {
    readonly topics?: Readonly<Record<string, LocalizedText>>;
    readonly categories?: Readonly<Record<string, LocalizedText>>;
  };
  readonly figures: readonly Figure[];
}

/** The source of a value, as listed in a dataset's published JSON. */
export interface Source {
  readonly name: string;
  readonly title: string;
  readonly publisher: string;
  readonly path?: string;
  readonly year?: number;
  readonly terms: string;
  readonly note?: string;
}

/** What a dataset's published JSON contains besides rows and words: a Data Package 2.0 resource. */
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
    /** Columns that together identify a row. */
    readonly uniqueKeys?: readonly (readonly string[])[];
  };
}

/** A column of a resource. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  /** The languages of a text column. */
  readonly languages?: readonly Language[];
  readonly constraints?: {readonly required?: boolean; readonly unique?: boolean; readonly enum?: readonly string[]};
}
