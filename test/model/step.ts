/**
 * A step of a sequence: what somebody or the add-on does to the workbook and, told apart, to the model; behind it the two
 * must agree.
 */
import fc, { type AsyncCommand } from 'fast-check';
import { differences } from './differences';
import type { Model } from './model';
import type { Sheet } from './sheet';
import { count } from './taken';

export type Step = AsyncCommand<Model, Sheet>;
export type Steps = readonly fc.Arbitrary<Step>[];

/** Does it. Throws where the workbook is not as it must be. */
export type Act = (model: Model, sheet: Sheet) => void | Promise<void>;
/** Whether the step can be taken. */
export type May = (model: Readonly<Model>) => boolean;

/** A step and its name in a sequence that failed. */
export function step(name: string, act: Act, may: May = () => true): Step {
  return {
    check: may,
    async run(model, sheet) {
      const [kind] = name.split(/[:(]/u);
      count(kind.trim());
      await act(model, sheet);
      expectNothing(name, differences(model, sheet));
    },
    toString: () => name,
  };
}

/** One without numbers. */
export const plain = (name: string, act: Act, may?: May): fc.Arbitrary<Step> =>
  fc.constant(null).map(() => step(name, act, may));

/** One with a number that wraps around whatever there is. */
export const numbered = (name: string, act: (at: number) => Act, may?: May): fc.Arbitrary<Step> =>
  NUMBER.map((at) => step(`${name} (${at})`, act(at), may));

export const NUMBER = fc.nat({ max: 40 });

/** Throws where there is something. */
export function expectNothing(name: string, findings: readonly string[]): void {
  if (findings.length > 0) throw new Error(`${name}: ${findings.slice(0, 4).join(' · ')}`);
}
