import type {Exhibit} from './export-context.js';
import {paintPicture} from './canvas-picture.js';
import {svgOf} from './svg.js';
import type {PngOptions} from '../model/export-options.js';

/** The picture as an image. */
export const pngOf = (exhibit: Exhibit, {scale = 2, ...options}: PngOptions = {}): Promise<Blob> =>
  paintPicture(svgOf(exhibit, options), scale);
