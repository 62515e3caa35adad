/**
 * Whom a condition fits, asked of the add-on: by a button, and in a small workbook by itself once somebody has stopped typing.
 */
import { useEffect, useState } from 'preact/hooks';
import type { CountAnswer, CountRequest } from '../../../protocol/rule-trials';
import { AnswerOf } from '../../parts/answer';
import { Button } from '../../parts/button';
import { usePage } from '../../page-context';
import { useCall } from '../../use-call';
import { PAUSE_MS } from './use-rule-names';

interface CountProps {
  readonly question: Omit<CountRequest, 'lang'>;
  /** Nobody has to press the button. */
  readonly isQuick: boolean;
}

export function Count({ question, isQuick }: CountProps) {
  const { words, language } = usePage();
  const { tester } = words.rules;
  const { asked, send, again } = useCall('countFromPage');
  const key = JSON.stringify(question);
  const [sent, setSent] = useState('');
  const count = (): void => {
    setSent(key);
    void send({ ...question, lang: language });
  };
  useEffect(() => {
    if (!isQuick || sent === key) return;
    const timer = setTimeout(count, PAUSE_MS);
    return () => clearTimeout(timer);
    // The key stands for the question.
  }, [key, isQuick]);
  if (sent !== key) return <Button kind="outlined" label={tester.countNow} act={count} />;
  return (
    <AnswerOf of={asked} waiting={tester.counting} again={again}>
      {(answer) => <Counted answer={answer} />}
    </AnswerOf>
  );
}

function Counted({ answer }: { readonly answer: Extract<CountAnswer, { ok: true }> }) {
  const { words, say, format } = usePage();
  const { customers, matched, message } = answer;
  const share = format.share(customers === 0 ? 0 : matched / customers);
  return (
    <div role="status">
      <p class="counted">
        <b>{format.number(matched)}</b> {say(words.rules.tester.of, { customers, share })}
      </p>
      {message && (
        <p class="hint" dir="auto">
          {message}
        </p>
      )}
    </div>
  );
}
