/**
 * All segments that were set by hand, each to be taken back; read when somebody unfolds it.
 */
import type { ManualOverride } from '../../../protocol/manual';
import { AnswerOf } from '../../parts/answer';
import { Button } from '../../parts/button';
import { usePage } from '../../page-context';
import type { Overrides } from './use-overrides';

export function OverrideList({ overrides }: { readonly overrides: Overrides }) {
  const { hand } = usePage().words.explain;
  const { list, readList } = overrides;
  const unfold = (isOpen: boolean): void => {
    if (isOpen && list.is === 'idle') readList();
  };
  return (
    <details onToggle={({ currentTarget }) => unfold(currentTarget.open)}>
      <summary>{hand.all}</summary>
      <AnswerOf of={list} waiting={hand.loading} again={readList}>
        {(answer) =>
          answer.overrides.length === 0 ? (
            <p>{hand.none}</p>
          ) : (
            <ul class="overrides">
              {answer.overrides.map((override) => (
                <li key={override.row}>
                  <OneOverride override={override} overrides={overrides} />
                </li>
              ))}
            </ul>
          )
        }
      </AnswerOf>
    </details>
  );
}

interface OneOverrideProps {
  readonly override: ManualOverride;
  readonly overrides: Overrides;
}

function OneOverride({ override, overrides }: OneOverrideProps) {
  const { words, say, format } = usePage();
  const { hand } = words.explain;
  const { customerId, scheme, segment, until, reason, isExpired, problem } = override;
  const set = scheme === '' ? segment : say(hand.line, { scheme, segment });
  const day = until === '' ? [] : [say(hand.lastDay, { day: format.day(until) })];
  return (
    <>
      <div>
        <p class="who">
          <bdi>{customerId}</bdi>
          {isExpired && <span class="tag">{hand.expired}</span>}
        </p>
        <p dir="auto">{set}</p>
        <p class="hint" dir="auto">
          {[...day, ...(reason === '' ? [] : [reason])].join(' · ')}
        </p>
        {problem !== '' && (
          <p class="problem" dir="auto">
            {problem}
          </p>
        )}
      </div>
      <Button
        label={hand.takeBack}
        name={say(hand.takeBackName, { customer: customerId, segment })}
        disabled={overrides.written.is === 'waiting'}
        act={() => overrides.takeBack(customerId, scheme)}
      />
    </>
  );
}
