/**
 * Writes another text into a rule's cell when somebody wants it, and puts the old one back.
 */
import { useState } from 'preact/hooks';
import type { SetRuleCellRequest } from '../../../protocol/rule-trials';
import { AnswerOf } from '../../parts/answer';
import { Button } from '../../parts/button';
import { usePage } from '../../page-context';
import { useCall } from '../../use-call';

type Change = Omit<SetRuleCellRequest, 'lang'>;

interface WriteProps {
  /** Null: there is nothing that could be written now. */
  readonly change: Change | null;
  readonly written: () => void;
}

/** What was written last, and whether it was putting back. */
interface Last {
  readonly change: Change;
  readonly isBack: boolean;
}

export function WriteCell({ change, written }: WriteProps) {
  const { words, say, language } = usePage();
  const { whatIf } = words.rules;
  const { asked, send } = useCall('setRuleCellFromPage');
  const [last, setLast] = useState<Last | null>(null);
  const write = async (next: Last): Promise<void> => {
    setLast(next);
    await send({ ...next.change, lang: language });
    written();
  };
  const isWaiting = asked.is === 'waiting';
  return (
    <>
      {change && (
        <Button
          kind="outlined"
          label={whatIf.write}
          disabled={isWaiting}
          act={() => void write({ change, isBack: false })}
        />
      )}
      {last && (
        <AnswerOf of={asked} waiting={whatIf.writing} again={() => void write(last)}>
          {({ cell }) => (
            <div class="banner info" role="status">
              <p dir="auto">
                {say(last.isBack ? whatIf.putBack : whatIf.written, { cell, to: last.change.to })}
              </p>
              {!last.isBack && (
                <div class="answers">
                  <Button
                    kind="outlined"
                    label={say(whatIf.back, { from: last.change.from })}
                    act={() => void write({ change: turned(last.change), isBack: true })}
                  />
                </div>
              )}
            </div>
          )}
        </AnswerOf>
      )}
    </>
  );
}

function turned({ from, to, ...place }: Change): Change {
  return { ...place, from: to, to: from };
}
