import {textWidth} from '../../text/measure.js';
import type {Wording} from '../../text/wording.js';
import {dot, type HitArea, line as lineMark, link, type Markish, type PlotOptions, text} from '../plot.js';
import {pixelHitAreas, pixelPlot, shapesPlot, squareAround} from '../shapes.js';
import type {DrawContext} from '../view.js';
import {keyLayout} from './map-key.js';
import {placeNumbers} from './map-numbers.js';
import {box, land, type Position, shenzhenBoundary} from './outline.js';
import type {Site} from './site.js';

/** The coordinates that the map can show, by the columns of its tables. */
export const mapBounds = {
  latitude: [box.south, box.north],
  toLatitude: [box.south, box.north],
  longitude: [box.west, box.east],
  toLongitude: [box.west, box.east],
} as const;

/** A degree of longitude in degrees of latitude, at 22.5° north. */
const stretch = Math.cos((22.5 * Math.PI) / 180);
const mapMargin = 0.05;
const highest = 430;

interface MapView {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
  readonly height: number;
}

/** The part of the outline with all sites, at the given width and not too tall. */
function mapView(sites: readonly Site[], width: number): MapView {
  const ends = sites.flatMap(({at, to}) => (to ? [at, to] : [at]));
  const [x, y] = [0, 1].map((axis) => ends.map((end) => end[axis as 0 | 1])) as [number[], number[]];
  let [west, east] = [Math.min(...x, 113.82) - mapMargin, Math.max(...x, 114.22) + mapMargin];
  const [south, north] = [Math.max(Math.min(...y, 22.42) - mapMargin, box.south), Math.min(Math.max(...y, 22.62) + mapMargin, box.north)];
  const wanted = (((north - south) / stretch) * width) / highest;
  if (east - west < wanted) {
    const more = (wanted - (east - west)) / 2;
    [west, east] = [west - more, east + more];
    if (west < box.west) [west, east] = [box.west, east + box.west - west];
    if (east > box.east) [west, east] = [west - (east - box.east), box.east];
  }
  west = Math.max(west, box.west);
  east = Math.min(east, box.east);
  return {west, east, south, north, height: Math.round(((north - south) / ((east - west) * stretch)) * width)};
}

export const mapHeight = (sites: readonly Site[], context: Pick<DrawContext, 'width' | 'wording'>): number =>
  mapView(sites, context.width).height + keyLayout(sites, context).height;

/** A sketch of land and sea with numbered sites, and their key below it. */
export function sketchMap(sites: readonly Site[], context: DrawContext): PlotOptions[] {
  const view = mapView(sites, context.width);
  const key = keyLayout(sites, context);
  return [mapPlot(sites, view, context), shapesPlot({texts: key.words, hitAreas: key.hitAreas}, context.width, key.height)];
}

/** Pixels of a position in the view. */
type Project = (position: Position) => readonly [x: number, y: number];

function mapPlot(sites: readonly Site[], view: MapView, {width, wording}: DrawContext): PlotOptions {
  const {west, east, south, north, height} = view;
  const project: Project = ([x, y]) => [((x - west) / (east - west)) * width, ((north - y) / (north - south)) * height];
  const cities = citiesIn(view, wording);
  return pixelPlot(width, height, [
    ...ground(project),
    cityMark(cities, project),
    ...siteMarks(sites, cities, project, width, height),
    pixelHitAreas(
      sites.map((site): HitArea => ({rows: [site.row], form: 'site', series: '', ...squareAround(...numberAt(site, project), 9)})),
    ),
  ]);
}

const edge = {x: ([x]: readonly number[]) => x, y: ([, y]: readonly number[]) => y, clip: 'frame'} as const;

/** Land of both cities, and the schematic boundary of Shenzhen. */
function ground(project: Project): Markish[] {
  const fills = {
    mainland: 'color-mix(in srgb, var(--_other) 18%, var(--_background))',
    'hong-kong': 'color-mix(in srgb, var(--_hong-kong) 16%, var(--_background))',
  };
  const pieces = land.map(({area, ring}) =>
    lineMark(ring.map(project), {...edge, fill: fills[area], stroke: 'var(--_other)', strokeWidth: 0.75}),
  );
  return [...pieces, lineMark(shenzhenBoundary.map(project), {...edge, stroke: 'var(--_other)', strokeDasharray: '2,3'})];
}

interface City {
  readonly at: Position;
  readonly name: string;
}

const citySize = 15;

/** Names of the cities that lie well within the view. */
function citiesIn({west, east, south, north}: MapView, wording: Wording): City[] {
  const cities: City[] = [
    {at: [114.08, 22.63], name: wording.place('shenzhen')},
    {at: [114.13, 22.4], name: wording.place('hong-kong')},
  ];
  return cities.filter(({at: [x, y]}) => x > west + 2 * mapMargin && x < east - 2 * mapMargin && y > south + 0.02 && y < north - 0.02);
}

const cityMark = (cities: readonly City[], project: Project): Markish =>
  text(cities, {
    x: ({at}: City) => project(at)[0],
    y: ({at}: City) => project(at)[1],
    text: 'name',
    fill: 'var(--_muted)',
    fontSize: citySize,
  });

function siteMarks(sites: readonly Site[], cities: readonly City[], project: Project, width: number, height: number): Markish[] {
  const names = cities.map(({at: place, name}) => ({x: project(place)[0], y: project(place)[1], half: textWidth(name, citySize) / 2}));
  const numbers = placeNumbers(
    sites.map((site) => numberAt(site, project)),
    names,
    width,
    height,
  );
  const places = sites.filter(({to}) => !to);
  const end = (axis: 0 | 1, of: 'at' | 'to') => (site: Site) => project(site[of] ?? site.at)[axis];
  return [
    link(
      sites.filter(({to}) => to),
      {x1: end(0, 'at'), y1: end(1, 'at'), x2: end(0, 'to'), y2: end(1, 'to'), stroke: 'color', strokeWidth: 2.5, strokeDasharray: '6,4'},
    ),
    link(numbers, {x1: 'x', y1: 'y', x2: 'labelX', y2: 'labelY', stroke: 'currentColor', strokeWidth: 0.75}),
    dot(places, {
      x: end(0, 'at'),
      y: end(1, 'at'),
      symbol: 'symbol',
      r: 5,
      fill: ({color, hollow}: Site) => (hollow ? 'var(--_background)' : color),
      stroke: 'color',
      strokeWidth: 2,
    }),
    text(numbers, {
      x: 'labelX',
      y: 'labelY',
      text: 'words',
      fontWeight: 600,
      stroke: 'var(--_background)',
      fill: 'currentColor',
      strokeWidth: 4,
    }),
  ];
}

/** Where a site's number points: at its place, or at the middle of a link. */
function numberAt({at, to = at}: Site, project: Project): readonly [number, number] {
  const [[x1, y1], [x2, y2]] = [project(at), project(to)];
  return [(x1 + x2) / 2, (y1 + y2) / 2];
}
