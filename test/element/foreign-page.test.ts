import {expect} from 'chai';
import '../../src/index.js';
import type {ChartElement} from '../../src/index.js';
import {
  inside,
  messageOf,
  mount,
  next,
  nextError,
  pageColumn,
  plots,
  press,
  quiet,
  settled,
  startInteraction,
  textBoxes,
  textOf,
  until,
} from '../fixture.js';

/** What a page may set for its text, none of which is meant for charts. */
const unwanted = `
  white-space: pre-wrap; text-indent: 2em; text-transform: uppercase; hyphens: auto; text-align: right; font-style: italic;
  font-variant: small-caps; line-height: 3; word-break: break-all; text-shadow: 0 0 9px red; -webkit-text-fill-color: transparent`;

const pageStyles = new CSSStyleSheet();
document.adoptedStyleSheets.push(pageStyles);

const rows = [2019, 2020, 2021].map((year) => ({
  period: String(year),
  place: 'rotterdam',
  measure: 'container-throughput',
  value: year,
  unit: 'teu-10k',
})) as unknown as NonNullable<ChartElement['rows']>;

/** Where all text of a chart is, from its upper left corner. */
function layout(element: ChartElement): string[] {
  const {left, top} = element.getBoundingClientRect();
  return textBoxes(element).map((box) => `${box.text} ${Math.round(box.left - left)} ${Math.round(box.top - top)}`);
}

/** Replaces all text nodes as a translator of the page does that goes into open shadow roots. */
function translate(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.data.trim() === '' || text.parentElement?.closest('svg')) continue;
    const font = document.createElement('font');
    font.textContent = `[fr] ${text.data}`;
    text.replaceWith(font);
  }
}

async function openTable(element: ChartElement): Promise<void> {
  inside(element, '.table-button').click();
  await until(() => element.shadowRoot?.querySelector('td') !== null);
}

afterEach(() => {
  pageStyles.replaceSync('');
  document.body.replaceChildren();
});

describe('Styles of the page', () => {
  for (const selector of ['main', '*']) {
    it(`that text inherits from ${selector} leave title, notes, drawing, tip and menu as they are`, async () => {
      const expected = layout(await mount('szhk-port-throughput'));
      document.body.replaceChildren();
      pageStyles.replaceSync(`${selector} { ${unwanted} }`);
      const element = await mount('szhk-port-throughput');
      expect(layout(element)).to.deep.equal(expected);
      await startInteraction(element);
      press(element, 'ArrowRight');
      inside(element, '.menu-button').click();
      await until(() => element.shadowRoot?.querySelector('.menu') !== null);
      for (const part of ['.title', '.notes p', '.tip p', '.menu [role=menuitem]']) {
        const {whiteSpaceCollapse, textIndent, textTransform, fontStyle, textShadow, textAlign} = getComputedStyle(inside(element, part));
        const seen = {whiteSpaceCollapse, textIndent, textTransform, fontStyle, textShadow, textAlign};
        expect(seen, part).to.deep.equal({
          whiteSpaceCollapse: 'collapse',
          textIndent: '0px',
          textTransform: 'none',
          fontStyle: 'normal',
          textShadow: 'none',
          textAlign: 'start',
        });
      }
    });
  }

  it('space letters and words of the text around a drawing, but not of the drawing, which is measured without', async () => {
    pageStyles.replaceSync('* { letter-spacing: 2px !important; word-spacing: 3px !important }');
    const element = await mount('szhk-port-throughput');
    await openTable(element);
    await startInteraction(element);
    press(element, 'ArrowRight');
    for (const part of ['.title span', '.notes p', 'td', '.tip p']) {
      const {letterSpacing, wordSpacing} = getComputedStyle(inside(element, part));
      expect([letterSpacing, wordSpacing], part).to.deep.equal(['2px', '3px']);
    }
    element.shadowRoot?.adoptedStyleSheets.push(pageStyles);
    for (const text of element.shadowRoot?.querySelectorAll('svg text, svg tspan') ?? [])
      expect(getComputedStyle(text).letterSpacing).to.equal('normal');
  });

  for (const display of ['contents', 'flex', 'grid', 'inline-flex', 'inline-block', 'inline']) {
    it(`draw a chart with display: ${display} as wide as its column`, async () => {
      pageStyles.replaceSync(`szhk-port-throughput { display: ${display} }`);
      const element = await mount('szhk-port-throughput');
      expect(inside(element, '.container').getBoundingClientRect().width).to.equal(640);
      expect(plots(element).length).to.be.above(0);
    });
  }

  it('hide a chart that has display: none, until they do not', async () => {
    pageStyles.replaceSync('szhk-port-throughput { display: none }');
    const element = document.createElement('szhk-port-throughput');
    pageColumn().append(element);
    await quiet(element);
    expect(element.getBoundingClientRect().height).to.equal(0);
    const drawn = next(element, 'szhk-ready');
    pageStyles.replaceSync('');
    await drawn;
    element.hidden = true;
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  for (const display of ['contents', 'inline']) {
    it(`load a figure and a value with display: ${display}`, async () => {
      pageStyles.replaceSync(`szhk-figure, szhk-value { display: ${display} }`);
      const figure = Object.assign(document.createElement('szhk-figure'), {ref: '5.1'});
      const value = Object.assign(document.createElement('szhk-value'), {
        measure: 'container-throughput',
        place: 'shenzhen',
        period: '2022',
      });
      const drawn = next(figure, 'szhk-ready');
      pageColumn().append(value, figure);
      await drawn;
      await until(() => value.shadowRoot?.querySelector('[part=value]') !== null);
    });
  }

  it('turn text upright, but no chart', async () => {
    const parent = pageColumn(640, 'zh-Hant');
    parent.style.writingMode = 'vertical-rl';
    const element = await mount('szhk-port-throughput', {}, parent);
    const {width, height} = plots(element)[0]?.getBoundingClientRect() ?? new DOMRect();
    expect(width).to.be.above(400);
    expect(width).to.equal(Number(plots(element)[0]?.getAttribute('width')));
    expect(height).to.be.above(200);
  });

  it('set text in columns, none of which breaks a chart', async () => {
    const parent = pageColumn(1000);
    pageStyles.replaceSync('main { columns: 2; column-gap: 20px } szhk-port-throughput { columns: 3 }');
    parent.append('Text before. '.repeat(100));
    const element = await mount('szhk-port-throughput', {}, parent);
    parent.append('Text after. '.repeat(100));
    await quiet(element);
    expect(inside(element, '.container').getClientRects().length).to.equal(1);
    expect(inside(element, '.container').getBoundingClientRect().width).to.equal(490);
  });

  it('reach no exported picture', async () => {
    const plain = await (await mount('szhk-port-throughput')).toSVG();
    pageStyles.replaceSync(`main { ${unwanted} }`);
    expect(await (await mount('szhk-port-throughput')).toSVG()).to.equal(plain);
  });

  it('reach the number of a sentence, but not its tooltip', async () => {
    pageStyles.replaceSync(`* { ${unwanted}; letter-spacing: 2px }`);
    const value = document.createElement('szhk-value');
    Object.assign(value, {measure: 'container-throughput', place: 'shenzhen', period: '2022'});
    pageColumn(640, 'zh-HK').append(value);
    await until(() => value.shadowRoot?.querySelector('[part=value]') !== null);
    expect(getComputedStyle(inside(value, '[part=value]')).textTransform).to.equal('uppercase');
    const {textTransform, whiteSpaceCollapse, fontStyle, letterSpacing} = getComputedStyle(inside(value, '.line'));
    expect([textTransform, whiteSpaceCollapse, fontStyle, letterSpacing]).to.deep.equal(['none', 'collapse', 'normal', '2px']);
    expect(getComputedStyle(inside(value, '.line')).getPropertyValue('-webkit-locale')).to.equal('"zh-HK"');
  });
});

describe('The document of an iframe', () => {
  async function otherDocument(): Promise<Document> {
    const frame = document.createElement('iframe');
    Object.assign(frame.style, {width: '700px', height: '700px'});
    document.body.append(frame);
    await quiet(document.body as unknown as ChartElement);
    return frame.contentDocument as Document;
  }

  /** Whether all that a reader can open is there, and is styled. */
  async function use(element: ChartElement): Promise<void> {
    expect(getComputedStyle(inside(element, '.frame')).flexDirection).to.equal('column');
    const view = element.ownerDocument.defaultView as Window & typeof globalThis;
    inside(element, '.panels').focus();
    await until(() => element.shadowRoot?.querySelector('.tip') !== null);
    inside(element, '.panels').dispatchEvent(new view.KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true}));
    await until(() => element.shadowRoot?.querySelector('.tip.open p') !== null);
    expect(getComputedStyle(inside(element, '.tip')).position).to.equal('fixed');
    inside(element, '.menu-button').click();
    await until(() => element.shadowRoot?.querySelector('.menu.open') !== null);
    inside(element, '.menu').dispatchEvent(new view.KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
    expect(element.shadowRoot?.querySelector('.menu.open')).to.equal(null);
    await openTable(element);
    expect(getComputedStyle(inside(element, 'table')).borderCollapse).to.equal('collapse');
    expect(await element.toSVG()).to.include('<svg');
    expect((await element.toPNG()).size).to.be.above(1000);
  }

  it('shows a chart that is made for it', async () => {
    const page = await otherDocument();
    const element = document.createElement('szhk-port-throughput');
    const drawn = settled(element);
    page.body.append(element);
    await drawn;
    await use(element);
  });

  it('shows a chart that has been drawn elsewhere, which can go back', async () => {
    const element = await mount('szhk-port-throughput');
    for (const page of [await otherDocument(), document, document.implementation.createHTMLDocument(), document]) {
      page.body.append(element);
      await quiet(element);
    }
    expect(getComputedStyle(inside(element, '.frame')).flexDirection).to.equal('column');
    (await otherDocument()).body.append(element);
    await quiet(element);
    await use(element);
  });

  it('shows figures and values', async () => {
    const page = await otherDocument();
    const figure = Object.assign(document.createElement('szhk-figure'), {ref: '5.1'});
    const value = Object.assign(document.createElement('szhk-value'), {measure: 'container-throughput', place: 'shenzhen', period: '2022'});
    page.documentElement.lang = 'zh-TW';
    const drawn = next(figure, 'szhk-ready');
    page.body.append(value, figure);
    await drawn;
    await use(figure.chart as ChartElement);
    await until(() => value.shadowRoot?.querySelector('[part=value]') !== null);
    inside(value, '[part=value]').focus();
    await until(() => value.shadowRoot?.querySelector('.tooltip.open') !== null);
    expect(getComputedStyle(inside(value, '.tooltip')).position).to.equal('fixed');
    expect(textOf(value)).to.include('貨櫃');
  });
});

describe('A translator that replaces texts', () => {
  it('leaves a chart that shows the words of what it draws next', async () => {
    const fresh = await mount('szhk-port-throughput', {view: 'ranking'});
    await openTable(fresh);
    fresh.remove();
    const element = await mount('szhk-port-throughput');
    await openTable(element);
    await startInteraction(element);
    press(element, 'ArrowRight');
    translate(element.shadowRoot as ShadowRoot);
    expect(inside(element, '.title').textContent).to.include('[fr]');
    element.view = 'ranking';
    await settled(element);
    press(element, 'ArrowRight');
    for (const part of ['.title', '.subtitle', '#description', '.notes', 'caption', 'tbody'])
      expect(inside(element, part).textContent?.replaceAll('[fr] ', '').replace(/\s+/g, ' '), part).to.equal(
        inside(fresh, part).textContent?.replace(/\s+/g, ' '),
      );
    expect(inside(element, '.tip .amount').textContent).to.not.include('[fr]');
    element.setAttribute('places', 'atlantis');
    await nextError(element);
    expect(messageOf(element)).to.include('atlantis');
    translate(element.shadowRoot as ShadowRoot);
    element.setAttribute('places', 'lemuria');
    await nextError(element);
    expect(messageOf(element)).to.include('lemuria').and.not.include('atlantis');
  });

  it('leaves a value that shows the next number', async () => {
    const value = document.createElement('szhk-value');
    Object.assign(value, {measure: 'container-throughput', place: 'shenzhen', period: '2022'});
    pageColumn().append(value);
    await until(() => value.shadowRoot?.querySelector('[part=value]') !== null);
    translate(value.shadowRoot as ShadowRoot);
    value.period = '2013';
    await until(() => textOf(value).includes('2013'));
    expect(inside(value, '[part=value]').textContent).to.include('23.28').and.not.include('[fr]');
  });
});

describe('A clone', () => {
  it('of a chart with rows of its own says that it lacks them, until it has some', async () => {
    const ofFigure = rows.map((row) => ({...row, measure: 'gdp', unit: 'usd'}));
    for (const [tag, attributes, own] of [
      ['szhk-port-throughput', {}, rows],
      ['szhk-figure', {number: '1.1'}, ofFigure],
    ] as const) {
      const element = Object.assign(document.createElement(tag), attributes, {rows: own});
      pageColumn().append(element);
      await next(element, 'szhk-ready');
      const clone = element.cloneNode(true) as typeof element;
      const failed = nextError(clone);
      Object.assign(clone, attributes);
      element.replaceWith(clone);
      expect(await failed, tag).to.equal('missing rows');
      const drawn = next(clone, 'szhk-ready');
      Object.assign(clone, {rows: own});
      await drawn;
      Object.assign(clone, {rows: null});
      await clone.updateComplete;
      expect(clone.hasAttribute('has-rows')).to.equal(false);
      document.body.replaceChildren();
    }
  });
});

describe('A page that has replaced Array.from', () => {
  const {from} = Array;
  afterEach(() => void (Array.from = from));

  it('makes the engine draw nothing, which is an error and leaves the last good drawing', async () => {
    const element = await mount('szhk-port-throughput');
    const before = plots(element).length;
    Array.from = ((items: ArrayLike<unknown>) =>
      typeof items.length === 'number' ? (Array.prototype.slice.call(items) as unknown[]) : [items]) as typeof Array.from;
    const failed = nextError(element);
    element.from = 2010;
    expect(await failed).to.match(/^cannot draw/);
    expect(plots(element).length).to.equal(before);
  });
});
