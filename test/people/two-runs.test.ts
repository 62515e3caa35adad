/**
 * Two people start something at once: one of them waits, or is told; nothing is locked when both are done.
 */
import type { UndoAnswer, ClassifyAnswer } from '../../src/protocol';
import { injectFault } from '../support/fault-injector';
import { customerCells, userPicture } from './pictures';
import { RUNS, type Command } from './commands';
import { callsOf, settledCells } from './trials';
import { openShop, shopNamed, type Shop } from './shops';

const NOW = '2026-03-31T03:00:00Z';

type Answer = ClassifyAnswer | UndoAnswer;

const ask = (shop: Shop, name: string, prepare?: (host: ReturnType<typeof openShop>) => void): Answer => {
  const host = openShop(shop, NOW);
  prepare?.(host);
  return host.run(name, [name.startsWith('remove') ? { confirmed: true } : {}], { mode: 'sidebar' })
    .result as Answer;
};

const outcome = (answer: Answer) => (answer.ok ? 'done' : answer.issues.map(({ code }) => code).join());

const MOVING = RUNS[1];
const UNDO = RUNS[5];

/** Somebody else's command at one call of the first. */
function meanwhile(first: Command, call: number, second: string): { shop: Shop; ends: [string, string] } {
  const shop = shopNamed(first.shop);
  let other = '';
  const answer = ask(shop, first.functionName, ({ state }) => {
    let calls = 0;
    state.beforeCall = () => {
      if (calls++ === call) other = outcome(ask(shop, second));
    };
  });
  return { shop, ends: [outcome(answer), other] };
}

describe.each([
  ['a run', MOVING],
  ['undo', UNDO],
] as const)('in the middle of %s', (_what, first) => {
  it.each(['classifyFromPage', 'undoFromPage', 'removeEverythingFromPage', 'setUpFromPage'])(
    '%s of somebody else is told so, and the first is done as if alone',
    (second) => {
      const { names } = callsOf(first);
      const [locked, released] = [names.indexOf('Lock.tryLock'), names.lastIndexOf('Lock.releaseLock')];
      expect(locked).toBeGreaterThanOrEqual(0);
      const wanted = settledCells(first);
      for (let part = 1; part <= 6; part++) {
        const call = locked + Math.floor(((released - locked) * part) / 6);
        const { shop, ends } = meanwhile(first, call, second);
        expect([call, ends[0]]).toEqual([call, 'done']);
        expect([call, ends[1]]).toEqual([call, 'run.busy']);
        expect([...customerCells(shop.book)]).toEqual(wanted);
        expect([...shop.shared.locks]).toEqual([]);
      }
    },
  );
});

describe('a run that Google ends', () => {
  it('holds no lock: the next one starts at once, and mends', () => {
    const wanted = settledCells(MOVING);
    const calls = callsOf(MOVING).names.length;
    for (let part = 1; part < 12; part++) {
      const shop = shopNamed(MOVING.shop);
      const before = userPicture(shop.book);
      expect(() =>
        ask(shop, 'classifyFromPage', ({ state }) => {
          injectFault(state, Math.floor((calls * part) / 12), {
            moment: 'end',
            writes: part % 2 ? 'lost' : 'done',
          });
        }),
      ).toThrow();
      expect([...shop.shared.locks]).toEqual([]);
      expect(userPicture(shop.book)).toEqual(before);
      expect(outcome(ask(shop, 'classifyFromPage'))).toBe('done');
      expect([...customerCells(shop.book)]).toEqual(wanted);
    }
  });
});
