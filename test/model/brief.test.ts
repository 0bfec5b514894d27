import {expect} from 'chai';
import {brief} from '../../src/model/brief.js';

const cyclic = {name: 'a', self: {}};
cyclic.self = cyclic;

const {proxy: revoked, revoke} = Proxy.revocable({}, {});
revoke();

const fails = () => {
  throw new Error('of the page');
};

describe('A value in a message', () => {
  for (const [value, text] of [
    ['many', '"many"'],
    ['say "no"', String.raw`"say \"no\""`],
    ['', '""'],
    [2.5, '2.5'],
    [NaN, 'NaN'],
    [2013n, '2013n'],
    [undefined, 'undefined'],
    [null, 'null'],
    [false, 'false'],
    [Symbol('year'), 'Symbol(year)'],
    [fails, 'function'],
    [[1, 'a', null], '[1,"a",null]'],
    [{place: 'shenzhen', years: [2020, 2021]}, '{"place":"shenzhen","years":[2020,2021]}'],
    [{year: 2013n, measure: Symbol('a')}, '{"year":2013n,"measure":Symbol(a)}'],
    [[], '[]'],
    [{}, '{}'],
    [new Date(0), '"1970-01-01T00:00:00.000Z"'],
    [new Map([[1, 2]]), 'Map'],
    [Object.create(null), '{}'],
  ] as const) {
    it(`reads as in code: ${text}`, () => {
      expect(brief(value)).to.equal(text);
    });
  }

  it('is no error if reading it is one', () => {
    expect(brief({toJSON: fails})).to.equal('{…}');
    expect(brief(revoked)).to.equal('{…}');
    expect(brief(Object.defineProperty({}, 'year', {get: fails, enumerable: true}))).to.equal('{…}');
    expect(brief({toString: fails, valueOf: fails})).to.equal('{"toString":function,"valueOf":function}');
    expect(brief({rows: {toJSON: fails}, year: 1})).to.equal('{"rows":{…},"year":1}');
  });

  it('has at most 80 characters, and shows where it is cut', () => {
    expect(brief('x'.repeat(100))).to.equal(`"${'x'.repeat(77)}…"`);
    expect(brief(10n ** 100n)).to.equal(`1${'0'.repeat(78)}…`);
    expect(brief({period: '2020', place: 'x'.repeat(100), value: 1})).to.match(/^{"period":"2020","place":"x+…",…}$/);
    expect(brief(Array.from({length: 100}, (_, index) => index))).to.match(/^\[0,1,2,[\d,]+,…\]$/);
    expect(brief({['x'.repeat(100)]: 1})).to.match(/^{…}$/);
    expect(brief(cyclic)).to.match(/^{"name":"a","self":{"name":"a","self":.+…}+$/);
    for (const long of [
      'x'.repeat(1e6),
      '\u0000'.repeat(100),
      '😀'.repeat(100),
      cyclic,
      [[[[[['x'.repeat(100)]]]]]],
      Symbol('x'.repeat(100)),
    ]) {
      expect(brief(long).length).to.be.at.most(80);
      expect(brief(long)).to.include('…');
    }
    expect(brief('😀'.repeat(100)), 'no half a character').to.match(/^"(😀)+…"$/u);
  });
});
