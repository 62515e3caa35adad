/**
 * What keeps a schedule from running: when, what, and what to do. Gone with the next run that is done.
 */
import type { ComponentChildren } from 'preact';
import type { ScheduleState } from '../../protocol/schedule';
import { usePage } from '../page-context';
import { Mark } from './mark';

interface ScheduleTroubleProps {
  readonly trouble: ScheduleState['trouble'];
  readonly children?: ComponentChildren;
}

export function ScheduleTrouble({ trouble, children }: ScheduleTroubleProps) {
  const { words, say, format } = usePage();
  if (!trouble) return null;
  const { kind, at, text } = trouble;
  return (
    <div class="banner warning beside-mark">
      <Mark kind="warning" />
      <div>
        <h2>{say(words.schedule[kind], { time: format.time(at) })}</h2>
        <p dir="auto">{text}</p>
        {children}
      </div>
    </div>
  );
}
