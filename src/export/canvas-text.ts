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

/** Paints each word where the browser places it, so that differences in how a canvas measures don't add up. */
function paintRun(text: SVGTextElement, {element, letters, start}: Run, brush: CanvasRenderingContext2D): void {
  const style = getComputedStyle(element);
  const words = [...letters.matchAll(/[^ \t\r\n]+/g)].filter(({index}) => start + index < text.getNumberOfChars());
  prepareLetters(style, brush);
  paintLayers(style, brush, (layer) => {
    for (const {0: word, index} of words) {
      const {x, y} = text.getStartPositionOfChar(start + index);
      if (layer === 'fill') brush.fillText(word, x, y);
      else brush.strokeText(word, x, y);
    }
  });
}

function prepareLetters(style: CSSStyleDeclaration, brush: CanvasRenderingContext2D): void {
  brush.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  brush.textAlign = 'left';
  brush.textRendering = 'optimizeLegibility'; // with 'auto', '）（' are set apart; with 'geometricPrecision', glyphs lose their hints
  brush.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing;
}
