// A picture as PNG without an image element, which a page can load only if its `img-src` allows `data:` or `blob:`.
import {outlineOf, paintShape} from './canvas-shapes.js';
import {paintText} from './canvas-text.js';

const tooLarge = 'the browser has no room for a picture of this size';

/** Converts an SVG of groups, shapes and texts to PNG. Its colours must be those of a standalone file. */
export async function canvasPicture(picture: SVGSVGElement, scale: number): Promise<Blob> {
  const {host, svg, canvas} = offscreenCopy(picture, scale);
  try {
    svg.getBoundingClientRect(); // requests the fonts
    await document.fonts?.ready;
    paintElement(svg, brushOf(canvas));
    return await pngBlob(canvas);
  } finally {
    host.remove();
  }
}

/** A hidden copy of the picture, isolated from the page's styles, at the size at which it is painted. */
function offscreenCopy(picture: SVGSVGElement, scale: number) {
  const host = document.createElement('div');
  const svg = document.importNode(picture, true);
  const canvas = document.createElement('canvas');
  host.style.cssText = 'all: initial; position: fixed; inset-inline-start: -99999px; visibility: hidden; contain: strict';
  canvas.lang = picture.getAttribute('lang') ?? ''; // selects the glyphs of Chinese characters; `all` would reset it on the host
  host.ariaHidden = 'true';
  host.attachShadow({mode: 'open'}).append(svg, canvas);
  document.body.append(host);
  canvas.width = enlarge(svg, 'width', scale);
  canvas.height = enlarge(svg, 'height', scale);
  return {host, svg, canvas};
}

function enlarge(svg: SVGSVGElement, side: 'width' | 'height', scale: number): number {
  const size = Math.round(scale * svg.viewBox.baseVal[side]);
  svg.setAttribute(side, String(size));
  return size;
}

function brushOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error(tooLarge);
  return brush;
}

/** The picture as a file: of a copy off the page where there can be one, because Chrome waits up to a second to convert one on the page. */
async function pngBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  const copy = typeof OffscreenCanvas === 'undefined' ? undefined : new OffscreenCanvas(canvas.width, canvas.height);
  const brush = copy?.getContext('2d');
  if (!copy || !brush) return convertedOnPage(canvas);
  brush.drawImage(canvas, 0, 0);
  return copy.convertToBlob();
}

async function convertedOnPage(canvas: HTMLCanvasElement): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  if (!blob) throw new Error(tooLarge);
  return blob;
}

/** Paints the content of an element. The brush keeps the transform, clip and opacity of all open elements. */
function paintElement(element: Element, brush: CanvasRenderingContext2D): void {
  if (!(element instanceof SVGGraphicsElement) || element instanceof SVGDefsElement || element.localName === 'clipPath') return;
  const style = getComputedStyle(element);
  if (style.display === 'none') return;
  brush.save();
  applyTransform(element, brush);
  clip(element, style, brush);
  if (style.opacity === '1') paintContent(element, brush);
  else paintThrough(element, Number(style.opacity), brush);
  brush.restore();
}

function paintContent(element: SVGGraphicsElement, brush: CanvasRenderingContext2D): void {
  if (element instanceof SVGGeometryElement) paintShape(element, brush);
  else if (element instanceof SVGTextElement) paintText(element, brush);
  else for (const child of element.children) paintElement(child, brush);
}

/** Paints a group on its own sheet, so that its parts cover each other before the whole becomes transparent. */
function paintThrough(element: SVGGraphicsElement, opacity: number, brush: CanvasRenderingContext2D): void {
  const sheet = brush.canvas.cloneNode() as HTMLCanvasElement;
  brush.canvas.after(sheet); // within the host, so that its language counts
  const other = brushOf(sheet);
  other.setTransform(brush.getTransform());
  paintContent(element, other);
  brush.resetTransform();
  brush.globalAlpha = opacity;
  brush.drawImage(sheet, 0, 0);
  sheet.remove();
}

function applyTransform(element: SVGGraphicsElement, brush: CanvasRenderingContext2D): void {
  const own = element.transform.baseVal.consolidate()?.matrix;
  if (own) brush.transform(own.a, own.b, own.c, own.d, own.e, own.f);
  if (!(element instanceof SVGSVGElement)) return;
  const {width, height} = element.viewBox.baseVal;
  brush.scale(element.width.baseVal.value / width, element.height.baseVal.value / height);
}

function clip(element: Element, {clipPath}: CSSStyleDeclaration, brush: CanvasRenderingContext2D): void {
  const name = /#([^")]+)/.exec(clipPath)?.[1];
  const definition = name && (element.getRootNode() as ShadowRoot).getElementById(name);
  if (!definition) return;
  const shape = new Path2D();
  for (const child of definition.children) if (child instanceof SVGGeometryElement) shape.addPath(outlineOf(child));
  brush.clip(shape);
}
