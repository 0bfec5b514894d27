import {paintLayers} from './canvas-shapes.js';

/** Letters of one text node as they are shown, and the place of the first among the letters of the whole text. */
interface Run {
  readonly element: Element;
  readonly letters: string;
  readonly start: number;
}

export function paintText(text: SVGTextElement, brush: CanvasRenderingContext2D): void {
  for (const run of runsOf(text)) paintRun(text, run, brush);
}

/** The letters of a text with white space collapsed as the browser does, so that it counts them the same way. */
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

/** Each word where the browser has put it, so that what a canvas measures otherwise does not add up. */
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
  brush.textRendering = 'optimizeLegibility'; // with 'auto', '）（' stand apart; with 'geometricPrecision', letters lose their hints
  brush.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing;
}
