import {paintLayers} from './canvas-shapes.js';

/** Characters of one text node as shown, and the index of the first in the whole text. */
interface Run {
  readonly element: Element;
  readonly letters: string;
  readonly start: number;
}

export function paintText(text: SVGTextElement, brush: CanvasRenderingContext2D): void {
  for (const run of runsOf(text)) paintRun(text, run, brush);
}

/** The characters of a text, with whitespace collapsed as in the browser so that both count them the same way. */
function runsOf(text: SVGTextElement): Run[] {
  const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const runs: Run[] = [];
  let all = '';
  while (nodes.nextNode()) {
    const element = nodes.currentNode.parentElement ?? text;
    const letters = shownLetters(nodes.currentNode.textContent ?? '', getComputedStyle(element), all);
    runs.push({element, letters, start: all.length});
    all += letters;
  }
  return runs;
}

function shownLetters(content: string, {whiteSpace}: CSSStyleDeclaration, before: string): string {
  if (/pre|break-spaces/.test(whiteSpace)) return content;
  const letters = content.replace(/[ \t\r\n]+/g, ' ');
  return before === '' || before.endsWith(' ') ? letters.trimStart() : letters;
}

/**
 * Paints each word where the browser places it, so that differences in how a canvas measures don't add up, and at its final size, because
 * WebKit rounds the widths of letters before it enlarges them.
 */
function paintRun(text: SVGTextElement, {element, letters, start}: Run, brush: CanvasRenderingContext2D): void {
  const style = getComputedStyle(element);
  const words = [...letters.matchAll(/[^ \t\r\n]+/g)].filter(({index}) => start + index < text.getNumberOfChars());
  const {a, b} = brush.getTransform();
  const scale = Math.hypot(a, b);
  brush.save();
  brush.scale(1 / scale, 1 / scale);
  prepareLetters(style, scale, brush);
  paintLayers(
    style,
    brush,
    (layer) => {
      for (const {0: word, index} of words) {
        const {x, y} = text.getStartPositionOfChar(start + index);
        brush[`${layer}Text`](word, x * scale, y * scale);
      }
    },
    scale,
  );
  brush.restore();
}

function prepareLetters(style: CSSStyleDeclaration, scale: number, brush: CanvasRenderingContext2D): void {
  brush.font = `${style.fontStyle} ${style.fontWeight} ${parseFloat(style.fontSize) * scale}px ${style.fontFamily}`;
  brush.textAlign = 'left';
  brush.textRendering = 'optimizeLegibility'; // with 'auto', '）（' are set apart; with 'geometricPrecision', glyphs lose their hints
  brush.letterSpacing = `${(parseFloat(style.letterSpacing) || 0) * scale}px`;
}
