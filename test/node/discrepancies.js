// Where the report does not agree with itself or with another publisher, and why, as far as one can tell. Every row keeps what is printed.

/** Numbers that come out otherwise when they are computed from others (recomputations.csv), by the key of the printed one. */
export const notRecomputed = {
  'gdp: 2020/2022 hong-kong suzhou gdp-gap-shrink-factor':
    'Printed “shrank tenfold”; the two gaps printed give a fall to less than a twelfth. A round figure of speech.',
  'sector-structure: 2000 hong-kong manufacturing share-of-gdp':
    'The share is of GDP at basic prices; of GDP at market prices, which is what the World Bank gives, it is 4.6%.',
  'firm-relocation: 2017/2021 shenzhen - manufacturing-firms-moved-out-growth':
    'Printed “grew nearly 10 times”; 4344 is 9.4 times 463, an increase of 8.4 times. Multiple and increase are mixed up.',
  'finance-industry: 2021 hong-kong - finance-value-added':
    'Section 4.1.1 has HK$630 billion, the three branches of 4.1.2 add up to HK$583.6 billion. The two figures seem to use different bases.',
  'finance-industry: 2000/2021 hong-kong - finance-share-of-gdp-change':
    'Section 4.1.1 has a rise of 10.5 percentage points, the rises of the branches in 4.1.2 add up to 8.4. As for the amounts above.',
  'finance-structure: 2021 hong-kong banking share-of-gdp':
    'Section 4.1.2 has 12.5%, but amount and share of all finance in 4.1.1 put banking at 12.6% to 12.8%. As for the amounts above.',
  'bilateral-trade: 2013 shenzhen hong-kong partner-share-of-total-trade':
    'Printed 34%; of the total that Shenzhen Customs gives it is 34.7%. The report converts its amounts with an average exchange rate.',
  'rd-spending: 2020/2021 shenzhen - basic-research-share-change':
    'Printed 2.5 percentage points, the difference of the rounded shares 7.3% and 4.8%; unrounded it is 2.4.',
};

/** Numbers of which another publisher's value for the same thing differs by more than its rounding, by key and source. */
export const notTheSame = {
  'gdp: 2019 hong-kong - gdp-growth @wb-gdp-growth': 'An earlier or later revision of the national accounts: −1.68% against −1.67%.',
  'rd-intensity: 2019 singapore - rd-share-of-gdp @wb-rd':
    'The report seems to use an older release of the same series: 1.89% against 1.88%.',
  'rd-intensity: 2020 south-korea - rd-share-of-gdp @wb-rd':
    'The report seems to use an older release of the same series: 4.81% against 4.80%.',
  'rd-intensity: 2020 world - rd-share-of-gdp @wb-rd-world':
    'The report seems to use another release of the same series: 2.63% against 2.49%.',
};
