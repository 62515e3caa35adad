/**
 * The worked table and its small tests of rules, as the add-on's check sees them.
 */
import type { Language } from '../../src/core/index';
import { checkGrids, type ExampleRun, type Grid } from './check-grids';
import { casesGrid, smallShop, type ExampleCase } from './example-tabs';
import { rulesGrid } from './tab-issues';
import { BEHAVIOUR, RULE_TESTS, WORKED_CUSTOMERS, WORKED_RULES } from './worked-table';

/** The customers of the page, each as a test of the rules. */
export const WORKED_CASES: readonly ExampleCase[] = WORKED_CUSTOMERS.map(({ values, segment }) => ({
  scheme: BEHAVIOUR,
  expected: segment,
  values,
}));

/** The Rules tab of the page. */
export function workedRules(language: Language): Grid {
  return rulesGrid({ rules: WORKED_RULES }, language);
}

/** The tab Rule tests of the page. */
export function ruleTests(language: Language): Grid {
  return casesGrid(
    RULE_TESTS.map(({ values, expected }) => ({ scheme: BEHAVIOUR, expected, values })),
    language,
  );
}

/** Checks the worked rules with those tests. */
export function checkWorked(cases: Grid, language: Language): ExampleRun {
  return checkGrids({ customers: smallShop(language), rules: workedRules(language), cases }, language);
}
