// The built package with the settings of a reader: theme, motion, contrast, forced colours, larger letters, zoom, paper.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {boxOf, contrast, found, gone, isInside, onPage, openSite} from './site.js';

/** @typedef {import('puppeteer-core').Page} Page */

const script = '<script type="module" src="/cdn/szhk-charts.js"></script>';
/** @param {string} content */
const pageOf = (content) =>
  `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Charts</title>${script}${content}</html>`;

/** Charts of different marks: lines and dots, bars, a map. */
const charts = {
  'szhk-gdp-compare': '',
  'szhk-port-throughput': 'view="ranking"',
  'szhk-port-map': '',
};
const tags = Object.keys(charts);

/** @type {Record<string, string>} */
const pages = {
  '/charts': pageOf(
    Object.entries(charts)
      .map(([tag, attributes]) => `<${tag} ${attributes}></${tag}>`)
      .join(''),
  ),
  ...Object.fromEntries(Object.entries(charts).map(([tag, attributes]) => [`/${tag}`, pageOf(`<${tag} ${attributes}></${tag}>`)])),
  '/dark': pageOf('<szhk-port-throughput theme="dark"></szhk-port-throughput>'),
  '/light': pageOf('<szhk-port-throughput theme="light"></szhk-port-throughput>'),
  '/plain': pageOf('<szhk-port-throughput></szhk-port-throughput>'),
  '/open': pageOf('<szhk-port-throughput show="table"></szhk-port-throughput>'),
  ...Object.fromEntries(
    Object.entries(charts).map(([tag, attributes]) => [`/open/${tag}`, pageOf(`<${tag} ${attributes} show="table"></${tag}>`)]),
  ),
  '/printed': pageOf('<szhk-port-throughput show="print-table"></szhk-port-throughput>'),
};

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => void (site = await openSite(pages)));
after(() => site.close());

/**
 * @param {string} address
 * @param {(page: Page) => Promise<unknown>} act
 * @param {Parameters<typeof onPage>[3]} [options]
 */
const on = (address, act, options) => onPage(site, address, act, options);

/** What a reader has set in the browser or the system. @param {Page} page @param {Record<string, string>} settings */
async function set(page, settings, media = '') {
  const session = await page.createCDPSession();
  const features = Object.entries({'prefers-color-scheme': 'light', ...settings}).map(([name, value]) => ({name, value}));
  await session.send('Emulation.setEmulatedMedia', {media, features});
}

/** Opens tip, ring and menu of a chart, and closes them; looks after each. @param {Page} page @param {(what: string) => Promise<unknown>} look */
async function useAll(page, look, chart = 'body') {
  await page.$eval(`${chart} >>> .panels`, (panels) => /** @type {HTMLElement} */ (panels).focus());
  await found(page, `${chart} >>> .tip`);
  await page.keyboard.press('ArrowRight');
  await look('a value with the focus');
  await page.keyboard.press('Enter');
  await look('a selected value');
  await page.keyboard.press('Escape');
  const {left, top, width, height} = await boxOf(page, `${chart} >>> .panels`);
  await page.mouse.move(left + width / 2, Math.max(top + height / 3, 20), {steps: 3});
  await look('the pointer on the picture');
  await page.keyboard.press('Escape');
  await gone(page, `${chart} >>> .tip.open`);
  await page.click(`${chart} >>> .menu-button`);
  await found(page, `${chart} >>> .menu.open`);
  await page.keyboard.press('ArrowDown');
  await look('the menu');
  await page.keyboard.press('Escape');
  await look('the closed menu');
  await page.click(`${chart} >>> .table-button`);
  await found(page, `${chart} >>> table`);
  await look('the table');
  await page.click(`${chart} >>> .sort`);
  await look('the sorted table');
  await page.click(`${chart} >>> .table-button`);
  await gone(page, `${chart} >>> table`);
}

/**
 * Computed styles of an element.
 * @param {Page} page
 * @param {string} selector
 * @param {readonly string[]} names
 * @returns {Promise<Record<string, string>>}
 */
const styleOf = (page, selector, names) =>
  page.$eval(
    selector,
    (element, ...wanted) => Object.fromEntries(wanted.map((name) => [name, getComputedStyle(element).getPropertyValue(name)])),
    ...names,
  );

/** What is seen of a chart, and the colours in which it is: letters, marks and grid lines, each with what lies beneath it. @param {Page} page @param {string} chart */
const painted = (page, chart) =>
  page.$eval(chart, (element) => {
    const root = /** @type {ShadowRoot} */ (element.shadowRoot);
    const numbers = (/** @type {string} */ color) => {
      const whole = color.startsWith('color(') ? 1 / 255 : 1;
      const [red = 0, green = 0, blue = 0, opacity = 1] = (color.replace(/^color\(srgb/, '').match(/[\d.]+(e-?\d+)?/g) ?? []).map(Number);
      return {parts: [red / whole, green / whole, blue / whole], opacity};
    };
    const over = (/** @type {string} */ color, /** @type {string | number} */ share, /** @type {string} */ ground) => {
      const [top, bottom] = [numbers(color), numbers(ground)];
      const opacity = top.opacity * Number(share);
      return `rgb(${top.parts.map((part, index) => part * opacity + (bottom.parts[index] ?? 0) * (1 - opacity)).join(', ')})`;
    };
    const ground = getComputedStyle(/** @type {Element} */ (root.querySelector('.frame'))).backgroundColor;
    /** @param {Element} text */
    const beneath = (text) => {
      const {left, top, width, height} = text.getBoundingClientRect();
      const style = getComputedStyle(text);
      if (style.stroke !== 'none' && style.paintOrder.startsWith('stroke')) return over(style.stroke, 1, ground);
      text.scrollIntoView({block: 'center'});
      const now = text.getBoundingClientRect();
      const shapes = [...(text.closest('svg')?.querySelectorAll('rect, path, circle') ?? [])].filter((shape) => {
        if (shape.closest('clipPath') || getComputedStyle(shape).fill === 'none' || !(shape instanceof SVGGeometryElement)) return false;
        const point = new DOMPoint(now.left + width / 2, now.top + height / 2).matrixTransform(shape.getScreenCTM()?.inverse());
        return shape.isPointInFill(point) && left === left && top === top;
      });
      return shapes.reduce((color, shape) => {
        const {fill, fillOpacity} = getComputedStyle(shape);
        return over(fill, fillOpacity, color);
      }, ground);
    };
    const lines = [...root.querySelectorAll('svg text')].filter((text) => text.textContent?.trim());
    const letters = lines.map((text) => {
      const {fill, fillOpacity} = getComputedStyle(text);
      const below = beneath(text);
      return {name: text.textContent ?? '', color: over(fill, fillOpacity, below), ground: below};
    });
    const words = [
      ...root.querySelectorAll(
        '.title, .subtitle, .notes, .table-button, .tip.open p, .menu.open [role=menuitem], .menu.open .heading, caption, th, td',
      ),
    ].map((one) => {
      const style = getComputedStyle(one);
      return {
        name: one.textContent?.trim().slice(0, 40) ?? '',
        color: style.color,
        ground: /^rgba.*, 0\)$/.test(style.backgroundColor) ? ground : style.backgroundColor,
      };
    });
    const shapes = [...root.querySelectorAll('svg :is(path, rect, circle, line)')].filter((shape) => !shape.closest('clipPath'));
    const marks = shapes.map((shape) => {
      const {fill, fillOpacity, stroke, strokeOpacity} = getComputedStyle(shape);
      const isGrid = [shape, shape.parentElement].some((one) => one?.getAttribute('stroke') === 'var(--_grid)');
      const colors = [
        ...(fill === 'none' ? [] : [over(fill, fillOpacity, ground)]),
        ...(stroke === 'none' ? [] : [over(stroke, strokeOpacity, ground)]),
      ];
      return {name: shape.outerHTML.slice(0, 160), isGrid, colors};
    });
    return {ground, letters: [...letters, ...words], marks};
  });

/** What has less contrast than it should, a line each. @param {Awaited<ReturnType<typeof painted>>} seen @param {{letters: number, marks: number, grid: number}} least */
function pale({ground, letters, marks}, least) {
  const rounded = (/** @type {number} */ ratio) => ratio.toFixed(2);
  const words = letters.map(({name, color, ground: below}) => ({name, ratio: contrast(color, below), wanted: least.letters}));
  const shapes = marks.map(({name, isGrid, colors}) => ({
    name,
    ratio: Math.max(0, ...colors.map((color) => contrast(color, ground))),
    wanted: isGrid ? least.grid : least.marks,
  }));
  return [...words, ...shapes].filter(({ratio, wanted}) => ratio < wanted).map(({name, ratio}) => `${rounded(ratio)} ${name}`);
}

describe('Light and dark', () => {
  for (const [scheme, path, isDark] of /** @type {const} */ ([
    ['light', '/plain', false],
    ['dark', '/plain', true],
    ['light', '/dark', true],
    ['dark', '/light', false],
  ])) {
    it(`has letters and marks that are seen, with tip, menu and table: ${path} for a reader who prefers ${scheme}`, () =>
      on(path, async (page) => {
        await set(page, {'prefers-color-scheme': scheme});
        const {'background-color': ground = ''} = await styleOf(page, 'body >>> .frame', ['background-color']);
        assert.equal(contrast(ground, 'rgb(0, 0, 0)') < 2, isDark);
        await useAll(page, async (what) => {
          const seen = await painted(page, 'szhk-port-throughput');
          assert.deepEqual(pale({...seen, marks: []}, {letters: 4.5, marks: 0, grid: 0}), [], what);
          for (const layer of await page.$$eval('body >>> .tip.open, body >>> .menu.open', (all) =>
            all.map((one) => getComputedStyle(one).backgroundColor),
          ))
            assert.equal(layer, ground, what);
        });
      }));
  }

  for (const tag of tags) {
    for (const scheme of ['light', 'dark']) {
      it(`has ${tag} with letters of at least 4.5:1 and marks of at least 3:1 in ${scheme}`, () =>
        on(`/${tag}`, async (page) => {
          await set(page, {'prefers-color-scheme': scheme});
          assert.deepEqual(pale(await painted(page, tag), {letters: 4.5, marks: 3, grid: 1}), []);
        }));
    }
  }
});

describe('Motion', () => {
  for (const wish of ['reduce', 'no-preference']) {
    it(`is not there for a reader who says ${wish}`, () =>
      on('/plain', async (page) => {
        await set(page, {'prefers-reduced-motion': wish});
        await useAll(page, async (what) => {
          const running = await page.$eval('szhk-port-throughput', ({shadowRoot}) => [
            document.getAnimations().length,
            shadowRoot?.getAnimations().length,
          ]);
          assert.deepEqual(running, [0, 0], what);
        });
      }));
  }
});

describe('More contrast', () => {
  for (const tag of tags) {
    for (const scheme of ['light', 'dark']) {
      it(`gives the letters of ${tag} at least 7:1, its marks 4.5:1 and its grid 3:1 in ${scheme}`, () =>
        on(`/${tag}`, async (page) => {
          await set(page, {'prefers-color-scheme': scheme, 'prefers-contrast': 'more'});
          const least = {letters: 7, marks: 4.5, grid: 3};
          assert.deepEqual(pale(await painted(page, tag), least), []);
          await useAll(page, async (what) => assert.deepEqual(pale(await painted(page, tag), least), [], what));
        }));
    }
  }
});

describe('Forced colours', () => {
  const names = ['Canvas', 'CanvasText', 'LinkText', 'GrayText', 'Highlight', 'HighlightText', 'ButtonFace', 'ButtonText', 'ButtonBorder'];
  /** The colours of the system. @param {Page} page @returns {Promise<Record<string, string>>} */
  const ofSystem = (page) =>
    page.evaluate((all) => {
      const probe = document.body.appendChild(document.createElement('span'));
      const colors = all.map((name) => {
        probe.style.color = name;
        return [name, getComputedStyle(probe).color];
      });
      probe.remove();
      return Object.fromEntries(colors);
    }, names);

  for (const tag of tags) {
    for (const scheme of ['light', 'dark']) {
      it(`are the only ones in ${tag}, and all is seen in them, in ${scheme}, whatever the theme of the page`, () =>
        on(`/${tag}`, async (page) => {
          await page.$eval(tag, (chart, theme) => chart.setAttribute('theme', theme), scheme === 'light' ? 'dark' : 'light');
          await set(page, {'prefers-color-scheme': scheme, 'forced-colors': 'active'});
          const colors = await ofSystem(page);
          const {Canvas: canvas = '', CanvasText: text = ''} = colors;
          const known = new Set(Object.values(colors));
          const isSeen = (/** @type {string | undefined} */ color) => color !== undefined && contrast(color, canvas) >= 3;
          assert.deepEqual(pale(await painted(page, tag), {letters: 4.5, marks: 3, grid: 1}), []);
          const unknown = await page.$$eval(
            `${tag} >>> svg :is(path, rect, circle, line, text)`,
            (all, ...system) =>
              all
                .filter((one) => !one.closest('clipPath'))
                .flatMap((one) => [getComputedStyle(one).fill, getComputedStyle(one).stroke])
                .filter((color) => color !== 'none' && !color.startsWith('color(') && !system.includes(color)),
            ...known,
          );
          assert.deepEqual([...new Set(unknown)], []);
          await useAll(page, async (what) => {
            if (what === 'a value with the focus') {
              const ring = await styleOf(page, 'body >>> .value:focus', ['outline-style', 'outline-color']);
              assert.equal(ring['outline-style'], 'solid');
              assert.ok(known.has(ring['outline-color'] ?? '') && isSeen(ring['outline-color']), ring['outline-color']);
              const tip = await styleOf(page, 'body >>> .tip.open', ['background-color', 'color', 'border-top-color']);
              assert.deepEqual([tip['background-color'], tip.color], [canvas, text]);
              assert.ok(known.has(tip['border-top-color'] ?? '') && isSeen(tip['border-top-color']));
            }
            if (what === 'the menu') {
              const menu = await styleOf(page, 'body >>> .menu.open', ['background-color', 'border-top-color']);
              assert.equal(menu['background-color'], canvas);
              assert.ok(isSeen(menu['border-top-color']));
              const entry = await styleOf(page, 'body >>> [role=menuitem]:focus', ['outline-style', 'outline-color']);
              assert.deepEqual(entry, {'outline-style': 'solid', 'outline-color': colors['Highlight']});
            }
          });
          const {'background-color': dots = ''} = await styleOf(page, 'body >>> .dots', ['background-color']);
          assert.ok(known.has(dots) && isSeen(dots), `the dots of the menu are ${dots} on ${canvas}`);
        }));
    }
  }
});

/** What is written in a chart: letters as they are seen, in pixels, and where. @param {Page} page @param {string} chart */
const writing = (page, chart) =>
  page.$eval(chart, (element) => {
    const root = /** @type {ShadowRoot} */ (element.shadowRoot);
    const lines = [...root.querySelectorAll('svg text')].flatMap((text) => {
      const spans = [...text.querySelectorAll('tspan')];
      return spans.length > 0 ? spans : [/** @type {SVGElement} */ (text)];
    });
    const inPlots = lines
      .filter((text) => text.textContent?.trim())
      .map((text) => {
        const range = document.createRange();
        range.selectNodeContents(text);
        const {left, right, top, bottom} = range.getBoundingClientRect();
        const scale = /** @type {SVGGraphicsElement} */ (text).getScreenCTM()?.a ?? 0;
        const size = parseFloat(getComputedStyle(text).fontSize) * scale;
        const middle = (top + bottom) / 2;
        return {text: text.textContent ?? '', size, left, right, top: middle - size / 2, bottom: middle + size / 2};
      });
    const around = [...root.querySelectorAll('.container *:not(svg, svg *, [hidden], [hidden] *)')]
      .filter((one) => [...one.childNodes].some(({nodeType, textContent}) => nodeType === Node.TEXT_NODE && textContent?.trim()))
      .filter((one) => one.getClientRects().length > 0)
      .map((one) => ({text: one.textContent?.trim().slice(0, 40) ?? '', size: parseFloat(getComputedStyle(one).fontSize)}));
    const {left, right, top, bottom} = /** @type {Element} */ (root.querySelector('.frame')).getBoundingClientRect();
    return {inPlots, around, frame: {left, right, top, bottom}};
  });

/** Lines of text that lie on one another. @param {Awaited<ReturnType<typeof writing>>['inPlots']} lines */
const overlaps = (lines) =>
  lines.flatMap((one, index) =>
    lines.slice(index + 1).flatMap((other) => {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      return across > 1 && down > 1 ? [`"${one.text}" and "${other.text}"`] : [];
    }),
  );

/** @param {Page} page */
const widthOf = (page) => page.evaluate(() => document.documentElement.scrollWidth);

/** @param {Page} page */
const largeLetters = (page) =>
  page.evaluateOnNewDocument(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html {font-size: 200%}');
    document.adoptedStyleSheets.push(sheet);
  });

describe('Letters of twice the size', () => {
  for (const tag of tags) {
    for (const width of [1280, 640]) {
      it(`are as large in all of ${tag}, without overlapping or being cut, at ${width} px`, () =>
        on(
          `/${tag}`,
          async (page) => {
            const {inPlots, around, frame} = await writing(page, tag);
            const small = [...inPlots, ...around].filter(({size}) => size < 23.9).map(({text, size}) => `${size} px: ${text}`);
            assert.deepEqual(small, []);
            assert.deepEqual(overlaps(inPlots), []);
            const cut = inPlots.filter(
              ({left, right, top, bottom}) => left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom,
            );
            assert.deepEqual(
              cut.map(({text}) => text),
              [],
            );
            assert.ok((await widthOf(page)) <= width);
          },
          {width, height: 1200, prepare: largeLetters},
        ));

      it(`are as large in the tip, the menu and the table of ${tag}, and nothing else moves, at ${width} px`, () =>
        on(
          `/${tag}`,
          async (page) => {
            const shifts = () => page.evaluate(() => /** @type {any} */ (globalThis).shifts);
            const atFirst = await shifts();
            await useAll(page, async (what) => {
              const {around} = await writing(page, tag);
              const small = around.filter(({size}) => size < 23.9).map(({text, size}) => `${size} px: ${text}`);
              assert.deepEqual(small, [], what);
              assert.ok((await widthOf(page)) <= width, what);
              if (!what.includes('table')) assert.equal(await shifts(), atFirst, what);
            });
          },
          {width, height: 1200, prepare: largeLetters},
        ));
    }
  }
});

describe('Letters of twice the size on a telephone', () => {
  it('leave the tip and the menu in the viewport, and the page without scrolling from left to right', () =>
    on(
      '/szhk-port-throughput',
      async (page) => {
        await useAll(page, async (what) => {
          assert.ok((await widthOf(page)) <= 320, what);
          if ((await page.$$('body >>> .tip.open')).length > 0) assert.ok(await isInside(page, 'body >>> .tip.open'), what);
          if (what === 'the menu') assert.ok(await isInside(page, 'body >>> .menu.open'), what);
        });
      },
      {width: 320, height: 1000, prepare: largeLetters},
    ));
});

describe('A zoom to four times the size', () => {
  for (const tag of tags) {
    it(`has no scrolling from left to right, and the tip and the menu of ${tag} are seen whole`, () =>
      on(
        `/${tag}`,
        async (page) => {
          await useAll(page, async (what) => {
            assert.ok((await widthOf(page)) <= 320, what);
            if ((await page.$$('body >>> .tip.open')).length > 0) assert.ok(await isInside(page, 'body >>> .tip.open'), what);
            if (what === 'the menu') assert.ok(await isInside(page, 'body >>> .menu.open'), what);
          });
        },
        {width: 320, height: 256},
      ));
  }
});

describe('On paper', () => {
  for (const [path, scheme] of /** @type {const} */ ([
    ['/plain', 'light'],
    ['/plain', 'dark'],
    ['/dark', 'light'],
  ])) {
    it(`is black on white, without buttons: ${path} for a reader who prefers ${scheme}`, () =>
      on(path, async (page) => {
        await set(page, {'prefers-color-scheme': scheme}, 'print');
        const frame = await styleOf(page, 'body >>> .frame', ['background-color', 'color', 'color-scheme']);
        assert.deepEqual(frame, {'background-color': 'rgb(255, 255, 255)', color: 'rgb(0, 0, 0)', 'color-scheme': 'light'});
        assert.deepEqual(pale(await painted(page, 'szhk-port-throughput'), {letters: 4.5, marks: 3, grid: 1}), []);
        assert.equal((await boxOf(page, 'body >>> .toolbar')).height, 0);
      }));
  }

  /** How high the table is, and how many of its rows are seen. @param {Page} page */
  const table = async (page) => {
    if ((await page.$$('body >>> table')).length === 0) return {rows: 0, isCut: false};
    return page.$eval('body >>> .scroll', (region) => ({
      rows: [...region.querySelectorAll('tbody tr')].filter((row) => row.getBoundingClientRect().height > 0).length,
      isCut: region.scrollHeight > region.clientHeight + 1,
    }));
  };
  /** Pages of the document. @param {Page} page */
  const sheets = async (page) =>
    (
      Buffer.from(await page.pdf())
        .toString('latin1')
        .match(/\/Type\s*\/Page\b(?!s)/g) ?? []
    ).length;

  it('has no table that is not open', () =>
    on('/plain', async (page) => {
      assert.equal(await sheets(page), 1);
      await set(page, {}, 'print');
      assert.deepEqual(await table(page), {rows: 0, isCut: false});
    }));

  it('has the whole table that is open', () =>
    on('/open', async (page) => {
      await found(page, 'body >>> table');
      const shown = await table(page);
      assert.ok(shown.isCut && shown.rows > 40, 'on screen it scrolls');
      assert.ok((await sheets(page)) > 1);
      await set(page, {}, 'print');
      assert.deepEqual(await table(page), {rows: shown.rows, isCut: false});
    }));

  for (const tag of tags) {
    it(`has every column of the table of ${tag} on a sheet of A4`, () =>
      on(
        `/open/${tag}`,
        async (page) => {
          await found(page, 'body >>> table');
          await set(page, {}, 'print');
          assert.ok((await widthOf(page)) <= 718, `${await widthOf(page)} px`);
        },
        {width: 718}, // 210 mm without the margins of the browser
      ));
  }

  it('has the table that the page wants printed, which is not seen on screen', () =>
    on('/printed', async (page) => {
      await found(page, 'body >>> table');
      await gone(page, 'body >>> table:not(.for-print table)');
      assert.equal((await table(page)).rows, 0);
      assert.ok((await sheets(page)) > 1);
      await set(page, {}, 'print');
      const {rows, isCut} = await table(page);
      assert.ok(rows > 40 && !isCut);
    }));
});
