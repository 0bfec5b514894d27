import {expect} from 'chai';
import {sendable} from './plain-failures.js';

describe('What a failed test says', () => {
  it('can be sent to the runner, whatever was compared', () => {
    for (const value of [document.body, [document.body], {draw: () => undefined}, Symbol('view')])
      expect(() => structuredClone(sendable(value))).not.to.throw();
  });

  it('is as it was where it could be sent at once', () => {
    expect(sendable({rows: [1, 'two', undefined]})).to.deep.equal({rows: [1, 'two', undefined]});
  });
});
