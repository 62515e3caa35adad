/**
 * Step 2: which sheet is which, and which column is which. Whatever is chosen is read again at once.
 */
import { useEffect } from 'preact/hooks';
import { Button } from '../parts/button';
import { IssueList } from '../parts/issue-list';
import { Shell } from '../parts/shell';
import { TableColumns } from '../parts/table-columns';
import { usePage } from '../page-context';
import { tablesAsked } from '../state/tables';

export function Columns() {
  const { state, words, actions } = usePage();
  const { columns, common } = words;
  const { found, errand, busy } = state;
  const isFirst = errand === 'first';
  useEffect(() => {
    if (!found) void actions.columns.open();
  }, []);
  const problems = found?.issues.filter(({ severity }) => severity === 'error') ?? [];
  const notices = found?.issues.filter(({ severity }) => severity !== 'error') ?? [];
  const goOn = () => void (isFirst ? actions.toPacks() : actions.runs.preview());
  const footer = (
    <>
      <Button label={isFirst ? common.back : common.home} act={() => void actions.back()} />
      <Button
        kind="filled"
        label={isFirst ? columns.go : columns.save}
        disabled={busy || !found || problems.length > 0}
        why={problems.length > 0 ? 'problems' : undefined}
        act={goOn}
      />
    </>
  );
  return (
    <Shell title={columns.title} step={isFirst ? 2 : undefined} footer={footer}>
      <p class="about">{columns.about}</p>
      {found &&
        tablesAsked(found).map((table) => <TableColumns key={table.table} table={table} found={found} />)}
      <div role="status" class="waiting">
        {busy ? words.working.columns : ''}
      </div>
      <div aria-live="polite">
        {problems.length > 0 && (
          <section id="problems">
            <h2>{columns.problems}</h2>
            <IssueList issues={problems} />
          </section>
        )}
      </div>
      {notices.length > 0 && (
        <section>
          <h2>{columns.notices}</h2>
          <IssueList issues={notices} />
        </section>
      )}
    </Shell>
  );
}
