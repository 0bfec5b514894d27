import {breakLines} from '../text/line-break.js';
import {boldWeight} from '../text/measure.js';
import type {Wording} from '../text/wording.js';
import {withoutJoiners} from './export-context.js';

/** The style of a frame text in a file. */
export interface TextStyle {
  readonly fontSize: number;
  readonly bold?: boolean;
  readonly color: string;
  /** Line height as a multiple of the font size. */
  readonly leading: number;
  /** Space above, in pixels. */
  readonly before?: number;
  /** Width of a bar on the left, in pixels. */
  readonly bar?: number;
}

/** A text in lines, ready to be drawn. */
export interface Paragraph {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly height: number;
}

const svgNamespace = 'http://www.w3.org/2000/svg';
const besideBar = 8;

/** An SVG element with its attributes. */
export function svgElement<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>> = {},
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(svgNamespace, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  return element;
}

/** Breaks a text into lines; returns nothing for an empty text. */
export function paragraph(text: string, style: TextStyle, width: number, wording: Wording): Paragraph[] {
  const {fontSize, bold, leading, before = 0, bar} = style;
  const lines = breakLines(text, width - (bar ? bar + besideBar : 0), fontSize, wording, bold ? 'bold' : 'normal');
  if (lines.length === 0) return [];
  return [{lines: withSpaces(lines, text), style, height: before + Math.ceil(lines.length * fontSize * leading)}];
}

/** Lines with the spaces at which they were broken, so that selecting or searching the text finds all of it. */
function withSpaces(lines: readonly string[], text: string): string[] {
  let rest = text;
  return lines.map((line) => {
    rest = rest.slice(rest.indexOf(line) + line.length);
    return /^\s+\S/.test(rest) ? `${line} ` : line;
  });
}

/** Draws the paragraph with its upper-left corner at a position. */
export function drawParagraph({lines, style, height}: Paragraph, left: number, above: number): SVGElement[] {
  const {fontSize, bold, color, leading, before = 0, bar} = style;
  const top = above + before;
  const x = bar ? left + bar + besideBar : left;
  const text = svgElement('text', {'font-size': fontSize, fill: color, ...(bold ? {'font-weight': boldWeight} : {})});
  for (const [index, line] of lines.entries()) {
    // The letters are centered in their line; 0.36 is half the height of capitals.
    const y = Math.round(top + (index + 0.5) * fontSize * leading + 0.36 * fontSize);
    const span = svgElement('tspan', {x, y});
    span.textContent = withoutJoiners(line);
    text.append(span);
  }
  return bar ? [svgElement('rect', {x: left, y: top, width: bar, height: height - before, fill: 'var(--_muted)'}), text] : [text];
}
