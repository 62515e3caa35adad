/**
 * The owner at the keyboard: the objects that scripts have, without what stands before them, so that an edit by hand is no
 * service call: it is refused where Sheets would refuse it, not counted, not held back, and asks for no scope.
 */
import { realClock } from './clock';
import { createExecution } from './create-execution';
import { OWNER } from './host-state';
import type { HostState } from './host-state';
import type { Workbook } from './workbook/workbook';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Does something to the spreadsheet. Throws: ServiceError where Sheets refuses. */
export type Hand = <T>(edit: (book: Spreadsheet) => T) => T;

/** The hand for a workbook; `state` says how typed text is read. */
export function ownersHand(workbook: Workbook, state: HostState): Hand {
  const execution = createExecution({
    workbook,
    state,
    user: OWNER,
    manifest: {},
    pages: {},
    clock: realClock(),
    mode: 'menu',
    authMode: 'FULL',
  });
  return (edit) => {
    const answer = edit(execution.objects.spreadsheet());
    execution.writes.commit();
    return answer;
  };
}
