// What a page may do to an element, right or wrong, as data that fast-check makes, shrinks and prints.
import fc from 'fast-check';

/** A value that does harm when it is read; printed by its name. */
export class Hostile {
  constructor(
    readonly name: string,
    readonly make: () => unknown,
  ) {}

  [fc.toStringMethod](): string {
    return `«${this.name}»`;
  }
}

/** The value itself, for what was printed instead, also within lists and objects. */
export function valueOf(value: unknown): unknown {
  if (value instanceof Hostile) return value.make();
  if (Array.isArray(value)) return Object.keys(value).length === value.length ? value.map(valueOf) : value;
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, valueOf(member)]));
}

const fail = (): never => {
  throw new Error('of the page');
};
const failing = new Proxy(fail, {});
const traps = (...names: string[]): ProxyHandler<object> => Object.fromEntries(names.map((name) => [name, fail]));

function revoked(): unknown {
  const {proxy, revoke} = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function cyclic(): unknown {
  const list: unknown[] = [];
  list.push(list);
  return list;
}

const makers: Readonly<Record<string, () => unknown>> = {
  symbol: () => Symbol('s'),
  iterator: () => Symbol.iterator,
  function: () => () => 'shenzhen',
  class: () => class {},
  'throwing function': () => failing,
  'throwing toString': () => ({toString: fail, valueOf: fail}),
  'throwing toJSON': () => ({toJSON: fail}),
  'throwing getters': () => Object.defineProperties({}, Object.fromEntries(members.map((name) => [name, {get: fail, enumerable: true}]))),
  'throwing list': () => Object.defineProperty([1], 0, {get: fail, enumerable: true}),
  'getter that throws nothing': () => Object.defineProperty({}, 'period', {get: Promise.reject.bind(undefined), enumerable: true}),
  'throwing proxy': () => new Proxy({}, traps('get', 'has', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor')),
  'throwing list proxy': () => new Proxy([], traps('get')),
  'revoked proxy': revoked,
  'no prototype': () => Object.create(null) as unknown,
  cyclic,
  'frozen rows': () => Object.freeze([Object.freeze({period: 2020})]),
  'list of holes': () => Array<unknown>(2),
  'list of a symbol': () => [Symbol('s')],
  'very long list': () => ({length: 1e9}),
  promise: () => Promise.resolve('shenzhen'),
  element: () => document.createElement('p'),
  window: () => globalThis,
  'string object': () => new String('shenzhen'),
  map: () => new Map([['place', 'shenzhen']]),
};
/** Names that the package reads. */
const members = ['period', 'place', 'item', 'measure', 'value', 'unit', 'link', 'highlight', 'detail', 'length', 'width', 'theme'];

const hostile = fc.constantFrom(...Object.entries(makers).map(([name, make]) => new Hostile(name, make)));

/** Sets a mark if it is run. */
const run = 'globalThis.isRun=true';
const markup = fc.constantFrom(
  `<img src=x onerror="${run}">`,
  `"><script>${run}</script>`,
  `'><svg onload=${run}>`,
  `javascript:${run}`,
  `</style><iframe srcdoc="<script>parent.isRun=true</script>">`,
  `\${${run}}`,
  `{{constructor.constructor('${run}')()}}`,
  '<!--',
  ']]>',
  '?>',
  '&lt;',
);
const names = fc.constantFrom(
  'constructor',
  '__proto__',
  'prototype',
  'toString',
  'hasOwnProperty',
  'length',
  'shenzhen',
  'hong-kong',
  'Shenzhen',
  '香港',
  'shenzhen, hong-kong',
  'ranking',
  'trend',
  'map',
  'market-connect',
  'container-throughput',
  'teu-10k',
  'report',
  '5.1',
  '图5.1',
  'table',
  'toolbar',
  'dark',
  'none',
);
const years = fc.constantFrom<unknown>(
  '2013',
  '2022',
  2013,
  2013n,
  '2020-Q1',
  '2010/..',
  '../2018',
  '-1',
  '1e3',
  1e21,
  NaN,
  Infinity,
  -0,
  '0x7DD',
  ' 2013 ',
  '２０１３',
);
const odd = fc.constantFrom('', ' ', ',', '\u0000', '\u202e', '\ud800', '\n', '😀', 'x'.repeat(5000));

const anyText = fc.oneof(
  names,
  markup,
  odd,
  fc.string({unit: 'binary', maxLength: 12}),
  years.map((year) => String(year)),
);
const anything = fc.anything({
  maxDepth: 2,
  maxKeys: 4,
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  withBoxedValues: true,
  withUnicodeString: true,
} as fc.ObjectConstraints);
const anyValue = fc.oneof(
  hostile,
  anyText,
  years,
  fc.array(anyText, {maxLength: 3}),
  fc.boolean(),
  fc.constantFrom(null, undefined),
  anything,
);

const anyDetail = fc.oneof(
  anyValue,
  fc.record({
    link: fc.constantFrom<unknown>('x', undefined),
    highlight: fc.oneof(anyValue, fc.record({place: anyValue, period: anyValue}, {requiredKeys: []})),
  }),
);
const anyOptions = fc.oneof(anyValue, fc.record({all: anyValue, width: anyValue, theme: anyValue, pinned: anyValue}, {requiredKeys: []}));

/** A row that differs from a right one, or has members besides. */
const nearly = (row: object, anyMember: fc.Arbitrary<unknown>) => {
  const names = [...Object.keys(row), 'place', 'low', 'undated', 'note', '__proto__'];
  return fc.dictionary(fc.constantFrom(...names), anyMember, {maxKeys: 2}).map((wrong) => ({...row, ...wrong}));
};

/** Rows of the page, of which most are nearly right; or something else than rows. */
const anyRows = (row: object) =>
  fc.oneof(
    {weight: 3, arbitrary: fc.array(nearly(row, anyValue), {maxLength: 3})},
    {weight: 1, arbitrary: fc.array(anyValue, {maxLength: 3})},
    {weight: 1, arbitrary: anyValue},
  );

const csvLine = fc.array(anyText, {minLength: 1, maxLength: 6}).map((cells) => cells.join());
/** Texts of files, of which most are nearly right. */
function anyFile(row: object): fc.Arbitrary<string> {
  const json = nearly(row, fc.jsonValue({maxDepth: 1})).map((one) => JSON.stringify(one));
  const cells = Object.entries(row).filter(([, member]) => typeof member !== 'object');
  const right = [0, 1].map((column) => cells.map((cell) => String(cell[column])).join());
  return fc.oneof(
    fc.array(csvLine, {maxLength: 3}).map((lines) => [...right, ...lines].join('\n')),
    fc.array(csvLine, {maxLength: 3}).map((lines) => lines.join('\n')),
    json.map((one) => `[${one}]`),
    json.map((one) => `{"data": [${one}]}`),
    json.map((one) => `{"data": [${one}, ]}`),
    fc.json({maxDepth: 2}),
    anyText,
  );
}

/** Rows come from a file; without an answer if it is undefined. */
export interface FileDeed {
  readonly file: string | undefined;
  readonly status: number;
}

/** What a page does to an element, and what happens to it. */
export type Deed =
  | {readonly property: string; readonly value: unknown}
  | {readonly attribute: string; readonly text: string}
  | {readonly rows: unknown}
  | FileDeed
  | {readonly event: string; readonly detail: unknown}
  | {readonly method: string; readonly options: unknown}
  | {readonly key: string}
  | {readonly now: 'remove' | 'add' | 'point' | 'wait' | 'switch language'};

/** What can be done to an element. */
interface Targets {
  readonly properties: readonly string[];
  readonly attributes: readonly string[];
  readonly row?: object | undefined;
}

const deed = <T>(model: {[K in keyof T]: fc.Arbitrary<T[K]>}): fc.Arbitrary<T> => fc.record<T>(model, {noNullPrototype: true});

/** One to three deeds. */
export function anyDeeds({properties, attributes, row = {}}: Targets): fc.Arbitrary<Deed[]> {
  const [name, attribute] = [fc.constantFrom(...properties), fc.constantFrom(...attributes)];
  const methods = fc.constantFrom('toCSV', 'toJSON', 'toSVG', 'toEmbedCode', 'toCitation');
  const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
    {weight: 6, arbitrary: deed({property: name, value: anyValue})},
    {weight: 3, arbitrary: deed({attribute, text: anyText})},
    {weight: 3, arbitrary: deed({rows: anyRows(row)})},
    {weight: 3, arbitrary: deed({file: fc.option(anyFile(row), {nil: undefined}), status: fc.constantFrom(200, 200, 404)})},
    {weight: 2, arbitrary: deed({event: fc.constantFrom('szhk-highlight', 'szhk-select'), detail: anyDetail})},
    {weight: 1, arbitrary: deed({method: methods, options: anyOptions})},
    {weight: 1, arbitrary: deed({key: fc.constantFrom('ArrowRight', 'End', 'Enter', 'Escape', 'p')})},
    {
      weight: 2,
      arbitrary: deed({
        now: fc.constantFrom<'remove' | 'add' | 'point' | 'wait' | 'switch language'>('remove', 'add', 'point', 'wait', 'switch language'),
      }),
    },
  );
  return fc.array(anyDeed, {minLength: 1, maxLength: 3});
}
