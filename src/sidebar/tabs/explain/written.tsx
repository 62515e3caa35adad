/**
 * How setting a segment by hand, or taking it back, went; and the way on.
 */
import { useEffect, useRef } from 'preact/hooks';
import { AnswerOf } from '../../parts/answer';
import { Button } from '../../parts/button';
import { usePage } from '../../page-context';
import type { Overrides } from './use-overrides';

/** Takes the focus when it comes: the button that was pressed may be gone, or stand far below. */
export function Written({ overrides: { written, again } }: { readonly overrides: Overrides }) {
  const { words, actions, state } = usePage();
  const { hand } = words.explain;
  const place = useRef<HTMLDivElement>(null);
  const isOver = written.is === 'answered' || written.is === 'failed';
  useEffect(() => {
    if (isOver) place.current?.focus();
  }, [isOver, written]);
  if (written.is === 'idle') return null;
  return (
    <div ref={place} tabIndex={-1} class="written">
      <AnswerOf of={written} waiting={hand.working} again={again}>
        {({ message }) => (
          <div class="banner info" role="status">
            <p dir="auto">{message}</p>
            <Button label={hand.run} disabled={state.busy} act={() => void actions.begin('run')} />
          </div>
        )}
      </AnswerOf>
    </div>
  );
}
