import {amountOf} from '../compose/rows.js';
import type {Wording} from '../text/wording.js';
import type {Value} from '../compose/values.js';

/** Plays values as tones from left to right as in the picture: the higher the value, the higher the tone. */
export interface TonePlayer {
  readonly play: (series: number, index: number) => void;
  readonly playSeries: (series: number) => void;
  readonly stop: () => void;
}

/** Quarter semitones from C3 up four octaves, which small loudspeakers can still play. */
const pitches = Array.from({length: 4 * 48 + 2}, (_, step) => 130.8128 * 2 ** (step / 48));
/** Milliseconds between tones at the paces of the player, its default first; `q` selects the next pace. */
const paces = [250, 100, 50, 25];
const longestSeries = 12_000;

/** The keys that the player listens to. */
const playerKeys = {
  replay: {key: ' '},
  sweep: {key: 'End', shiftKey: true},
  silence: {key: 'Control', ctrlKey: true},
  faster: {key: 'q'},
} satisfies Record<string, KeyboardEventInit>;

interface Tone {
  readonly x: number;
  /** NaN is a rest. */
  readonly y: number;
  /** Values with the same unit share one scale of tones. */
  readonly unit: string;
}

/**
 * Starts the sound of a chart. Call it from a reader's action, because a browser plays nothing otherwise. The player is not on the page,
 * takes no focus and does not speak. Returns undefined if the player refuses to play, as on phones.
 */
export async function startTonePlayer(values: readonly (readonly Value[])[], wording: Wording): Promise<TonePlayer | undefined> {
  const {c2mChart} = await import('chart2music');
  const series = values.map((all) => all.map((value) => toneOf(value, wording)));
  const player = document.createElement('div');
  const {data: chart, err} = c2mChart({
    type: 'line',
    element: player,
    cc: document.createElement('div'),
    data: [0], // an empty list makes it throw
    options: {enableSpeech: false, hertzes: pitches, translationCallback: () => ''},
  });
  if (!chart) throw new Error(err ?? 'no sound');
  if (!player.hasAttribute('role')) return undefined;
  const press = (key: KeyboardEventInit) => player.dispatchEvent(new KeyboardEvent('keydown', key));
  for (let step = 0; step < paceOf(series); step++) press(playerKeys.faster);
  const stop = () => void press(playerKeys.silence); // needed because the player otherwise continues over notes that it no longer has
  const start = (notes: readonly Tone[], key: KeyboardEventInit) => {
    stop();
    if (notes.length === 0) return;
    chart.setData(
      notes.map(({x, y}) => ({x, y})),
      toneScales(series.flat(), notes[0]?.unit ?? ''),
    );
    press(key);
  };
  return {
    stop,
    play: (one, index) => start(series[one]?.slice(index, index + 1) ?? [], playerKeys.replay),
    playSeries: (one) => start(series[one] ?? [], playerKeys.sweep),
  };
}

function toneOf({row, area: {left, right}}: Value, wording: Wording): Tone {
  const amount = amountOf(row);
  return {x: (left + right) / 2, y: amount ? wording.baseValue(amount) : NaN, unit: amount ? wording.baseOf(amount).base : ''};
}

const paceOf = (series: readonly (readonly Tone[])[]): number => {
  const longest = Math.max(1, ...series.map(({length}) => length));
  const pace = paces.findIndex((milliseconds) => milliseconds * longest <= longestSeries);
  return pace < 0 ? paces.length - 1 : pace;
};

/** The scale of tones of a unit, and of horizontal positions, over the whole chart. */
function toneScales(notes: readonly Tone[], unit: string) {
  const ofUnit = notes.filter((note) => note.unit === unit);
  return {x: extent(notes.map(({x}) => x)), y: extent(ofUnit.map(({y}) => y))};
}

/** Minimum and maximum, which differ even if all numbers are equal, because the player has no tone for that. */
function extent(numbers: readonly number[]): {minimum: number; maximum: number} {
  const known = numbers.filter(Number.isFinite);
  const [minimum, maximum] = known.length > 0 ? [Math.min(...known), Math.max(...known)] : [0, 1];
  return minimum < maximum ? {minimum, maximum} : {minimum: minimum - 1, maximum: maximum + 1};
}
