/**
 * The last answer stays in sight, and what stands in it at work, while the next one is awaited.
 */
import { useRef } from 'preact/hooks';
import type { Asked } from '../../use-call';

/** Null: none has come yet. */
export function useLatest<Answer>(asked: Asked<Answer>): Answer | null {
  const latest = useRef<Answer | null>(null);
  if (asked.is === 'answered') latest.current = asked.answer;
  return latest.current;
}
