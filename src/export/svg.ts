import {altText} from '../compose/alt-text.js';
import type {PlotHitArea} from '../marks/plot.js';
import type {PictureOptions} from '../model/export-options.js';
import {fileText} from '../model/file-text.js';
import {minWidth, partSpace} from '../model/layout.js';
import {captionsAbove, captionsBelow, cards, paragraphsHeight} from './caption-layout.js';
import {type ExportContext, withoutJoiners} from './export-context.js';
import {fontFamily} from './font-family.js';
import {drawParagraph, type Paragraph, svgElement} from './paragraphs.js';
import {type PlotGroup, plotGroups} from './plot-groups.js';
import {plotsHeight} from './plot-height.js';
import {fixColors} from './resolved-colors.js';

const usualWidth = 960;
/** Minimum width in which a chart can be drawn, in pixels, including the margins. */
const minSheetWidth = minWidth + 2 * partSpace;

/** The chart with all text around it, as one SVG that needs nothing from the page. */
export function svgOf(context: ExportContext, {width, theme = 'light'}: PictureOptions = {}): SVGSVGElement {
  const {host, rendered} = context;
  const whole = Math.max(minSheetWidth, Math.round(width ?? widthOnPage(context)) || usualWidth);
  const stack = new Stack();
  const inner = whole - 2 * partSpace;
  const [above, below] = [captionsAbove(context, inner), captionsBelow(context, inner)];
  stack.putWords(above);
  stack.skip(partSpace);
  if (rendered.composed.draw) {
    const around = paragraphsHeight([...above, ...below]) + 2 * (partSpace + partSpace);
    for (const plot of plotGroups(context, inner, plotsHeight(context, {whole, inner, around}))) stack.putPlot(plot);
  } else stack.putWords(cards(context, inner));
  stack.skip(partSpace);
  stack.putWords(below);
  const svg = sheet(context, {
    width: whole,
    height: stack.bottom + partSpace,
    description: altText(rendered.composed.composition, stack.hitAreas, context.wording).whole,
  });
  svg.append(...stack.parts);
  fixColors(svg, host, theme);
  return svg;
}

/** The width at which the plots are drawn as on the page; 0 if nothing is drawn. */
function widthOnPage({host, rendered: {plots}}: ExportContext): number {
  const [first] = plots;
  return first ? first.viewBox.baseVal.width + 2 * partSpace : host.offsetWidth;
}

/** The SVG as the text of a file. */
export function svgText(svg: SVGSVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${fileText(new XMLSerializer().serializeToString(svg))}\n`;
}

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly description: string;
}

/** The empty sheet, with its title and alternative text. */
function sheet({host, rendered, wording, languageTag}: ExportContext, {width, height, description}: Sheet): SVGSVGElement {
  const fonts = fontFamily(host, wording.messages.glyphs);
  const svg = svgElement('svg', {width, height, viewBox: `0 0 ${width} ${height}`, lang: languageTag, 'font-family': fonts});
  const ofXml = 'http://www.w3.org/XML/1998/namespace';
  svg.setAttributeNS(ofXml, 'xml:lang', languageTag);
  svg.setAttributeNS(ofXml, 'xml:space', 'preserve'); // preserves spaces in labels, as on the page
  for (const [name, text] of [
    ['title', rendered.title],
    ['desc', description || rendered.subtitle],
  ] as const) {
    const element = svgElement(name);
    element.textContent = withoutJoiners(text);
    svg.append(element);
  }
  svg.append(svgElement('rect', {width, height, fill: 'var(--_background)'}));
  return svg;
}

/** Parts from top to bottom. */
class Stack {
  readonly parts: SVGElement[] = [];
  /** What the plots show. */
  readonly hitAreas: PlotHitArea[] = [];
  bottom = partSpace;
  #plots = 0;

  skip(height: number): void {
    this.bottom += height;
  }

  putWords(words: readonly Paragraph[]): void {
    for (const one of words) {
      this.parts.push(...drawParagraph(one, partSpace, this.bottom));
      this.bottom += one.height;
    }
  }

  putPlot({group, height, hitAreas}: PlotGroup): void {
    group.setAttribute('transform', `translate(${partSpace},${this.bottom})`);
    this.parts.push(group);
    this.bottom += Math.ceil(height);
    const plot = this.#plots++;
    this.hitAreas.push(...hitAreas.map((area) => ({...area, plot})));
  }
}
