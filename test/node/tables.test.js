import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {read} from './read.js';

const vocabulary = read('vocabulary');
/** A date is written as a period that is no span. */
const period = new RegExp(
  JSON.parse(readFileSync(new URL('dataset.schema.json', import.meta.url), 'utf8')).definitions.row.properties.period.pattern,
);
const isMoment = (/** @type {string} */ date) => period.test(date) && !date.includes('/');
const section = /^\d(\.\d+)*$/;

describe('Milestones', () => {
  /** @type {any[]} */
  const milestones = read('milestones').data;
  /** What a date sorts by: quarters and halves by their first month. @param {string} date */
  const sortable = (date) =>
    date.replace(/-(H|Q)(\d)$/, (_, kind, number) => `-${String((Number(number) - 1) * (kind === 'H' ? 6 : 3) + 1).padStart(2, '0')}`);

  it('are all of them, about 280 or more', () => assert.ok(milestones.length >= 280, String(milestones.length)));

  it('have a date as precise as stated, where it is stated, places and a topic', () => {
    for (const [index, {date, end, places, topic, section: where, stated}] of milestones.entries()) {
      const at = `data/milestones.json, row ${index + 1}`;
      assert.ok(isMoment(date), `${at}: ${date}`);
      if (end !== null) {
        assert.ok(isMoment(end), `${at}: ${end}`);
        assert.ok(sortable(end) >= sortable(date), `${at}: ${date} to ${end}`);
      }
      assert.match(where, section, at);
      assert.ok(stated.length > 0 && stated.length <= 40, `${at}: ${stated}`);
      assert.ok(places.length > 0 && places.every((/** @type {string} */ place) => vocabulary.places[place]), `${at}: ${places.join()}`);
      assert.ok(vocabulary.topics[topic], `${at}: ${topic}`);
    }
  });

  it('stand in the order of their dates, no event twice', () => {
    const dates = milestones.map(({date}) => sortable(date));
    assert.deepEqual(dates, dates.toSorted());
    const titles = milestones.map(({date, title}) => `${date} ${title.en}`);
    assert.equal(new Set(titles).size, titles.length);
  });

  it('have short titles', () => {
    assert.deepEqual(
      milestones.filter(({title}) => title.en.length > 110 || title['zh-Hans'].length > 45).map(({title}) => title.en),
      [],
    );
  });

  it('belong to the report’s five timelines, or to none', () => {
    const timelines = ['图4.15', '图5.3', '图5.9', '图5.10', '图5.12'];
    for (const number of timelines)
      assert.ok(
        milestones.some(({figure}) => figure === number),
        number,
      );
    assert.ok(milestones.every(({figure}) => figure === null || timelines.includes(figure)));
  });
});

describe('The tables of words', () => {
  it('have every row of tables 6.2 and 7.2', () => {
    assert.equal(read('innovation-platforms').data.length, 11);
    assert.equal(read('professional-access').data.length, 7);
  });

  it('give each platform its area, its kind, and whom it houses or what it is for', () => {
    for (const {platform, category, value, unit, qualifier, status, opened, tenants, description} of read('innovation-platforms').data) {
      assert.ok(value > 0 && vocabulary.units[unit].base === 'square-metre' && qualifier === 'exact', platform);
      assert.ok(vocabulary.categories[category], platform);
      assert.ok(['built', 'under-construction'].includes(status), platform);
      assert.ok(opened === null || isMoment(opened), platform);
      assert.ok(tenants.length > 0 || description, platform);
    }
  });

  it('give each profession its procedure and details', () => {
    for (const {profession, procedure, details, since} of read('professional-access').data) {
      assert.ok(procedure.en && details.en, profession);
      assert.ok(since === null || isMoment(since), profession);
    }
  });
});

describe('The places of the ports of entry', () => {
  it('lie between 22° and 23° north and 113° and 115° east, each with its sources', () => {
    const {data, sources} = read('boundary-control-points');
    const names = sources.map((/** @type {any} */ {name}) => name);
    assert.equal(data.length, 15);
    for (const {point, kind, latitude, longitude, opened, source, openedSource} of data) {
      assert.ok(['road', 'rail', 'water', 'air'].includes(kind) && vocabulary.items[kind], point);
      assert.ok(latitude > 22 && latitude < 23 && longitude > 113 && longitude < 115, point);
      assert.ok(names.includes(source) && (opened === null) === (openedSource === null), point);
      assert.ok(opened === null || (isMoment(opened) && names.includes(openedSource)), point);
    }
  });

  it('are as many of each kind as the report counts', () => {
    const counted = read('ports-of-entry').data.filter((/** @type {any} */ {measure}) => measure === 'first-class-ports-of-entry');
    const {data} = read('boundary-control-points');
    for (const {item, value} of counted) {
      const ports = data.filter((/** @type {any} */ {reportKind}) => item === null || reportKind === item);
      assert.equal(ports.length, value, item ?? 'all');
    }
  });

  it('are named by the report, and by hand only where a note says so', () => {
    for (const {point, functions, placement, source, report, section: where, stated, note} of read('boundary-control-points').data) {
      assert.ok(['measured', 'approximate', 'schematic'].includes(placement) && vocabulary.items[placement], point);
      assert.ok(
        functions.every((/** @type {string} */ id) => ['passengers', 'cargo'].includes(id) && vocabulary.items[id]),
        point,
      );
      assert.ok(report && section.test(where) && stated.length <= 10, point);
      assert.equal(source === 'report', /by hand/.test(note.en), point);
      assert.ok(source !== 'report' || placement !== 'measured', point);
    }
  });
});

describe('The zones and places of cooperation', () => {
  /** @type {any[]} */
  const zones = read('cooperation-zones').data;
  const isWithin = (/** @type {number} */ latitude, /** @type {number} */ longitude) =>
    latitude > 22.1 && latitude < 22.92 && longitude > 113.35 && longitude < 114.72;

  it('belong to the report’s six cooperation maps, none of which has no place', () => {
    const maps = read('figures')
      .filter((/** @type {any} */ {element}) => element === 'szhk-cooperation-map')
      .map((/** @type {any} */ {number}) => number);
    assert.deepEqual([...new Set(zones.flatMap(({figures}) => figures))].sort(), maps.sort());
    assert.ok(zones.every(({figures}) => figures.length > 0));
  });

  it('have a sketched place within the map, and links two', () => {
    for (const {zone, kind, latitude, longitude, toLatitude, toLongitude, placement} of zones) {
      assert.ok(vocabulary.items[kind] && ['approximate', 'schematic'].includes(placement), zone);
      assert.ok(isWithin(latitude, longitude), zone);
      assert.ok(kind === 'link' ? isWithin(toLatitude, toLongitude) : toLatitude === null && toLongitude === null, zone);
      for (const degrees of [latitude, longitude, toLatitude, toLongitude])
        assert.equal(degrees, degrees && Number(degrees.toFixed(2)), zone);
    }
  });

  it('are named by the report', () => {
    for (const {zone, section: where, stated, name, description} of zones)
      assert.ok(section.test(where) && stated && stated.length <= 20 && name.en && description?.en, zone);
  });
});
