/**
 * "Compute the last 12 months from your orders": the sizes at past month ends, by the present rules, put beside those that runs
 * have counted.
 */
import {
  formatIsoDate,
  IssueLog,
  monthEndsBefore,
  PAST_ISSUES,
  RUN_ISSUES,
  type Language,
  type PastDay,
  type TimeMachine,
} from '../../core/index';
import { fill, languageOfLocale, messages, reportIssue, reportIssues } from '../../i18n/index';
import type { BackfillAnswer, BackfillRequest } from '../../protocol/trends';
import { openMachine } from '../past/open-machine';
import { Cancelled, RunProgress } from '../progress';
import { planSizes, readSizes, withDay, type SizeRow } from '../record/sizes-tab';
import { writeOwnTab } from '../record/write-own-tab';
import { withDocumentLock } from '../run-command';
import { readOwnTabs } from '../sheets/own-tabs';
import { TimeBudget } from '../sheets/time-budget';

const MONTHS = 12;

/** Never throws for faulty data or rules: the answer says what is wrong, and nothing was written. */
export function backfillSizes(request: BackfillRequest): BackfillAnswer {
  const language = request.lang ?? languageOfLocale(Session.getActiveUserLocale());
  let issues = new IssueLog();
  const time = new TimeBudget();
  const progress = new RunProgress(request.run ?? null);
  try {
    const filled = withDocumentLock(() => {
      issues = new IssueLog();
      return new Backfill({ language, issues, time, progress }).execute();
    });
    if (filled) return filled;
    if (!issues.hasErrors) issues.add(RUN_ISSUES, 'run.busy');
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    issues.add(RUN_ISSUES, 'run.cancelled');
  }
  return { ok: false, issues: reportIssues(issues, language) };
}

interface BackfillContext {
  readonly language: Language;
  readonly issues: IssueLog;
  readonly time: TimeBudget;
  readonly progress: RunProgress;
}

class Backfill {
  private readonly book = SpreadsheetApp.getActiveSpreadsheet();

  constructor(private readonly context: BackfillContext) {}

  /** Null: refused, and the issues say why. */
  execute(): BackfillAnswer | null {
    const { book, context } = this;
    const { language, issues, progress } = context;
    const tabs = readOwnTabs(book);
    const open = openMachine(tabs, context);
    if (!open) return null;
    if (!open.keepsHistory) {
      issues.add(PAST_ISSUES, 'past.historyOff');
      return null;
    }
    const present = readSizes(tabs);
    const days = this.compute(open.machine, present.length);
    if (days.length === 0) {
      if (!issues.hasErrors) issues.add(PAST_ISSUES, 'past.nothingBefore');
      return null;
    }
    const rows = days.reduce(withComputed, present);
    progress.throwIfCancelled();
    progress.enter('writing');
    const refused = writeOwnTab(planSizes(tabs, rows), { ...context, book });
    if (refused.length > 0) {
      return { ok: false, issues: refused.map((issue) => reportIssue(issue, language)) };
    }
    progress.enter('done');
    return this.answer(days);
  }

  /** The latest month first, back to the first one with an order. Issues: where time ends before, past.ranOutOfTime, past.noTime. */
  private compute(machine: TimeMachine, present: number): PastDay[] {
    const { time, progress, issues } = this.context;
    const days: PastDay[] = [];
    let [longest, rows] = [0, present];
    for (const day of monthEndsBefore(machine.now, MONTHS)) {
      const started = time.elapsedMs;
      if (!time.hasTimeFor(writing(rows), longest)) {
        if (days.length === 0) issues.add(PAST_ISSUES, 'past.noTime');
        else issues.add(PAST_ISSUES, 'past.ranOutOfTime', {}, { months: days.length });
        break;
      }
      const past = machine.on(day);
      if (!past || !hasOrders(past)) break;
      days.push(past);
      rows += past.schemes.reduce((sum, { totals }) => sum + totals.length, 0);
      longest = Math.max(longest, time.elapsedMs - started);
      progress.throwIfCancelled();
    }
    return days;
  }

  private answer(days: readonly PastDay[]): BackfillAnswer {
    const { language, issues } = this.context;
    const isoDays = days.map(({ day }) => formatIsoDate(day)).reverse();
    const own = issues.list().filter(({ code }) => code in PAST_ISSUES);
    const { backfilled } = messages(language).past;
    return {
      ok: true,
      message: fill(backfilled, { months: isoDays.length }, language),
      days: isoDays,
      issues: own.map((issue) => reportIssue(issue, language)),
    };
  }
}

/** The tab is read for its faults and differences and written whole, with its formats. */
function writing(rows: number) {
  const cells = rows * 9;
  return { calls: 100, cellsRead: 3 * cells, cellsWritten: 2 * cells, flushes: 1 };
}

function hasOrders({ schemes }: PastDay): boolean {
  return schemes.some(({ totals }) => totals.some(({ orders }) => orders > 0));
}

/** What a run of that day has counted stays. */
function withComputed(rows: readonly SizeRow[], past: PastDay): SizeRow[] {
  const day = formatIsoDate(past.day);
  const counted = new Set(rows.flatMap((row) => (row.day === day && row.source === 'run' ? [row.key] : [])));
  const added = past.schemes
    .filter(({ key }) => !counted.has(key))
    .flatMap(({ key, scheme, totals }) =>
      totals.map(({ segment, customers, orders, revenue }): SizeRow => {
        const sums = { customers, orders, revenue, before: null };
        return { day, source: 'computed', key, scheme, segment, ...sums };
      }),
    );
  return withDay(rows, day, added);
}
