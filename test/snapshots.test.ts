import {readFile, removeFile, writeFile} from '@web/test-runner-commands';
import {expect} from 'chai';
import type {Captions} from '../src/compose/composition.js';
import {drawPlot} from '../src/marks/plot.js';
import type {Chart, TableChart} from '../src/marks/view.js';
import {breakLines} from '../src/text/line-break.js';
import {loadMessages} from '../src/text/locales/index.js';
import {Wording} from '../src/text/wording.js';
import {composeChart, exportedCharts, testOptions} from './fixture.js';

const width = 640;
const leastHeight = 400;
/** The colours that the frame gives a chart, so that a picture opens in any viewer. */
const colors =
  '--_background:#fff;--_text:#1b1e24;--_muted:#565d69;--_grid:#e3e6eb;--_shenzhen:#0b62c4;--_hong-kong:#c2410c;--_other:#66707f';

const charts = await exportedCharts();
const words = await loadMessages('en');

describe('Pictures of every view', () => {
  for (const {tag, chart, views} of charts) {
    for (const view of views.filter((name) => chart.views[name]?.draw)) {
      it(`${tag} ${view} is drawn as before`, () => compareWithSnapshot(`snapshots/${tag}-${view}.svg`, pictureOf(chart, view)));
    }
  }
});

/** The plots of a view as one SVG file. */
function pictureOf(chart: Chart | TableChart, view: string): string {
  const isTable = 'table' in chart;
  const wording = new Wording('en', words, isTable ? chart.table.vocabulary : chart.dataset.vocabulary);
  const composition = composeChart(chart, {view});
  const context = {width, height: leastHeight, wording};
  const height = Math.max(leastHeight, Math.ceil(composition.height(context)));
  const plots = (composition.draw?.({...context, height}) ?? []).map((options) => drawPlot(options).svg);
  return picture(plots, height, composition.captions(wording));
}

/** The plots under one another with what stands above and below them, a line an element. */
function picture(plots: readonly SVGSVGElement[], height: number, {title, subtitle, sourceLines: [foot = '']}: Captions): string {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', `-16 -64 ${width + 32} ${height + 120}`);
  svg.setAttribute('width', String(width + 32));
  svg.setAttribute('style', `${colors};background:#fff;color:#1b1e24;font-family:sans-serif`);
  svg.append(line(title, -38, 'font-size:19px;font-weight:bold'), line(subtitle, -16, 'font-size:13px;fill:#565d69'));
  let y = 0;
  for (const plot of plots) {
    plot.setAttribute('y', String(y));
    y += Number(plot.getAttribute('height'));
    svg.append(plot);
  }
  const foots = breakLines(foot, width, 12, {language: 'en'});
  svg.append(...foots.map((part, index) => line(part, height + 24 + 16 * index, 'font-size:12px;fill:#565d69')));
  const text = new XMLSerializer().serializeToString(svg);
  return counted(text).replaceAll('><', '>\n<') + '\n';
}

/** With the clip paths numbered within the picture, which the engine counts through all that it draws. */
function counted(text: string): string {
  const names = [...new Set(text.match(/plot-clip-\d+/g))];
  return text.replace(/plot-clip-\d+/g, (name) => `clip-${names.indexOf(name) + 1}`);
}

function line(content: string, y: number, style: string): SVGTextElement {
  const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  text.setAttribute('y', String(y));
  text.setAttribute('style', style);
  text.textContent = content;
  return text;
}

/** Compares the picture with what was drawn before; if it is another or the first, leaves it there as `<name>.new.svg`. */
async function compareWithSnapshot(path: string, picture: string): Promise<void> {
  const other = path.replace(/svg$/, 'new.svg');
  const before = await textOf(path);
  if (testOptions.isUpdate) await writeFile({path, content: picture});
  const isAsBefore = testOptions.isUpdate || picture === before;
  if (!isAsBefore) await writeFile({path: other, content: picture});
  else if ((await textOf(other)) !== undefined) await removeFile({path: other});
  expect(isAsBefore, `${before === undefined ? `there is no ${path}` : 'it is drawn otherwise'}, see test/${other}`).to.equal(true);
}

/** Text of a file, or undefined if it is not there: then the command has no answer, which the runner takes for an error. */
const textOf = (path: string): Promise<string | undefined> => readFile({path}).catch(() => undefined);
