import {textWidth} from '../text/measure.js';
import type {Wording} from '../text/wording.js';
import {channelPixels, fontSize, initializer, type Markish, text} from './plot.js';
import type {Point} from './points.js';

/** A background for text that lies on lines, so wide that no dash of a line reads as a minus before a number. */
const halo = {stroke: 'var(--_background)', strokeWidth: 8} as const;
/** Pixels from a point to the middle of its label. */
const distance = 13;
const labelLineHeight = fontSize * 1.2;

/** Values above or below their points. If labels would overlap each other or a line, or leave the frame, the later ones are omitted. */
export function valueLabels(
  points: readonly Point[],
  label: (point: Point) => string,
  form: 'lines' | 'columns',
  wording: Wording,
): Markish {
  return text(
    points,
    uncrowded(
      {
        x: ({first, year}: Point) => (first + year) / 2,
        y: 'value',
        text: label,
        fill: ({color}: Point) => color,
        ...halo,
      },
      points.map((point) => ({
        words: label(point),
        width: textWidth(label(point), fontSize, wording),
        sides: form === 'columns' ? [Math.sign(point.value) || 1] : [1, -1],
      })),
    ),
  );
}

interface LabelBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const meets = (a: LabelBox, b: LabelBox): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

interface Label {
  readonly words: string;
  readonly width: number;
  /** Where it can go, best first: 1 above its point, -1 below. */
  readonly sides: readonly number[];
}

/** The options with every label at the first free place near its point, without labels that have none. */
function uncrowded<T extends object>(options: T, labels: readonly Label[]): T {
  return initializer(options, (data, facets, channels, scales, {width, height, marginLeft, marginRight, marginTop, marginBottom}) => {
    const [x, y] = [channelPixels('x', channels, scales), channelPixels('y', channels, scales)];
    const centers = x.map((left, index) => [left, y[index] ?? 0] as const);
    const frame = {left: marginLeft, right: width - marginRight, top: marginTop - 8, bottom: height - marginBottom};
    const placed = placeLabels(centers, labels, frame);
    const kept = facets.map((facet) => Array.from(facet).filter((index) => placed[index]));
    const position = (side: 0 | 1) => ({value: placed.map((at) => at?.[side] ?? 0)});
    return {data, facets: kept, channels: {x: position(0), y: position(1)}};
  });
}

/** Label centers; undefined for a label without a free place. Points themselves stay uncovered. */
function placeLabels(centers: readonly (readonly [number, number])[], labels: readonly Label[], frame: LabelBox) {
  const taken: LabelBox[] = centers.map(([x, y]) => ({left: x - 4, right: x + 4, top: y - 4, bottom: y + 4}));
  const said = new Set<string>();
  return centers.map(([x, y], index) => {
    const {words = '', width = 0, sides = []} = labels[index] ?? {};
    const key = `${words} ${Math.round(x)}`; // two publishers may state the same
    if (said.has(key)) return undefined;
    const half = width / 2 + 1;
    const middle = Math.min(Math.max(x, frame.left + half), Math.max(frame.right - half, frame.left + half));
    for (const side of sides) {
      const shift = -side * distance;
      const box = {
        left: middle - half,
        right: middle + half,
        top: y + shift - labelLineHeight / 2,
        bottom: y + shift + labelLineHeight / 2,
      };
      const inside = box.right <= frame.right + 1 && box.top >= frame.top && box.bottom <= frame.bottom;
      if (!inside || taken.some((other) => meets(other, box))) continue;
      taken.push(box);
      said.add(key);
      return [middle, y + shift] as const;
    }
    return undefined;
  });
}
