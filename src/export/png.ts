import type {PngOptions} from '../model/export-options.js';
import {canvasPicture} from './canvas-picture.js';
import type {ExportContext} from './export-context.js';
import {svgOf} from './svg.js';

/** The picture as a PNG image. */
export const pngOf = (context: ExportContext, {scale = 2, ...options}: PngOptions = {}): Promise<Blob> =>
  canvasPicture(svgOf(context, options), scale);
