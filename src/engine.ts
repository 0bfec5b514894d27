/** What charts draw with of Observable Plot. In the package it is one file that holds no more of Plot and d3 than that. */
export {axisX, axisY, dot, gridY, initializer, line, link, plot, rect, ruleX, ruleY, text} from '@observablehq/plot';
export type {Markish, PlotOptions, RenderFunction} from '@observablehq/plot';
