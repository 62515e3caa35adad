/**
 * Calls of the add-on for one page: waiting, answered or failed, so that no page stays blank.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { usePage } from './page-context';
import { failureOf, type Calls, type Failure } from './server';

export type Asked<Answer> =
  | { readonly is: 'idle' }
  | { readonly is: 'waiting' }
  | { readonly is: 'answered'; readonly answer: Answer }
  | { readonly is: 'failed'; readonly failure: Failure };

export interface Call<Name extends keyof Calls> {
  readonly asked: Asked<Calls[Name][1]>;
  /** Only the answer to the last question counts; a question before it that comes late is left out. */
  readonly send: (request: Calls[Name][0]) => Promise<void>;
  /** The last question once more. */
  readonly again: () => void;
}

/** A call that a person makes by a button. */
export function useCall<Name extends keyof Calls>(name: Name): Call<Name> {
  const { ask } = usePage();
  const [asked, setAsked] = useState<Asked<Calls[Name][1]>>({ is: 'idle' });
  const turn = useRef(0);
  const last = useRef<Calls[Name][0] | null>(null);
  useEffect(() => () => void turn.current++, []);
  const send = useCallback(
    async (request: Calls[Name][0]) => {
      const own = ++turn.current;
      last.current = request;
      setAsked({ is: 'waiting' });
      const came = await ask(name, request).then(
        (answer): Asked<Calls[Name][1]> => ({ is: 'answered', answer }),
        (error: unknown): Asked<Calls[Name][1]> => ({ is: 'failed', failure: failureOf(error) }),
      );
      if (own === turn.current) setAsked(came);
    },
    [ask, name],
  );
  const again = useCallback(() => {
    if (last.current) void send(last.current);
  }, [send]);
  return { asked, send, again };
}

/** What came last, under the question that it answers. */
interface Kept<Answer> {
  readonly key: string;
  readonly answer: Answer;
}

export interface OpeningCall<Name extends keyof Calls> extends Call<Name> {
  /** Asking, be it again, while an earlier answer to the same question still stands. */
  readonly isAsking: boolean;
}

/**
 * A call that is made when the page opens, when the request is another, and when the workbook was looked at anew; null asks
 * nothing. Answers are kept.
 */
export function useAnswer<Name extends keyof Calls>(
  name: Name,
  request: Calls[Name][0] | null,
): OpeningCall<Name> {
  const { answers } = usePage();
  const { asked, send, again } = useCall(name);
  const key = request === null ? null : JSON.stringify([name, request]);
  const sent = useRef<string | null>(null);
  const last = useRef<Kept<Calls[Name][1]> | null>(null);
  useEffect(() => {
    if (request === null || key === null || answers.get(key) !== undefined) return;
    sent.current = key;
    void send(request);
    // The key stands for the request.
  }, [key, answers]);
  useEffect(() => {
    if (asked.is !== 'answered' || sent.current === null) return;
    answers.keep(sent.current, asked.answer);
    last.current = { key: sent.current, answer: asked.answer };
  }, [asked]);
  if (key === null) return { asked: { is: 'idle' }, isAsking: false, send, again };
  const isAsking = asked.is === 'waiting' && sent.current === key;
  const isOwn = asked.is !== 'idle' && asked.is !== 'waiting' && sent.current === key;
  const kept = answers.get(key) as Calls[Name][1] | undefined;
  const known = kept ?? (last.current?.key === key ? last.current.answer : undefined);
  const shown: Asked<Calls[Name][1]> =
    known === undefined ? { is: 'waiting' } : { is: 'answered', answer: known };
  return { asked: isOwn ? asked : shown, isAsking, send, again };
}
