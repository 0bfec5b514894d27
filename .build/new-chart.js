// Writes the files of a new chart, with TODO comments for its words and data: `npm run new-chart air-quality`.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';

const [name = ''] = process.argv.slice(2);
if (!/^[a-z]+(-[a-z]+)*$/.test(name)) throw new Error(`a chart is named by its subject, such as air-quality, not "${name}"`);

const className = `Szhk${name.replace(/(^|-)(\w)/g, (_, _dash, letter) => letter.toUpperCase())}`;
const dataset = name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const subject = `${name[0]?.toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;

const files = {
  [`src/charts/${name}.ts`]: `import {ChartElement} from '../element/chart-element.js';
import {define} from '../element/define.js';

/**
 * TODO words: what the chart shows (figure 0.0 of the report).
 *
 * @element szhk-${name}
 */
export class ${className} extends ChartElement {
  /** @internal */
  static override readonly load = () => import('../plots/${name}.js');

  /** @internal */
  static override readonly heights = {'': {wide: 38, narrow: 52}}; // TODO look: what the views keep, in rem

  /** This chart has one view; leave unset. */
  declare view?: undefined;
}

define('szhk-${name}', ${className});

declare global {
  interface HTMLElementTagNameMap {
    'szhk-${name}': ${className};
  }
}
`,
  [`src/plots/${name}.ts`]: `import ${dataset} from '../../data/${name}.json'; // TODO data: the dataset, or another that is there
import {column} from '../marks/blocks.js';
import {trends} from '../marks/trends.js';
import type {Chart} from '../marks/view.js';

export const chart: Chart = {
  element: 'szhk-${name}',
  dataset: ${dataset},
  views: {
    trend: column([trends({measures: ['todo-data']})]), // TODO data: blocks from top to bottom, with ids of measures
  },
};
`,
  [`stories/${name}.stories.ts`]: `import type {Meta} from '@storybook/web-components-vite';
import {type Arguments, type ChartStory, renderChart} from './chart-story.js';

export default {title: 'Charts/${subject}', component: 'szhk-${name}', render: renderChart} satisfies Meta<Arguments>;

/** TODO words: figure 0.0, and what it shows. */
export const AsInTheReport: ChartStory = {};
`,
};

const there = Object.keys(files).filter((file) => existsSync(file));
if (there.length > 0) throw new Error(`${there.join(', ')} is there already`);
for (const [file, text] of Object.entries(files)) writeFileSync(file, text);

const lines = readFileSync('src/charts.ts', 'utf8').trim().split('\n');
const exportLine = `export {${className}} from './charts/${name}.js';`;
writeFileSync('src/charts.ts', `${[...lines, exportLine].sort().join('\n')}\n`);

console.log(`${Object.keys(files).join('\n')}
src/charts.ts

Then, as CONTRIBUTING.md says:
- data/${name}.json, and in data/vocabulary.json the words for its ids; run "npm run ids"
- in data/figures.json or data/views.json an entry for each view
- each TODO in the files above; "npm test -- ${name}"; "npm run docs"`);
