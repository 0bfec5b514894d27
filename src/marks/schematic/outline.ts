// The Pearl River estuary, Shenzhen and Hong Kong as plain data, for maps drawn in linear scales.

/** Degrees east and north, WGS84. */
export type Position = readonly [longitude: number, latitude: number];

/** One piece of land within the box. */
export interface Land {
  readonly area: 'mainland' | 'hong-kong';
  /** Counterclockwise and closed: the last point repeats the first. Along the edges of the box, it is a cut, not coast. */
  readonly ring: readonly Position[];
}

/** The edges of the outline in degrees, WGS84. */
export const box = {west: 113.35, south: 22.1, east: 114.72, north: 22.92} as const;

/**
 * The coast of Natural Earth 1:10m (public domain; world-atlas 2.0.2, countries-10m), Macao with the mainland: clipped to the box,
 * simplified (Douglas–Peucker, 0.002°, each border once for both sides) and rounded to 0.001°. Land reclaimed later is excluded.
 */
export const land: readonly Land[] = /* @__PURE__ */ decoded({
  mainland: [
    '255 820 -11 -31 3 -8 0 8 15 15 -7 -16 -4 -22 4 -19 14 -10 -7 12 0 27 7 15 14 -37 22 -34 7 -22 -7 -22 0 -17 18 -12 11 0 14 14 15 2 32 -2 14 -7 15 -81 21 -12 4 -30 43 -69 36 -26 15 -15 -11 -7 -15 -3 0 -17 8 -15 7 -5 7 -22 22 25 0 9 3 3 11 -2 22 4 3 10 0 23 11 4 4 10 7 -5 29 -2 36 -17 0 -3 7 -3 11 0 3 10 22 6 3 6 8 5 18 0 7 -7 14 10 18 0 15 22 10 3 11 -6 47 0 47 32 25 -5 4 1 0 9 10 8 8 -3 3 7 11 -9 40 14 18 3 10 -2 8 -6 10 -4 15 -18 -4 -7 4 -9 7 4 7 -2 25 -24 0 -6 8 -5 0 -14 -11 -12 3 -8 -3 -12 7 -5 0 -10 18 -22 14 0 26 25 28 7 18 12 22 8 7 10 -3 16 -40 22 -18 5 -11 13 -7 -3 -7 -12 -22 -5 -7 2 -7 10 7 11 29 26 18 3 14 7 15 27 14 8 -7 11 -11 0 -11 -7 -14 -4 -40 2 -7 7 4 10 18 24 0 18 18 -10 10 0 18 7 -7 30 18 2 22 7 14 10 22 5 7 12 40 13 10 12 22 -2 3 -2 0 131',
    '0 210 3 -2 7 -15 3 -25 47 -42 15 -39 36 -29 21 -3 47 47 -7 12 18 8 14 -3 7 15 26 3 3 16 -7 10 -7 3 -4 34 22 17 3 8 0 17 15 29 -29 0 -25 10 -7 15 -4 42 14 43 33 42 7 52 -36 39 -11 25 -79 61 -7 17 -15 8 -57 22 -18 21 47 -19 14 -10 14 17 40 18 -54 31 -14 12 -58 64 -17 8',
    '244 685 -7 10 -15 35 -25 5 -22 12 -36 46 -14 8 -43 10 -25 -3 -11 -10 7 -16 54 -52 18 -5 0 24 7 0 15 -36 10 -15 15 -10 7 13 14 -32 15 -11 21 -4 15 2 11 7 0 10',
    '197 642 -22 4 -21 -10 -29 -6 0 -11 86 -63 40 -44 29 -17 11 7 3 24 -7 30 -32 29 -33 15 -14 36',
    '0 73 3 -1 50 8 -50 64 -3 3',
    '208 63 -4 4 -14 -4 -7 -10 0 -3 10 -9 4 -27 -7 -2 7 -6 11 5 7 -4 0 11 4 5 7 -4 3 2 -3 5 7 -3 4 1 0 9 -11 1 3 5 -7 -1 -11 3 4 10 11 5 0 5',
    '273 340 -11 -10 0 -32 11 -7 7 5 14 4 0 11 11 2 4 19 -8 6',
    '179 0 -4 6 8 6 0 9 -15 7 -47 -14 -7 -7 10 -7',
    '162 820 13 -24 18 -15 11 5 0 25 -2 9',
    '179 102 -7 -17 -4 -2 7 -10 11 10 7 0 8 7 0 7 3 -2 4 7 -7 -3 -4 3 11 2 -4 8 -11 3 -3 6 -4 -7 -11 -2 4 -5 4 3 3 -3',
    '0 802 50 18 -50 0',
    '0 27 3 4 10 27 -13 -1',
  ],
  'hong-kong': [
    '881 457 -47 0 -11 6 -10 -3 -15 -22 -18 0 -14 -10 -7 7 -18 0 -8 -5 4 -7 -22 -7 -7 -12 -29 -8 0 -9 4 -5 -4 -3 -18 -7 0 14 -14 3 -18 -30 -25 -9 -22 -30 -21 -2 -15 -10 15 -10 7 -10 -4 -12 11 -7 7 0 15 -7 7 7 21 4 -10 8 7 7 0 -9 3 0 8 -12 10 -3 4 -5 18 0 0 -5 7 -3 36 10 11 -2 0 3 11 0 0 4 18 -4 7 7 7 -3 0 -14 11 -15 0 5 29 -13 7 -7 0 -7 7 0 4 -10 -4 -10 7 -7 11 14 7 -4 -3 10 7 10 18 -16 4 0 -4 8 25 -29 15 16 3 25 11 -5 -4 -15 11 -5 7 -17 -3 -9 18 -13 7 5 0 7 -4 6 -10 -1 0 11 10 0 11 11 -7 10 -11 -2 0 12 -18 3 -7 26 -11 10 4 6 7 4 0 -10 11 -7 3 7 -14 23 11 12 7 0 14 -10 18 8 4 -8 14 -5 -3 -17 11 -13 10 6 0 -13 4 -7 4 14 10 3 4 5 4 8 -4 9 11 0 0 -5 3 0 -3 22 -11 13 -4 -3 11 22 18 -7 -3 15 3 9 -29 3 -3 15 -7 7 -8 -20 0 -19 -7 0 -3 15 -4 -6 -7 8 7 7 -4 15 -10 2 7 10 -7 2 0 5 -26 -16 4 -8 -14 -3 -11 -11 11 -16 -11 -7 -4 -10 -7 6 4 9 -4 5 -14 0 -8 5 -7 0 -3 -10 -11 -10 -7 -15 -8 -2 8 12 -8 3 4 7 -47 29 22 3 3 5 11 2 7 -5 0 -4 8 -1 0 6 -8 2 0 8 4 5 4 -3 14 3 14 -18 8 0 10 7 4 6 25 14 15 3 28 24 -3 7 -33 -12 -10 5 -4 5 -7 0 3 15 -3 4 -7 -4 -4 2 0 7 -7 6 -7 -1 3 12 -7 -4 -4 4 -3 -2 -11 -17 -22 -9 0 11 8 0 7 6 11 16',
    '496 97 14 5 15 12 18 8 0 -7 14 -11 11 1 11 5 0 7 -11 2 3 5 8 0 18 13 32 0 0 -22 4 -6 18 6 14 12 -22 14 15 12 -11 15 7 -4 15 0 0 26 3 12 -11 -4 0 14 18 -4 4 17 14 -1 4 -4 4 17 -4 5 -7 4 -22 -17 -3 6 -18 -13 -8 -12 -10 -2 -8 -10 -14 4 -32 -17 -8 6 -28 2 -15 -20 -11 -2 -7 -8 -11 -5 8 -5 0 -7 -8 -2 0 -10 -10 0 0 -29',
    '867 186 -18 5 -18 -11 -15 0 -29 8 -25 -10 0 -7 7 -1 11 -21 33 -8 3 -14 4 7 14 7 0 -9 7 -1 4 -5 -7 -7 7 -4 -4 -5 4 -3 11 5 3 -5 -3 -2 3 -15 11 2 -3 7 3 6 -7 10 7 9 4 0 0 8 -7 2 7 5 7 -5 4 -22 10 -10 11 2 -11 38 8 7 0 10 -18 19 -8 3 -7 -1',
    '787 78 8 0 -8 14 18 12 -28 1 7 5 0 5 -7 -1 -11 8 -4 12 -7 2 0 -21 11 0 0 -30 -4 -8',
  ],
});

/** Rings as steps east and north in thousandths of a degree, the first step from the southwest corner of the box. */
function decoded(rings: Readonly<Record<Land['area'], readonly string[]>>): Land[] {
  return (['mainland', 'hong-kong'] as const).flatMap((area) => rings[area].map((steps) => ({area, ring: ringOf(steps)})));
}

function ringOf(steps: string): Position[] {
  let [longitude, latitude] = [box.west * 1000, box.south * 1000];
  const points = [...steps.matchAll(/(\S+) (\S+)/g)].map(([, east, north]): Position => {
    longitude += Number(east);
    latitude += Number(north);
    return [Math.round(longitude) / 1000, Math.round(latitude) / 1000];
  });
  return [...points, ...points.slice(0, 1)];
}

/**
 * Shenzhen’s inland boundary with Dongguan and Huizhou, from the mouth of the Maozhou River to Daya Bay: schematic, drawn by hand to
 * the city’s general shape, within a few kilometers. Natural Earth has none.
 */
export const shenzhenBoundary: readonly Position[] = [
  [113.76, 22.74],
  [113.8, 22.77],
  [113.86, 22.84],
  [113.92, 22.86],
  [113.98, 22.81],
  [114.01, 22.77],
  [114.07, 22.76],
  [114.14, 22.71],
  [114.17, 22.66],
  [114.21, 22.73],
  [114.19, 22.77],
  [114.23, 22.81],
  [114.34, 22.8],
  [114.41, 22.76],
  [114.43, 22.69],
  [114.5, 22.66],
];
