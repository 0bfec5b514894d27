import type {Exhibit} from './exhibit.js';
import {paintPicture} from './paint.js';
import {type PictureOptions, svgOf} from './svg.js';

export interface PngOptions extends PictureOptions {
  /** Pixels of the image for one of the page; 2 when not set. */
  readonly scale?: number;
}

/** The picture as an image. */
export const pngOf = (exhibit: Exhibit, {scale = 2, ...options}: PngOptions = {}): Promise<Blob> =>
  paintPicture(svgOf(exhibit, options), scale);
