/**
 * What is to be said while the names are awaited, or of why they do not come. Nothing once they are known.
 */
import { AnswerOf } from '../../parts/answer';
import { usePage } from '../../page-context';
import type { RuleNames } from './use-rule-names';

export function Awaited({ names: { asked, again, tools } }: { readonly names: RuleNames }) {
  const { tester } = usePage().words.rules;
  if (tools && asked.is === 'waiting') return null;
  return (
    <AnswerOf of={asked} waiting={tester.reading} again={again}>
      {() => null}
    </AnswerOf>
  );
}
