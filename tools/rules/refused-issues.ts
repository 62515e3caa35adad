/**
 * What the check says of a refused example.
 */
import type { Issue, Language } from '../../src/core/index';
import { checkGrids } from './check-grids';
import { ID, oneRule, smallShop } from './example-tabs';
import { REFUSED, TIES, type RefusedExample } from './refused-examples';
import { headerOf, say } from './words';

/** The errors of the one cell, in the order in which they are reported. */
export function errorsOf({ under, write, besides }: RefusedExample, language: Language): readonly Issue[] {
  const cell = typeof write === 'function' ? write() : say(write, language);
  const customers = smallShop(language).map((row, index) =>
    besides === undefined ? row : [...row, index === 0 ? besides : ''],
  );
  const { issues } = checkGrids({ customers, rules: oneRule(cell, under, language) }, language);
  return issues.filter(({ severity }) => severity === 'error');
}

/** The warnings that only the customers' values can give. */
export function warningsOf(code: keyof typeof TIES, language: Language): readonly Issue[] {
  const { write, among } = TIES[code];
  const header = [ID[language], headerOf('orderCount', language)];
  const customers = [header, ...among.map((orders, index) => [`C${index + 1}`, orders])];
  const { issues } = checkGrids({ customers, rules: oneRule(write, 'orderCount', language) }, language);
  return issues.filter((issue) => issue.code === code);
}

/** The limit that the fault of that code names. */
export function limitOf(code: 'rule.tooLong' | 'rule.tooDeep'): number {
  const [{ params }] = errorsOf(REFUSED[code], 'en');
  return Number(params.limit);
}
