// How to cite the report, the package and a page. Each style has its own language, whatever the language of the chart.

/** A work on the web. */
export interface OnlineWork {
  readonly kind: 'dataset' | 'software' | 'page';
  /** Empty if unknown. */
  readonly author: string;
  readonly title: string;
  /** Empty for a page. */
  readonly version: string;
  /** Day, such as `2026-01-31`; empty if unknown. */
  readonly published: string;
  readonly url: string;
  /** Day of access. */
  readonly accessed: string;
}

/** A place in the report. */
export interface ReportPlace {
  /** Number of the figure or table, such as `图1.1`. */
  readonly number: string | null;
  readonly section: string;
}

/** How a style formats an entry. */
export interface CitationWords {
  readonly report: (place: ReportPlace | undefined) => string;
  readonly online: (work: OnlineWork) => string;
}

export const report = {date: '2023-06-01', url: 'http://thinktank.phbs.pku.edu.cn'} as const;
export const packageAuthor = 'szhk-charts authors';
/** Terms of the data, as the published files name them. */
export const licence = 'Facts with attribution; the terms of each publisher stand in the sources';

const authors = ['岑维', '王若林', '谢玉欢'];
const reportTitle = '深圳—香港合作回顾与新时期融合发展';
const englishTitle = 'Shenzhen–Hong Kong Cooperation: Review and Integration in the New Era';
const school = '北京大学汇丰商学院';
const city = '深圳';

const joinedParts = (parts: readonly string[], between: string) => parts.filter((part) => part !== '').join(between);

const chineseSection = (section: string) => ({0: '序言', 8: '总结与展望'})[section] ?? `第${section}节`;
const englishSection = (section: string) => ({0: 'Preface', 8: 'Closing chapter'})[section] ?? `Section ${section}`;
const englishFigure = (figure: string) => figure.replace('图', 'Figure ').replace('表', 'Table ');
const placeInEnglish = (place: ReportPlace | undefined) =>
  place ? joinedParts([englishFigure(place.number ?? ''), englishSection(place.section)], ', ') : '';

/** GB/T 7714-2015, in citation order. */
export const gbT7714: CitationWords = {
  report: (place) => {
    const where = place ? `: ${joinedParts([place.number ?? '', chineseSection(place.section)], ', ')}` : '';
    return `${authors.join(', ')}. ${reportTitle}[R]. ${city}: ${school}, 2023${where}.`;
  },
  online: ({kind, author, title, version, published, url, accessed}) => {
    const code = {dataset: 'DB', software: 'CP', page: 'EB'}[kind];
    const dates = `${published && `(${published})`}[${accessed}]`;
    return `${joinedParts([author, `${title}[${code}/OL]`, version && `${version}版`, dates, url], '. ')}.`;
  },
};

const inFull = (day: string) =>
  new Intl.DateTimeFormat('en-US', {year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC'}).format(new Date(`${day}T00:00Z`));

/** APA, 7th edition. */
export const apa: CitationWords = {
  report: (place) => {
    const where = place ? ` (${placeInEnglish(place)})` : '';
    const named = `${reportTitle} [Shenzhen–Hong Kong cooperation: Review and integration in the new era]${where}`;
    return `Cen, W., Wang, R., & Xie, Y. (2023, June). ${named}. Peking University HSBC Business School, PHBS Think Tank. ${report.url}`;
  },
  online: ({kind, author, title, version, published, url, accessed}) => {
    const form = {dataset: ' [Data set]', software: ' [Computer software]', page: ''}[kind];
    const named = `${title}${version && ` (Version ${version})`}${form}`;
    const year = `(${published.slice(0, 4) || 'n.d.'})`;
    return `${joinedParts([...(author ? [author, year, named] : [named, year]), `Retrieved ${inFull(accessed)}, from ${url}`], '. ')}`;
  },
};

const bibtexMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthOf = (day: string) => bibtexMonths[Number(day.slice(5, 7)) - 1] ?? '';
const special: Readonly<Record<string, string>> = {'\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}'};
const escapedTex = (text: string) => text.replace(/[\\~^#$%&_{}]/g, (character) => special[character] ?? `\\${character}`);
const braced = (text: string) => `{${text}}`;
/** A URL needs no escapes, because its field is read as a URL; only braces would end the field. */
const address = (url: string) => braced(url.replaceAll('{', '%7B').replaceAll('}', '%7D'));

function entry(type: string, key: string, fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).filter(([, value]) => value !== '' && value !== '{}' && value !== '{{}}');
  return `@${type}{${key},\n${lines.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}`;
}

/** BibTeX, in Unicode; inner braces keep names and titles as they are. */
export const bibtex: CitationWords = {
  report: (place) =>
    entry('techreport', 'cen2023shenzhen', {
      author: braced(authors.map(braced).join(' and ')),
      title: braced(braced(reportTitle)),
      institution: braced(braced(school)),
      address: braced(city),
      year: braced('2023'),
      month: monthOf(report.date),
      url: address(report.url),
      note: braced(joinedParts([englishTitle, placeInEnglish(place)], '; ')),
    }),
  online: ({kind, author, title, version, published, url, accessed}) =>
    entry('misc', kind === 'page' ? 'page' : title.replace(/\W+/g, '-'), {
      author: braced(braced(escapedTex(author))),
      title: braced(braced(escapedTex(title))),
      howpublished: {dataset: braced('Data set'), software: braced('Computer software'), page: ''}[kind],
      year: braced(published.slice(0, 4)),
      month: published && monthOf(published),
      url: address(url),
      note: braced(joinedParts([version && `Version ${version}`, `Accessed ${accessed}`], ', ')),
    }),
};
