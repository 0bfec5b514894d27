import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {readJson} from '../../data/describe.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** @param {string} file */
const inPackage = (file) => JSON.parse(readFileSync(join(root, 'dist', file), 'utf8'));

/** @typedef {{name: string, values?: {name: string}[], value?: {type: string}, type?: {text: string}}} Attribute */

const {modules} = inPackage('custom-elements.json');
/** @type {any[]} */
const declarations = modules.flatMap((/** @type {any} */ {declarations}) => declarations);
const described = declarations.filter(({tagName}) => tagName);
/** @type {{name: string, attributes: Attribute[]}[]} */
const tags = inPackage('vscode.html-custom-data.json').tags;
const webTypes = inPackage('web-types.json');
/** @type {{name: string, attributes: Attribute[], events: {name: string}[]}[]} */
const webElements = webTypes.contributions.html.elements;

/** The views of each chart that has several, as the data names them. */
const views = new Map();
for (const {element, view} of /** @type {{element: string, view: string | null}[]} */ ([
  ...readJson('figures.json'),
  ...readJson('views.json'),
])) {
  views.set(element, [...(views.get(element) ?? []), ...(view ? [view] : [])].sort());
}

/** @param {string} text */
const quoted = (text) => [...text.matchAll(/'([^']+)'/g)].map(([, name = '']) => name).sort();
/** @param {readonly Attribute[]} attributes */
const viewOf = (attributes) => attributes.find(({name}) => name === 'view');

/** Each file with the views that it names for each element. @type {[string, Map<string, string[]>][]} */
const files = [
  ['custom-elements.json', new Map(described.map(({tagName, attributes}) => [tagName, quoted(viewOf(attributes)?.type?.text ?? '')]))],
  [
    'vscode.html-custom-data.json',
    new Map(tags.map(({name, attributes}) => [name, (viewOf(attributes)?.values ?? []).map((one) => one.name).sort()])),
  ],
  ['web-types.json', new Map(webElements.map(({name, attributes}) => [name, quoted(viewOf(attributes)?.value?.type ?? '')]))],
];

const names = [...readdirSync(join(root, 'src', 'charts')).map((file) => file.replace('.ts', '')), 'figure', 'value'].map(
  (name) => `szhk-${name}`,
);

describe('What editors read', () => {
  for (const [file, elements] of files) {
    it(`has every element with its views: ${file}`, () => {
      assert.deepEqual([...elements.keys()].sort(), [...names].sort());
      for (const [name, found] of elements) assert.deepEqual(found, views.get(name) ?? [], name);
    });
  }

  it('offers as values what can be written, never the name of a type', () => {
    for (const {name, attributes} of tags) {
      const values = attributes.flatMap(({values = []}) => values.map((one) => one.name));
      assert.deepEqual(
        values.filter((value) => !/^[a-z][a-z-]*$/.test(value)),
        [],
        name,
      );
      assert.ok(
        attributes.every((attribute) => /** @type {any} */ (attribute).description),
        name,
      );
    }
  });

  it('is found by JetBrains from package.json', () => {
    const {name, version, 'web-types': file} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    assert.deepEqual([webTypes.name, webTypes.version], [name, version]);
    assert.ok(existsSync(join(root, file)));
  });
});

describe('The manifest', () => {
  it('names modules that the package has, and the elements that they define', () => {
    /** @type {Set<string>} */
    const paths = new Set();
    JSON.stringify(modules, (key, value) => {
      if ((key === 'path' || key === 'module') && typeof value === 'string') paths.add(value);
      return value;
    });
    assert.ok(paths.size > names.length);
    assert.deepEqual(
      [...paths].filter((path) => !/^dist\/.*\.js$/.test(path) || !existsSync(join(root, path))),
      [],
    );
    const defined = modules.flatMap((/** @type {any} */ {exports}) => exports).filter((/** @type {any} */ {kind}) => kind !== 'js');
    assert.deepEqual(defined.map((/** @type {any} */ one) => one.name).sort(), [...names].sort());
  });

  it('has the events that are documented, no others', () => {
    const all = ['szhk-error', 'szhk-highlight', 'szhk-ready', 'szhk-select'];
    for (const {tagName, events} of described) {
      const found = events.map((/** @type {any} */ {name}) => name).sort();
      assert.deepEqual(found, tagName === 'szhk-value' ? ['szhk-error'] : all, tagName);
    }
    for (const {name, events} of webElements) assert.equal(events.length, name === 'szhk-value' ? 1 : 4, name);
  });

  it('has the public members that the types have, no others', () => {
    for (const {path, declarations} of modules) {
      const types = readFileSync(join(root, path.replace(/\.js$/, '.d.ts')), 'utf8');
      for (const {name, members = []} of declarations) {
        const own = members.filter((/** @type {any} */ {inheritedFrom}) => !inheritedFrom);
        for (const member of own)
          assert.match(types, new RegExp(`^    (?!protected|private)(get |readonly )?${member.name}\\b`, 'm'), `${name} ${member.name}`);
        assert.ok(
          members.every((/** @type {any} */ {privacy}) => (privacy ?? 'public') === 'public'),
          name,
        );
      }
    }
    const value = described.find(({tagName}) => tagName === 'szhk-value');
    assert.ok(!value.members.some((/** @type {any} */ {name}) => name === 'rows'), 'a number takes no rows');
  });

  it('says each type once', () => {
    const types = described.flatMap(({attributes, members}) =>
      [...attributes, ...members].map((/** @type {any} */ {type}) => type?.text ?? ''),
    );
    assert.deepEqual(
      types.filter((type) => /undefined \| undefined|^\|/.test(type)),
      [],
    );
  });
});
