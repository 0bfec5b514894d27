export {SzhkGdpCompare} from './charts/gdp-compare.js';
export {SzhkPortThroughput} from './charts/port-throughput.js';
export {ChartElement, type ChartErrorDetail, type OwnRow} from './frame/chart-element.js';
export type {ChartError} from './frame/chart-error.js';
export type {Dataset, Figure, Language, Row, Vocabulary} from './dataset.js';
export type {ControlPoint, Description, InnovationPlatform, Milestone, ProfessionalAccess, Source, Table, Term} from './tables.js';
