import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {datasetNames} from '../../data/describe.js';
import {idsModule} from '../../data/ids.js';
import {csvOf, publishedResource} from '../../data/publish.js';
import {csvColumns, harmless, listSeparator, readHarmless, readLanguageHeading} from '../../src/model/csv-dialect.js';
import {qualifiers, rowColumns, rowColumnsThat} from '../../src/model/row-columns.js';
import {languages, read} from './read.js';

const names = rowColumns.map(({name}) => name);
/** What a kind of column is called in a schema of fields. @type {Record<string, string>} */
const fieldTypes = {
  period: 'string',
  id: 'string',
  text: 'string',
  qualifier: 'string',
  number: 'number',
  flag: 'boolean',
  words: 'object',
};
const {properties, required} = JSON.parse(readFileSync(new URL('dataset.schema.json', import.meta.url), 'utf8')).definitions.row;

describe('The columns of a row', () => {
  it('are those of every dataset, with the same types, constraints and descriptions', () => {
    const [first = ''] = datasetNames();
    const {fields} = read(first).schema;
    for (const name of datasetNames()) assert.deepEqual(read(name).schema.fields, fields, name);
    const expected = rowColumns.map((column) => ({
      name: column.name,
      type: fieldTypes[column.kind],
      ...(column.kind === 'words' ? {languages} : {}),
      ...('isAlways' in column && !('isNullable' in column)
        ? {constraints: {required: true, ...(column.kind === 'qualifier' ? {enum: [...qualifiers]} : {})}}
        : {}),
    }));
    assert.deepEqual(
      fields.map((/** @type {{description: string}} */ {description, ...field}) => {
        assert.ok(description);
        return field;
      }),
      expected,
    );
  });

  it('are those of the JSON Schema, which asks for those that no row may lack', () => {
    assert.deepEqual(Object.keys(properties).sort(), names.toSorted());
    assert.deepEqual([...required].sort(), names.filter((name) => !rowColumnsThat('isOptional').includes(name)).sort());
    assert.deepEqual(properties.qualifier.enum, [...qualifiers]);
  });

  it('are those of every CSV file, words in a column a language', () => {
    const header = rowColumns.flatMap(({name, kind}) =>
      csvColumns(name, kind === 'words' ? languages : undefined).map(({heading}) => heading),
    );
    for (const name of datasetNames()) {
      const resource = publishedResource(name);
      assert.equal(resource && csvOf(resource).split('\n')[0], header.join(), name);
    }
  });
});

describe('The CSV dialect', () => {
  it('names columns in a language so that they can be read back', () => {
    for (const language of languages) {
      const [column] = csvColumns('note', [language]);
      assert.deepEqual(readLanguageHeading(column?.heading ?? '', languages), {name: 'note', language});
    }
    assert.equal(readLanguageHeading('note', languages), undefined);
    assert.equal(readLanguageHeading('my_id', languages), undefined);
  });

  it('puts an apostrophe before a text that a spreadsheet would run, and reads every text back as it was', () => {
    const run = ['=1+2', '+A1', '-A1', '-1+2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－A1', '＠A1', "'=1", "''-A1", "'-5"];
    const safe = ['', '-5', '+3.2%', '-1.68%', 'a=b', "'a'", "'", 'Shenzhen', '深圳'];
    for (const text of run) assert.equal(harmless(text), `'${text}`);
    for (const text of safe) assert.equal(harmless(text), text);
    for (const text of [...run, ...safe]) assert.equal(readHarmless(harmless(text)), text);
  });

  it('separates lists by what stands nowhere in the data', () => {
    const folder = new URL('../../data/', import.meta.url);
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
    assert.ok(files.length > 60);
    for (const file of files) assert.ok(!readFileSync(new URL(file, folder), 'utf8').includes(listSeparator), file);
  });
});

describe('The types of ids', () => {
  it('are those of the data (npm run ids makes them)', () => {
    assert.equal(readFileSync(new URL('../../src/model/ids.ts', import.meta.url), 'utf8'), idsModule());
  });
});
