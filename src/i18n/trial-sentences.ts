/**
 * What a condition that is tried leaves undecided, in words.
 */
import type { Language, UndecidedRule } from '../core/index';
import { fill, messages } from './format';
import { ruleWords } from './quantities';

/** For how many customers, and which blanks make it so. Empty: '' where nobody is undecided. */
export function undecidedTrialSentence({ customers, blanks }: UndecidedRule, language: Language): string {
  if (customers === 0) return '';
  const { undecided, noResult, blank } = messages(language).trial;
  const listed = blanks.map(({ name, customers: count }) =>
    fill(blank, { name, customers: count }, language),
  );
  const values = { customers, blanks: listed.join(ruleWords(language).comma) };
  return fill(listed.length > 0 ? undecided : noResult, values, language);
}
