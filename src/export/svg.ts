import type {PlotSpot} from '../marks/plot.js';
import {describe} from '../compose/alt-text.js';
import {fixColors} from './colors.js';
import {type Exhibit, plain} from './export-context.js';
import {fontFamily} from './font-family.js';
import {plotsHeight} from './plot-height.js';
import {drawParagraph, type Paragraph, svgElement} from './paragraphs.js';
import {drawnPlots, type PlotGroup} from './plot-groups.js';
import {cards, foot, head, heightOf} from './caption-layout.js';
import type {PictureOptions} from '../model/export-options.js';

/** As on a page that sets no other space. */
const margin = 12;
const gap = 12;
const usualWidth = 960;
/** Pixels in which a chart can be drawn, with the margins. */
const leastWidth = 288 + 2 * margin;

/** The chart with all words around it as one SVG that needs nothing of the page. */
export function svgOf(exhibit: Exhibit, {width, theme = 'light'}: PictureOptions = {}): SVGSVGElement {
  const {host, picture} = exhibit;
  const whole = Math.max(leastWidth, Math.round(width ?? widthOnPage(exhibit)) || usualWidth);
  const stack = new Stack();
  const inner = whole - 2 * margin;
  const [above, below] = [head(exhibit, inner), foot(exhibit, inner)];
  stack.putWords(above);
  stack.skip(gap);
  if (picture.composition.draw) {
    const around = heightOf([...above, ...below]) + 2 * (margin + gap);
    for (const plot of drawnPlots(exhibit, inner, plotsHeight(exhibit, {whole, inner, around}))) stack.putPlot(plot);
  } else stack.putWords(cards(exhibit, inner));
  stack.skip(gap);
  stack.putWords(below);
  const svg = sheet(exhibit, {
    width: whole,
    height: stack.bottom + margin,
    description: describe(picture.composition.content, stack.spots, exhibit.wording),
  });
  svg.append(...stack.parts);
  fixColors(svg, host, theme);
  return svg;
}

/** So wide that the plots are drawn as on the page; 0 where nothing is drawn. */
function widthOnPage({host, picture: {plots}}: Exhibit): number {
  const [first] = plots;
  return first ? first.viewBox.baseVal.width + 2 * margin : host.offsetWidth;
}

/** The SVG as the text of a file. */
export function svgText(svg: SVGSVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`;
}

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly description: string;
}

/** The empty sheet, with its name and what those are told who do not see it. */
function sheet({host, picture, wording, languageTag}: Exhibit, {width, height, description}: Sheet): SVGSVGElement {
  const fonts = fontFamily(host, wording.language);
  const svg = svgElement('svg', {width, height, viewBox: `0 0 ${width} ${height}`, lang: languageTag, 'font-family': fonts});
  const ofXml = 'http://www.w3.org/XML/1998/namespace';
  svg.setAttributeNS(ofXml, 'xml:lang', languageTag);
  svg.setAttributeNS(ofXml, 'xml:space', 'preserve'); // spaces in labels stay, as on the page
  for (const [name, text] of [
    ['title', picture.title],
    ['desc', description || picture.subtitle],
  ] as const) {
    const element = svgElement(name);
    element.textContent = plain(text);
    svg.append(element);
  }
  svg.append(svgElement('rect', {width, height, fill: 'var(--_background)'}));
  return svg;
}

/** Parts from top to bottom. */
class Stack {
  readonly parts: SVGElement[] = [];
  /** What the plots show. */
  readonly spots: PlotSpot[] = [];
  bottom = margin;
  private plots = 0;

  skip(height: number): void {
    this.bottom += height;
  }

  putWords(words: readonly Paragraph[]): void {
    for (const one of words) {
      this.parts.push(...drawParagraph(one, margin, this.bottom));
      this.bottom += one.height;
    }
  }

  putPlot({group, height, spots}: PlotGroup): void {
    group.setAttribute('transform', `translate(${margin},${this.bottom})`);
    this.parts.push(group);
    this.bottom += Math.ceil(height);
    const plot = this.plots++;
    this.spots.push(...spots.map((spot) => ({...spot, plot})));
  }
}
