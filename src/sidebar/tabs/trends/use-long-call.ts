/**
 * A call that may take minutes: how far it is, and the way to call it off.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Progress } from '../../../protocol/first-run';
import { usePage } from '../../page-context';
import type { Calls } from '../../server';
import { watchRun } from '../../state/watch-run';
import { useCall, type Call } from '../../use-call';

type LongCall = 'timeMachineFromPage' | 'backfillFromPage';

export interface Long<Name extends LongCall> extends Call<Name> {
  readonly start: (request: Calls[Name][0]) => Promise<void>;
  /** Null: nothing is known yet. */
  readonly progress: Progress | null;
  readonly isCancelling: boolean;
  readonly cancel: () => void;
}

export function useLongCall<Name extends LongCall>(name: Name): Long<Name> {
  const { ask } = usePage();
  const call = useCall(name);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [isCancelling, setCancelling] = useState(false);
  const run = useRef('');
  const stop = useRef<() => void>(() => undefined);
  useEffect(() => () => stop.current(), []);
  const start = async (request: Calls[Name][0]) => {
    run.current = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
    setProgress(null);
    setCancelling(false);
    stop.current();
    const end = watchRun(run.current, ask, setProgress);
    stop.current = end;
    await call.send({ ...request, run: run.current });
    end();
  };
  const cancel = () => {
    setCancelling(true);
    // The call says itself how it ended, whether this came in time or not at all.
    ask('cancelFromPage', { run: run.current }).catch(() => undefined);
  };
  return { ...call, start, progress, isCancelling, cancel };
}
