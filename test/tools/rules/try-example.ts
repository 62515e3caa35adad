/**
 * Asks an example about customers by the add-on's own tests of rules: the segment that each sample gets.
 */
import type { Language } from '../../../src/core/index';
import { checkGrids, type Grid } from '../../../tools/rules/check-grids';
import type { ExampleCustomer } from '../../../tools/rules/condition-examples';
import { casesGrid, oneRule, SEGMENT, smallShop } from '../../../tools/rules/example-tabs';
import { say, type ExampleSubject, type Words } from '../../../tools/rules/words';

export const LANGUAGES = ['en', 'vi'] as const;

interface Question {
  readonly write: Words;
  /** Null: a condition. */
  readonly under: ExampleSubject | null;
  readonly customers: readonly ExampleCustomer[];
  readonly shop?: Grid;
}

/** For each customer whether the rule takes it. Throws what the check reports where the example has an error. */
export function whoFits({ write, under, customers, shop }: Question, language: Language): boolean[] {
  const { check, issues } = checkGrids(
    {
      customers: shop ?? smallShop(language),
      rules: oneRule(say(write, language), under, language),
      cases: casesGrid(
        customers.map((values) => ({ scheme: '1', expected: SEGMENT, values })),
        language,
      ),
    },
    language,
  );
  if (!check?.cases) throw new Error(JSON.stringify(issues.filter(({ severity }) => severity === 'error')));
  return check.cases.map(({ actual }) => actual === SEGMENT);
}
