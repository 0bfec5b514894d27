import {expect} from 'chai';
import {type SinonFakeTimers, stub, useFakeTimers} from 'sinon';
import {about} from '../../src/export/about.js';
import '../../src/index.js';
import type {ChartElement} from '../../src/index.js';
import type {Chart, TableChart} from '../../src/marks/view.js';
import type {LocalizedText} from '../../src/model/language.js';
import type {Row} from '../../src/model/row.js';
import {checkedOwnRows, fetchOwnRows} from '../../src/own-data/index.js';
import {type Attributes, inside, mount, openMenu, pageColumn, plots, settled, until} from '../fixture.js';

const textUrl = (text: string) => `data:text/csv;charset=utf-8,${encodeURIComponent(text)}`;
const chartIn = (tag: string, attributes?: Attributes, lang = 'en', width = 640): Promise<ChartElement> =>
  alone(tag, attributes, pageColumn(width, lang));

/** The link by which an entry of the menu saves a file. */
async function savedLink(element: ChartElement, item: string): Promise<HTMLAnchorElement> {
  const links: HTMLAnchorElement[] = [];
  const click = stub(HTMLAnchorElement.prototype, 'click').callsFake(function (this: HTMLAnchorElement) {
    links.push(this);
  });
  try {
    const entries = await openMenu(element);
    entries.find(({dataset}) => dataset.item === item)?.click();
    await until(() => links.length > 0);
  } finally {
    click.restore();
  }
  return links[0] as HTMLAnchorElement;
}

/** What the chart says after an entry of the menu is chosen. */
async function saidAfter(element: ChartElement, item: string): Promise<string> {
  const status = inside(element, '.status');
  const before = status.textContent;
  const entries = await openMenu(element);
  entries.find(({dataset}) => dataset.item === item)?.click();
  await until(() => status.textContent !== before);
  return status.textContent ?? '';
}

const savedName = async (element: ChartElement, item: string): Promise<string> => (await savedLink(element, item)).download;

/** The text of a file that an entry of the menu saves, with its byte order mark. */
async function savedText(element: ChartElement, item: string): Promise<string> {
  const file = await (await fetch((await savedLink(element, item)).href)).arrayBuffer();
  return new TextDecoder('utf-8', {ignoreBOM: true}).decode(file);
}

async function chartOf(element: ChartElement): Promise<Chart | TableChart> {
  return (await (element.constructor as typeof ChartElement).load()).chart;
}

/** Rows of a text as `src` reads them. */
async function readBack(text: string, chart: Chart | TableChart): Promise<readonly unknown[]> {
  return (await fetchOwnRows(textUrl(text), chart, 'en', new AbortController().signal)).rows;
}

/** A row without what says nothing: null, empty texts and lists. */
const said = (row: unknown) =>
  Object.fromEntries(
    Object.entries(row as object).filter(([, value]) => ![null, undefined, '', false].includes(value as null) && String(value) !== ''),
  );

function parse(text: string): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).to.equal(null);
  return document.importNode(parsed.documentElement, true) as unknown as SVGSVGElement;
}

/** Texts, without the signs that keep a line from breaking. */
const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u2060', '');
const textsIn = (svg: Element) => [...svg.querySelectorAll('text')].map(({textContent}) => plain(textContent));
const colorsIn = (svg: Element) =>
  ['fill', 'stroke'].flatMap((name) => [...svg.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''));

async function pixelsOf(image: Blob): Promise<{width: number; height: number; at: (x: number, y: number) => number[]; colors: number}> {
  const bitmap = await createImageBitmap(image);
  const {width, height} = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.drawImage(bitmap, 0, 0);
  const {data} = context.getImageData(0, 0, width, height);
  return {
    width,
    height,
    at: (x, y) => [...data.slice(4 * (y * width + x), 4 * (y * width + x) + 4)],
    colors: new Set(new Uint32Array(data.buffer)).size,
  };
}

const ownRow = {period: 2020, place: 'shenzhen', measure: 'container-throughput', value: 1, unit: 'teu-10k'};
const quoted = {en: 'two\nlines, “quoted” and "quoted"', 'zh-Hans': '', 'zh-Hant': ''};
const ownRows: NonNullable<ChartElement['rows']> = [
  {period: 2021, place: 'shenzhen', measure: 'container-throughput', value: 1, unit: 'teu-10k'},
  {period: 2022, place: 'A, "B"', measure: 'container-throughput', value: 2.5, unit: 'teu-10k', note: quoted},
];

/** An element alone on the page, for what is far from the viewport is not drawn. */
const alone = (tag: string, attributes?: Attributes, parent = pageColumn()): Promise<ChartElement> => {
  for (const other of document.querySelectorAll('main')) if (other !== parent) other.remove();
  return mount(tag, attributes, parent);
};

async function withOwnRows(rows: ChartElement['rows'] = ownRows): Promise<ChartElement> {
  document.body.replaceChildren();
  const element = document.createElement('szhk-port-throughput');
  element.rows = rows;
  const drawn = settled(element);
  pageColumn().append(element);
  await drawn;
  return element;
}

describe('What is taken away from a chart', () => {
  afterEach(() => document.body.replaceChildren());

  describe('as CSV', () => {
    it('has the rows that are shown, which a chart reads again', async () => {
      const element = await alone('szhk-port-throughput', {from: '2015'});
      const [csv, {data}] = [await element.toCSV(), await element.toJSON()];
      expect(data).to.have.length.above(5);
      expect((await readBack(csv, await chartOf(element))).map(said)).to.deep.equal(data.map(said));
    });

    it('has the whole dataset where that is asked for, notes, ranges and numbers without a date with it', async () => {
      for (const tag of ['szhk-gdp-compare', 'szhk-talent', 'szhk-wages']) {
        const element = await alone(tag);
        const chart = (await chartOf(element)) as Chart;
        const read = await readBack(await element.toCSV({all: true}), chart);
        expect(read.map(said)).to.deep.equal(chart.dataset.data.map(said));
      }
    });

    it('has the columns of the published files, and leaves out those that no row has', async () => {
      const csv = await (await alone('szhk-patents')).toCSV();
      expect(csv.split('\n')[0]).to.equal(
        'period,place,item,measure,value,unit,qualifier,source,section,stated,note_en,note_zh_Hans,note_zh_Hant',
      );
      expect(csv).not.to.match(/^\ufeff/);
    });

    for (const tag of [
      'szhk-milestones',
      'szhk-port-map',
      'szhk-cooperation-map',
      'szhk-innovation-platforms',
      'szhk-professional-access',
    ]) {
      it(`has the rows of ${tag}, with words in each language and lists`, async () => {
        const element = await alone(tag);
        const chart = (await chartOf(element)) as TableChart;
        for (const [csv, rows] of [
          [await element.toCSV(), (await element.toJSON()).data],
          [await element.toCSV({all: true}), chart.table.data],
        ] as const) {
          expect((await readBack(csv, chart)).map(said)).to.deep.equal(checkedOwnRows(rows, chart).rows.map(said));
        }
      });
    }

    it('has a page’s own rows, with quotes, commas and lines within a field', async () => {
      const element = await withOwnRows();
      const read = (await readBack(await element.toCSV({all: true}), await chartOf(element))) as Row[];
      expect(read.map(({period, place, value}) => [period, place, value])).to.deep.equal([
        ['2022', 'A, "B"', 2.5],
        ['2021', 'shenzhen', 1],
      ]);
      expect(read[0]?.note).to.deep.equal(quoted);
    });

    it('has no text that a spreadsheet runs, but numbers as they are, and reads back to the same', async () => {
      const names = ['=1+2', '+A1', '-A1', '@SUM(A1)', "'=1"];
      const element = await withOwnRows(names.map((place) => ({...ownRow, place, value: -5})));
      const csv = await element.toCSV();
      const lines = csv.trim().split('\n').slice(1);
      expect(lines.map((line) => line.split(',').slice(1, 4))).to.have.deep.members(
        names.map((name) => [`'${name}`, 'container-throughput', '-5']),
      );
      const read = (await readBack(csv, await chartOf(element))) as Row[];
      expect(read.map(({place, value}) => [place, value])).to.have.deep.members(names.map((name) => [name, -5]));
    });

    it('starts with a byte order mark where that is asked for, also in the files of the menu', async () => {
      const element = await alone('szhk-port-throughput');
      expect(await element.toCSV({bom: true})).to.equal(`\ufeff${await element.toCSV()}`);
      for (const [item, all] of [
        ['csv', false],
        ['csv-all', true],
      ] as const)
        expect(await savedText(element, item)).to.equal(await element.toCSV({all, bom: true}));
    });
  });

  describe('as JSON', () => {
    it('says what the chart says, and what the ids of its rows mean', async () => {
      const element = await alone('szhk-gdp-compare', {view: 'tigers'}, pageColumn(640, 'zh-CN'));
      const {data, vocabulary, notes, ...rest} = await element.toJSON();
      expect(rest).to.deep.equal({
        generator: `szhk-charts ${about.version}`,
        element: 'szhk-gdp-compare',
        view: 'tigers',
        language: 'zh-CN',
        title: plain(inside(element, '[part=title]').textContent),
        subtitle: plain(inside(element, '[part=subtitle]').textContent),
        explanation: '',
        report: {figure: '图1.1', section: '1.2.1'},
        dataset: 'gdp',
        licence: {
          path: `https://cdn.jsdelivr.net/npm/szhk-charts@${about.version}/dist/data/NOTICE`,
          title: 'Facts with attribution; the terms of each publisher stand in the sources',
        },
      });
      expect(notes.join('')).to.equal(plain(inside(element, '[part=notes]').textContent));
      expect(Object.keys(vocabulary.places ?? {})).to.have.members([...new Set(data.map((row) => (row as Row).place))]);
      expect((vocabulary.places?.singapore as unknown as LocalizedText)['zh-Hant']).to.equal('新加坡');
      expect(JSON.parse(JSON.stringify(await element.toJSON()))).to.deep.equal(await element.toJSON());
    });

    it('claims no place in the report for a page’s own rows', async () => {
      expect(await (await withOwnRows()).toJSON()).to.include({report: null, dataset: null, licence: null});
    });

    it('is read by a chart', async () => {
      const element = await alone('szhk-port-throughput');
      const json = JSON.stringify(await element.toJSON());
      expect(await readBack(json, await chartOf(element))).to.have.length((await element.toJSON()).data.length);
    });
  });

  describe('as SVG', () => {
    it('is one file with title, subtitle, notes and every label of the plot', async () => {
      for (const lang of ['en', 'zh-Hans', 'zh-HK']) {
        const element = await alone('szhk-gdp-compare', {view: 'cities'}, pageColumn(700, lang));
        const svg = parse(await element.toSVG({width: 700}));
        const texts = textsIn(svg);
        const {title, subtitle, notes} = await element.toJSON();
        expect(texts).to.include.members([title, subtitle, ...notes]);
        expect(svg.querySelector('title')?.textContent).to.equal(title);
        expect(svg.querySelector('desc')?.textContent).to.match(lang === 'en' ? /^Line chart, 8 lines/ : /^[折線线图圖]+，8條?条?[線线]/);
        expect(texts.length).to.be.at.least(plots(element).flatMap(textsIn).length + 3);
        expect(svg.getAttribute('lang')).to.equal(lang);
        expect(svg.getAttribute('width')).to.equal('700');
      }
    });

    it('has the labels of the page where it is as wide', async () => {
      const element = await alone('szhk-gdp-growth', {}, pageColumn(800));
      const texts = textsIn(parse(await element.toSVG({width: inside(element, '.plot').offsetWidth + 32})));
      expect(texts).to.include.members(plots(element).flatMap(textsIn));
    });

    it('needs nothing of the page: no variable, no class, no style, no size in em', async () => {
      for (const [tag, view] of [
        ['szhk-cooperation-map', 'parks'],
        ['szhk-milestones', 'market-connect'],
        ['szhk-finance-structure', ''],
        ['szhk-gdp-compare', 'tigers'],
      ] as const) {
        const text = await (await alone(tag, {view})).toSVG();
        expect(text).not.to.match(/var\(|color-mix|currentcolor|light-dark|aria-| class=| style=|<style|\dem"| href=|inherit/i);
        expect(colorsIn(parse(text)).filter((color) => !/^(#[0-9a-f]{6}|none)$/.test(color))).to.deep.equal([]);
      }
    });

    it('has the colours of the theme that is asked for, light unless asked, whatever the page shows', async () => {
      const element = await alone('szhk-gdp-compare', {theme: 'dark'});
      const [light, dark] = [parse(await element.toSVG()), parse(await element.toSVG({theme: 'dark'}))];
      expect(light.querySelector('rect')?.getAttribute('fill')).to.equal('#ffffff');
      expect(dark.querySelector('rect')?.getAttribute('fill')).to.equal('#16181d');
      expect(colorsIn(light)).to.include('#0b62c4').and.not.include('#6db3ff');
      expect(colorsIn(dark)).to.include('#6db3ff').and.not.include('#0b62c4');
    });

    it('has the page’s own colours and typeface', async () => {
      const parent = pageColumn();
      parent.style.setProperty('--szhk-color-shenzhen', 'oklch(0.6 0.2 150)');
      parent.style.setProperty('--szhk-color-background', 'rgb(10 20 30 / 50%)');
      parent.style.setProperty('--szhk-font-family', 'Georgia, serif');
      const svg = parse(await (await alone('szhk-gdp-compare', {}, parent)).toSVG());
      const ground = svg.querySelector('rect');
      expect([ground?.getAttribute('fill'), ground?.getAttribute('fill-opacity')]).to.deep.equal(['#0a141e', '0.5']);
      expect(colorsIn(svg)).not.to.include('#0b62c4');
      expect(svg.getAttribute('font-family')).to.match(/^Georgia, .*'Noto Sans CJK SC'.*, sans-serif$/);
    });

    it('has Hong Kong’s faces in its Chinese', async () => {
      const svg = parse(await (await alone('szhk-port-throughput', {}, pageColumn(640, 'zh-HK'))).toSVG());
      expect(svg.getAttribute('font-family')).to.include("'PingFang HK', 'Noto Sans CJK HK'").and.not.include('SC');
    });

    it('holds all within its sheet, also where it is narrow or wide', async () => {
      for (const tag of ['szhk-gdp-compare', 'szhk-port-map', 'szhk-milestones', 'szhk-professional-access']) {
        const element = await alone(tag, {}, pageColumn(640, 'zh-Hans'));
        for (const width of [320, 640, 1280]) {
          const svg = parse(await element.toSVG({width}));
          document.body.append(svg);
          const [sheet, ...boxes] = [svg, ...svg.querySelectorAll('text')].map((one) => one.getBoundingClientRect());
          for (const {left, right, top, bottom} of boxes) {
            expect(left, `${tag} ${width}`).to.be.at.least(Number(sheet?.left) - 0.5);
            expect(right, `${tag} ${width}`).to.be.at.most(Number(sheet?.right) + 0.5);
            expect(top, `${tag} ${width}`).to.be.at.least(Number(sheet?.top));
            expect(bottom, `${tag} ${width}`).to.be.at.most(Number(sheet?.bottom));
          }
          svg.remove();
        }
      }
    });

    it('has the words of a table where that is the picture', async () => {
      const element = await alone('szhk-professional-access', {}, pageColumn(640, 'zh-Hant'));
      const texts = textsIn(parse(await element.toSVG()));
      const {data} = await element.toJSON();
      const cells = (data as {name: LocalizedText; procedure: LocalizedText; details: LocalizedText}[]).flatMap((row) => [
        row.name,
        row.procedure,
        row.details,
      ]);
      expect(texts).to.include.members(cells.map((words) => words['zh-Hant']).filter(Boolean));
    });

    it('is the same each time', async () => {
      const element = await alone('szhk-port-map');
      expect(await element.toSVG())
        .to.equal(await element.toSVG())
        .and.include('url(#szhk-port-map-');
    });

    it('does not wait until the page is at rest, for which Chrome’s `toBlob` does', async () => {
      const waiting = stub(HTMLCanvasElement.prototype, 'toBlob');
      try {
        const blob = await (await alone('szhk-port-throughput')).toPNG({scale: 1});
        expect(blob.type).to.equal('image/png');
        expect(blob.size).to.be.above(5000);
      } finally {
        waiting.restore();
      }
    });

    it('is 960 pixels wide where the element has no room, and as high as it would be there', async () => {
      const element = document.createElement('szhk-gdp-growth');
      element.hidden = true;
      pageColumn().append(element);
      const {width, height} = parse(await element.toSVG()).viewBox.baseVal;
      expect(width).to.equal(960);
      expect(height).to.be.within(400, 640);
    });

    it('leaves nothing behind on the page', async () => {
      const element = await alone('szhk-gdp-compare');
      const count = () => [document.body, element.renderRoot].map((root) => root.querySelectorAll('*').length);
      const before = count();
      await element.toSVG();
      await element.toPNG();
      expect(count()).to.deep.equal(before);
    });
  });

  describe('as PNG', () => {
    it('has twice the pixels of the page unless asked otherwise, and is not blank', async () => {
      const element = await alone('szhk-gdp-compare', {}, pageColumn(500, 'zh-Hans'));
      const image = await element.toPNG();
      expect(image.type).to.equal('image/png');
      const {width, height, at, colors} = await pixelsOf(image);
      const {height: svgHeight} = parse(await element.toSVG()).viewBox.baseVal;
      expect([width, height]).to.deep.equal([1000, 2 * svgHeight]);
      expect(at(0, 0)).to.deep.equal([255, 255, 255, 255]);
      expect(colors).to.be.above(50);
    });

    it('has the width, scale and theme that are asked for', async () => {
      const element = await alone('szhk-professional-access');
      const {width, at, colors} = await pixelsOf(await element.toPNG({width: 401, scale: 1.5, theme: 'dark'}));
      expect(width).to.equal(602);
      expect(at(width - 1, 0)).to.deep.equal([0x16, 0x18, 0x1d, 255]);
      expect(colors).to.be.above(20);
    });

    it('writes letters at their final size, in the language that selects their glyphs', async () => {
      const element = await alone('szhk-port-throughput', {}, pageColumn(500, 'zh-HK'));
      const written = new Set<string>();
      const spy = stub(CanvasRenderingContext2D.prototype, 'fillText').callsFake(function (this: CanvasRenderingContext2D, ...text) {
        const {a, d} = this.getTransform();
        written.add([a.toFixed(3), d.toFixed(3), this.canvas.lang, /[\d.]+px/.exec(this.font)?.[0]].join(' '));
        spy.wrappedMethod.apply(this, text);
      });
      await element.toPNG({scale: 2}).finally(() => spy.restore());
      expect([...written].sort()).to.deep.equal(['24px', '28px', '38px'].map((size) => `1.000 1.000 zh-HK ${size}`));
    });

    it('looks as the SVG does', async () => {
      const element = await alone('szhk-port-map', {}, pageColumn(640, 'zh-HK'));
      const image = new Image();
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await element.toSVG())}`;
      await image.decode();
      const bitmap = await createImageBitmap(await element.toPNG({scale: 1}));
      const pixels = [image, bitmap].map((picture) => {
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
        context.drawImage(picture, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
      });
      const differing = pixels[0]?.filter((value, index) => Math.abs(value - (pixels[1]?.[index] ?? 0)) > 64).length ?? Infinity;
      expect(differing / (pixels[0]?.length ?? 1)).to.be.below(0.001);
    });
  });

  describe('as a citation', () => {
    let clock: SinonFakeTimers;
    beforeEach(() => (clock = useFakeTimers({now: new Date(2026, 10, 23), toFake: ['Date']})));
    afterEach(() => clock.restore());

    const url = `https://cdn.jsdelivr.net/npm/szhk-charts@${about.version}/`;

    it('names the report with the place that is shown, and the dataset, in GB/T 7714', async () => {
      const element = await chartIn('szhk-gdp-compare', {view: 'tigers'});
      expect(await element.toCitation('gb-t-7714')).to.equal(
        '岑维, 王若林, 谢玉欢. 深圳—香港合作回顾与新时期融合发展[R]. 深圳: 北京大学汇丰商学院, 2023: 图1.1, 第1.2.1节.\n\n' +
          `szhk-charts authors. szhk-charts: gdp[DB/OL]. ${about.version}版. [2026-11-23]. ${url}dist/data/gdp.csv.`,
      );
    });

    it('in APA', async () => {
      const element = await chartIn('szhk-professional-access', {}, 'zh-Hans');
      expect(await element.toCitation('apa')).to.equal(
        'Cen, W., Wang, R., & Xie, Y. (2023, June). 深圳—香港合作回顾与新时期融合发展 [Shenzhen–Hong Kong cooperation: Review and integration in the new era] ' +
          '(Table 7.2, Section 7.1.2). Peking University HSBC Business School, PHBS Think Tank. http://thinktank.phbs.pku.edu.cn\n\n' +
          `szhk-charts authors. (n.d.). szhk-charts: professional-access (Version ${about.version}) [Data set]. ` +
          `Retrieved November 23, 2026, from ${url}dist/data/professional-access.csv`,
      );
    });

    it('in BibTeX', async () => {
      const element = await chartIn('szhk-port-throughput');
      expect(await element.toCitation('bibtex')).to.equal(`@techreport{cen2023shenzhen,
  author = {{岑维} and {王若林} and {谢玉欢}},
  title = {{深圳—香港合作回顾与新时期融合发展}},
  institution = {{北京大学汇丰商学院}},
  address = {深圳},
  year = {2023},
  month = jun,
  url = {http://thinktank.phbs.pku.edu.cn},
  note = {Shenzhen–Hong Kong Cooperation: Review and Integration in the New Era; Section 5.1}
}

@misc{szhk-charts-container-throughput,
  author = {{szhk-charts authors}},
  title = {{szhk-charts: container-throughput}},
  howpublished = {Data set},
  url = {${url}dist/data/container-throughput.csv},
  note = {Version ${about.version}, Accessed 2026-11-23}
}`);
    });

    it('names the page, and the package, where the rows are the page’s own', async () => {
      const element = await withOwnRows();
      const before = document.title;
      document.title = 'Rows & {figures} 50%_';
      try {
        const page = location.href.replace(/#.*$/, '');
        expect(await element.toCitation('gb-t-7714')).to.equal(
          `Rows & {figures} 50%_[EB/OL]. [2026-11-23]. ${page}.\n\nszhk-charts authors. szhk-charts[CP/OL]. ${about.version}版. [2026-11-23]. ${url}.`,
        );
        expect(await element.toCitation('bibtex'))
          .to.include('title = {{Rows \\& \\{figures\\} 50\\%\\_}}')
          .and.not.include('岑维');
      } finally {
        document.title = before;
      }
    });
  });

  describe('as embed code', () => {
    it('is the element as it is set, with the script of this version or the newest', async () => {
      const chart = await chartIn(
        'szhk-gdp-compare',
        {view: 'tigers', places: 'singapore, "香港"'.replaceAll('"', ''), theme: 'dark'},
        'zh-HK',
      );
      const element = '<szhk-gdp-compare view="tigers" places="singapore, 香港" theme="dark" lang="zh-HK"></szhk-gdp-compare>';
      expect(await chart.toEmbedCode({pinned: false})).to.equal(
        `<script type="module" src="https://cdn.jsdelivr.net/npm/szhk-charts/dist/cdn/szhk-charts.js"></script>\n${element}`,
      );
      expect(await chart.toEmbedCode()).to.equal(
        `<script type="module" src="https://cdn.jsdelivr.net/npm/szhk-charts@${about.version}/dist/cdn/szhk-charts.js"></script>\n${element}`,
      );
    });

    it('has attributes of one element alone, and what a script has set', async () => {
      const element = await alone('szhk-port-throughput', {view: 'ranking', 'heading-level': '2', link: 'a "b" <c> & d'});
      element.setAttribute('year', '2021');
      await settled(element);
      const code = await element.toEmbedCode({pinned: false});
      expect(code.split('\n')[1]).to.equal(
        '<szhk-port-throughput view="ranking" heading-level="2" link="a &quot;b&quot; &lt;c&gt; &amp; d" year="2021" lang="en"></szhk-port-throughput>',
      );
    });

    it('is that of the chart itself within szhk-figure', async () => {
      const figure = await alone('szhk-figure', {ref: '5.1'});
      const chart = figure.shadowRoot?.firstElementChild as ChartElement;
      expect(await chart.toEmbedCode({pinned: false})).to.include('<szhk-trade-flow view="shenzhen" lang="en">');
    });

    it('takes a page’s own rows along, or their full address', async () => {
      const element = await withOwnRows();
      const code = await element.toEmbedCode();
      const copy = document.createElement('template');
      copy.innerHTML = code.split('\n')[1] ?? '';
      const csv = await element.toCSV();
      const read = await alone('szhk-port-throughput', {src: copy.content.firstElementChild?.getAttribute('src') ?? ''});
      expect(await read.toCSV()).to.equal(csv);
      const embedded = await (await alone('szhk-gdp-compare', {src: '/data/gdp.json?a=1&b'})).toEmbedCode();
      expect(embedded).to.include(` src="${location.origin}/data/gdp.json?a=1&amp;b" lang="en"`);
    });
  });

  describe('with characters that files cannot hold', () => {
    const bad = 'Shen\v\u0000\u0007zhen\ufffe\uffff \ud800 \u{1f6a2}';
    const good = 'Shen zhen  \u{1f6a2}';
    const rows = [{...ownRow, place: bad, item: `\u0001=${bad}`, source: bad, note: {en: bad, 'zh-Hans': bad, 'zh-Hant': bad}}];
    // eslint-disable-next-line no-control-regex
    const unheld = /[\0-\x08\v\f\x0e-\x1f\x7f\ufffe\uffff]|\p{Surrogate}/u;

    it('is a well-formed SVG, its title, description, labels and attributes with it', async () => {
      const element = await withOwnRows(rows);
      element.closest('main')?.setAttribute('lang', 'en-\u000b\ud800');
      await settled(element);
      const text = await element.toSVG();
      expect(text).not.to.match(unheld);
      const svg = parse(text);
      expect(textsIn(svg).join()).to.include(good);
      expect(svg.querySelector('desc')?.textContent).to.include(good);
    });

    it('is JSON and CSV that hold the rest of each text, and run nothing', async () => {
      const element = await withOwnRows(rows);
      const data = await element.toJSON();
      expect(JSON.stringify(data)).not.to.match(unheld).and.not.to.match(/\\u/);
      expect((data.data[0] as Row).place).to.equal(good);
      const csv = await element.toCSV();
      expect(csv).not.to.match(unheld);
      const [read] = (await readBack(csv, await chartOf(element))) as Row[];
      expect(read).to.include({place: good, item: `=${good}`, source: good});
      expect(csv).to.include(`'=${good}`);
    });

    it('is embed code that draws the same', async () => {
      const element = await withOwnRows(rows);
      element.link = bad;
      const code = await element.toEmbedCode();
      expect(code).not.to.match(unheld);
      const copy = document.createElement('template');
      copy.innerHTML = code.split('\n')[1] ?? '';
      const src = copy.content.firstElementChild?.getAttribute('src') ?? '';
      const csv = await element.toCSV();
      expect(await (await alone('szhk-port-throughput', {src})).toCSV()).to.equal(csv);
    });

    it('is a citation', async () => {
      const element = await withOwnRows(rows);
      const before = document.title;
      document.title = bad;
      try {
        for (const style of ['gb-t-7714', 'apa', 'bibtex'] as const)
          expect(await element.toCitation(style))
            .to.match(/Shen +zhen +\u{1f6a2}/u)
            .and.not.match(unheld);
      } finally {
        document.title = before;
      }
    });
  });

  describe('to a clipboard that refuses', () => {
    const refusal = new DOMException('Write permission denied.', 'NotAllowedError');

    it('is said to be refused, in the reader’s language', async () => {
      const sentences = {
        en: 'The browser does not let this page copy',
        'zh-Hans': '浏览器不允许此网页复制',
        'zh-HK': '瀏覽器不容許此網頁複製',
      };
      const [text, image] = [stub(navigator.clipboard, 'writeText').rejects(refusal), stub(navigator.clipboard, 'write').rejects(refusal)];
      try {
        for (const [lang, sentence] of Object.entries(sentences))
          for (const item of ['bibtex', 'copy-image'])
            expect(await saidAfter(await chartIn('szhk-port-throughput', {}, lang), item)).to.equal(sentence);
      } finally {
        text.restore();
        image.restore();
      }
    });

    it('says why an image could not even be made', async () => {
      const image = stub(HTMLCanvasElement.prototype, 'getContext').returns(null);
      try {
        const element = await alone('szhk-port-throughput');
        expect(await saidAfter(element, 'copy-image')).to.match(/^That did not work: .*no room/);
      } finally {
        image.restore();
      }
    });
  });

  describe('as a file', () => {
    it('is named by chart, view, language and the date of the data', async () => {
      expect(await savedName(await chartIn('szhk-gdp-compare', {view: 'tigers'}, 'zh-CN'), 'csv')).to.equal(
        'szhk-gdp-compare_tigers_zh-Hans_2023-06.csv',
      );
      expect(await savedName(await chartIn('szhk-professional-access', {}, 'zh-TW'), 'png')).to.equal(
        'szhk-professional-access_professions_zh-Hant_2023-06.png',
      );
      expect(await savedName(await withOwnRows(), 'svg')).to.equal('szhk-port-throughput_trend_en_2022.svg');
    });
  });
});
