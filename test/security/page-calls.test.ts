/**
 * What code on a page may call, with whatever it likes: the answer is JSON or a plain sentence, and the marketer's cells,
 * formulas and notes stand as they stood, but for what a request that is as it should be is there to write.
 */
import fc from 'fast-check';
import { ScriptError } from '../../src/offline/script-error';
import { ensureBuilt } from '../support/command-line';
import { attackOn, nested, ODD_VALUES } from './attacks';
import { globalFunctions, KNOWN_CALLS } from './calls';
import { marketersThings, openShop, whole, type Shop } from './shop';

ensureBuilt();

/** Reopened only when a call has changed something: most refuse. */
let shop: Shop | null = null;
let before = '';
let things: Readonly<Record<string, unknown>> = {};

function anyShop(): Shop {
  if (shop) return shop;
  shop = openShop();
  before = whole(shop);
  things = marketersThings(shop);
  return shop;
}

type Outcome = { readonly answer: unknown } | { readonly refusal: ScriptError };

function send(name: string, args: readonly unknown[]): Outcome {
  const { host } = anyShop();
  // Whoever is asked says no.
  host.ui.answers.splice(0, Infinity, 'NO');
  try {
    return { answer: host.run(name, args, { mode: 'sidebar' }).result };
  } catch (error) {
    if (error instanceof ScriptError) return { refusal: error };
    throw error;
  }
}

/** The texts of refusals are ours: what an engine says of undefined and the like helps nobody, and shows how we work. */
function expectPlain({ message, scriptName }: ScriptError): void {
  expect({ message, scriptName }).toEqual({
    message: expect.stringMatching(/^(?!Invariant)[^\n]{5,1500}$/) as string,
    scriptName: 'Error',
  });
}

function expectHarmless(name: string, args: readonly unknown[]): void {
  const outcome = send(name, args);
  const after = whole(anyShop());
  if ('refusal' in outcome) {
    expectPlain(outcome.refusal);
    expect(after).toBe(before);
    return;
  }
  const { answer } = outcome;
  expect(JSON.parse(JSON.stringify(answer)) as unknown).toEqual(answer);
  if (after === before) return;
  const { writes } = KNOWN_CALLS[name];
  const now = marketersThings(anyShop());
  shop = null;
  const spared = Object.keys(things).filter((sheet) => !writes.includes(sheet));
  for (const sheet of spared) expect([sheet, now[sheet]]).toEqual([sheet, things[sheet]]);
}

it('every function that can be called has a request here, and no other has', () => {
  expect(Object.keys(KNOWN_CALLS).sort()).toEqual(globalFunctions().sort());
});

describe.each(Object.keys(KNOWN_CALLS))('%s', (name) => {
  const { args } = KNOWN_CALLS[name];

  it('takes a request that is as it should be', () => {
    const outcome = send(name, args);
    expect('refusal' in outcome ? outcome.refusal.message : '').toBe('');
    if (whole(anyShop()) !== before) shop = null;
  });

  if (args.length === 0) {
    it('heeds nothing that is sent', () => {
      expectHarmless(name, [{ lang: nested(300), confirmed: true }, ...ODD_VALUES]);
    });
    return;
  }

  it('does no harm with odd requests', () => {
    for (const value of ODD_VALUES) expectHarmless(name, [value]);
    expectHarmless(name, []);
  });

  it('does no harm with any other', () => {
    fc.assert(
      fc.property(attackOn(args), (attack) => expectHarmless(name, attack)),
      { numRuns: 5 },
    );
  });
});
