// Contact sheets: every chart of the built package as a real browser draws it, six on a picture, to be looked through.
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {dist, openSite, visit} from './package/site.js';

/** @typedef {{number: string | null, element: string, view: string | null, section: string}} Entry */
/** @typedef {{language: string, width: number}} Group */

const {values: options} = parseArgs({
  options: {
    only: {type: 'string', default: ''},
    languages: {type: 'string', default: 'en,zh-Hans'},
    widths: {type: 'string', default: '960,320'},
    themes: {type: 'string', default: 'light,dark'},
    out: {type: 'string', default: 'sheet'},
  },
});
const labelOf = (/** @type {Entry} */ {number, element, view, section}) =>
  [number ?? `§${section}`, element, view].filter((word) => word !== null).join(' ');
const chartsOnSheet = 6;
const gap = 16;
const themes = options.themes.split(',');
/** @type {Group[]} */
const groups = options.widths
  .split(',')
  .flatMap((width) => options.languages.split(',').map((language) => ({language, width: Number(width)})));
const entries = chosenEntries();

/** Views in the order of the report, of elements that are built. @returns {Entry[]} */
function chosenEntries() {
  const built = new Set(readdirSync(join(dist, 'charts')).map((file) => `szhk-${file.replace(/\.js$/, '')}`));
  const drawn = ['figures', 'views'].flatMap((file) => JSON.parse(readFileSync(new URL(`../data/${file}.json`, import.meta.url), 'utf8')));
  return drawn.filter((entry) => built.has(entry.element) && labelOf(entry).toLowerCase().includes(options.only.toLowerCase()));
}

/** Wide charts are photographed smaller, so that a sheet fits a screen. @param {number} width */
const scaleOf = (width) => (width > 480 ? 0.75 : 1);
/** @param {number} width */
const columnsOf = (width) => Math.max(1, Math.floor(1920 / width));

/** @param {Entry} entry @param {Group} group */
function cell(entry, {language}) {
  const {element, view} = entry;
  const chart = `<${element} class="chart" theme="${themes[0]}" lang="${language}"${view ? ` view="${view}"` : ''}></${element}>`;
  return `<div><h2>${labelOf(entry)}</h2>${chart}</div>`;
}

/** A page with all charts of a language and width, a section a sheet. @param {Group} group */
function pageOf(group) {
  const sheets = entries.flatMap((_, index) => (index % chartsOnSheet === 0 ? [entries.slice(index, index + chartsOnSheet)] : []));
  const sections = sheets.map((sheet) => `<section>${sheet.map((entry) => cell(entry, group)).join('')}</section>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sheets</title><style>
    body {margin: 0; background: #dde1e7; font-family: sans-serif}
    section {display: grid; grid-template-columns: repeat(${columnsOf(group.width)}, ${group.width}px); gap: ${gap}px; padding: ${gap}px; inline-size: max-content}
    h2 {margin: 0 0 4px; font-size: ${14 / scaleOf(group.width)}px; overflow-wrap: anywhere}
    </style><script>
    addEventListener('szhk-ready', ({target}) => target.dataset.state = 'ready');
    addEventListener('szhk-error', ({target, detail}) => target.dataset.state = detail.error.message);
    </script><script type="module" src="/cdn/szhk-charts.js"></script>${sections.join('')}</html>`;
}

const pathOf = (/** @type {Group} */ {language, width}) => `/${language}-${width}`;

/** Puts all sheets of a language and width into files. @param {Awaited<ReturnType<typeof openSite>>} site @param {Group} group */
async function photograph({browser, origin}, group) {
  const width = columnsOf(group.width) * (group.width + gap) + gap;
  const {page, troubles} = await visit(browser, origin + pathOf(group), {width, height: 1600});
  const files = [];
  const problems = [];
  for (const [index, section] of (await page.$$('section')).entries()) {
    problems.push(...(await settle(page, section)));
    for (const theme of themes) {
      const place = await section.evaluate(paint, theme);
      const file = `${group.language}-${theme}-${group.width}-${String(index + 1).padStart(2, '0')}.png`;
      const clip = {...place, scale: scaleOf(group.width)};
      writeFileSync(join(options.out, file), await page.screenshot({clip, optimizeForSpeed: true}));
      files.push(file);
    }
  }
  await page.close();
  return {files, problems: [...problems, ...troubles].map((problem) => `${group.language} ${group.width}: ${problem}`)};
}

/**
 * Waits until every chart of a sheet has drawn or failed, and says what is wrong with each.
 * @param {import('puppeteer-core').Page} page
 * @param {import('puppeteer-core').ElementHandle<Element>} section
 */
async function settle(page, section) {
  await section.evaluate(async (sheet) => {
    for (const chart of sheet.querySelectorAll('.chart')) {
      chart.scrollIntoView(); // a chart loads when it is near the viewport
      await new Promise(requestAnimationFrame);
    }
  });
  const haveSpoken = (/** @type {Element} */ sheet) => !sheet.querySelector('.chart:not([data-state])');
  await page.waitForFunction(haveSpoken, {timeout: 20_000}, section).catch(() => undefined); // the silent ones are named
  return section.evaluate(problemsOf);
}

/** Runs in the page. @param {Element} sheet */
async function problemsOf(sheet) {
  for (let frames = 0; frames < 4; frames++) await new Promise(requestAnimationFrame);
  return [...sheet.querySelectorAll('.chart')].flatMap((chart) => {
    const name = chart.previousElementSibling?.textContent;
    const {state = 'neither drawn nor failed'} = /** @type {HTMLElement} */ (chart).dataset;
    const {left, right} = chart.getBoundingClientRect();
    const marks = [...(chart.shadowRoot?.querySelectorAll('svg :is(text, path, rect, circle, line)') ?? [])];
    const whole = marks.filter((mark) => !mark.closest('[clip-path]')); // land goes on beyond the edge of a map
    const boxes = whole.map((mark) => ({box: mark.getBoundingClientRect(), text: mark.textContent || mark.localName}));
    const outside = boxes.find(({box}) => box.width > 0 && (box.left < left - 1 || box.right > right + 1));
    const overflow = outside && `the plot overflows horizontally: ${outside.text}`;
    return [state === 'ready' ? [] : state, overflow ?? []].flat().map((problem) => `${name}: ${problem}`);
  });
}

/** Gives the charts of a sheet a theme, and says where on the page the sheet is; runs in the page. @param {Element} sheet @param {string} theme */
async function paint(sheet, theme) {
  for (const chart of sheet.querySelectorAll('.chart')) chart.setAttribute('theme', theme);
  for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  const {left, top, width, height} = sheet.getBoundingClientRect();
  return {x: left + scrollX, y: top + scrollY, width, height};
}

/** Empties the folder of earlier sheets, and of nothing else. */
function prepareFolder() {
  mkdirSync(options.out, {recursive: true});
  for (const file of readdirSync(options.out)) if (/-(auto|light|dark)-\d+-\d+\.png$/.test(file)) rmSync(join(options.out, file));
}

/** @param {readonly string[]} files */
function overview(files) {
  const pictures = files.map((file) => `<h2>${file}</h2><img src="${file}" alt="" loading="lazy">`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sheets</title><style>img {max-inline-size: 100%}</style>${pictures.join('\n')}</html>`;
}

prepareFolder();
const site = await openSite(Object.fromEntries(groups.map((group) => [pathOf(group), pageOf(group)])));
const results = [];
for (const group of groups) results.push(await photograph(site, group)); // one at a time: a page in the background gets no frames
await site.close();
const files = results.flatMap((result) => result.files);
const problems = results.flatMap((result) => result.problems);
writeFileSync(join(options.out, 'index.html'), overview(files));
for (const problem of problems) console.error(problem);
console.log(`${entries.length} charts, ${files.length} sheets in ${options.out}, ${problems.length} problems`);
if (problems.length > 0 || files.length === 0) process.exitCode = 1;
