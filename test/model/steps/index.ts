/**
 * All steps, and how often each comes.
 */
import fc from 'fast-check';
import type { Model } from '../model';
import type { Sheet } from '../sheet';
import type { Steps } from '../step';
import { COLUMN_STEPS } from './columns';
import { CUSTOMER_STEPS } from './customers';
import { DISTURBED_STEPS } from './disturbed-commands';
import { FORMULA_STEPS } from './formulas';
import { HAND_STEPS } from './by-hand';
import { ORDER_STEPS } from './orders';
import { RULE_STEPS, SETTING_STEPS } from './rules-and-settings';
import { RARER_RUNS, RUN_STEPS } from './runs';
import { FILE_STEPS, REMOVAL_STEPS, SET_UP_STEPS } from './set-up';
import { SHOWING_STEPS } from './showing';
import { TAB_STEPS } from './tabs';
import { UNDO_STEPS } from './undo';

/** Of so many steps of a family there is one of the rarest. */
const WEIGHTS: readonly (readonly [Steps, number])[] = [
  [CUSTOMER_STEPS, 8],
  [COLUMN_STEPS, 6],
  [ORDER_STEPS, 4],
  [RULE_STEPS, 4],
  [SETTING_STEPS, 3],
  [TAB_STEPS, 5],
  [RUN_STEPS, 14],
  [RARER_RUNS, 3],
  [UNDO_STEPS, 4],
  [DISTURBED_STEPS, 4],
  [HAND_STEPS, 4],
  [FORMULA_STEPS, 2],
  [SHOWING_STEPS, 2],
  [SET_UP_STEPS, 3],
  [REMOVAL_STEPS, 1],
  [FILE_STEPS, 1],
];

/** Sequences of at most so many steps. */
export function sequences(length: number) {
  const families = WEIGHTS.map(([steps, weight]) => ({ weight, arbitrary: fc.oneof(...steps) }));
  return fc.commands<Model, Sheet, false>([fc.oneof(...families)], { maxCommands: length, size: 'max' });
}
