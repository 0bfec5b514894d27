import {readFile, writeFile} from '@web/test-runner-commands';
import {expect} from 'chai';
import {drawPlot} from '../src/plot.js';
import {compose} from '../src/frame/compose.js';
import {loadFrameWords} from '../src/text/frame-words.js';
import {Wording} from '../src/text/wording.js';
import {exportedCharts} from './fixture.js';

const size = {width: 640, height: 400};
/** The colours that the frame gives a chart, so that a picture opens in any viewer. */
const colors = '--_background:#fff;--_grid:#e3e6eb;--_shenzhen:#0b62c4;--_hong-kong:#c2410c;--_other:#66707f';

const exported = await exportedCharts();
const charts = await Promise.all(exported.map(async ([tag, {load}]) => [tag, await load()] as const));

describe('Pictures of every view', () => {
  for (const [tag, chart] of charts) {
    for (const view of Object.keys(chart.views)) {
      it(`${tag} ${view} is drawn as before`, async () => {
        const {rows, settings, view: drawn} = compose(chart, {view});
        const wording = new Wording('en', await loadFrameWords('en'), chart.dataset.vocabulary);
        const plots = drawn.draw(rows, {...size, wording, settings}).map((options) => drawPlot(options, `${tag} ${view}`));
        await compareWithSnapshot(`snapshots/${tag}-${view}.svg`, picture(plots));
      });
    }
  }
});

/** The plots under one another in one SVG file, a line an element. */
function picture(plots: readonly SVGSVGElement[]): string {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
  svg.setAttribute('style', `${colors};background:#fff;font-family:sans-serif`);
  let y = 0;
  for (const plot of plots) {
    plot.setAttribute('y', String(y));
    y += Number(plot.getAttribute('height'));
    svg.append(plot);
  }
  return new XMLSerializer().serializeToString(svg).replaceAll('><', '>\n<') + '\n';
}

/** Writes the picture where there is none yet; else it must be the same. */
async function compareWithSnapshot(path: string, picture: string): Promise<void> {
  // The command has no answer for a file that is not there, which the runner takes for an error.
  const before = await readFile({path}).catch(() => undefined);
  if (before === undefined) await writeFile({path, content: picture});
  else expect(picture).to.equal(before);
}
