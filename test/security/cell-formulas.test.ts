/**
 * What a formula may call, with whatever a cell can hand over: nothing in the spreadsheet changes, nor what is kept beside it.
 */
import fc from 'fast-check';
import { ScriptError } from '../../src/offline/script-error';
import { ensureBuilt } from '../support/command-line';
import { KNOWN_CALLS } from './calls';
import { openShop, whole } from './shop';

ensureBuilt();
const shop = openShop();
const before = whole(shop);

const NAMES = ['a', 'Habit', 'New', 'orders', '__proto__', 'constructor', '=1+1', '#REF!', '', ' '];
const cell = fc.oneof(
  fc.constantFrom<unknown>(...NAMES, undefined, null, true, 0, -1, 1e308, 'x'.repeat(50_000)),
  fc.date({ noInvalidDate: false }),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const range = fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });
const argument = fc.oneof({ weight: 3, arbitrary: cell }, { weight: 1, arbitrary: range });

const isRecord = (value: unknown) => typeof value === 'object' && !Array.isArray(value);

/** A text that tells people something; Google's own refusals are Exceptions. */
function expectPlain({ message, scriptName }: ScriptError): void {
  expect(['Error', 'Exception']).toContain(scriptName);
  expect(message).toMatch(/^(?!Invariant)[^\n]{5,1500}$/);
}

function expectHarmless(name: string, args: readonly unknown[]): void {
  try {
    shop.host.run(name, args, { mode: 'formula' });
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    expectPlain(error);
  }
  expect(whole(shop)).toBe(before);
}

describe.each(Object.keys(KNOWN_CALLS))('=%s', (name) => {
  it('changes nothing, whatever it is given', () => {
    // No cell holds an object.
    expectHarmless(
      name,
      KNOWN_CALLS[name].args.map((arg) => (isRecord(arg) ? '' : arg)),
    );
    expectHarmless(name, []);
    fc.assert(
      fc.property(fc.array(argument, { minLength: 1, maxLength: 6 }), (args) => expectHarmless(name, args)),
      { numRuns: 4 },
    );
  });
});
