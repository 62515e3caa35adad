/**
 * What the page asks: sizes and moves as runs have left them; where no history reaches the earlier day, the time machine.
 */
import type { Moves } from '../../../protocol/trends';
import { usePage } from '../../page-context';
import { useAnswer, type Asked, type Call } from '../../use-call';
import type { Choice } from './day-choice';
import type { Shown } from './size-lines';

export interface Trends {
  readonly sizes: Call<'trendsFromPage'>;
  readonly past: Call<'timeMachineFromPage'>;
  /** Null while there is no answer, and where it was refused. */
  readonly answer: Shown | null;
  readonly moves: Moves | null;
  /** The moves are being computed, or could not be. */
  readonly isComputing: boolean;
  /** There is but one day, and the sizes of others can be computed. */
  readonly isAlone: boolean;
}

export function useTrends(choice: Choice): Trends {
  const { language } = usePage();
  const sizes = useAnswer('trendsFromPage', { ...choice, lang: language });
  const answer = answerIn(sizes.asked);
  const day = answer && unknownDay(answer);
  const request = answer && day !== null ? { asOf: day, to: answer.to, lang: language } : null;
  const past = useAnswer('timeMachineFromPage', request);
  const computed = request && movesIn(past.asked, answer);
  return {
    sizes,
    past,
    answer,
    moves: answer?.moves ?? computed,
    isComputing: request !== null && computed === null,
    isAlone: answer !== null && answer.keepsHistory && answer.days.length === 1,
  };
}

/** The earlier day, where no history reaches it. Without a history nothing is computed either. */
function unknownDay({ moves, from, keepsHistory }: Shown): string | null {
  return moves === null && keepsHistory ? from : null;
}

function movesIn(asked: Trends['past']['asked'], answer: Shown | null): Moves | null {
  const schemes = answerIn(asked)?.schemes ?? [];
  return schemes.find(({ key }) => key === answer?.scheme)?.moves ?? null;
}

function answerIn<Answer extends { readonly ok: boolean }>(
  asked: Asked<Answer>,
): Extract<Answer, { ok: true }> | null {
  return asked.is === 'answered' && asked.answer.ok ? (asked.answer as Extract<Answer, { ok: true }>) : null;
}
