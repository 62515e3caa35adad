/**
 * "Undo the last run": segments, reasons, dates, summary and state as they were before it. Once, and only while
 * nobody has edited those cells.
 */
import {
  hashText,
  IssueLog,
  OUTPUT_WORDS,
  RUN_ISSUES,
  updatedAtHeader,
  type Cell,
  type Issue,
  type Language,
  type RunIssueCode,
} from '../../core/index';
import { fill, languageOfLocale, messages, reportIssue } from '../../i18n/index';
import type { UndoAnswer } from '../../protocol';
import { planHistoryWithout } from '../record/history-tab';
import { textsOf } from '../record/plan-record';
import { runRecord } from '../record/run-log';
import { planStateTab } from '../record/state-tab';
import { factName, readState, type StateTable } from '../record/state-table';
import { wholeOf } from '../record/tab-body';
import { findUndoPlace, type UndoPlace } from '../record/undo-place';
import { movedInLastRun, undoneColumns, type UndoneColumns } from '../record/undone-columns';
import { undoneState } from '../record/undone-state';
import { withDocumentLock } from '../run-command';
import { findMadeTab } from '../sheets/own-tabs';
import { bookLanguage } from '../sheets/read-workbook';
import { planSummaryRows } from '../sheets/summary-tab';
import type { TabPlan } from '../sheets/tab-plan';
import type { Target } from '../sheets/target';
import { UPDATED_AT, type ColumnPlan } from '../sheets/write-plan';
import { writeRun } from '../sheets/write-run';
import { wholeSeconds } from '../sheets/written-cell';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Undoes the last run that changed something. Never throws for edited cells: the answer names them, and nothing was written. */
export function undoRun(): UndoAnswer {
  const user = languageOfLocale(Session.getActiveUserLocale());
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const language = bookLanguage(book, user);
  return (
    withDocumentLock(() => new Undo(book, language).execute()) ?? refusal([issueOf('run.busy')], language)
  );
}

/** Cells that are named; the others are counted. */
const CELLS_NAMED = 10;

class Undo {
  private readonly started = wholeSeconds(new Date());
  private readonly state: StateTable;

  constructor(
    private readonly book: Spreadsheet,
    private readonly language: Language,
  ) {
    this.state = readState(book);
  }

  execute(): UndoAnswer {
    const { book, state, language } = this;
    if (state.run === null) return refusal([issueOf('undo.nothing')], language);
    const place = findUndoPlace(book, state);
    if (!place || place.columns.length === 0) return refusal([issueOf('undo.gone')], language);
    const undone = undoneColumns(place, state);
    const summary = this.summary();
    const edited = summary?.isEdited ? [...undone.edited, summary.sheet] : undone.edited;
    if (edited.length > 0) {
      return refusal([issueOf('undo.edited', { cells: cellList(edited, language) })], language);
    }
    const tabs = this.tabs(state.run, summary?.plan ?? null);
    return this.write(place, undone, tabs);
  }

  /** Null where the tab is gone. */
  private summary(): { sheet: string; isEdited: boolean; plan: TabPlan } | null {
    const { book, state, language } = this;
    const sheet = findMadeTab(book, 'summary');
    if (!sheet) return null;
    const before: Cell[][] = [];
    for (let row = 0; state.cell('undo.summary', row) !== ''; row++) {
      before.push(JSON.parse(String(state.cell('undo.summary', row))) as Cell[]);
    }
    const plan = planSummaryRows(book, before, language);
    const present = textsOf(wholeOf(sheet, plan.rows[0].length)).join('\n');
    return { sheet: sheet.getName(), isEdited: hashText(present) !== state.cell('undo.run', 1), plan };
  }

  private tabs(run: Date, summary: TabPlan | null): TabPlan[] {
    const { book, state, language } = this;
    const history = planHistoryWithout(book, {
      run,
      language,
      isUndone: ([, customer, , from, to]) => {
        const row = state.rowOf.get(String(customer));
        const isThatMove = (key: string) =>
          movedInLastRun(state, key, row) &&
          state.cell(factName('previous', key), row) === from &&
          state.cell(factName('now', key), row) === to;
        return state.columnKeys.some(isThatMove);
      },
    });
    const stateTab = planStateTab(book, undoneState(state), state);
    return [summary, stateTab, history].filter((plan) => plan !== null);
  }

  private write(place: UndoPlace, undone: UndoneColumns, tabs: readonly TabPlan[]): UndoAnswer {
    const { book, language, started } = this;
    const { customers } = undone;
    const figures = { read: place.ids.length, skipped: 0, moved: customers, warnings: 0, rules: '' };
    const log = runRecord(book, { command: 'undo', started, ...figures }, language);
    const columns = undone.columns.map(({ column, values }): ColumnPlan => {
      const { key, position, cells } = column;
      return {
        key,
        position,
        isNew: false,
        previous: cells,
        header: headerOf(key, language),
        format: null,
        values,
      };
    });
    const plan = { target: targetOf(place, this.state), columns, tabs, log };
    const written = writeRun(plan, { book, language });
    if (!written.ok) return refusal(written.issues, language);
    return { ok: true, customers, message: fill(messages(language).record.undone, { customers }, language) };
  }
}

/** Only for messages: the columns stand already. */
function headerOf(key: string, language: Language): string {
  if (key === UPDATED_AT) return updatedAtHeader(language);
  return key === 'why' ? OUTPUT_WORDS[language].why : key.slice(key.indexOf(':') + 1);
}

function targetOf({ sheet, keys, ids }: UndoPlace, { idHeader }: StateTable): Target {
  const { headerRow, column } = keys;
  const rows = ids.flatMap((id, index) => (id === '' ? [] : [index]));
  return {
    sheet,
    headerRow,
    lastRow: headerRow + ids.length,
    rowOf: Int32Array.from(rows, (index) => headerRow + 1 + index),
    customerIds: rows.map((index) => ids[index]),
    keys: { column, header: idHeader, ids },
    identity: [],
  };
}

function cellList(cells: readonly string[], language: Language): string {
  const named = cells.slice(0, CELLS_NAMED).join(', ');
  const more = cells.length - CELLS_NAMED;
  return more <= 0 ? named : fill(messages(language).record.moreCells, { cells: named, more }, language);
}

function issueOf(code: RunIssueCode, params: Readonly<Record<string, string>> = {}): Issue {
  const issues = new IssueLog();
  issues.add(RUN_ISSUES, code, {}, params);
  return issues.list()[0];
}

function refusal(issues: readonly Issue[], language: Language): UndoAnswer {
  return { ok: false, issues: issues.map((issue) => reportIssue(issue, language)) };
}
