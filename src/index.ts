export {SzhkAgeStructure} from './charts/age-structure.js';
export {SzhkAirFreight} from './charts/air-freight.js';
export {SzhkBankOutlets} from './charts/bank-outlets.js';
export {SzhkBusinessClimate} from './charts/business-climate.js';
export {SzhkCityExports} from './charts/city-exports.js';
export {SzhkCooperationMap} from './charts/cooperation-map.js';
export {SzhkEmergingIndustries} from './charts/emerging-industries.js';
export {SzhkExchangeTurnover} from './charts/exchange-turnover.js';
export {SzhkFinanceBusiness} from './charts/finance-business.js';
export {SzhkFinanceIndustry} from './charts/finance-industry.js';
export {SzhkFinanceStructure} from './charts/finance-structure.js';
export {SzhkFinancialCentreRank} from './charts/financial-centre-rank.js';
export {SzhkFinancialFirms} from './charts/financial-firms.js';
export {SzhkFirmRelocation} from './charts/firm-relocation.js';
export {SzhkFreeTradeZones} from './charts/free-trade-zones.js';
export {SzhkGdpCompare} from './charts/gdp-compare.js';
export {SzhkGdpExpenditure} from './charts/gdp-expenditure.js';
export {SzhkGdpGrowth} from './charts/gdp-growth.js';
export {SzhkHighTechOutput} from './charts/high-tech-output.js';
export {SzhkIndustrialOutput} from './charts/industrial-output.js';
export {SzhkInnovationPlatforms} from './charts/innovation-platforms.js';
export {SzhkInnovationRanking} from './charts/innovation-ranking.js';
export {SzhkLandPrice} from './charts/land-price.js';
export {SzhkLicensedActivities} from './charts/licensed-activities.js';
export {SzhkMainlandVisitors} from './charts/mainland-visitors.js';
export {SzhkManufacturing} from './charts/manufacturing.js';
export {SzhkMilestones} from './charts/milestones.js';
export {SzhkPatents} from './charts/patents.js';
export {SzhkPortMap} from './charts/port-map.js';
export {SzhkPortThroughput} from './charts/port-throughput.js';
export {SzhkPortVehicles} from './charts/port-vehicles.js';
export {SzhkProfessionalAccess} from './charts/professional-access.js';
export {SzhkRdIntensity} from './charts/rd-intensity.js';
export {SzhkRdPersonnel} from './charts/rd-personnel.js';
export {SzhkRdSpending} from './charts/rd-spending.js';
export {SzhkResearchOutput} from './charts/research-output.js';
export {SzhkRmbSettlement} from './charts/rmb-settlement.js';
export {SzhkSectorStructure} from './charts/sector-structure.js';
export {SzhkSecuritiesIncome} from './charts/securities-income.js';
export {SzhkServiceIndustries} from './charts/service-industries.js';
export {SzhkStartups} from './charts/startups.js';
export {SzhkTalent} from './charts/talent.js';
export {SzhkTradeFlow} from './charts/trade-flow.js';
export {SzhkWages} from './charts/wages.js';
export {SzhkFigure} from './lookup/figure.js';
export {SzhkValue} from './lookup/value.js';
export {ChartElement, type ChartErrorDetail, type OwnRow, type OwnTableRow} from './element/chart-element.js';
export type {ChartError} from './model/chart-error.js';
export type {Highlight, HighlightDetail, SelectDetail} from './model/events.js';
export type {ChartData, CitationStyle, CsvOptions, EmbedOptions, PictureOptions, PngOptions} from './model/export-options.js';
export type {Dataset, Figure, Language, Row, Vocabulary} from './model/dataset.js';
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
