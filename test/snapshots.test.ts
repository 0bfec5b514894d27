import {readFile, writeFile} from '@web/test-runner-commands';
import {expect} from 'chai';
import {drawPlot} from '../src/plot.js';
import {sourceLines, subtitle, title} from '../src/frame/captions.js';
import {type Composition, compose} from '../src/frame/compose.js';
import {loadFrameWords} from '../src/text/load-frame-words.js';
import {breakLines} from '../src/text/lines.js';
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
        const composition = compose(chart, {view});
        const {rows, settings, view: drawn} = composition;
        const wording = new Wording('en', await loadFrameWords('en'), chart.dataset.vocabulary);
        const plots = drawn.draw(rows, {...size, wording, settings}).map((options) => drawPlot(options));
        await compareWithSnapshot(`snapshots/${tag}-${view}.svg`, picture(plots, captions(composition, wording)));
      });
    }
  }
});

/** What stands above and below the plots. */
function captions(composition: Composition, wording: Wording): Captions {
  const [place = ''] = sourceLines(composition, wording);
  return {title: title(composition, wording), subtitle: subtitle(composition, wording), foot: place};
}

interface Captions {
  readonly title: string;
  readonly subtitle: string;
  readonly foot: string;
}

/** The plots under one another in one SVG file with their captions, a line an element. */
function picture(plots: readonly SVGSVGElement[], {title, subtitle, foot}: Captions): string {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', `-16 -64 ${size.width + 32} ${size.height + 120}`);
  svg.setAttribute('width', String(size.width + 32));
  svg.setAttribute('style', `${colors};background:#fff;font-family:sans-serif`);
  svg.append(line(title, -38, 'font-size:19px;font-weight:bold'), line(subtitle, -16, 'font-size:13px;fill:#565d69'));
  let y = 0;
  for (const plot of plots) {
    plot.setAttribute('y', String(y));
    y += Number(plot.getAttribute('height'));
    svg.append(plot);
  }
  const foots = breakLines(foot, size.width, 12, 'en');
  svg.append(...foots.map((part, index) => line(part, size.height + 24 + 16 * index, 'font-size:12px;fill:#565d69')));
  return new XMLSerializer().serializeToString(svg).replaceAll('><', '>\n<') + '\n';
}

function line(content: string, y: number, style: string): SVGTextElement {
  const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  text.setAttribute('y', String(y));
  text.setAttribute('style', style);
  text.textContent = content;
  return text;
}

/** Writes the picture where there is none yet; else it must be the same. */
async function compareWithSnapshot(path: string, picture: string): Promise<void> {
  // The command has no answer for a file that is not there, which the runner takes for an error.
  const before = await readFile({path}).catch(() => undefined);
  if (before === undefined) await writeFile({path, content: picture});
  else expect(picture).to.equal(before);
}
