import {expect} from 'chai';
import {drawPlot} from '../../src/marks/plot.js';
import {fontList} from '../../src/text/fonts.js';
import {loadMessages} from '../../src/text/locales/index.js';
import {boldWeight, tableWidth} from '../../src/text/measure.js';
import {Wording} from '../../src/text/wording.js';
import {composeChart, exportedCharts, languages} from '../fixture.js';

const charts = await exportedCharts();

/** Lines of text of all charts in all languages: their font size, weight and words. */
async function allTexts(): Promise<Set<string>> {
  const texts = new Set<string>();
  for (const language of languages) {
    const messages = await loadMessages(language);
    for (const {chart} of charts) {
      const wording = new Wording(language, messages, 'table' in chart ? chart.table.vocabulary : chart.dataset.vocabulary);
      const composed = composeChart(chart, {});
      const svgs = (composed.draw?.({width: 960, height: 600, wording}) ?? []).map((options) => drawPlot(options).svg);
      for (const text of svgs.flatMap((svg) => [...svg.querySelectorAll('text')])) {
        const attribute = (name: string) => text.closest(`[${name}]`)?.getAttribute(name);
        const lines = text.querySelector('tspan') ? [...text.querySelectorAll('tspan')] : [text];
        for (const {textContent} of lines)
          if (textContent) texts.add([attribute('font-size'), attribute('font-weight') ?? 400, textContent].join('|'));
      }
    }
  }
  return texts;
}

const texts = await allTexts();

describe('The table of letter widths', () => {
  for (const glyphs of ['Hans', 'Hant'] as const) {
    for (const fonts of [fontList(glyphs), fontList(glyphs).replace('system-ui, ', '')]) {
      it(`agrees with a canvas to 5% and 5 px, or is wider by at most a third, in ${fonts}`, () => {
        const brush = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
        const unlike = [...texts].filter((line) => {
          const [size, weight, words = ''] = line.split('|');
          const text = words.replace(/[“”]/g, ''); // as wide as a Chinese character in Chinese typefaces only
          brush.font = `${weight} ${size}px ${fonts}`;
          const drawn = brush.measureText(text.replace(/\d/g, '0')).width;
          const table = tableWidth(text, Number(size), weight === String(boldWeight) ? 'bold' : 'normal');
          return drawn > table * 1.05 + 5 || drawn < table * 0.75;
        });
        expect(texts.size).to.be.above(charts.length * 10);
        expect(unlike).to.deep.equal([]);
      });
    }
  }
});
