/**
 * What a check found, in the words of alerts and command lines.
 */
import type { Language } from '../core/index';
import type { CheckAnswer } from '../protocol';
import { fill, messages } from './format';

/** How many rules were checked, and how many tests passed. */
export function checkSentence(answer: CheckAnswer, language: Language): string {
  const { wrong, fine, noticed, tests: testsPassed } = messages(language).check;
  if (answer.schemes.length === 0) return wrong;
  const rules = answer.schemes.reduce((sum, scheme) => sum + scheme.rules.length, 0);
  const head = fill(findingLines(answer).length === 0 ? fine : noticed, { rules }, language);
  const { tests } = answer;
  if (tests === null || tests.length === 0) return head;
  const passed = tests.filter((test) => test.passed).length;
  return `${head} ${fill(testsPassed, { passed, tests: tests.length }, language)}.`;
}

/** The sentences of errors and warnings, errors first. */
export function findingLines({ issues }: CheckAnswer): string[] {
  const sentences = (wanted: string) =>
    issues.filter(({ severity }) => severity === wanted).map(({ message }) => `• ${message}`);
  return [...sentences('error'), ...sentences('warning')];
}
