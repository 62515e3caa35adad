/**
 * "Undo the last run": segments, reasons, dates, summary and state as they were before it. Once, and only while
 * nobody has edited those cells.
 */
import {
  hashText,
  IssueLog,
  OUTPUT_WORDS,
  OWNER_COLUMN,
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
import { undoneSizes } from '../record/planned-sizes';
import { undoneTexts } from '../record/last-run';
import { textsOf } from '../record/plan-record';
import { latestRuns, runRecord } from '../record/run-log';
import { planSizes, readSizes } from '../record/sizes-tab';
import { planStateTab } from '../record/state-tab';
import { factName, readState, type StateTable } from '../record/state-table';
import { wholeOf } from '../record/tab-body';
import { findUndoPlace, isAddedWhole, type UndoPlace } from '../record/undo-place';
import { movedInLastRun, undoneColumns, type UndoneColumns } from '../record/undone-columns';
import { undoneState } from '../record/undone-state';
import { withDocumentLock } from '../run-command';
import { readOwnTabs, type OwnTabs } from '../sheets/own-tabs';
import { bookLanguage } from '../sheets/read-workbook';
import { planFindingRows } from '../sheets/findings-tab';
import { showCharts } from '../sheets/summary-charts';
import { planStamp } from '../sheets/plan-stamp';
import { planSummaryRows } from '../sheets/summary-tab';
import type { TabPlan } from '../sheets/tab-plan';
import type { Target } from '../sheets/target';
import { TimeBudget, type Work } from '../sheets/time-budget';
import { UPDATED_AT, type ColumnPlan, type WritePlan } from '../sheets/write-plan';
import { writeRun } from '../sheets/write-run';
import { wholeSeconds } from '../sheets/written-cell';
import { applyTabs } from '../sheets/apply-plan';

/** Undoes the last run that changed something. Never throws for edited cells: the answer names them, and nothing was written. */
export function undoRun(): UndoAnswer {
  const user = languageOfLocale(Session.getActiveUserLocale());
  const time = new TimeBudget();
  let begun: Begun | null = null;
  const undo = (started: Date) => {
    // Not before the lock is held: the run that had it may have made tabs.
    const read = () => readOwnTabs(SpreadsheetApp.getActiveSpreadsheet());
    const tabs = time.timeReading(read, ({ all, others }) => ({ calls: 5 + others.length + 5 * all.length }));
    const context = { language: bookLanguage(tabs, user), time, started: wholeSeconds(started), begun };
    return new Undo(tabs, { ...context, begin: (what) => void (begun = what) }).execute();
  };
  return withDocumentLock(undo) ?? refusal([issueOf('run.busy')], user);
}

/** Cells that are named; the others are counted. */
const CELLS_NAMED = 10;

/** What an undo writes that is begun again. */
interface Begun {
  readonly customers: number;
  readonly log: WritePlan['log'];
}

interface UndoContext {
  readonly language: Language;
  readonly time: TimeBudget;
  /** Null: it is the first time. */
  readonly begun: Begun | null;
  begin(what: Begun): void;
  /** When it was begun, however often it is begun again. */
  readonly started: Date;
}

class Undo {
  private readonly language: Language;
  private readonly time: TimeBudget;
  private readonly started: Date;
  private readonly context: UndoContext;
  private readonly state: StateTable;

  constructor(
    private readonly own: OwnTabs,
    context: UndoContext,
  ) {
    const { language, time, started } = context;
    this.context = context;
    this.language = language;
    this.time = time;
    this.started = started;
    const workOf = ({ rows }: StateTable) => ({
      calls: 7,
      sheetsOpened: 1,
      cellsRead: rows.length * (rows[0]?.length ?? 0),
    });
    this.state = time.timeReading(() => readState(own), workOf);
  }

  execute(): UndoAnswer {
    const { own, state, language } = this;
    if (state.run === null) return this.finish() ?? refusal([issueOf('undo.nothing')], language);
    const place = this.time.timeReading(() => findUndoPlace(own, state), placeWork);
    if (typeof place === 'string')
      return refusal([issueOf('run.sheetChanging', {}, { sheet: place })], language);
    if (!place || (place.columns.length === 0 && !isAddedWhole(state))) {
      return refusal([issueOf('undo.gone')], language);
    }
    const undone = undoneColumns(place, state, this.isContinued());
    const summary = this.summary();
    const edited = summary?.isEdited ? [...undone.edited, summary.sheet] : undone.edited;
    if (edited.length > 0) {
      return refusal([issueOf('undo.edited', { cells: cellList(edited, language) })], language);
    }
    const tabs = this.tabs(state.run, summary?.plan ?? null);
    return this.write(place, undone, tabs);
  }

  /** Whether an undo was cut off, and nothing came after it. */
  private isContinued(): boolean {
    const [last] = latestRuns(this.own.made('log'));
    return last?.command === 'undo' && !last.isComplete;
  }

  /** Null where the tab is gone. */
  private summary(): { sheet: string; isEdited: boolean; plan: TabPlan } | null {
    const { own, state, language } = this;
    const sheet = own.made('summary');
    if (!sheet) return null;
    const plan = planSummaryRows(own, rowsBefore(state, 'undo.summary'), language);
    const present = textsOf(wholeOf(sheet, plan.rows[0].length)).join('\n');
    // An undo that was cut off has put it back.
    const isBack = present === textsOf(plan.rows).join('\n');
    const isEdited = !isBack && hashText(present) !== state.facts('undo.summaryMark')[0];
    return { sheet: sheet.getName(), isEdited, plan };
  }

  /** Null where the tab is gone. Not compared: runs after the one that is undone may have found something else. */
  private findings(): TabPlan | null {
    const { own, state, language } = this;
    return own.made('findings') && planFindingRows(own, rowsBefore(state, 'undo.findings'), language);
  }

  private tabs(run: Date, summary: TabPlan | null): TabPlan[] {
    const { own, state, language } = this;
    const history = planHistoryWithout(own, {
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
    const stateTab = planStateTab(own, undoneState(state), state);
    return [summary, this.findings(), this.sizes(), history, stateTab].filter((plan) => plan !== null);
  }

  /** Null where the tab is gone. */
  private sizes(): TabPlan | null {
    const { own, state } = this;
    if (!own.made('sizes')) return null;
    return planSizes(own, undoneSizes(readSizes(own), undoneTexts(state)));
  }

  /** What is refused is mended by the next run, and no reason to say that undo failed. */
  private show(tabs: readonly TabPlan[]): void {
    const { language, time } = this;
    const summary = tabs.find(({ tab }) => tab === 'summary');
    if (summary?.sheet)
      showCharts({ sheet: summary.sheet, rows: summary.rows, language }, { issues: new IssueLog(), time });
  }

  private write(place: UndoPlace, undone: UndoneColumns, tabs: readonly TabPlan[]): UndoAnswer {
    const { own, language, started, time } = this;
    const { customers } = undone;
    // Rows of boxes and formulas that show nothing count as content, or not: they are nobody's.
    const read = place.ids.filter((id) => id !== '').length;
    const figures = { read, skipped: 0, moved: customers, warnings: 0, rules: '' };
    const log = runRecord(own, { command: 'undo', started, ...figures }, language);
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
    const { surplus } = undone;
    // What is in its way is the next run's to say.
    const issues = new IssueLog();
    const stamp = planStamp(own, { book: own.book, now: started, language, issues });
    const behind = tabs.filter(({ tab }) => tab === 'state');
    const others = tabs.filter(({ tab }) => tab !== 'state');
    const plan = {
      target: targetOf(place, this.state),
      columns,
      surplus,
      ahead: [],
      tabs: others,
      behind,
      stamp,
      log,
    };
    this.context.begin({ customers, log });
    const written = writeRun(plan, { book: own.book, language, time, shown: () => this.show(tabs) });
    if (!written.ok) return refusal(written.issues, language);
    return this.answer(customers);
  }

  /** Google failed when all but the log's last word was written. Null: nothing was. */
  private finish(): UndoAnswer | null {
    const { begun } = this.context;
    if (!begun) return null;
    const { own, language, time } = this;
    applyTabs([begun.log.finished()], { book: own.book, language, time });
    return this.answer(begun.customers);
  }

  private answer(customers: number): UndoAnswer {
    const { language } = this;
    return { ok: true, customers, message: fill(messages(language).record.undone, { customers }, language) };
  }
}

/** The rows of a tab as the state keeps them, a row a cell. */
function rowsBefore(state: StateTable, fact: 'undo.summary' | 'undo.findings'): Cell[][] {
  return state.facts(fact).map((text) => JSON.parse(text) as Cell[]);
}

/** Notes, bindings and ids are read, then the columns. */
function placeWork(found: UndoPlace | string | null): Work {
  const place = typeof found === 'string' ? null : found;
  const [columns, rows] = [place?.columns.length ?? 0, place?.ids.length ?? 0];
  return { calls: 30 + 4 * columns, sheetsOpened: 1, cellsRead: (columns + 2) * rows };
}

/** Only for messages: the columns stand already. */
function headerOf(key: string, language: Language): string {
  if (key === UPDATED_AT) return updatedAtHeader(language);
  if (key === OWNER_COLUMN) return OUTPUT_WORDS[language].owner;
  return key === 'why' ? OUTPUT_WORDS[language].why : key.slice(key.indexOf(':') + 1);
}

function targetOf({ sheet, keys, ids, columns }: UndoPlace, { idHeader }: StateTable): Target {
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
    own: new Map(columns.map(({ key, position }) => [key, position])),
  };
}

function cellList(cells: readonly string[], language: Language): string {
  const named = cells.slice(0, CELLS_NAMED).join(', ');
  const more = cells.length - CELLS_NAMED;
  return more <= 0 ? named : fill(messages(language).record.moreCells, { cells: named, more }, language);
}

function issueOf(
  code: RunIssueCode,
  params: Readonly<Record<string, string>> = {},
  where: { readonly sheet?: string } = {},
): Issue {
  const issues = new IssueLog();
  issues.add(RUN_ISSUES, code, where, params);
  return issues.list()[0];
}

function refusal(issues: readonly Issue[], language: Language): UndoAnswer {
  return { ok: false, issues: issues.map((issue) => reportIssue(issue, language)) };
}
