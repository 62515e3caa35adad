/**
 * Step 5: what was done, and the way back.
 */
import { Button } from '../parts/button';
import { IssueGroups } from '../parts/issue-groups';
import { Mark } from '../parts/mark';
import { SegmentLinks } from '../parts/segment-links';
import { Shell } from '../parts/shell';
import { usePage } from '../page-context';
import { movedByRun } from '../state/preview-facts';
import { columnList } from './preview';

export function Done() {
  const { state, words, say, actions } = usePage();
  const { done } = words;
  const { applied, errand, boot } = state;
  if (!applied) return null;
  const { counts, schemes, issues } = applied.report;
  const { customers, skippedCustomerRows, skippedOrderRows } = counts;
  const moved = movedByRun(state);
  const skipped = skippedCustomerRows + skippedOrderRows;
  const sentence = say(moved === null ? done.short : done.sentence, {
    customers,
    moved: moved ?? 0,
    skipped,
  });
  const sheet = applied.written?.sheet ?? '';
  return (
    <Shell
      title={done.title}
      step={errand === 'first' ? 5 : undefined}
      footer={<Button kind="filled" label={done.go} act={() => actions.show('home')} />}
    >
      <div class="banner good" role="status">
        <Mark kind="good" />
        <p>{sentence}</p>
      </div>
      <p dir="auto">{say(done.where, { sheet, columns: columnList(schemes) })}</p>
      {boot?.lastRun?.canUndo && (
        <div class="undo">
          <Button kind="outlined" label={done.undo} act={() => void actions.undo()} />
          <p class="hint">{done.undoHint}</p>
        </div>
      )}
      <ScheduleOffer />
      <SegmentLinks ran={applied} />
      <IssueGroups issues={issues} />
    </Shell>
  );
}

/** Segments are as good as their last run: where nobody has a schedule yet. */
function ScheduleOffer() {
  const { state, words, actions } = usePage();
  const { schedule } = state.boot ?? {};
  if (!schedule || schedule.own || schedule.others.length > 0) return null;
  return (
    <div class="undo">
      <Button kind="outlined" label={words.schedule.offer} act={() => actions.showTab('settings')} />
      <p class="hint">{words.schedule.offerAbout}</p>
    </div>
  );
}
