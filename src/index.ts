export * from './charts.js';
export {SzhkFigure} from './lookup/figure.js';
export {SzhkValue} from './lookup/value.js';
export {ChartElement} from './element/chart-element.js';
export type {ChartError, ErrorCode} from './model/chart-error.js';
export type {LookupError, LookupErrorCode, LookupKind} from './model/lookup-error.js';
export type {ChartErrorDetail, Highlight, HighlightDetail, SelectDetail} from './model/events.js';
export type {ChartData, CitationStyle, CsvOptions, EmbedOptions, PictureOptions, PngOptions} from './model/export-options.js';
export type {ElementTag, FigureNumber, FigureReference, ItemId, MeasureId, PlaceId, SourceId, UnitId, ViewId} from './model/ids.js';
export type {Language, LocalizedText} from './model/language.js';
export type {OwnRow, OwnTableRow} from './model/own-row.js';
export type {Qualifier, Row} from './model/row.js';
export type {Dataset, Figure} from './model/dataset.js';
export type {Vocabulary} from './model/vocabulary.js';
export type {
  ControlPoint,
  CooperationZone,
  Description,
  InnovationPlatform,
  Milestone,
  ProfessionalAccess,
  Source,
  Table,
  Term,
} from './model/tables.js';
