import type {DescribedPlot, Messages} from '../message-types.js';

const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;
const named = ({names}: DescribedPlot) => (names.length > 0 ? ` (${names.join(', ')})` : '');
const axis = (name: string, measure: string, range: string) =>
  measure || range ? `${name}: ${[measure, range && `from ${range}`].filter(Boolean).join(', ')}.` : '';
const axes = ({years, measure, range}: DescribedPlot) =>
  `Horizontal axis: years, ${years}. ${axis('Vertical axis', measure, range)}`.trimEnd();

export const altText: Messages['altText'] = {
  line: (plot) => [`Line chart, ${count(plot.series, 'line')}${named(plot)}.`, axes(plot)],
  column: (plot) => [`Column chart, ${count(plot.marks, 'value')}${named(plot)}.`, axes(plot)],
  bar: ({marks, measure, range}) => [`Bar chart, ${count(marks, 'bar')}.`, axis('Horizontal axis', measure, range)],
  part: ({series, measure, range}) => [`${count(series, 'bar')} of parts of a whole.`, axis('Parts', measure, range)],
  fact: ({marks}) => [`${count(marks, 'number')} in large type.`, ''],
  event: ({marks, years}) => [`Time line from top to bottom, ${count(marks, 'event')}, ${years}.`, ''],
  rank: ({series, range}) => [`${count(series, 'ranking')}, the first at the left.`, axis('Horizontal axis', 'ranks', range)],
  site: ({marks}) => [`Sketch map, ${count(marks, 'numbered place')} with a key.`, ''],
};
