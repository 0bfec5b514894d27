// The page's typeface, whatever it is: no text of a chart runs out of the element or lies on another.
import {expect} from 'chai';
import {stub} from 'sinon';
import type {ChartElement} from '../../src/index.js';
import {
  boxesIn,
  exportedCharts,
  frame,
  mount,
  next,
  overlaps,
  pageColumn,
  plots,
  quiet,
  settled,
  type TextBox,
  textBoxes,
  until,
} from '../fixture.js';

await exportedCharts();

/** A view of each kind of block. */
const sample = [
  ['port-throughput', 'trend'],
  ['gdp-compare', 'two-cities'],
  ['gdp-growth', 'demand'],
  ['emerging-industries', 'detail'],
  ['age-structure', 'ages'],
  ['bank-outlets', 'trend'],
  ['cooperation-map', 'railways'],
  ['milestones', 'rmb-shenzhen-hong-kong'],
  ['innovation-ranking', 'ranks'],
] as const;

/** Web fonts of a page, wider than any that is installed. */
const fontFace = (name: string, size: number) =>
  `@font-face {font-family: '${name}'; src: local('DejaVu Sans'), local('Liberation Sans'), local('Arial'), local('Roboto'); size-adjust: ${size}%}`;

const faces = {
  monospace: 'font-family: monospace',
  'bold monospace': 'font-family: monospace; font-weight: bold',
  'letters of another size and form': 'font-size-adjust: 0.8; font-variant: all-small-caps',
  'a bold serif': 'font-family: serif; font-weight: bold',
  'wide letters': 'font-family: Wide, sans-serif',
  'very wide letters': 'font-family: "Very wide", sans-serif; font-stretch: 125%; letter-spacing: 0.2em; font-variant: small-caps',
};

/** Texts that are not all within a rectangle. */
function outside(boxes: readonly TextBox[], {left, right, top, bottom}: DOMRect): string[] {
  return boxes
    .filter((box) => box.left < left - 1 || box.right > right + 1 || box.top < top - 1 || box.bottom > bottom + 1)
    .map(({text}) => text);
}

const misplaced = (element: Element): string[] => {
  const boxes = textBoxes(element);
  return [...outside(boxes, element.getBoundingClientRect()), ...overlaps(boxes)].map((found) => `${element.localName}: ${found}`);
};

/** The sample, one on another, so that all of it is in view. */
async function mountSample(width: number, language: string): Promise<ChartElement[]> {
  const column = pageColumn(width, language);
  column.style.position = 'relative';
  const elements = sample.map(([name, view]) => Object.assign(document.createElement(`szhk-${name}`) as ChartElement, {view}));
  for (const {style} of elements) style.cssText = 'position: absolute; inset: 0 0 auto';
  const drawn = elements.map(settled);
  column.append(...elements);
  await Promise.all(drawn);
  return elements;
}

function adopt(css: string): void {
  const sheet = document.createElement('style');
  sheet.textContent = css;
  document.body.append(sheet);
}

describe('On a page in another typeface', () => {
  afterEach(() => {
    document.body.replaceChildren();
    document.body.removeAttribute('style');
  });

  for (const [name, style] of Object.entries(faces)) {
    for (const language of ['en', 'zh-Hans']) {
      it(`no text of a chart runs out or lies on another in ${name}, ${language}`, async () => {
        adopt(fontFace('Wide', 130) + fontFace('Very wide', 150));
        document.body.style.cssText = style;
        for (const width of [320, 960]) {
          const elements = await mountSample(width, language);
          await until(() => elements.flatMap(misplaced).length === 0).catch(() => undefined); // a web font may come after the first drawing
          expect(elements.flatMap(misplaced), `at ${width} px`).to.deep.equal([]);
          expect(elements.flatMap(textBoxes).length).to.be.above(200);
          document.querySelector('main')?.remove();
        }
      });
    }
  }

  it('text is measured as large as it is drawn, because a browser may round the widths of letters', async () => {
    const measured = new Set<string>();
    const spy = stub(CanvasRenderingContext2D.prototype, 'measureText').callsFake(function (this: CanvasRenderingContext2D, text) {
      measured.add(`${text} ${/[\d.]+px/.exec(this.font)?.[0]}`);
      return spy.wrappedMethod.call(this, text);
    });
    document.documentElement.style.fontSize = '20px';
    try {
      const element = await mount('szhk-trade-flow', {view: 'shenzhen'}, pageColumn(480));
      expect(boxesIn(plots(element)).length).to.be.above(20);
      expect([...measured].filter((text) => text.startsWith('Shenzhen '))).to.deep.equal(['Shenzhen 15px']);
    } finally {
      document.documentElement.removeAttribute('style');
      spy.restore();
    }
  });

  it('a file has all text within its picture', async () => {
    adopt(fontFace('Wide', 130));
    document.body.style.cssText = faces['wide letters'];
    const element = await mount('szhk-port-throughput');
    for (const width of [320, 900]) {
      const main = pageColumn(1000);
      main.innerHTML = await element.toSVG({width});
      const svg = main.querySelector('svg') as SVGSVGElement;
      const boxes = boxesIn([svg]);
      expect(boxes.length).to.be.above(20);
      expect([...outside(boxes, svg.getBoundingClientRect()), ...overlaps(boxes)]).to.deep.equal([]);
    }
  });

  it('a chart is drawn again when the font arrives late, but not for a font that it does not show', async () => {
    adopt('::part(plot) {font-family: Late, sans-serif}'); // the words around it keep their height
    const element = await mount('szhk-port-throughput');
    const before = plots(element)[0]?.outerHTML;
    const drawn = next(element, 'szhk-ready');
    adopt(fontFace('Late', 140));
    await drawn;
    await quiet(element);
    expect(misplaced(element)).to.deep.equal([]);
    expect(plots(element)[0]?.outerHTML).not.to.equal(before);
    let drawings = 0;
    element.addEventListener('szhk-ready', () => drawings++);
    adopt(fontFace('Other', 140));
    await document.fonts.load('12px Other');
    await frame();
    await quiet(element);
    expect(drawings).to.equal(0);
  });

  it('a chart that was drawn in one is drawn in the next at its next update', async () => {
    const element = await mount('szhk-port-throughput', {}, pageColumn(960));
    adopt('::part(plot) {font: bold 1em monospace}');
    element.requestUpdate();
    await settled(element);
    expect(misplaced(element)).to.deep.equal([]);
  });
});
