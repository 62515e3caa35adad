/**
 * One of the tabs Settings and Rules as set-up finds it: the sheet, who made it, its draft.
 */
import {
  HEADER_ROWS,
  tabHeaders,
  foldKey,
  sheetFromGrid,
  type Cell,
  type Language,
  type SheetCells,
} from '../../core/index';
import { isBlankTab, type OwnTabs } from '../sheets/own-tabs';
import { draftOf, TabDraft } from './tab-draft';
import { LAYOUTS, type SetUpTabKind } from './tab-layouts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface InputTab {
  readonly tab: SetUpTabKind;
  /** Null: the tab is to be made. */
  readonly sheet: Sheet | null;
  /** Whether the add-on made it or will make it. */
  readonly isMade: boolean;
  /** Null: the tab is the marketer's own, for something else. */
  readonly draft: TabDraft | null;
  /** The cells as they were read; null where there is no tab. */
  readonly cells: SheetCells | null;
}

/** Reads the tab whole. One that is blank counts as not there: it is taken when the tab is made. */
export function openTab(tabs: OwnTabs, tab: SetUpTabKind): InputTab {
  const sheet = tabs.input(tab);
  const isLeft = sheet !== null && tabs.made(tab) === null && isBlankTab(sheet, tab);
  if (!sheet || isLeft) return { tab, sheet: null, isMade: true, draft: blankDraft(), cells: null };
  const isMade = tabs.made(tab) !== null;
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (rows === 0) return { tab, sheet, isMade, draft: blankDraft(), cells: null };
  const range = sheet.getRange(1, 1, rows, columns);
  const cells = withFormulas(range.getValues(), range.getFormulas());
  const notes = sheet.getRange(1, 1, Math.min(HEADER_ROWS, rows), columns).getNotes();
  const draft = draftOf({ cells, notes }, LAYOUTS[tab]);
  return { tab, sheet, isMade, draft, cells: sheetFromGrid(sheet.getName(), range.getValues()) };
}

function blankDraft(): TabDraft {
  return new TabDraft([], { row: 0, roles: new Map() });
}

/** A formula that shows nothing is no blank cell: it would be written over. */
function withFormulas(
  values: readonly (readonly Cell[])[],
  formulas: readonly (readonly string[])[],
): Cell[][] {
  return values.map((row, i) => row.map((cell, j) => (cell === '' ? formulas[i][j] : cell)));
}

/** The language of most of the headers; null where there are none, or as many of each. */
export function languageOfTab({ draft, tab }: InputTab): Language | null {
  if (!draft) return null;
  const headers = new Set(
    draft.roles.map((role) => foldKey(draft.text(draft.headerRow, role))).filter((text) => text !== ''),
  );
  const count = (language: Language) =>
    Object.values<readonly string[]>(tabHeaders(language)[tab === 'rules' ? 'rule' : 'setting']).filter(
      (names) => names.some((name) => headers.has(foldKey(name))),
    ).length;
  const [english, vietnamese] = [count('en'), count('vi')];
  return english === vietnamese ? null : english > vietnamese ? 'en' : 'vi';
}
