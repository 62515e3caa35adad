/**
 * The answer: the segment, why, and what was before.
 */
import type { ExplainedScheme } from '../../../protocol/explain';
import { Button } from '../../parts/button';
import { Segment } from '../../parts/segment';
import { usePage } from '../../page-context';
import type { Palette } from '../../state/palette';
import type { Overrides } from './use-overrides';

interface AnswerBoxProps {
  readonly scheme: ExplainedScheme;
  readonly palette: Palette;
  readonly customerId: string;
  readonly overrides: Overrides;
}

export function AnswerBox({ scheme, palette, customerId, overrides }: AnswerBoxProps) {
  const { hand, byHand } = usePage().words.explain;
  const { segment, reason, by } = scheme;
  return (
    <div class="answer-box">
      <div class="given">
        <Segment segment={segment ?? ''} palette={palette} />
        {by === 'hand' && <span class="tag">{byHand}</span>}
      </div>
      <p dir="auto">{reason}</p>
      <LastRun scheme={scheme} />
      {by === 'hand' && (
        <Button
          label={hand.takeBack}
          disabled={overrides.written.is === 'waiting'}
          act={() => overrides.takeBack(customerId, scheme.scheme)}
        />
      )}
    </div>
  );
}

/** What the sheet says may be older than the answer, which is of this moment. */
function LastRun({ scheme: { segment, lastRun } }: { readonly scheme: ExplainedScheme }) {
  const { words, say, format } = usePage();
  const { stale, staleNone, before, beforePlain, since } = words.explain;
  if (!lastRun) return null;
  if (lastRun.segment !== (segment ?? ''))
    return (
      <p class="hint" dir="auto">
        {lastRun.segment === '' ? staleNone : say(stale, { segment: lastRun.segment })}
      </p>
    );
  const day = lastRun.since === null ? null : format.day(lastRun.since);
  if (lastRun.previous !== null)
    return (
      <p class="hint" dir="auto">
        {say(day === null ? beforePlain : before, { segment: lastRun.previous, day: day ?? '' })}
      </p>
    );
  return day === null ? null : <p class="hint">{say(since, { day })}</p>;
}
