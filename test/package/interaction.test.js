// How a reader uses a chart of the built package: by keys, pointer, finger and ear, and what is taken away; under the strictest policies.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {boxOf, calm, contrast, dist, drawn, focused, found, frames, gone, isInside, modulesIn, onPage, openSite, visit} from './site.js';

/** @typedef {import('puppeteer-core').Page} Page */

const script = '<script type="module" src="/cdn/szhk-charts.js"></script>';
/** @param {string} content */
const pageOf = (content) =>
  `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Charts</title>${script}${content}</html>`;
/** A chart between two buttons, and room to scroll. @param {string} chart */
const between = (chart) => pageOf(`<button id="before">Before</button>${chart}<button id="after">After</button>${'<br>'.repeat(50)}`);

/** A chart in a frame with a sandbox. @param {string} sandbox */
const frameWith = (sandbox) =>
  `<!doctype html><title>Frame</title><iframe sandbox="${sandbox}" src="/framed" width="900" height="700"></iframe>`;

/** @type {Record<string, string>} */
const pages = {
  '/trend': between('<szhk-port-throughput></szhk-port-throughput>'),
  '/ranking': between('<szhk-port-throughput view="ranking"></szhk-port-throughput>'),
  '/facts': between('<szhk-talent view="people"></szhk-talent>'),
  '/ranks': between('<szhk-innovation-ranking></szhk-innovation-ranking>'),
  '/map': between('<szhk-port-map></szhk-port-map>'),
  '/milestones': between('<szhk-milestones></szhk-milestones>'),
  '/shares': between('<szhk-rd-spending view="shenzhen-mix"></szhk-rd-spending>'),
  '/figure': between('<szhk-figure ref="5.11"></szhk-figure>'),
  '/words': between('<szhk-professional-access></szhk-professional-access>'),
  '/bare': between('<szhk-port-throughput hide="toolbar table"></szhk-port-throughput>'),
  '/without-menu': between('<szhk-port-throughput hide="toolbar"></szhk-port-throughput>'),
  '/without-table': between('<szhk-port-throughput hide="table"></szhk-port-throughput>'),
  '/with-table': between('<szhk-port-throughput show="table"></szhk-port-throughput>'),
  '/framed': `<!doctype html><title>Chart</title><script src="/cdn/szhk-charts.global.js"></script><szhk-port-throughput lang="en"></szhk-port-throughput>`,
  '/sandboxed': frameWith('allow-scripts'),
  '/sandboxed-same-origin': frameWith('allow-scripts allow-same-origin'),
  '/linked': pageOf(`
    <szhk-port-throughput id="ranking" view="ranking" link="x"></szhk-port-throughput>
    <szhk-port-throughput id="trend" link="x"></szhk-port-throughput>
    <szhk-port-throughput id="other"></szhk-port-throughput>`),
  '/linked-figures': pageOf(`
    <szhk-figure id="figure" ref="5.11" link="x"></szhk-figure>
    <szhk-rmb-settlement id="national" link="x"></szhk-rmb-settlement>`),
  '/linked-differently': pageOf(`
    <szhk-port-throughput id="one" link="x"></szhk-port-throughput>
    <szhk-port-throughput id="other" link="y"></szhk-port-throughput>`),
};

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite(pages);
  await site.browser
    .defaultBrowserContext()
    .overridePermissions(site.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
});
after(() => site.close());

/**
 * @param {string} address
 * @param {(page: Page) => Promise<unknown>} act
 * @param {import('./site.js').Visit & {charts?: number, expected?: RegExp}} [options]
 */
const on = (address, act, options) => onPage(site, address, act, options);

const policies = ['?strict', '?scripts-only'];
const phone = {width: 320, height: 640, isMobile: true, hasTouch: true};

/** Presses a key and says what has the focus then. @param {Page} page @param {import('puppeteer-core').KeyInput} key */
const press = async (page, key) => {
  await page.keyboard.press(key);
  const {name, label} = await focused(page);
  return {name, label: withPlainSpaces(label)};
};

const openTip = '.tip.open:popover-open';

/** A text without what keeps its words on one line. @param {string} text */
const withPlainSpaces = (text) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

/** What the open tip says, a line each. @param {Page} page */
async function tipLines(page, within = 'body') {
  await found(page, `${within} >>> ${openTip}`);
  const lines = await page.$$eval(`${within} >>> ${openTip} > *`, (all) => all.map(({textContent}) => textContent ?? ''));
  return lines.map(withPlainSpaces);
}

/** Until no tip is open. @param {Page} page */
const tipClosed = (page, within = 'body') => gone(page, `${within} >>> .tip.open`);

/** Walks from the button before into the chart; what reads it has come then. @param {Page} page */
async function enter(page, chart = 'szhk-port-throughput') {
  await page.focus('#before');
  await page.keyboard.press('Tab');
  await found(page, `${chart} >>> .tip`);
}

/**
 * The values of a chart on the way of its keys: what is said, and where its ring lies in the picture.
 * @param {Page} page
 * @param {string} chart
 */
async function valuesOf(page, chart) {
  await page.$eval(`${chart} >>> .panels`, (panels) => /** @type {HTMLElement} */ (panels).focus());
  await found(page, `${chart} >>> .tip`);
  /** @type {{label: string, place: string}[]} */
  const values = [];
  for (let last = ''; ; last = values.at(-1)?.label ?? '') {
    const {label} = await press(page, 'ArrowRight');
    if (label === last) break;
    const [place = ''] = await boxPlaces(page, chart, '.value:focus');
    values.push({label, place});
  }
  await page.keyboard.press('Escape');
  await page.$eval(`${chart} >>> .panels`, (panels) => /** @type {HTMLElement} */ (panels).blur());
  return values;
}

/** Where rings or values lie in the picture. @param {Page} page @param {string} chart @param {string} selector */
const boxPlaces = (page, chart, selector) =>
  page.$$eval(`${chart} >>> ${selector}`, (rings) => rings.map((ring) => /** @type {HTMLElement} */ (ring).style.cssText));

/** Moves the pointer onto a place of the viewport, as a hand does. @param {Page} page @param {{x: number, y: number}} place */
const pointAt = (page, {x, y}) => page.mouse.move(x, y, {steps: 8});

const sinon = readFileSync(new URL('../../node_modules/sinon/pkg/sinon.js', import.meta.url), 'utf8');
/** For a page whose timers are faked later. @param {Page} page */
const withSinon = (page) => page.evaluateOnNewDocument(sinon);

/** From now on timers of the page wait until what is returned lets a second pass. @param {Page} page */
async function fakeTimers(page) {
  const clock = await page.evaluateHandle(() =>
    /** @type {any} */ (globalThis).sinon.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']}),
  );
  return () => clock.evaluate((timers) => timers.tick(1000));
}

/** The middle of a mark, or near the end of it where it is a line, scrolled to. @param {Page} page @param {string} selector */
async function middleOf(page, selector) {
  return page.$eval(selector, (mark) => {
    mark.scrollIntoView({block: 'center'});
    const isLine = mark instanceof SVGPathElement && getComputedStyle(mark).fill === 'none';
    const {left, top, width, height} = mark.getBoundingClientRect();
    if (!isLine) return {x: left + width / 2, y: top + height / 2};
    const {x, y} = mark.getPointAtLength(mark.getTotalLength() * 0.9).matrixTransform(mark.getScreenCTM() ?? undefined);
    return {x, y};
  });
}

/** @param {string} selector */
const inPicture = (selector) => `body >>> .panels svg ${selector}`;

/** One mark of each kind, and what is known of it. */
const marks = [
  {kind: 'a bar', path: '/ranking', mark: 'rect[fill="var(--_shenzhen)"]', said: ['Shenzhen, 2022', '30.04 million TEU', 'section 5.1.2']},
  {
    kind: 'a line',
    path: '/trend',
    mark: 'g[stroke="var(--_hong-kong)"]:not([stroke-dasharray]) > path',
    said: [/^Hong Kong, 20\d\d$/, /^[\d.]+ million TEU$/, /\w/],
  },
  {kind: 'a dot', path: '/trend', mark: 'circle', said: ['Shenzhen, 2001', '5 million TEU', 'People’s Daily']},
  {
    kind: 'a fact',
    path: '/facts',
    mark: 'g[font-weight] text:nth-of-type(2)',
    said: ['Shenzhen, December 2022', '22,000 people', 'section 6.3.1'],
  },
  {
    kind: 'a dot of a rank',
    path: '/ranks',
    mark: 'circle[fill="var(--_shenzhen)"]',
    said: [/^Shenzhen, .*20\d\d$/, /^No\. \d+$/, 'table 6.1'],
  },
  {kind: 'a point of a map', path: '/map', mark: 'path[fill="var(--_text)"]', said: ['Shenzhen Bay', 'road', 'section 5.1.2']},
  {
    kind: 'a milestone',
    path: '/milestones',
    mark: 'circle',
    said: ['November 2014', 'Shanghai-Hong Kong Stock Connect opens', 'figure 4.15'],
  },
  {kind: 'a share', path: '/shares', mark: 'rect', said: ['Shenzhen, enterprises, 2021', '91.3%', 'figure 6.7']},
];

/**
 * The tip has the subject first, then the value with its unit, and somewhere the place that states it.
 * @param {readonly string[]} lines
 * @param {readonly (string | RegExp)[]} said
 */
function assertSays(lines, said) {
  const [subject = '', value = '', source = ''] = said;
  const fits = (/** @type {string | undefined} */ line, /** @type {string | RegExp} */ wanted) =>
    typeof wanted === 'string' ? line?.includes(wanted) : wanted.test(line ?? '');
  const text = lines.join(' | ');
  assert.ok(fits(lines[0], subject), `${subject} in ${text}`);
  assert.ok(fits(lines[1], value), `${value} in ${text}`);
  assert.ok(
    lines.slice(2).some((line) => fits(line, source)),
    `${source} in ${text}`,
  );
}

for (const policy of policies) {
  describe(`A reader with a keyboard, under ${policy}`, () => {
    it('comes into a chart once on the way of the Tab key, then to the table and the menu, and back', () =>
      on(`/trend${policy}`, async (page) => {
        await page.focus('#before');
        const way = [];
        for (let step = 0; step < 4; step++) way.push((await press(page, 'Tab')).name);
        assert.deepEqual(way, ['panels', 'table-button', 'menu-button', 'after']);
        await page.keyboard.down('Shift');
        const back = [];
        for (let step = 0; step < 4; step++) back.push((await press(page, 'Tab')).name);
        await page.keyboard.up('Shift');
        assert.deepEqual(back, ['menu-button', 'table-button', 'panels', 'before']);
      }));

    it('goes on from a value to the table, and back to the chart', () =>
      on(`/trend${policy}`, async (page) => {
        await enter(page);
        assert.equal((await press(page, 'Home')).name, 'value');
        assert.equal((await press(page, 'Tab')).name, 'table-button');
        await tipClosed(page);
        assert.equal((await page.$$('body >>> .ring')).length, 0);
        await page.keyboard.down('Shift');
        assert.equal((await press(page, 'Tab')).name, 'panels');
        assert.equal((await press(page, 'Tab')).name, 'before');
        await page.keyboard.up('Shift');
      }));

    it('is told at the first focus which keys there are', () =>
      on(`/trend${policy}`, async (page) => {
        await enter(page);
        assert.match((await tipLines(page)).join(), /^Left and right arrows: values\..*Escape: leave\.$/);
        assert.ok(await isInside(page, 'body >>> .tip.open'));
        await page.keyboard.press('Escape');
        await tipClosed(page);
        assert.equal((await focused(page)).name, 'panels');
      }));

    it('walks through values and series', () =>
      on(`/trend${policy}`, async (page) => {
        await enter(page);
        const at = async (/** @type {import('puppeteer-core').KeyInput} */ key) => (await press(page, key)).label.split(':')[0] ?? '';
        assert.equal(await at('ArrowRight'), 'Shenzhen, 2001');
        assert.equal(await at('ArrowLeft'), 'Shenzhen, 2001');
        assert.equal(await at('ArrowRight'), 'Shenzhen, 2003');
        assert.match(await at('End'), /^Shenzhen, 202\d$/);
        assert.equal(await at('Home'), 'Shenzhen, 2001');
        assert.match(await at('PageDown'), /^Hong Kong, \d{4}$/);
        assert.equal(await at('End'), 'Hong Kong, 2023');
        assert.match(await at('ArrowUp'), /^Shenzhen, 202\d$/);
        assert.match(await at('ArrowDown'), /^Hong Kong, 202\d$/);
        assert.equal(await at('PageDown'), '2013');
        assert.equal(await at('ArrowRight'), '2013');
        assert.match(await at('PageUp'), /^Hong Kong, \d{4}$/);
        assert.equal(await at('PageUp'), 'Shenzhen, 2001');
      }));

    it('is told each value, its unit and who states it, in a tip beside it', () =>
      on(`/ranking${policy}`, async (page) => {
        await enter(page);
        const {label} = await press(page, 'ArrowRight');
        const lines = await tipLines(page);
        assert.deepEqual(lines.slice(0, 3), ['Shanghai, 2022', '47.3 million TEU', 'Container throughput']);
        assert.equal(label, `${lines[0]}: ${lines[1]}. ${lines.slice(2).join('. ')}.`);
        assert.ok(await isInside(page, 'body >>> .tip.open'));
      }));

    it('does not scroll the page with the keys that walk', () =>
      on(
        `/trend${policy}`,
        async (page) => {
          await enter(page);
          await page.keyboard.press('ArrowDown');
          const before = await page.evaluate(() => scrollY);
          for (const key of /** @type {const} */ (['ArrowDown', 'PageDown', 'End', 'Home', 'PageUp', 'ArrowUp', 'Space'])) {
            await page.keyboard.press(key);
            await frames(page, 3);
            assert.equal(await page.evaluate(() => scrollY), before, key);
          }
        },
        {height: 620},
      ));

    it('selects a value with Enter and with the space bar, and leaves with Escape', () =>
      on(`/ranking${policy}`, async (page) => {
        await page.evaluate(() => {
          const log = /** @type {any} */ (globalThis);
          log.selected = [];
          document.addEventListener('szhk-select', (event) =>
            log.selected.push([event.target?.constructor.name && event.detail, event.composed]),
          );
        });
        await enter(page);
        for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
        const {label} = await press(page, 'Enter');
        assert.match(label, /^Shenzhen, 2022: 30\.04 million TEU\. Selected\. /);
        assert.equal((await page.$$('body >>> .ring.selected')).length, 1);
        assert.doesNotMatch((await press(page, 'Space')).label, /selected/i);
        const [[selection, isComposed], [nothing]] = await page.evaluate(() => /** @type {any} */ (globalThis).selected);
        assert.equal(isComposed, true);
        assert.deepEqual(selection.highlight, {place: 'shenzhen', period: '2022'});
        assert.deepEqual([selection.row.place, selection.row.value, selection.row.section], ['shenzhen', 3004, '5.1.2']);
        assert.match(withPlainSpaces(selection.text), /^Shenzhen, 2022: 30\.04 million TEU\./);
        assert.deepEqual(nothing, {highlight: null, row: null, text: ''});
        assert.equal((await press(page, 'Escape')).name, 'panels');
        await tipClosed(page);
        assert.equal((await page.$$('body >>> .ring')).length, 0);
      }));
  });
}

describe('The ring of the focus', () => {
  for (const scheme of ['light', 'dark']) {
    it(`has at least 3:1 against the ground, around chart, value and buttons, in ${scheme}`, () =>
      on('/trend', async (page) => {
        await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
        await enter(page);
        const ground = await page.$eval('body >>> .frame', (frame) => getComputedStyle(frame).backgroundColor);
        /** @type {Record<string, {style: string, width: number, contrast: number}>} */
        const found = {};
        const look = async (/** @type {string} */ selector) => {
          const [style, width, color] = await page.$eval(`body >>> ${selector}`, (element) => {
            const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(element);
            return /** @type {const} */ ([outlineStyle, parseFloat(outlineWidth), outlineColor]);
          });
          found[selector] = {style, width, contrast: contrast(color, ground)};
        };
        await look('.panels');
        await page.keyboard.press('ArrowRight');
        await look('.value:focus');
        for (const selector of ['.table-button', '.menu-button']) {
          await page.keyboard.press('Tab');
          await look(selector);
        }
        for (const [selector, ring] of Object.entries(found)) {
          assert.equal(ring.style, 'solid', selector);
          assert.ok(ring.width >= 2 && ring.contrast >= 3, `${selector}: ${JSON.stringify(ring)}`);
        }
      }));
  }

  it('is not there for a reader with a mouse', () =>
    on('/trend', async (page) => {
      await page.click('body >>> .subtitle');
      const {x, y} = await middleOf(page, inPicture('circle'));
      await page.mouse.click(x, y);
      await tipLines(page);
      assert.equal(await page.$eval('body >>> .panels', (panels) => getComputedStyle(panels).outlineStyle), 'none');
    }));
});

for (const [policy, width] of /** @type {const} */ ([
  ['?strict', 1280],
  ['?scripts-only', 320],
])) {
  describe(`A reader with a mouse, at ${width} px, under ${policy}`, () => {
    for (const {kind, path, mark, said} of marks) {
      it(`is told of ${kind} its value, unit and source, in a tip in the viewport`, () =>
        on(
          path + policy,
          async (page) => {
            await pointAt(page, await middleOf(page, inPicture(mark)));
            assertSays(await tipLines(page), said);
            assert.ok(await isInside(page, 'body >>> .tip.open'));
            assert.equal((await page.$$('body >>> .ring.pointed')).length, 1);
          },
          {width, height: 640},
        ));
    }

    it('is told of a large dot what the report states, though another publisher’s number lies beneath', () =>
      on(
        `/trend${policy}`,
        async (page) => {
          await pointAt(page, await middleOf(page, inPicture('path[fill="var(--_shenzhen)"]')));
          assertSays(await tipLines(page), ['Shenzhen, 2022', '30.04 million TEU', 'section 5.1.2']);
        },
        {width, height: 640},
      ));

    it('can go straight onto the tip, which then stays', () =>
      on(
        `/ranking${policy}`,
        async (page) => {
          const passTime = await fakeTimers(page);
          const middle = await middleOf(page, inPicture('rect[fill="var(--_shenzhen)"]'));
          await pointAt(page, middle);
          const said = await tipLines(page);
          const tip = await boxOf(page, 'body >>> .tip.open');
          const within = (/** @type {number} */ at, /** @type {number} */ from, /** @type {number} */ to) =>
            Math.min(Math.max(at, from + 4), to - 4);
          await pointAt(page, {x: within(middle.x, tip.left, tip.right), y: within(middle.y, tip.top, tip.bottom)});
          assert.ok(await page.$('body >>> .tip:hover'));
          await passTime();
          assert.deepEqual(await tipLines(page), said);
          await pointAt(page, {x: 1, y: 1});
          await passTime();
          await tipClosed(page);
        },
        {width, height: 640, prepare: withSinon},
      ));

    it('does not see a tip again that Escape has closed, when the focus goes on or the page scrolls', () =>
      on(
        `/ranking${policy}`,
        async (page) => {
          await enter(page);
          await pointAt(page, await middleOf(page, inPicture('rect[fill="var(--_shenzhen)"]')));
          await tipLines(page);
          await page.keyboard.press('Escape');
          await tipClosed(page);
          await page.keyboard.press('Tab');
          await page.evaluate(() => scrollBy(0, 20));
          await frames(page, 5);
          await tipClosed(page);
        },
        {width, height: 640},
      ));

    it('closes the tip by going away, and with Escape wherever the focus is', () =>
      on(
        `/ranking${policy}`,
        async (page) => {
          const middle = await middleOf(page, inPicture('rect[fill="var(--_shenzhen)"]'));
          await pointAt(page, middle);
          await tipLines(page);
          await pointAt(page, {x: 1, y: 1});
          await tipClosed(page);
          assert.equal((await page.$$('body >>> .ring')).length, 0);
          await pointAt(page, middle);
          await tipLines(page);
          await page.keyboard.press('Escape');
          await tipClosed(page);
        },
        {width, height: 640},
      ));
  });
}

describe('What a reader does before the code for it has come', () => {
  /** Does something while what reads a chart is held back, then lets it come. @param {Page} page @param {() => Promise<unknown>} act */
  async function beforeItComes(page, act) {
    const held = site.hold('/interaction-');
    try {
      await act();
      for (const end = Date.now() + 10_000; held.asked() === 0 && Date.now() < end;) await frames(page);
      assert.equal(await calm(page, async () => held.asked()), 1, `asked for, with the focus on ${JSON.stringify(await focused(page))}`);
    } finally {
      held.release();
    }
  }

  it('is answered in its order, so that the tip is of the value pointed at last', () =>
    on('/ranking', async (page) => {
      const middle = await middleOf(page, inPicture('rect[fill="var(--_shenzhen)"]'));
      await beforeItComes(page, async () => {
        for (const y of [-90, -60, 90, 60, -30, 30, 0]) await pointAt(page, {x: middle.x, y: middle.y + y});
      });
      await calm(page, async () => (await tipLines(page)).join());
      assertSays(await tipLines(page), ['Shenzhen, 2022', '30.04 million TEU', 'section 5.1.2']);
    }));

  it('is answered in its order, so that keys lead where they lead later', () =>
    on('/trend', async (page) => {
      await page.focus('#before');
      await beforeItComes(page, async () => {
        for (const key of /** @type {const} */ (['Tab', 'Home', 'PageDown', 'End'])) await page.keyboard.press(key);
      });
      assert.match(await calm(page, async () => (await tipLines(page)).join()), /^Hong Kong, 2023,/);
      assert.match((await focused(page)).label, /^Hong Kong, 2023:/);
    }));
});

describe('A reader with a finger', () => {
  for (const {kind, path, mark, said} of marks) {
    it(`opens the tip of ${kind} with a tap`, () =>
      on(
        `${path}?scripts-only`,
        async (page) => {
          const {x, y} = await middleOf(page, inPicture(mark));
          await page.touchscreen.tap(x, y);
          assertSays(await tipLines(page), said);
          assert.ok(await isInside(page, 'body >>> .tip.open'));
        },
        phone,
      ));
  }

  it('closes it with a tap beside', () =>
    on(
      '/ranking',
      async (page) => {
        const {x, y} = await middleOf(page, inPicture('rect[fill="var(--_shenzhen)"]'));
        await page.touchscreen.tap(x, y);
        await tipLines(page);
        const title = await boxOf(page, 'body >>> .title');
        await page.touchscreen.tap(title.left + 5, title.top + 5);
        await tipClosed(page);
      },
      phone,
    ));

  /** Moves fingers in small steps. @param {Page} page @param {readonly (readonly [x: number, y: number, byX: number, byY: number])[]} fingers */
  async function slide(page, fingers) {
    const session = await page.createCDPSession();
    const points = (/** @type {number} */ share) => fingers.map(([x, y, byX, byY], id) => ({x: x + share * byX, y: y + share * byY, id}));
    await session.send('Input.dispatchTouchEvent', {type: 'touchStart', touchPoints: points(0)});
    for (let step = 1; step <= 10; step++) {
      await session.send('Input.dispatchTouchEvent', {type: 'touchMove', touchPoints: points(step / 10)});
      await frames(page);
    }
    await session.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []});
    await calm(page, () => page.evaluate(() => scrollY + (visualViewport?.scale ?? 1)));
  }

  for (const {kind, path, mark} of marks) {
    it(`scrolls the page with a swipe that begins on ${kind}, and opens no tip by that`, () =>
      on(
        path,
        async (page) => {
          const {x, y} = await middleOf(page, inPicture(mark));
          const before = await page.evaluate(() => scrollY);
          await slide(page, [[x, y, 0, -150]]);
          const scrolled = (await page.evaluate(() => scrollY)) - before;
          assert.ok(scrolled > 100, `${scrolled} px`);
          assert.equal((await page.$$('body >>> .tip.open')).length, 0);
        },
        phone,
      ));
  }

  it('may zoom into the page on a chart', () =>
    on(
      '/trend',
      async (page) => {
        const {x, y} = await middleOf(page, inPicture('path[fill="var(--_shenzhen)"]'));
        await slide(page, [
          [x - 20, y, -70, 0],
          [x + 20, y, 70, 0],
        ]);
        assert.ok((await page.evaluate(() => visualViewport?.scale ?? 1)) > 1.5);
        const actions = await page.$$eval('body >>> .container *', (all) => all.map((element) => getComputedStyle(element).touchAction));
        assert.deepEqual(new Set(actions), new Set(['auto']));
      },
      phone,
    ));
});

describe('Charts with the same link', () => {
  /** What is highlighted in a chart, in words. @param {Page} page @param {string} chart @param {{label: string, place: string}[]} values */
  const highlighted = async (page, chart, values) => {
    const places = await boxPlaces(page, chart, '.highlighted');
    return values.filter(({place}) => places.includes(place)).map(({label}) => label);
  };
  const inTrend = /^Shenzhen, 2022: 30\.0\d* million TEU\./;
  const shenzhensBar = '#ranking >>> .panels svg rect[fill="var(--_shenzhen)"]';

  /** @param {Page} page */
  const prepared = async (page) => {
    const trend = await valuesOf(page, '#trend');
    await page.evaluate(() => {
      const log = /** @type {any} */ (globalThis);
      log.told = [];
      for (const type of /** @type {const} */ (['szhk-highlight', 'szhk-select'])) {
        document.addEventListener(type, ({target, detail, bubbles, composed}) =>
          log.told.push({
            type,
            from: /** @type {Element} */ (target).id,
            highlight: detail.highlight,
            link: detail.link,
            bubbles,
            composed,
          }),
        );
      }
    });
    return trend;
  };
  /** @param {Page} page */
  const told = (page) => page.evaluate(() => /** @type {any} */ (globalThis).told.splice(0));
  const highlight = {place: 'shenzhen', period: '2022'};

  it('highlight together what is pointed at, and others do not', () =>
    on(
      '/linked',
      async (page) => {
        const trend = await prepared(page);
        await pointAt(page, await middleOf(page, shenzhensBar));
        await found(page, '#trend >>> .ring.highlighted');
        const labels = await highlighted(page, '#trend', trend);
        assert.ok(labels.length > 0 && labels.every((label) => inTrend.test(label)), labels.join('\n'));
        assert.equal((await page.$$('#other >>> .ring')).length, 0);
        assert.deepEqual((await told(page)).slice(-1), [
          {type: 'szhk-highlight', from: 'ranking', highlight, link: 'x', bubbles: true, composed: true},
        ]);
        await pointAt(page, {x: 1, y: 1});
        await gone(page, '#trend >>> .ring');
        await tipClosed(page, '#ranking');
        assert.deepEqual((await told(page)).at(-1)?.highlight, null);
      },
      {charts: 3, height: 2200},
    ));

  it('highlight together what has the focus', () =>
    on(
      '/linked',
      async (page) => {
        const trend = await prepared(page);
        await page.$eval('#ranking >>> .panels', (panels) => /** @type {HTMLElement} */ (panels).focus());
        await found(page, '#ranking >>> .tip');
        for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
        const labels = await highlighted(page, '#trend', trend);
        assert.ok(labels.length > 0 && labels.every((label) => inTrend.test(label)), labels.join('\n'));
        assert.equal((await page.$$('#other >>> .ring')).length, 0);
        await page.keyboard.press('Escape');
        assert.equal((await page.$$('#trend >>> .ring')).length, 0);
        assert.deepEqual((await told(page)).at(-1).highlight, null);
      },
      {charts: 3, height: 2200},
    ));

  it('keep together what is selected', () =>
    on(
      '/linked',
      async (page) => {
        const trend = await prepared(page);
        const {x, y} = await middleOf(page, shenzhensBar);
        await page.mouse.click(x, y);
        await found(page, '#ranking >>> .ring.selected');
        await pointAt(page, {x: 1, y: 1});
        await tipClosed(page, '#ranking');
        const labels = await highlighted(page, '#trend', trend);
        assert.ok(labels.length > 0 && labels.every((label) => inTrend.test(label)), labels.join('\n'));
        assert.equal((await page.$$('#other >>> .ring')).length, 0);
        const selections = (await told(page)).filter((/** @type {{type: string}} */ {type}) => type === 'szhk-select');
        assert.deepEqual(selections, [{type: 'szhk-select', from: 'ranking', highlight, link: 'x', bubbles: true, composed: true}]);
        await page.mouse.click(x, y);
        await pointAt(page, {x: 1, y: 1});
        await tipClosed(page, '#ranking');
        assert.equal((await page.$$('#trend >>> .ring')).length, 0);
      },
      {charts: 3, height: 2200},
    ));

  it('are driven by an event of the page', () =>
    on(
      '/linked',
      async (page) => {
        const trend = await prepared(page);
        const tell = (/** @type {object | null} */ wanted) =>
          page.evaluate((one) => document.dispatchEvent(new CustomEvent('szhk-highlight', {detail: {highlight: one, link: 'x'}})), wanted);
        await tell(highlight);
        assert.ok((await highlighted(page, '#trend', trend)).length > 0);
        assert.ok((await page.$$('#ranking >>> .ring.highlighted')).length > 0);
        await tell({place: 'hong-kong'});
        const labels = await highlighted(page, '#trend', trend);
        assert.ok(labels.length > 10 && labels.every((label) => label.includes('Hong Kong')), labels.join('\n'));
        await tell({period: '2023'});
        const ofYear = await highlighted(page, '#trend', trend);
        assert.ok(ofYear.length > 0 && ofYear.every((label) => label.includes('2023')), ofYear.join('\n'));
        await tell(null);
        for (const chart of ['#trend', '#ranking', '#other']) assert.equal((await page.$$(`${chart} >>> .ring`)).length, 0);
      },
      {charts: 3, height: 2200},
    ));

  it('are driven by the property of one, which highlights that one only', () =>
    on(
      '/linked',
      async (page) => {
        const set = (/** @type {string} */ chart, /** @type {object | null} */ wanted) =>
          page.$eval(chart, (element, one) => Object.assign(element, {highlight: one}), wanted);
        await set('#other', highlight);
        await found(page, '#other >>> .ring.highlighted');
        for (const chart of ['#trend', '#ranking']) assert.equal((await page.$$(`${chart} >>> .ring`)).length, 0);
        await set('#other', null);
        await gone(page, '#other >>> .ring');
      },
      {charts: 3, height: 2200},
    ));

  it('are told apart from those with another', () =>
    on(
      '/linked-differently',
      async (page) => {
        await pointAt(page, await middleOf(page, '#one >>> .panels svg circle'));
        await tipLines(page, '#one');
        assert.equal((await page.$$('#other >>> .ring')).length, 0);
      },
      {charts: 2, height: 1500},
    ));

  it('may be figures by number', () =>
    on(
      '/linked-figures',
      async (page) => {
        const event = page.evaluate(
          () =>
            new Promise((resolve) =>
              document.addEventListener(
                'szhk-highlight',
                ({target, detail}) => resolve([/** @type {Element} */ (target).id, detail.link, detail.highlight]),
                {once: true},
              ),
            ),
        );
        await pointAt(page, await middleOf(page, '#figure >>> .panels svg circle'));
        const [from, link, wanted] = /** @type {any} */ (await event);
        assert.deepEqual([from, link], ['figure', 'x']);
        assert.ok(wanted.place && wanted.period);
        await found(page, '#national >>> .ring.highlighted');
        await pointAt(page, {x: 1, y: 1});
        await gone(page, '#national >>> .ring');
        await pointAt(page, await middleOf(page, '#national >>> .panels svg circle'));
        await found(page, '#figure >>> .ring.highlighted');
      },
      {charts: 2, height: 1800},
    ));
});

const entries = ['listen', 'png', 'svg', 'csv', 'csv-all', 'json', 'copy-image', 'embed-pinned', 'embed', 'gb-t-7714', 'apa', 'bibtex'];

/** Opens the menu with the pointer. @param {Page} page */
async function openMenu(page, within = 'body') {
  await page.click(`${within} >>> .menu-button`);
  await found(page, `${within} >>> .menu.open:popover-open`);
}

/** Chooses an entry of the menu with the pointer. @param {Page} page @param {string} entry */
async function choose(page, entry, within = 'body') {
  await openMenu(page, within);
  await page.click(`${within} >>> [data-item=${entry}]`);
}

/** The name of the entry that has the focus. @param {Page} page */
const entryInFocus = (page) =>
  page.$eval('body >>> .menu', (menu) => {
    const {activeElement} = /** @type {ShadowRoot} */ (menu.getRootNode());
    return activeElement instanceof HTMLElement && menu.contains(activeElement) ? activeElement.dataset['item'] : undefined;
  });

/** @param {Page} page */
const status = (page, within = 'body') => page.$eval(`${within} >>> .status`, ({textContent}) => textContent?.trim() ?? '');

/** Waits until the line of the status says something. @param {Page} page @param {string} words */
async function says(page, words) {
  for (const end = Date.now() + 10_000; Date.now() < end; await frames(page)) if ((await status(page)) === words) return;
  assert.equal(await status(page), words);
}

describe('The menu of a chart', () => {
  it('opens with the pointer, Enter, the space bar and the arrow down, and gives the focus back', () =>
    on('/ranking', async (page) => {
      await openMenu(page);
      assert.equal(await entryInFocus(page), 'listen');
      assert.equal(await page.$eval('body >>> .menu-button', ({ariaExpanded}) => ariaExpanded), 'true');
      assert.equal((await press(page, 'Escape')).name, 'menu-button');
      assert.equal(await page.$eval('body >>> .menu-button', ({ariaExpanded}) => ariaExpanded), 'false');
      for (const key of /** @type {const} */ (['Enter', 'Space', 'ArrowDown'])) {
        await page.keyboard.press(key);
        await found(page, 'body >>> .menu.open:popover-open');
        assert.equal(await entryInFocus(page), 'listen', key);
        assert.equal((await press(page, 'Escape')).name, 'menu-button', key);
        assert.equal((await page.$$('body >>> .menu.open')).length, 0, key);
      }
    }));

  it('is walked through with arrows, Home, End and letters', () =>
    on('/ranking', async (page) => {
      await openMenu(page);
      const all = await page.$$eval('body >>> [role=menuitem]', (items) => items.map((item) => item.getAttribute('data-item') ?? ''));
      assert.deepEqual(all, entries);
      const way = [];
      for (const key of /** @type {const} */ ([
        'ArrowDown',
        'ArrowDown',
        'ArrowUp',
        'End',
        'ArrowDown',
        'ArrowUp',
        'Home',
        'v',
        'v',
        'v',
        'g',
      ])) {
        await page.keyboard.press(key);
        way.push(await entryInFocus(page));
      }
      assert.deepEqual(way, ['png', 'svg', 'png', 'bibtex', 'listen', 'bibtex', 'listen', 'csv', 'json', 'csv', 'gb-t-7714']);
    }));

  it('closes when the reader goes on with Tab, presses beside it, or presses its button again', () =>
    on('/ranking', async (page) => {
      await openMenu(page);
      assert.equal((await press(page, 'Tab')).name, 'after');
      assert.equal((await page.$$('body >>> .menu.open')).length, 0);
      await openMenu(page);
      await page.click('body >>> .title');
      assert.equal((await page.$$('body >>> .menu.open')).length, 0);
      await openMenu(page);
      await page.click('body >>> .menu-button');
      await frames(page, 5); // it must not open again
      assert.equal((await page.$$('body >>> .menu.open')).length, 0);
    }));

  it('fits into a small viewport, where it scrolls to the entry that has the focus', () =>
    on(
      '/ranking',
      async (page) => {
        await page.$eval('body >>> .menu-button', (button) => button.scrollIntoView({block: 'center'}));
        await openMenu(page);
        assert.ok(await isInside(page, 'body >>> .menu'));
        const [whole, shown] = await page.$eval('body >>> .menu', ({scrollHeight, clientHeight}) => [scrollHeight, clientHeight]);
        assert.ok((whole ?? 0) > (shown ?? 0));
        const menu = await boxOf(page, 'body >>> .menu');
        for (const [key, entry] of /** @type {const} */ ([
          ['End', 'bibtex'],
          ['Home', 'listen'],
        ])) {
          await page.keyboard.press(key);
          const {top, bottom} = await boxOf(page, `body >>> [data-item=${entry}]`);
          assert.ok(top >= menu.top && bottom <= menu.bottom, `${entry} at ${top}`);
        }
      },
      {width: 320, height: 256},
    ));
});

/** Columns of the published files of numbers. */
const columns = 'period,place,measure,value,unit,qualifier,source,section,stated';
const fileStart = 'szhk-port-throughput_ranking_en_2023-06';

/** Waits until something is there; frame by frame, for a browser encodes images when it is idle between frames. @template T @param {Page} page @param {() => T | Promise<T>} look */
async function eventually(page, look) {
  for (const end = Date.now() + 12_000; Date.now() < end; await page.evaluate(() => new Promise(requestAnimationFrame))) {
    const one = await look();
    if (one) return one;
  }
  throw new Error(`it never came; the chart says: ${await status(page)}`);
}

/** A file that was downloaded, of which nothing stays. @param {Page} page @param {string} folder @param {string} name */
async function downloaded(page, folder, name) {
  const file = join(folder, name);
  await eventually(page, () => existsSync(file) && readdirSync(folder).every((one) => !one.endsWith('.crdownload')));
  const content = readFileSync(file);
  rmSync(file);
  return content;
}

/** Width and height of a PNG image. @param {Uint8Array} bytes */
function sizeOfPng(bytes) {
  assert.deepEqual([...bytes.subarray(0, 8)], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

/** Downloads every file of the menu and looks into it. @param {Page} page @param {string} folder */
async function downloadAll(page, folder) {
  const width = await page.$eval('szhk-port-throughput', (chart) => /** @type {HTMLElement} */ (chart).offsetWidth);
  await choose(page, 'svg');
  const svg = (await downloaded(page, folder, `${fileStart}.svg`)).toString();
  await says(page, 'Download requested');
  const elsewhere = await site.browser.newPage(); // where no policy keeps scripts from parsing
  const [root, size, text] = await elsewhere.evaluate((source) => {
    const {documentElement: one} = new DOMParser().parseFromString(source, 'image/svg+xml');
    return [one.localName, [Number(one.getAttribute('width')), Number(one.getAttribute('height'))], one.textContent ?? ''];
  }, svg);
  await elsewhere.close();
  await page.bringToFront();
  assert.equal(root, 'svg');
  assert.equal(/** @type {number[]} */ (size)[0], width);
  assert.match(String(text), /Shenzhen was the world’s fourth-largest container port in 2022/);
  await choose(page, 'png');
  const png = await downloaded(page, folder, `${fileStart}.png`);
  assert.deepEqual(
    sizeOfPng(png),
    /** @type {number[]} */ (size).map((side) => 2 * side),
  );
  await choose(page, 'csv');
  const csv = (await downloaded(page, folder, `${fileStart}.csv`)).toString();
  assert.ok(csv.startsWith(`\ufeff${columns}`), csv.slice(0, 120));
  assert.match(csv, /^2022,shenzhen,.*container-throughput,3004,teu-10k,/m);
  const rows = await page.evaluate(async () => (await document.querySelector('szhk-port-throughput')?.toCSV())?.trim().split('\n').length);
  assert.equal(csv.trim().split('\n').length, rows);
  await choose(page, 'csv-all');
  const all = (await downloaded(page, folder, `${fileStart}_all.csv`)).toString();
  assert.ok(all.startsWith('\ufeff'));
  const published = readFileSync(join(dist, 'data', 'container-throughput.csv'), 'utf8');
  assert.equal(all.trim().split('\n').length, published.trim().split('\n').length);
  await choose(page, 'json');
  const {element, view, data} = JSON.parse((await downloaded(page, folder, `${fileStart}.json`)).toString());
  assert.deepEqual([element, view, data.length + 1], ['szhk-port-throughput', 'ranking', rows]);
  await says(page, 'Download requested');
}

/** What an entry of the menu has put into the clipboard as text. @param {Page} page @param {string} entry */
async function copied(page, entry) {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await choose(page, entry);
  const text = await eventually(page, () => page.evaluate(() => navigator.clipboard.readText()));
  await says(page, 'Copied');
  return text;
}

const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const cdn = `https://cdn.jsdelivr.net/npm/szhk-charts@${version}/dist/`;
const integrity = `sha384-${createHash('sha384')
  .update(readFileSync(join(dist, 'cdn', 'szhk-charts.js')))
  .digest('base64')}`;

/** Copies every thing of the menu and looks at it. @param {Page} page */
async function copyAll(page) {
  assert.match(await copied(page, 'gb-t-7714'), /深圳: 北京大学汇丰商学院, 2023[^]*\n\n[^]*container-throughput\[DB\/OL\]/);
  assert.match(await copied(page, 'apa'), /\(2023[^]*szhk-charts/);
  assert.match(await copied(page, 'bibtex'), /^@\w+\{[^]*\n@\w+\{/);
  const chart = '<szhk-port-throughput view="ranking" lang="en"></szhk-port-throughput>';
  assert.equal(
    await copied(page, 'embed'),
    `<script type="module" src="https://cdn.jsdelivr.net/npm/szhk-charts/dist/cdn/szhk-charts.js"></script>\n${chart}`,
  );
  assert.equal(
    await copied(page, 'embed-pinned'),
    `<script type="module" src="${cdn}cdn/szhk-charts.js" integrity="${integrity}" crossorigin="anonymous"></script>\n${chart}`,
  );
  await choose(page, 'copy-image');
  const image = await eventually(page, () =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      if (!item?.types.includes('image/png')) return undefined;
      const image = await item.getType('image/png');
      return [...new Uint8Array(await image.arrayBuffer()).subarray(0, 32)];
    }),
  );
  const [width] = sizeOfPng(Uint8Array.from(image));
  assert.equal(width, 2 * (await page.$eval('szhk-port-throughput', (one) => /** @type {HTMLElement} */ (one).offsetWidth)));
  await says(page, 'Copied');
}

describe('What is taken away from a chart', () => {
  const folder = mkdtempSync(join(tmpdir(), 'downloads-'));
  after(() => rmSync(folder, {recursive: true}));
  const savesInto = async (/** @type {Page} */ page) => {
    await page.bringToFront();
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {behavior: 'allow', downloadPath: folder});
  };

  for (const policy of policies) {
    it(`is saved in files with a name of their own, under ${policy}`, () =>
      on(`/ranking${policy}`, async (page) => {
        await savesInto(page);
        await downloadAll(page, folder);
      }));

    it(`is copied, under ${policy}`, () =>
      on(`/ranking${policy}`, async (page) => {
        await savesInto(page);
        await copyAll(page);
      }));

    it(`needs no connection once the chart was read and its menu open, under ${policy}`, () =>
      on(`/ranking${policy}`, async (page) => {
        await savesInto(page);
        await enter(page); // or the pointer, on its way to the menu, asks for what reads the chart
        await openMenu(page);
        await page.keyboard.press('Escape');
        await page.waitForNetworkIdle({idleTime: 200});
        await page.setOfflineMode(true);
        await downloadAll(page, folder);
        await copyAll(page);
      }));
  }

  it('can be embedded: the page made of the code draws the chart', async () => {
    let code = '';
    await on('/ranking', async (page) => {
      await savesInto(page);
      code = await copied(page, 'embed-pinned');
    });
    pages['/embedded'] = code.replace(cdn, `${site.origin}/`);
    assert.notEqual(pages['/embedded'], code);
    await on('/embedded', async (page) => {
      assert.equal(
        await page.$eval('body >>> .title', ({textContent}) => textContent),
        'Shenzhen was the world’s fourth-largest container port in 2022',
      );
      assert.ok((await page.$$(inPicture('rect'))).length >= 6);
    });
    pages['/embedded'] = (pages['/embedded'] ?? '').replace(integrity, `sha384-${'A'.repeat(64)}`);
    const {page} = await visit(site.browser, `${site.origin}/embedded`);
    await page.waitForNetworkIdle({idleTime: 200});
    assert.equal(await page.evaluate(() => customElements.get('szhk-port-throughput')), undefined); // so the hash is really looked at
    await page.close();
  });
});

describe('What a browser refuses', () => {
  /** What a chart in a frame says after an entry of its menu was chosen. @param {string} address @param {string} entry */
  async function saysInFrame(address, entry) {
    let said = '';
    await on(
      `${address}?`,
      async (page) => {
        const frame = /** @type {Page} */ (/** @type {unknown} */ (page.frames()[1])); // has all that is asked of it here
        await found(frame, 'szhk-port-throughput >>> .menu-button');
        await choose(frame, entry);
        said = await eventually(frame, () => status(frame));
      },
      {charts: 0, expected: /Download is disallowed|clipboard|escape its sandboxing/i},
    );
    return said;
  }

  for (const entry of ['png', 'csv']) {
    it(`is never said to be saved, in a sandbox without downloads: ${entry}`, async () => {
      assert.equal(await saysInFrame('/sandboxed', entry), 'Download requested; if no file comes, this page does not allow downloads');
      assert.equal(
        await saysInFrame('/sandboxed-same-origin', entry),
        'This page does not allow downloads; you can copy the image or the table instead',
      );
    });
  }

  for (const entry of ['apa', 'embed', 'copy-image']) {
    it(`is never said to be copied, in a frame without the clipboard: ${entry}`, async () => {
      assert.equal(await saysInFrame('/sandboxed', entry), 'The browser does not let this page copy');
    });
  }
});

describe('A chart that is listened to', () => {
  /** Keeps the tones that are played. @param {Page} page */
  const keepTones = (page) =>
    page.evaluateOnNewDocument(() => {
      const log = /** @type {any} */ (globalThis);
      log.tones = [];
      const {start} = OscillatorNode.prototype;
      OscillatorNode.prototype.start = function (/** @type {number | undefined} */ when) {
        log.tones.push(this.frequency.value);
        return start.call(this, when);
      };
    });
  /** @param {Page} page @returns {Promise<number[]>} */
  const tones = (page) => page.evaluate(() => /** @type {any} */ (globalThis).tones.splice(0));
  const notEmpty = (/** @type {number[]} */ list) => (list.length > 0 ? list : undefined);

  for (const policy of policies) {
    it(`fetches the player then and not before, and plays the higher the larger, under ${policy}`, () =>
      on(
        `/ranking${policy}`,
        async (page) => {
          site.requested.length = 0;
          await openMenu(page);
          await page.keyboard.press('Escape');
          await page.waitForNetworkIdle({idleTime: 200});
          const isPlayer = (/** @type {string} */ module) => module.startsWith('chart2music/');
          assert.equal(modulesIn(site.requested).some(isPlayer), false);
          await choose(page, 'listen');
          await says(page, 'Tones on: arrow keys play values, P a whole series');
          assert.equal(modulesIn(site.requested).some(isPlayer), true);
          assert.equal((await focused(page)).name, 'value');
          /** @type {number[]} */
          const heard = [];
          /** @type {number[]} */
          const values = [];
          for (let last = ''; ;) {
            const {label} = await focused(page);
            if (label === last) break;
            last = label;
            const [tone = NaN] = await eventually(page, async () => notEmpty(await tones(page)));
            heard.push(tone);
            values.push(Number(/: ≥?([\d.]+)/.exec(label)?.[1]));
            await page.keyboard.press('ArrowRight');
          }
          assert.ok(heard.length >= 6 && heard.every((tone) => tone >= 130 && tone <= 2200), heard.join());
          const byValue = values.map((value, index) => ({value, tone: heard[index] ?? NaN})).sort((one, other) => one.value - other.value);
          const tonesByValue = byValue.map(({tone}) => tone);
          assert.deepEqual(
            tonesByValue,
            [...tonesByValue].sort((one, other) => one - other),
          );
          assert.ok(new Set(tonesByValue).size >= 6);
          await choose(page, 'listen');
          await says(page, 'Tones off');
          await tones(page);
          await enter(page);
          await page.keyboard.press('Home');
          await frames(page, 5);
          assert.deepEqual(await tones(page), []);
        },
        {prepare: keepTones},
      ));
  }
});

describe('The table of a chart', () => {
  /** @param {Page} page @param {number} column */
  const cells = (page, column) =>
    page.$$eval(`body >>> .scroll tbody tr > :nth-child(${column})`, (all) => all.map(({textContent}) => textContent?.trim() ?? ''));
  /** @param {Page} page */
  const sorting = (page) => page.$$eval('body >>> .scroll thead th', (all) => all.map(({ariaSort}) => ariaSort));

  it('opens and closes with its button', () =>
    on('/trend?scripts-only', async (page) => {
      assert.equal((await page.$$('body >>> table')).length, 0);
      await page.click('body >>> .table-button');
      await found(page, 'body >>> table');
      assert.ok((await boxOf(page, 'body >>> table')).height > 100);
      assert.equal(await page.$eval('body >>> .table-button', ({ariaExpanded}) => ariaExpanded), 'true');
      await page.click('body >>> .table-button');
      await gone(page, 'body >>> table');
    }));

  it('is open from the beginning where the page says so', () =>
    on('/with-table', async (page) => {
      await found(page, 'body >>> table');
      assert.ok((await boxOf(page, 'body >>> table')).height > 100);
      await page.$eval('szhk-port-throughput', (chart) => chart.removeAttribute('show'));
      await gone(page, 'body >>> table');
    }));

  it('is sorted by a column with the pointer and with keys, and says so', () =>
    on('/with-table?scripts-only', async (page) => {
      await found(page, 'body >>> table');
      assert.deepEqual(new Set(await sorting(page)), new Set(['none']));
      const headings = await page.$$eval('body >>> .scroll thead th', (all) => all.map(({textContent}) => textContent?.trim() ?? ''));
      const column = headings.findIndex((text) => text.startsWith('Value'));
      const asItWas = await cells(page, column + 1);
      const heading = `body >>> .scroll thead th:nth-child(${column + 1}) button`;
      const numbers = async () =>
        page.$$eval('body >>> .scroll tbody data', (all) =>
          all.map((data) => Number(data.getAttribute('value')) * (data.getAttribute('data-unit') === 'teu-10k' ? 10_000 : 1)),
        );
      const isRising = (/** @type {number[]} */ list) => list.every((number, index) => index === 0 || number >= (list[index - 1] ?? NaN));
      await page.click(heading);
      assert.equal((await sorting(page))[column], 'ascending');
      assert.ok(isRising((await numbers()).filter((number) => number > 3000)), (await numbers()).join());
      await page.focus(heading);
      await page.keyboard.press('Enter');
      assert.equal((await sorting(page))[column], 'descending');
      assert.ok(isRising((await numbers()).filter((number) => number > 3000).reverse()));
      assert.equal((await focused(page)).name, 'sort');
      await page.keyboard.press('Space');
      assert.equal((await sorting(page))[column], 'none');
      assert.deepEqual(await cells(page, column + 1), asItWas);
    }));

  it('keeps its header in sight when it is scrolled, also with keys', () =>
    on('/with-table', async (page) => {
      await found(page, 'body >>> table');
      await page.focus('body >>> .scroll');
      await page.keyboard.press('End');
      await page.waitForFunction(
        () => (document.querySelector('szhk-port-throughput')?.shadowRoot?.querySelector('.scroll')?.scrollTop ?? 0) > 100,
      );
      await calm(page, () => page.$eval('body >>> .scroll', ({scrollTop}) => scrollTop));
      const [region, header] = [await boxOf(page, 'body >>> .scroll'), await boxOf(page, 'body >>> .scroll thead th')];
      assert.ok(Math.abs(header.top - region.top) <= 1, `${header.top} in ${region.top}`);
    }));

  it('has no button, nor the menu, where the page says so', () =>
    on('/without-table', async (page) => {
      assert.equal((await boxOf(page, 'body >>> .table-button')).width, 0);
      assert.ok((await boxOf(page, 'body >>> .menu-button')).width >= 24);
      await page.$eval('szhk-port-throughput', (chart) => chart.setAttribute('hide', 'toolbar'));
      assert.ok((await boxOf(page, 'body >>> .table-button')).width >= 24);
      assert.equal((await boxOf(page, 'body >>> .menu-button')).width, 0);
      await page.focus('#before');
      assert.deepEqual(
        [(await press(page, 'Tab')).name, (await press(page, 'Tab')).name, (await press(page, 'Tab')).name],
        ['panels', 'table-button', 'after'],
      );
      await page.$eval('szhk-port-throughput', (chart) => chart.setAttribute('hide', 'toolbar table'));
      await page.focus('#before');
      assert.deepEqual([(await press(page, 'Tab')).name, (await press(page, 'Tab')).name], ['panels', 'after']);
    }));
});

/** Tools of a chart, the code of each, and what a reader does to have it. */
const tools = [
  {tool: 'reading', code: 'interaction/interaction.ts', use: enter, shown: '.tip'},
  {
    tool: 'reading by pointer',
    code: 'interaction/interaction.ts',
    use: async (/** @type {Page} */ page) => pointAt(page, await middleOf(page, inPicture('circle'))),
    shown: openTip,
  },
  {
    tool: 'the menu',
    code: 'menu/menu.ts',
    use: (/** @type {Page} */ page) => page.click('body >>> .menu-button'),
    shown: '.menu.open',
  },
  {
    tool: 'the table',
    code: 'table/sorted-table.ts',
    use: (/** @type {Page} */ page) => page.click('body >>> .table-button'),
    shown: 'table',
  },
];

describe('The code of a tool', () => {
  const ofTools =
    /^((interaction|menu|table|export|own-data|lookup\/find)\b|text\/locales\/[\w-]+\/(menu|lookup)\.|chart2music\/|@floating-ui\/)/;

  it('does not come with a first chart, and that of each when it is first used', () =>
    on('/trend', async (page) => {
      const open = () => on('/trend', async () => undefined);
      site.requested.length = 0;
      await open();
      const first = modulesIn(site.requested);
      assert.ok(first.includes('element/frame/toolbar.ts'));
      assert.deepEqual(
        first.filter((module) => ofTools.test(module)),
        [],
      );
      for (const {code, use, shown} of tools) {
        site.requested.length = 0;
        await page.reload();
        await drawn(page);
        await use(page);
        await found(page, `body >>> ${shown}`);
        await page.waitForNetworkIdle({idleTime: 200});
        const parts = modulesIn(site.requested).filter((module) => ofTools.test(module));
        assert.ok(parts.includes(code), parts.join());
        const others = ['interaction/', 'menu/', 'table/'].filter((room) => !code.startsWith(room));
        assert.deepEqual(
          parts.filter((part) => others.some((room) => part.startsWith(room))),
          [],
        );
      }
    }));

  it('of files comes when a script asks for one', () =>
    on('/trend', async (page) => {
      site.requested.length = 0;
      const csv = await page.evaluate(() => document.querySelector('szhk-port-throughput')?.toCSV());
      assert.ok(csv?.startsWith('period,place,'));
      const fetched = modulesIn(site.requested);
      assert.ok(fetched.includes('export/chart-exporter.ts'));
      assert.deepEqual(
        fetched.filter((module) => /^(interaction|menu|table)\//.test(module)),
        [],
      );
    }));

  for (const {tool, use, shown} of tools) {
    const isPointedAt = tool === 'reading by pointer'; // for which nobody has asked in so many words
    it(`${isPointedAt ? 'is silent when' : 'says once that'} it cannot be fetched, and comes when it is used again: ${tool}`, () =>
      on(
        '/trend',
        async (page) => {
          let asked = 0;
          page.on('requestfailed', () => asked++);
          await page.setOfflineMode(true);
          if (use === enter) await page.focus('body >>> .panels');
          else await use(page);
          await says(page, isPointedAt ? '' : 'Could not be loaded: no connection?');
          const askedAtFirst = asked;
          await frames(page, 20);
          assert.ok(asked <= askedAtFirst + 2, `asked ${asked} times`);
          await page.setOfflineMode(false);
          await page.mouse.move(1, 1);
          await use(page);
          await found(page, `body >>> ${shown}`);
          await says(page, '');
        },
        {expected: /ERR_INTERNET_DISCONNECTED/},
      ));
  }
});
