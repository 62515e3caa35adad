/**
 * The one thing to do while there is but one day: compute past month ends from the orders.
 */
import { usePage } from '../../page-context';
import { AnswerOf } from '../../parts/answer';
import { Button } from '../../parts/button';
import { IssueList } from '../../parts/issue-list';
import { LongWait } from './long-wait';
import type { Long } from './use-long-call';

interface BackfillProps {
  readonly call: Long<'backfillFromPage'>;
}

/** What came of it stays in sight. */
export function Backfill({ call, isAlone }: BackfillProps & { readonly isAlone: boolean }) {
  const { words } = usePage();
  const { trends } = words;
  const { asked, again } = call;
  if (!isAlone && asked.is === 'idle') return null;
  return (
    <div class="banner info">
      {isAlone && <p>{trends.oneDay}</p>}
      {asked.is === 'waiting' ? (
        <LongWait text={trends.filling} {...call} />
      ) : (
        <AnswerOf of={asked} waiting={trends.filling} again={again}>
          {({ message, issues }) => (
            <>
              <p role="status">{message}</p>
              {issues.length > 0 && <IssueList issues={issues} />}
            </>
          )}
        </AnswerOf>
      )}
    </div>
  );
}

/** In the footer. */
export function BackfillButton({ call, fill }: BackfillProps & { readonly fill: () => void }) {
  const { words } = usePage();
  return <Button kind="filled" label={words.trends.fill} disabled={call.asked.is === 'waiting'} act={fill} />;
}
