import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {resourceNames} from '../../data/describe.js';
import {read} from './read.js';

/** @type {any[]} */
const figures = read('figures');
/** @type {any[]} */
const views = read('views');
const levels = ['none', 'partial', 'full'];

describe('Figures', () => {
  it('are the 75 figures and 4 tables of the report, each once', () => {
    const numbers = figures.map(({number}) => number);
    const upTo = {1: 12, 2: 5, 3: 18, 4: 15, 5: 14, 6: 10, 7: 1};
    const pictures = Object.entries(upTo).flatMap(([chapter, last]) =>
      Array.from({length: last}, (_, index) => `图${chapter}.${index + 1}`),
    );
    assert.deepEqual([...numbers].sort(), [...pictures, '表3.1', '表6.1', '表6.2', '表7.2'].sort());
  });

  it('and the views besides name an element and view each, once', () => {
    const names = [...figures, ...views].map(({element, view}) => `${element} ${view}`);
    assert.equal(new Set(names).size, names.length);
    assert.ok(views.every(({number}) => number === null));
  });

  it('name a resource, but where neither the report nor others have data', () => {
    for (const {number, dataset, withOthers} of [...figures, ...views]) {
      if (dataset === null) assert.equal(withOthers, 'none', number);
      else assert.ok(resourceNames().includes(dataset), `${number}: ${dataset}`);
    }
  });

  it('say how much of them is covered, and other publishers never take away', () => {
    for (const {number, coverage, withOthers} of [...figures, ...views]) {
      assert.ok(levels.indexOf(coverage) >= 0 && levels.indexOf(withOthers) >= levels.indexOf(coverage), number);
    }
    assert.deepEqual(
      figures.filter(({number, coverage}) => number.startsWith('表') && coverage !== 'full').map(({number}) => number),
      [],
    );
  });

  it('claim no coverage by the text without a row of their chapter', () => {
    for (const {number, dataset, section, coverage} of figures) {
      if (coverage === 'none' || dataset === null) continue;
      const sections = read(dataset).data.map((/** @type {any} */ row) => row.section);
      assert.ok(
        sections.some((/** @type {any} */ other) => related(other, section)),
        `${number}: no row of the chapter of ${section} in ${dataset}`,
      );
    }
  });
});

/** Sections of one chapter. @param {string | null} a @param {string} b */
const related = (a, b) => a?.split('.')[0] === b.split('.')[0];
