import type {Chart} from '../marks/view.js';
import {explanation, sourceLines, subtitle, title} from './captions.js';
import {compose} from './request.js';
import type {Compose} from '../element/frame/render-chart.js';

/** Pixels of a plot that will do with any room. */
const leastHeight = 260;

/** How a chart of numbers is shown. */
export const numbers =
  (chart: Chart): Compose =>
  (request) => {
    const composition = compose(chart, request);
    const {view, rows, settings} = composition;
    return {
      content: composition,
      captions: (wording) => ({
        title: title(composition, wording),
        subtitle: subtitle(composition, wording),
        explanation: explanation(composition, wording),
        sourceLines: sourceLines(composition, wording),
      }),
      height: (room) => view.height?.(rows, {...room, settings}) ?? leastHeight,
      draw: (room) => view.draw(rows, {...room, settings}),
    };
  };
