/**
 * The answer to a page's call: the line while it is awaited, the failure with a way on, the refusal, or what came.
 */
import type { ComponentChildren } from 'preact';
import type { ReportIssue } from '../../protocol';
import { usePage } from '../page-context';
import type { Failure } from '../server';
import type { Asked } from '../use-call';
import { Button } from './button';
import { IssueList } from './issue-list';

interface Refusal {
  readonly ok: false;
  readonly issues: readonly ReportIssue[];
}

interface AnswerProps<Answer> {
  readonly of: Asked<Answer>;
  /** What is being done. */
  readonly waiting: string;
  readonly again: () => void;
  readonly children: (answer: Exclude<Answer, Refusal>) => ComponentChildren;
}

export function AnswerOf<Answer>({ of, waiting, again, children }: AnswerProps<Answer>) {
  if (of.is === 'idle') return null;
  if (of.is === 'waiting')
    return (
      <p role="status" class="waiting">
        {waiting}
      </p>
    );
  if (of.is === 'failed') return <FailedCall failure={of.failure} again={again} />;
  if (isRefusal(of.answer))
    return (
      <div role="alert">
        <IssueList issues={of.answer.issues} />
      </div>
    );
  return <>{children(of.answer as Exclude<Answer, Refusal>)}</>;
}

function isRefusal(answer: unknown): answer is Refusal {
  const { ok, issues } = answer as { ok?: unknown; issues?: unknown };
  return ok === false && Array.isArray(issues);
}

function FailedCall({ failure, again }: { readonly failure: Failure; readonly again: () => void }) {
  const { state, words } = usePage();
  const { failed, common } = words;
  const { title, about } = failed[failure.kind];
  return (
    <div class="banner error" role="alert">
      <h2>{title}</h2>
      <p>{about}</p>
      <Button kind="outlined" label={common.tryAgain} act={again} />
      {failure.message && (
        <details>
          <summary>{common.support}</summary>
          <p class="detail">{[failure.message, state.boot?.version].filter(Boolean).join(' · ')}</p>
        </details>
      )}
    </div>
  );
}
