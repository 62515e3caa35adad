/**
 * Why a formula has no answer, before anybody has put it into words.
 */
import type { Language } from '../../core/index';
import type { messages } from '../../i18n/index';

export type FaultKey = keyof ReturnType<typeof messages>['formulas']['faults'];

/** What the sentence names; some names differ by language. */
export type FaultValues = (language: Language) => Readonly<Record<string, string | number>>;

/** Thrown by lookups, and made a sentence where the formula ends. */
export class FormulaFault extends Error {
  constructor(
    readonly key: FaultKey,
    readonly values: FaultValues = () => ({}),
  ) {
    super(key);
  }
}
