/**
 * One of the add-on's own tabs in a plan: what the whole tab is to hold, and how it looks. Nothing is written here.
 */
import type { Cell } from '../../core/index';
import type { MadeTab, OwnTabs } from './own-tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface TabLook {
  /** A number format a column; '@' for texts. */
  readonly formats: readonly string[];
  /** Pixels a column. */
  readonly widths: readonly number[];
  /** A tab for the add-on's memory, not for reading. */
  readonly hidden: boolean;
}

export interface TabPlan {
  readonly tab: MadeTab;
  /** Null: the tab is to be made. */
  readonly sheet: Sheet | null;
  /** The header row first; every row as wide as it. Texts as they are to read back. */
  readonly rows: readonly (readonly Cell[])[];
  readonly look: TabLook;
  /**
   * What stood there when the command read the tab, as wide as it was: what is as it is to be is neither checked nor written,
   * and columns that are not in use any more are taken away. Left out: nobody has read it.
   */
  readonly known?: readonly (readonly Cell[])[];
  /** Columns are found by the names in the header, wherever they stand: never is half of it of one run, and half of another. */
  readonly isTable?: boolean;
}

/** The plan of one tab: the tab that was made for it earlier, if there is one. */
export function planTab(tabs: OwnTabs, plan: Omit<TabPlan, 'sheet'>): TabPlan {
  return { ...plan, sheet: tabs.made(plan.tab) };
}
