// Writes src/model/ids.ts: the ids of the data as types, so that an editor can complete them. Run with `npm run ids`.
import {writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {readJson, vocabularyLanguages} from './describe.js';

const file = new URL('../src/model/ids.ts', import.meta.url);

/** @param {string} name @param {string} documentation @param {readonly string[]} ids */
function union(name, documentation, ids) {
  const members = [...new Set(ids)].sort().map((id) => `\n  | '${id}'`);
  return `/** ${documentation} */\nexport type ${name} =${members.join('')};\n`;
}

/** The expected module; a test compares it with the existing file. */
export function idsModule() {
  const {places, items, measures, units, sources} = readJson('vocabulary.json');
  /** @type {{number: string | null, element: string, view: string | null, section: string}[]} */
  const drawn = [...readJson('figures.json'), ...readJson('views.json')];
  const numbers = drawn.flatMap(({number}) => number ?? []);
  const languages = vocabularyLanguages()
    .map((language) => `'${language}'`)
    .join(', ');
  return [
    '// Made from data/ by `npm run ids`; do not edit.\n',
    `/** The languages in which every word of the package exists. */\nexport const languages = [${languages}] as const;\n`,
    '/** A language of the package. */\nexport type Language = (typeof languages)[number];\n',
    union('PlaceId', 'A place of the data.', Object.keys(places)),
    union('ItemId', 'A part of a place or of a whole, or the other side of a comparison.', [...Object.keys(items), ...Object.keys(places)]),
    union('MeasureId', 'What is measured.', Object.keys(measures)),
    union('UnitId', 'A unit in which values are stated.', Object.keys(units)),
    union('SourceId', 'Who states a value: the report, or another publisher.', Object.keys(sources)),
    union('ElementTag', 'The tag of an element that draws a chart.', [...drawn.map(({element}) => element)]),
    union(
      'ViewId',
      'A view of an element that has several.',
      drawn.flatMap(({view}) => view ?? []),
    ),
    union('FigureNumber', 'The number of a figure or table as the report prints it.', numbers),
    union('FigureReference', 'The same as a page may write it: a figure also without a word before its number.', [
      ...numbers,
      ...numbers.filter((number) => number.startsWith('图')).map((number) => number.slice(1)),
    ]),
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(file, idsModule());
