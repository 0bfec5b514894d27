import {expect} from 'chai';
import {type SinonFakeTimers, useFakeTimers} from 'sinon';
import {inTime} from '../../src/element/shared/in-time.js';
import {turn} from '../fixture.js';

const never = new Promise<never>(() => undefined);

/** How a promise ends, in words. */
const ending = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    (value) => `came: ${String(value)}`,
    (error: unknown) => (error as Error).message,
  );

describe('What is waited for in time', () => {
  let clock: SinonFakeTimers;
  beforeEach(() => (clock = useFakeTimers({toFake: ['setTimeout', 'clearTimeout']})));
  afterEach(() => clock.restore());

  it('comes, or fails with its own error, and leaves no timer', async () => {
    expect(await ending(inTime(Promise.resolve(3)))).to.equal('came: 3');
    expect(await ending(inTime(Promise.reject(new Error('refused'))))).to.equal('refused');
    expect(clock.countTimers()).to.equal(0);
  });

  it('fails after ten seconds, and not before', async () => {
    const end = ending(inTime(never));
    let ended = '';
    void end.then((words) => (ended = words));
    clock.tick(9999);
    await turn();
    expect(ended).to.equal('');
    clock.tick(1);
    expect(await end).to.equal('not loaded within 10 s');
  });

  it('is given up when a signal aborts, before or after', async () => {
    const control = new AbortController();
    const before = ending(inTime(never, control.signal));
    control.abort(new Error('gone'));
    expect([await before, await ending(inTime(never, control.signal))]).to.deep.equal(['gone', 'gone']);
    expect(clock.countTimers()).to.equal(0);
  });
});
