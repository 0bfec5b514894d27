import assert from 'node:assert/strict';
import {readFileSync, statSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, it} from 'node:test';
import {transformSync} from 'esbuild';
import {mesh} from 'topojson-client';
import {read} from './read.js';

const file = new URL('../../src/marks/schematic/outline.ts', import.meta.url);
const {code} = transformSync(readFileSync(file, 'utf8'), {loader: 'ts'});
/** @type {typeof import('../../src/marks/schematic/outline.js')} */
const {box, land, shenzhenBoundary} = await import(`data:text/javascript,${encodeURIComponent(code)}`);

/** @typedef {readonly number[]} Position */

/** The straight stretches of a line. @param {readonly Position[]} line @returns {[Position, Position][]} */
const stretchesOf = (line) => line.slice(1).map((end, at) => [line[at] ?? end, end]);

/** Every line of Natural Earth around the estuary, coasts and borders. */
function naturalEarth() {
  const atlas = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'), 'utf8'));
  const own = ['China', 'Hong Kong', 'Macao'];
  const geometries = atlas.objects.countries.geometries.filter((/** @type {any} */ {properties}) => own.includes(properties.name));
  const {coordinates} = mesh(atlas, {type: 'GeometryCollection', geometries});
  const isNear = (/** @type {Position} */ [x = 0, y = 0]) => Math.abs(x - 114) < 2 && Math.abs(y - 22.5) < 2;
  return coordinates.flatMap(stretchesOf).filter((stretch) => stretch.every(isNear));
}

/** Degrees between a point and a stretch of line. @param {Position} point @param {[Position, Position]} stretch */
function distance([x = 0, y = 0], [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]]) {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
  return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1));
}

const coast = naturalEarth();
const isOnEdge = (/** @type {Position} */ [x = 0, y = 0]) => x === box.west || x === box.east || y === box.south || y === box.north;
const isWithin = (/** @type {Position} */ [x = 0, y = 0]) => x >= box.west && x <= box.east && y >= box.south && y <= box.north;
const points = land.flatMap(({ring}) => ring);
/** Whether a point lies within about a kilometre of a line. @param {Position} point @param {[Position, Position][]} line */
const isBy = (point, line) => line.some((stretch) => distance(point, stretch) < 0.01);

describe('The outline of the estuary', () => {
  it('is small', () => assert.ok(statSync(file).size < 12_000, String(statSync(file).size)));

  it('follows Natural Earth’s coast, but for the edges of the box', () => {
    const off = points.filter((point) => !isOnEdge(point) && !isBy(point, coast));
    assert.deepEqual(off, []);
  });

  it('leaves nothing of that coast out, but for slivers at the edges', () => {
    const outline = land.flatMap(({ring}) => stretchesOf(ring));
    const isInside = (/** @type {Position} */ [x = 0, y = 0]) => isWithin([x - 0.005, y - 0.005]) && isWithin([x + 0.005, y + 0.005]);
    const missing = coast.flatMap(([, end]) => (isInside(end) && !isBy(end, outline) ? [end] : []));
    assert.deepEqual(missing, []);
  });

  it('is of closed rings within the box, counterclockwise', () => {
    assert.ok(points.length > 500 && points.every(isWithin));
    for (const {area, ring} of land) {
      assert.deepEqual(ring[0], ring.at(-1));
      const area2 = stretchesOf(ring).reduce((sum, [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]]) => sum + x1 * y2 - x2 * y1, 0);
      assert.ok(area2 > 0, `${area}: ${ring[0]}`);
    }
  });

  it('has one line for both sides of the Shenzhen River', () => {
    const pointsOf = (/** @type {string} */ area) => land.flatMap((one) => (one.area === area ? one.ring.map(String) : []));
    const mainland = new Set(pointsOf('mainland'));
    assert.ok(pointsOf('hong-kong').filter((point) => mainland.has(point)).length >= 8);
  });

  it('has Shenzhen’s inland boundary from coast to coast', () => {
    assert.ok(shenzhenBoundary.every(isWithin));
    for (const end of [shenzhenBoundary[0], shenzhenBoundary.at(-1)]) assert.ok(end && isBy(end, coast), String(end));
  });

  it('has room for every port of entry', () => {
    for (const {point, latitude, longitude} of read('boundary-control-points').data) assert.ok(isWithin([longitude, latitude]), point);
  });
});
