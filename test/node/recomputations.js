// What the report prints, and what the same number is when it is computed from others. A key is dataset, period, place, item and
// measure, and `@` with a source other than the report; `by` computes.

/** @typedef {{printed: string, from: string[], by: (...values: number[]) => number}} Recomputation */

const ratio = (/** @type {number} */ part, /** @type {number} */ whole) => part / whole;
const share = (/** @type {number} */ part, /** @type {number} */ whole) => (part / whole) * 100;
const growth = (/** @type {number} */ before, /** @type {number} */ after) => (after / before - 1) * 100;
const growthInTimes = (/** @type {number} */ before, /** @type {number} */ after) => after / before - 1;
const decline = (/** @type {number} */ before, /** @type {number} */ after) => (1 - after / before) * 100;
const sum = (/** @type {number[]} */ ...parts) => parts.reduce((total, part) => total + part, 0);
const difference = (/** @type {number} */ first, /** @type {number} */ second) => second - first;
const yearly = (/** @type {number} */ years) => (/** @type {number} */ before, /** @type {number} */ after) =>
  ((after / before) ** (1 / years) - 1) * 100;

/** @type {Recomputation[]} */
export const recomputations = [
  // Chapter 1
  {
    printed: 'gdp: 2022 shenzhen-hong-kong - gdp',
    from: ['gdp: 2022 hong-kong - gdp', 'gdp: 2022 shenzhen - gdp-after-2018-census @sz-bulletin-2022'],
    by: sum,
  },
  {
    printed: 'gdp: 2020/2022 hong-kong suzhou gdp-gap-shrink-factor',
    from: ['gdp: 2020 hong-kong suzhou gdp-gap', 'gdp: 2022 hong-kong suzhou gdp-gap'],
    by: ratio,
  },
  {
    printed: 'foreign-investment: 1979/1985 shenzhen processing-and-compensation-trade share-of-approved-foreign-projects',
    from: [
      'foreign-investment: 1979/1985 shenzhen processing-and-compensation-trade approved-foreign-projects',
      'foreign-investment: 1979/1985 shenzhen - approved-foreign-projects',
    ],
    by: share,
  },
  {
    printed: 'firm-relocation: 2019 shenzhen manufacturing firms-revoked-or-deregistered-growth',
    from: [
      'firm-relocation: 2018 shenzhen manufacturing firms-revoked-or-deregistered',
      'firm-relocation: 2019 shenzhen manufacturing firms-revoked-or-deregistered',
    ],
    by: growth,
  },
  {
    printed: 'firm-relocation: 2020 shenzhen manufacturing firms-revoked-or-deregistered-growth',
    from: [
      'firm-relocation: 2019 shenzhen manufacturing firms-revoked-or-deregistered',
      'firm-relocation: 2020 shenzhen manufacturing firms-revoked-or-deregistered',
    ],
    by: growth,
  },
  {
    printed: 'population: 2010/2020 shenzhen - resident-population-annual-growth',
    from: ['population: 2010/2020 shenzhen - resident-population-growth'],
    by: (percent) => ((1 + percent / 100) ** 0.1 - 1) * 100,
  },
  // Chapter 3
  {
    printed: 'manufacturing: 2005/2021 hong-kong manufacturing establishments-decline',
    from: ['manufacturing: 2005 hong-kong manufacturing establishments', 'manufacturing: 2021 hong-kong manufacturing establishments'],
    by: decline,
  },
  {
    printed: 'manufacturing: 2005/2021 hong-kong manufacturing persons-engaged-decline',
    from: ['manufacturing: 2005 hong-kong manufacturing persons-engaged', 'manufacturing: 2021 hong-kong manufacturing persons-engaged'],
    by: decline,
  },
  {
    printed: 'manufacturing: 2000/2021 shenzhen manufacturing gross-output-multiple',
    from: ['manufacturing: 2000/2021 shenzhen manufacturing gross-output-growth'],
    by: (times) => times + 1,
  },
  {
    printed: 'sector-structure: 2000 hong-kong manufacturing share-of-gdp',
    from: ['manufacturing: 2000 hong-kong manufacturing value-added', 'gdp: 2000 hong-kong - gdp @wb-gdp-lcu'],
    by: share,
  },
  {
    printed: 'sector-structure: 2015 hong-kong manufacturing share-of-gdp',
    from: ['manufacturing: 2015 hong-kong manufacturing value-added', 'gdp: 2015 hong-kong - gdp @wb-gdp-lcu'],
    by: share,
  },
  {
    printed: 'strategic-industries: 2017/2022 shenzhen strategic-emerging-industries value-added-average-growth',
    from: ['strategic-industries: 2017/2022 shenzhen strategic-emerging-industries value-added-growth'],
    by: (percent) => ((1 + percent / 100) ** 0.2 - 1) * 100,
  },
  {
    printed: 'strategic-industries: 2022 shenzhen strategic-emerging-industries share-of-gdp',
    from: [
      'strategic-industries: 2022 shenzhen strategic-emerging-industries value-added',
      'gdp: 2022 shenzhen - gdp-after-2018-census @sz-bulletin-2022',
    ],
    by: share,
  },
  {
    printed: 'firm-relocation: 2017/2021 shenzhen - manufacturing-firms-moved-out-growth',
    from: [
      'firm-relocation: 2017 shenzhen - manufacturing-firms-moved-out',
      'firm-relocation: 2021 shenzhen - manufacturing-firms-moved-out',
    ],
    by: growthInTimes,
  },
  {
    printed: 'land-and-property: 2023-05 shenzhen industrial-land share-of-land-area',
    from: ['land-and-property: 2023-05 shenzhen industrial-land land-area', 'land-and-property: 2023-05 shenzhen - land-area'],
    by: share,
  },
  // Chapter 4
  {
    printed: 'finance-industry: 2021 hong-kong - finance-value-added',
    from: ['banking', 'insurance', 'other-finance'].map((item) => `finance-structure: 2021 hong-kong ${item} value-added`),
    by: sum,
  },
  {
    printed: 'finance-industry: 2000/2021 hong-kong - finance-share-of-gdp-change',
    from: ['banking', 'insurance', 'other-finance'].map((item) => `finance-structure: 2000/2021 hong-kong ${item} share-of-gdp-change`),
    by: sum,
  },
  {
    printed: 'finance-structure: 2021 hong-kong banking share-of-gdp',
    from: [
      'finance-structure: 2021 hong-kong banking value-added',
      'finance-industry: 2021 hong-kong - finance-value-added',
      'finance-industry: 2021 hong-kong - finance-share-of-gdp',
    ],
    by: (banking, finance, percent) => (banking / finance) * percent,
  },
  ...['insurance', 'other-finance'].map((item) => ({
    printed: `finance-structure: 2021 hong-kong ${item} banking-value-added-multiple`,
    from: ['finance-structure: 2021 hong-kong banking value-added', `finance-structure: 2021 hong-kong ${item} value-added`],
    by: ratio,
  })),
  {
    printed: 'finance-industry: 2022 shenzhen - finance-share-of-gdp',
    from: ['finance-industry: 2022 shenzhen - finance-value-added', 'gdp: 2022 shenzhen - gdp-after-2018-census @sz-bulletin-2022'],
    by: share,
  },
  {
    printed: 'hong-kong-banking: 2021 hong-kong hkd-deposits share-of-deposits',
    from: ['hong-kong-banking: 2021 hong-kong foreign-currency-deposits share-of-deposits'],
    by: (percent) => 100 - percent,
  },
  {
    printed: 'securities-firms: 2018/2021 shenzhen - securities-companies-revenue-multiple',
    from: [
      'securities-firms: 2021 shenzhen - securities-companies-revenue',
      'securities-firms: 2018 shenzhen - securities-companies-revenue',
    ],
    by: ratio,
  },
  {
    printed: 'exchange-turnover: 2022 shenzhen stocks-bonds-and-funds share-of-exchange-turnover',
    from: [
      'exchange-turnover: 2022 shenzhen stocks-bonds-and-funds exchange-turnover',
      'exchange-turnover: 2022 shenzhen - exchange-turnover',
    ],
    by: share,
  },
  {
    printed: 'exchange-turnover: 2001/2022 shenzhen - listed-companies-average-annual-increase',
    from: ['exchange-turnover: 2001 shenzhen - exchange-listed-companies', 'exchange-turnover: 2022 shenzhen - exchange-listed-companies'],
    by: (before, after) => (after - before) / 21,
  },
  // Chapter 5
  {
    printed: 'bilateral-trade: 2013/2017 shenzhen hong-kong imports-and-exports-with-average-growth',
    from: [
      'bilateral-trade: 2013 shenzhen hong-kong imports-and-exports-with',
      'bilateral-trade: 2017 shenzhen hong-kong imports-and-exports-with',
    ],
    by: yearly(4),
  },
  ...[2013, 2021].map((year) => ({
    printed: `bilateral-trade: ${year} shenzhen hong-kong partner-share-of-total-trade`,
    from: [
      `bilateral-trade: ${year} shenzhen hong-kong imports-and-exports-with`,
      `city-exports: ${year} shenzhen - imports-and-exports @${year === 2013 ? 'sz-customs-wto' : 'sz-customs-2021'}`,
    ],
    by: share,
  })),
  {
    printed: 'foreign-trade: 2022-01/2022-12 china - exports-growth-change',
    from: ['foreign-trade: 2022-01 china - exports-growth', 'foreign-trade: 2022-12 china - exports-growth'],
    by: difference,
  },
  {
    printed: 'ports-of-entry: 2023-05 shenzhen-hong-kong - first-class-ports-of-entry',
    from: ['road', 'rail', 'water', 'air'].map((item) => `ports-of-entry: 2023-05 shenzhen-hong-kong ${item} first-class-ports-of-entry`),
    by: sum,
  },
  {
    printed: 'cross-border-e-commerce: 2022 shenzhen - cross-border-e-commerce-share-of-trade',
    from: [
      'cross-border-e-commerce: 2022 shenzhen - cross-border-e-commerce-trade',
      'city-exports: 2022 shenzhen - imports-and-exports @sz-customs-2022',
    ],
    by: share,
  },
  ...['trade', 'direct-investment'].map((what) => ({
    printed: `rmb-settlement: 2010/2022 mainland-china - rmb-${what}-settlement-growth`,
    from: [2010, 2022].map((year) => `rmb-settlement: ${year} mainland-china - rmb-${what}-settlement`),
    by: growthInTimes,
  })),
  // Chapter 6
  {
    printed: 'rd-spending: 2021 shenzhen enterprises share-of-rd-funding',
    from: ['rd-spending: 2021 shenzhen enterprises rd-funding', 'rd-spending: 2021 shenzhen - rd-expenditure'],
    by: share,
  },
  {
    printed: 'rd-spending: 2021 shenzhen enterprises share-of-rd-expenditure',
    from: ['rd-spending: 2021 shenzhen enterprises rd-expenditure', 'rd-spending: 2021 shenzhen - rd-expenditure'],
    by: share,
  },
  {
    printed: 'rd-spending: 2021 shenzhen - basic-research-share-of-rd-expenditure',
    from: ['rd-spending: 2021 shenzhen basic-research rd-expenditure', 'rd-spending: 2021 shenzhen - rd-expenditure'],
    by: share,
  },
  {
    printed: 'rd-spending: 2020/2021 shenzhen - basic-research-share-change',
    from: [
      'rd-spending: 2021 shenzhen basic-research rd-expenditure',
      'rd-spending: 2021 shenzhen - rd-expenditure',
      'rd-spending: 2021 shenzhen basic-research rd-expenditure-growth',
      'rd-spending: 2021 shenzhen - rd-expenditure-growth',
    ],
    by: (basic, all, basicGrowth, allGrowth) => share(basic, all) - share(basic / (1 + basicGrowth / 100), all / (1 + allGrowth / 100)),
  },
  {
    printed: 'rd-spending: 2021 shenzhen - rd-expenditure-growth',
    from: ['rd-spending: 2020 shenzhen - rd-expenditure @sz-gov-2025-rd', 'rd-spending: 2021 shenzhen - rd-expenditure'],
    by: growth,
  },
  {
    printed: 'rd-intensity: 2021 shenzhen - rd-share-of-gdp',
    from: ['rd-spending: 2021 shenzhen - rd-expenditure', 'gdp: 2021 shenzhen - gdp-after-2018-census @city-bulletins-2021-2023'],
    by: share,
  },
  {
    printed: 'rd-intensity: 2020 hong-kong - rd-share-of-gdp',
    from: ['rd-spending: 2020 hong-kong - rd-expenditure', 'gdp: 2020 hong-kong - gdp @wb-gdp-lcu'],
    by: share,
  },
  {
    printed: 'high-tech-industry: 2001/2021 shenzhen - high-tech-product-exports-annual-growth',
    from: [
      'high-tech-industry: 2001 shenzhen - high-tech-product-exports',
      'high-tech-industry: 2021 shenzhen - high-tech-product-exports',
    ],
    by: yearly(20),
  },
  {
    printed: 'high-tech-industry: 2021 shenzhen - digital-core-industries-share-of-gdp',
    from: [
      'high-tech-industry: 2021 shenzhen - digital-core-industries-value-added',
      'gdp: 2021 shenzhen - gdp-after-2018-census @city-bulletins-2021-2023',
    ],
    by: share,
  },
  {
    printed: 'qianhai: 2022 qianhai qianhai-dream-factory hong-kong-macao-taiwan-and-international-share-of-teams',
    from: [
      'qianhai: 2022 qianhai qianhai-dream-factory hong-kong-macao-taiwan-and-international-teams',
      'qianhai: 2022 qianhai qianhai-dream-factory start-up-teams-incubated',
    ],
    by: share,
  },
  {
    printed: 'patents: 2022 shenzhen country invention-patents-per-10000-people-multiple',
    from: ['patents: 2022 shenzhen - invention-patents-per-10000-people', 'patents: 2022 china - invention-patents-per-10000-people'],
    by: ratio,
  },
  // Chapter 7
  {
    printed: 'talent: 2021/2022 hong-kong world imd-talent-rank-change',
    from: ['talent: 2022 hong-kong world imd-talent-rank', 'talent: 2021 hong-kong world imd-talent-rank'],
    by: difference,
  },
];
