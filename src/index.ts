export {SzhkGdpCompare} from './charts/gdp-compare.js';
export {SzhkPortThroughput} from './charts/port-throughput.js';
export {ChartElement, type ChartErrorDetail, type OwnRow} from './frame/chart-element.js';
export type {ChartError} from './frame/chart-error.js';
export type {
  ControlPoint,
  Dataset,
  Description,
  Figure,
  InnovationPlatform,
  Language,
  Milestone,
  ProfessionalAccess,
  Row,
  Source,
  Table,
  Term,
  Vocabulary,
} from './dataset.js';
