/**
 * Setting segments by hand and taking them back, and the list of all that were set.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ManualAnswer, ManualListAnswer, SetManualRequest } from '../../../protocol/manual';
import { usePage } from '../../page-context';
import { failureOf } from '../../server';
import { useCall, type Asked } from '../../use-call';

export interface Overrides {
  readonly set: (request: Omit<SetManualRequest, 'lang'>) => void;
  readonly takeBack: (customerId: string, scheme: string) => void;
  /** How the last of the two went. */
  readonly written: Asked<ManualAnswer>;
  readonly again: () => void;
  /** What was said of it is no longer shown. */
  readonly forget: () => void;
  readonly list: Asked<ManualListAnswer>;
  readonly readList: () => void;
}

type Write = () => Promise<ManualAnswer>;

/** `changed`: called when something was written. */
export function useOverrides(changed: () => Promise<void>): Overrides {
  const { ask, language, actions } = usePage();
  const [written, setWritten] = useState<Asked<ManualAnswer>>({ is: 'idle' });
  const list = useCall('manualFromPage');
  const last = useRef<Write | null>(null);
  const isGone = useRef(false);
  useEffect(() => () => void (isGone.current = true), []);
  const readList = (): void => void list.send({ lang: language });
  const follow = async (): Promise<void> => {
    if (list.asked.is !== 'idle') readList();
    await changed();
    await actions.lookAgain();
  };
  const write = async (call: Write): Promise<void> => {
    last.current = call;
    setWritten({ is: 'waiting' });
    const came = await call().then(
      (answer): Asked<ManualAnswer> => ({ is: 'answered', answer }),
      (error: unknown): Asked<ManualAnswer> => ({ is: 'failed', failure: failureOf(error) }),
    );
    if (isGone.current) return;
    setWritten(came);
    if (came.is === 'answered' && came.answer.ok) await follow();
  };
  return {
    set: (request) => void write(() => ask('setManualFromPage', { ...request, lang: language })),
    takeBack: (customerId, scheme) =>
      void write(() => ask('removeManualFromPage', { customerId, scheme, lang: language })),
    written,
    again: () => last.current && void write(last.current),
    forget: () => setWritten({ is: 'idle' }),
    list: list.asked,
    readList,
  };
}
