/**
 * The state of one execution that services share: workbook, realm, meter, rights, and what to undo at its end.
 */
import type { Clock } from './clock';
import type { CostMeter } from './cost';
import type { HeldLocks } from './held-locks';
import type { HostState, RunMode } from './host-state';
import type { Manifest } from './manifest';
import type { Realm } from './realm';
import type { AuthModeName } from './services/enums';
import type { WriteBuffer } from './services/write-buffer';
import type { Box } from './workbook/a1';
import type { SheetGrid } from './workbook/sheet-grid';
import type { Workbook } from './workbook/workbook';

/** Makes the objects that services hand out, so that their files need not know each other. */
export interface ServiceObjects {
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** The same object for the same tab. */
  sheet(grid: SheetGrid): GoogleAppsScript.Spreadsheet.Sheet;
  range(grid: SheetGrid, box: Box): GoogleAppsScript.Spreadsheet.Range;
}

/** One execution, from the first statement of the bundle to the end of the function. */
export interface Execution {
  readonly workbook: Workbook;
  readonly state: HostState;
  readonly manifest: Manifest;
  /** The HTML files that were pushed with the code, by name without ".html". */
  readonly pages: Readonly<Record<string, string>>;
  readonly mode: RunMode;
  readonly authMode: AuthModeName;
  /** Whose rights it has; a name that no script learns. */
  readonly user: string;
  readonly clock: Clock;
  readonly realm: Realm;
  readonly meter: CostMeter;
  readonly writes: WriteBuffer;
  readonly objects: ServiceObjects;
  /** Locks that this execution holds: released at its end, and when the user is asked something. */
  readonly heldLocks: HeldLocks;
}
