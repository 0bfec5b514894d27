// What the contract looks at in a chart, with nothing but the page that it is on: also what a test puts into the pages of other browsers.

/** @param {Element} element @param {string} selector */
export function inside(element, selector) {
  const found = /** @type {HTMLElement | null | undefined} */ (element.shadowRoot?.querySelector(selector));
  if (!found) throw new Error(`no ${selector} in ${element.localName}`);
  return found;
}

/** @param {Element} element */
export const plots = (element) => [...(element.shadowRoot?.querySelectorAll('svg') ?? [])];

/** @param {Element} element */
export const textOf = (element) => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');

/**
 * A text in a chart: its ink, without the empty lines that a font keeps above and below.
 * @typedef {{text: string, fontSize: number, left: number, right: number, top: number, bottom: number}} TextBox
 */

/** Boxes of all lines of text of the plots of an element. @param {Element} element */
export const textBoxes = (element) => boxesIn(plots(element));

/** Boxes of all lines of text in plots. @param {readonly SVGSVGElement[]} drawn @returns {TextBox[]} */
export function boxesIn(drawn) {
  return drawn
    .flatMap((svg) => [...svg.querySelectorAll('text')])
    .flatMap((text) => (text.querySelector('tspan') ? [...text.querySelectorAll('tspan')] : [text]))
    .filter((text) => text.textContent !== '')
    .map((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      const {left, right, top, bottom} = range.getBoundingClientRect();
      const fontSize = parseFloat(getComputedStyle(text).fontSize);
      const middle = (top + bottom) / 2;
      return {text: text.textContent ?? '', fontSize, left, right, top: middle - fontSize / 2, bottom: middle + fontSize / 2};
    });
}

/** Pairs of texts that lie on one another by more than a pixel. @param {readonly TextBox[]} boxes */
export function overlaps(boxes) {
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return across > 1 && down > 1 ? [`"${a.text}" and "${b.text}"`] : [];
    }),
  );
}

/** What is wrong with the texts of a picture. @param {Element} element */
export function textFaults(element) {
  const boxes = textBoxes(element);
  const words = (/** @type {typeof boxes} */ outside) => outside.map(({text}) => text);
  const host = element.getBoundingClientRect();
  const plot = inside(element, '.plot').getBoundingClientRect();
  return {
    small: words(boxes.filter(({fontSize}) => fontSize < 12)),
    overlapping: overlaps(boxes),
    cutAtTheSide: words(boxes.filter(({left, right}) => left < host.left - 0.5 || right > host.right + 0.5)),
    cutAboveOrBelow: words(boxes.filter(({top, bottom}) => top < plot.top - 1 || bottom > plot.bottom + 1)),
  };
}

/** Pictures that stand out of the box of all. @param {Element} element */
export function picturesOutside(element) {
  const box = inside(element, '.plot').getBoundingClientRect();
  const all = plots(element).map((svg) => svg.getBoundingClientRect());
  return all.filter(({top, bottom}) => top < box.top - 1 || bottom > box.bottom + 1);
}

/** Texts of the frame and the table that are smaller than 12 px. @param {Element} element */
export function smallTexts(element) {
  const all = [...(element.shadowRoot?.querySelectorAll('.container *:not(svg, svg *)') ?? [])];
  const own = (/** @type {Element} */ one) =>
    [...one.childNodes].some(({nodeType, textContent}) => nodeType === Node.TEXT_NODE && textContent?.trim());
  const size = (/** @type {Element} */ one) => parseFloat(getComputedStyle(one).fontSize);
  return all.filter((one) => own(one) && size(one) < 12).map((one) => `${one.localName} ${size(one)} px: ${one.textContent?.trim()}`);
}

/** What is wider than the column that it has to fit in. @param {Element} element @param {number} width */
export const tooWide = (element, width) =>
  ['.frame', '.data'].filter((selector) => element.shadowRoot?.querySelector(selector) && inside(element, selector).scrollWidth > width);

/** Words of numbers that another language has. @type {Readonly<Record<import('../../src/model/language.js').Language, RegExp>>} */
const foreignWords = {
  en: /[万萬亿億]/,
  'zh-Hans': /illion|[萬億]/,
  'zh-Hant': /illion|[万亿]/,
};

/** What the picture and its subtitle say. @param {Element} element */
const shownWords = (element) => [inside(element, '.subtitle'), ...plots(element)].map(({textContent}) => textContent ?? '').join(' ');

/** What an element says that no reader understands, or only those of another language. @param {Element} element @param {import('../../src/model/language.js').Language} language */
export function strangeWords(element, language) {
  const [broken] = /[12],\d{3}\.0\b|NaN|undefined|Infinity|\bnull\b|\[object/.exec(textOf(element)) ?? [];
  const [foreign] = foreignWords[language].exec(shownWords(element)) ?? [];
  return [broken, foreign].filter((word) => word !== undefined);
}

/** What a strict policy would refuse. @param {Element} element */
export const refusedMarkup = (element) =>
  [...(element.shadowRoot?.querySelectorAll('style, svg [aria-label], [style*="--plot"], [onload], script') ?? [])].map(
    ({outerHTML}) => outerHTML,
  );

/** Rows of the table that do not say who states them. @param {Element} element */
export const rowsWithoutSource = (element) =>
  [...(element.shadowRoot?.querySelectorAll('tbody tr') ?? [])]
    .filter((one) => one.lastElementChild?.textContent?.trim() === '')
    .map(({textContent}) => textContent);
