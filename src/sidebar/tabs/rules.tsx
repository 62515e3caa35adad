/**
 * The rules: what is wrong with them, a condition to try, what another number would do, and all of them as sentences.
 */
import { useEffect } from 'preact/hooks';
import type { CheckAnswer } from '../../protocol';
import { AnswerOf } from '../parts/answer';
import { Button } from '../parts/button';
import { GoTo } from '../parts/go-to';
import { Shell } from '../parts/shell';
import { usePage } from '../page-context';
import { useAnswer, type Asked } from '../use-call';
import { placeOf } from './rules/problem-place';
import { Problems } from './rules/problems';
import { RuleList } from './rules/rule-list';
import { Tester } from './rules/tester';
import { useLatest } from './rules/use-latest';
import { useRuleNames } from './rules/use-rule-names';
import { WhatIf } from './rules/what-if';
import './rules.css';

export function RulesTab() {
  const { words, language, actions } = usePage();
  const { rules, tabs } = words;
  // Only looking at the page leaves the workbook as it is.
  const { asked, send, again } = useAnswer('checkFromPage', { lang: language, marks: false });
  const check = useLatest(asked);
  const isWaiting = asked.is === 'waiting';
  useEffect(() => {
    if (asked.is === 'answered') actions.tellRulesChecked(!asked.answer.ok);
  }, [asked]);
  const footer = (
    <>
      <Button label={rules.again} disabled={isWaiting} act={() => void send({ lang: language })} />
      {check && <WayToMend check={check} />}
    </>
  );
  return (
    <Shell title={tabs.names.rules} inTabs footer={footer}>
      <AnswerOf of={withoutRefusal(asked)} waiting={rules.waiting} again={again}>
        {() => null}
      </AnswerOf>
      {check && <Content check={check} written={() => void actions.lookAgain()} />}
    </Shell>
  );
}

/** A check that finds errors is no refusal: they are what it was asked for. */
function withoutRefusal(asked: Asked<CheckAnswer>): Asked<object> {
  return asked.is === 'answered' ? { is: 'answered', answer: {} } : asked;
}

interface ContentProps {
  readonly check: CheckAnswer;
  readonly written: () => void;
}

function Content({ check, written }: ContentProps) {
  const names = useRuleNames();
  return (
    <>
      <Problems check={check} />
      <Tester names={names} />
      {check.schemes.length > 0 && <WhatIf check={check} names={names} written={written} />}
      <RuleList check={check} />
    </>
  );
}

/** To the first error; where there is none, to the rules. */
function WayToMend({ check: { issues, sheet } }: { readonly check: CheckAnswer }) {
  const { words, say } = usePage();
  const { rules } = words;
  const error = issues.find(({ severity, where }) => severity === 'error' && where.rows.length > 0);
  const found = error && placeOf(error);
  if (found) {
    const { place, cell, rows } = found;
    const label = cell === '' ? say(rules.mendRow, { row: String(rows[0]) }) : say(rules.mend, { cell });
    return <GoTo kind="filled" place={place} label={label} />;
  }
  return sheet === '' ? null : <GoTo kind="filled" place={{ sheet }} label={rules.open} />;
}
