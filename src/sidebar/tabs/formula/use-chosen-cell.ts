/**
 * Which cell is chosen in the sheet. A page is not told when that changes: it asks when a person comes back to it.
 */
import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { ChosenCellAnswer, ChosenPlace } from '../../../protocol/insert-formula';
import { usePage } from '../../page-context';
import { useCall, type Asked } from '../../use-call';

interface ChosenCell {
  readonly asked: Asked<ChosenCellAnswer>;
  /** The last one that is known, while another is asked for. */
  readonly place: ChosenPlace | null;
  readonly look: () => void;
}

export function useChosenCell(): ChosenCell {
  const { language } = usePage();
  const { asked, send } = useCall('chosenCellFromPage');
  const last = useRef<ChosenPlace | null>(null);
  const look = useCallback(() => void send({ lang: language }), [send, language]);
  useEffect(() => {
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [look]);
  if (asked.is === 'answered') last.current = asked.answer.ok ? asked.answer.place : null;
  if (asked.is === 'failed') last.current = null;
  return { asked, place: last.current, look };
}
