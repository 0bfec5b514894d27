// What can be taken away from a view: pictures and numbers.
import {expect} from 'chai';
import type {ChartElement} from '../../src/index.js';
import type {Chart, TableChart} from '../../src/marks/view.js';
import type {Language} from '../../src/model/language.js';
import {checkedOwnRows, fetchOwnRows} from '../../src/own-data/index.js';
import {composeChart, inside, plots} from '../fixture.js';

const squeezed = (text: string): string => text.replace(/[\s\u2060]+/g, '');

/** The words of a picture, without the breaks between lines. */
const wordsOf = (root: Element): string => squeezed([...root.querySelectorAll('text')].map(({textContent}) => textContent ?? '').join(''));

export function checkExport(find: () => ChartElement, chart: Chart | TableChart, view: string, language: Language, width: number): void {
  it('can be taken away as an SVG file with title, subtitle, notes and every label', async () => {
    const element = find();
    const svg = await element.toSVG();
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    expect(root.localName, svg.slice(0, 200)).to.equal('svg');
    const words = wordsOf(root);
    const around = ['.title', '.subtitle', '.notes'].map((part) => squeezed(inside(element, part).textContent ?? ''));
    const labels = plots(element).flatMap((plot) => [...plot.querySelectorAll('text')].map(({textContent}) => squeezed(textContent ?? '')));
    expect([...around, ...labels].filter((text) => !words.includes(text))).to.deep.equal([]);
    expect(svg).not.to.match(/var\(|color-mix|light-dark|currentColor|NaN|undefined/);
  });

  if (language === 'zh-Hans') {
    it('can be taken away as a PNG image of the right size with something on it', async () => {
      const element = find();
      const image = await createImageBitmap(await element.toPNG({scale: 1}));
      const [, wide, high] = /width="([\d.]+)" height="([\d.]+)"/.exec(await element.toSVG()) ?? [];
      expect([image.width, image.height]).to.deep.equal([Number(wide), Math.round(Number(high))]);
      expect(image.width).to.be.within(width - 4, width + 4);
      expect(colorsIn(image)).to.be.above(3);
    });

    it('can be taken away as CSV that holds the same rows', async () => {
      const {composition} = composeChart(chart, {view});
      const url = URL.createObjectURL(new Blob([await find().toCSV()]));
      const read = await fetchOwnRows(url, chart, 'en', new AbortController().signal);
      expect(read.rows).to.deep.equal(checkedOwnRows(composition.rows, chart).rows);
    });
  }
}

/** How many colours a picture has, of a sample of its pixels. */
function colorsIn(image: ImageBitmap): number {
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.drawImage(image, 0, 0);
  const {data} = context.getImageData(0, 0, image.width, image.height);
  const pixels = new Uint32Array(data.buffer);
  return new Set(pixels.filter((_, index) => index % 3 === 0)).size;
}
