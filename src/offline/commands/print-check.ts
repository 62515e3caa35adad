/**
 * A check as people read it on a terminal: what was found, then what each rule does.
 */
import { formatNumber, type Language } from '../../core/index';
import { checkSentence, cliMessages, fill } from '../../i18n/index';
import type { CheckAnswer, CheckedCase, CheckedRule } from '../../protocol';

/** The sentence of the whole, its issues, every rule in words, every test. */
export function checkText(answer: CheckAnswer, lang: Language): string {
  const { cli } = cliMessages(lang);
  const issues = answer.issues.map(({ severity, message }) => `  ${cli.severity[severity]} ${message}`);
  const schemes = answer.schemes.map(({ scheme, rules }) =>
    [scheme, ...rules.map((rule) => ruleText(rule, answer.customers > 0, lang))].join('\n'),
  );
  const tests = (answer.tests ?? []).map((test) => testText(test, lang));
  const parts = [
    checkSentence(answer, lang),
    ...schemes,
    ...(tests.length > 0 ? [[cli.check.tests, ...tests].join('\n')] : []),
    ...(issues.length > 0 ? [[cli.noticed, ...issues].join('\n')] : []),
  ];
  return parts.join('\n\n');
}

function ruleText(
  { row, sentence, holds, matched, undecided }: CheckedRule,
  hasData: boolean,
  lang: Language,
) {
  const { check } = cliMessages(lang).cli;
  const number = (value: number) => formatNumber(value, lang);
  const counts = fill(holds === matched ? check.matched : check.matchedOf, {
    matched: number(matched),
    holds: number(holds),
  });
  const lines = [`  ${fill(check.row, { row })} ${sentence}`];
  if (hasData) lines.push(`      ${counts}`);
  if (undecided.message !== '') lines.push(`      ? ${undecided.message}`);
  return lines.join('\n');
}

function testText({ row, scheme, expected, actual, passed }: CheckedCase, lang: Language): string {
  const { check } = cliMessages(lang).cli;
  const name = (segment: string) => segment || '—';
  const outcome = passed
    ? name(actual)
    : fill(check.instead, { actual: name(actual), expected: name(expected) });
  return `  ${passed ? '✓' : '✗'} ${fill(check.row, { row })} ${scheme}: ${outcome}`;
}
