/**
 * The add-on says no: what is in the way, where, and what to do about it.
 */
import { Button } from '../parts/button';
import { IssueList } from '../parts/issue-list';
import { Shell } from '../parts/shell';
import { usePage } from '../page-context';

export function Refused() {
  const { state, words, actions } = usePage();
  const { refused, common } = words;
  const { refusal, errand } = state;
  const issues = refusal?.issues ?? [];
  const inTheWay = issues.filter(({ severity }) => severity === 'error');
  const others = issues.filter(({ severity }) => severity !== 'error');
  const footer = (
    <>
      <Button label={errand === 'run' ? common.home : common.back} act={() => void actions.back()} />
      <Button kind="filled" label={common.tryAgain} act={() => void actions.tryAgain()} />
    </>
  );
  return (
    <Shell title={refused.title} footer={footer}>
      <p class="banner info">{refusal?.setUp ? refused.setUp : common.nothingWritten}</p>
      <h2>{refused.about}</h2>
      <IssueList issues={inTheWay} />
      {others.length > 0 && (
        <details>
          <summary>{refused.others}</summary>
          <IssueList issues={others} />
        </details>
      )}
    </Shell>
  );
}
