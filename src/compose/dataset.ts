import type {Chart} from '../marks/view.js';
import {explanation, sourceLines, subtitle, title} from './captions.js';
import {composeDataset} from './request.js';
import type {ComposeChart} from '../element/frame/render-chart.js';

/** Pixels of a plot that will do with any room. */
const minPlotHeight = 260;

/** How a chart of numbers is shown. */
export const datasetComposer =
  (chart: Chart): ComposeChart =>
  (request) => {
    const composition = composeDataset(chart, request);
    const {view, rows, settings} = composition;
    return {
      composition: composition,
      captions: (wording) => ({
        title: title(composition, wording),
        subtitle: subtitle(composition, wording),
        explanation: explanation(composition, wording),
        sourceLines: sourceLines(composition, wording),
      }),
      height: (context) => view.height?.(rows, {...context, settings}) ?? minPlotHeight,
      draw: (context) => view.draw(rows, {...context, settings}),
    };
  };
