/**
 * The customer that the page explains: whose row is selected, or whose id was typed.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ExplainAnswer, SelectedAnswer } from '../../../protocol/explain';
import { usePage } from '../../page-context';
import { failureOf } from '../../server';
import type { Asked } from '../../use-call';

type Find = () => Promise<SelectedAnswer | { readonly ok: true; readonly customerId: string }>;

export interface Explained {
  readonly asked: Asked<ExplainAnswer>;
  readonly explainSelected: () => void;
  readonly explain: (customerId: string) => void;
  /** The last question once more. */
  readonly again: () => void;
  /** The same customer once more; what is shown stays until the answer has come. */
  readonly refresh: (customerId: string) => Promise<void>;
}

/** Under this name the answer is kept for whoever comes back to the page. */
const KEPT = 'explained customer';

export function useExplained(): Explained {
  const { ask, answers, language } = usePage();
  const [asked, setAsked] = useState<Asked<ExplainAnswer>>(() => {
    const answer = answers.get(KEPT) as ExplainAnswer | undefined;
    return answer ? { is: 'answered', answer } : { is: 'idle' };
  });
  const turn = useRef(0);
  const last = useRef<Find | null>(null);
  useEffect(() => () => void turn.current++, []);
  const find = useCallback(
    async (who: Find): Promise<void> => {
      const own = ++turn.current;
      const answer = async (): Promise<ExplainAnswer> => {
        const found = await who();
        if (!found.ok) return found;
        return ask('explainFromPage', { customerId: found.customerId, everySegment: true, lang: language });
      };
      const came = await answer().then(
        (given): Asked<ExplainAnswer> => ({ is: 'answered', answer: given }),
        (error: unknown): Asked<ExplainAnswer> => ({ is: 'failed', failure: failureOf(error) }),
      );
      if (own === turn.current) setAsked(came);
    },
    [ask, language],
  );
  useEffect(() => {
    if (asked.is === 'answered' && asked.answer.ok) answers.keep(KEPT, asked.answer);
  }, [asked, answers]);
  const start = (who: Find): void => {
    last.current = who;
    setAsked({ is: 'waiting' });
    void find(who);
  };
  const known = (customerId: string): Find => {
    return () => Promise.resolve({ ok: true, customerId });
  };
  return {
    asked,
    explainSelected: () => start(() => ask('selectedCustomerFromPage', { lang: language })),
    explain: (customerId) => start(known(customerId)),
    again: () => last.current && start(last.current),
    refresh: (customerId) => find(known(customerId)),
  };
}
