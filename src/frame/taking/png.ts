import type {Exhibit} from './exhibit.js';
import {paintPicture} from './paint.js';
import {svgOf} from './svg.js';
import type {PngOptions} from './options.js';

/** The picture as an image. */
export const pngOf = (exhibit: Exhibit, {scale = 2, ...options}: PngOptions = {}): Promise<Blob> =>
  paintPicture(svgOf(exhibit, options), scale);
