/**
 * More or fewer than at the run before. Never red or green: fewer at risk is good news.
 */
import { usePage } from '../../page-context';

interface ChangeProps {
  /** Null: not known. */
  readonly of: number | null;
  readonly write: (size: number) => string;
  /** With the words that say since when. */
  readonly inWords?: boolean;
}

export function Change({ of, write, inWords }: ChangeProps) {
  const { words, say } = usePage();
  if (of === null) return null;
  const { since, more, fewer, same, unchanged } = words.summary;
  const count = write(Math.abs(of));
  const spoken = of === 0 ? same : say(of > 0 ? more : fewer, { count });
  const short = of === 0 ? count : `${of > 0 ? '▲' : '▼'} ${count}`;
  const shown = !inWords ? short : of === 0 ? unchanged : say(since, { change: short });
  return (
    <span class="change">
      <span aria-hidden="true">{shown}</span>
      <span class="hidden">{spoken}</span>
    </span>
  );
}
