/**
 * "See any past date": who would have been where on that day, and who has moved since. Nothing is written.
 */
import {
  flowsBetween,
  formatDay,
  formatIsoDate,
  IssueLog,
  parseIsoDate,
  PAST_ISSUES,
  RUN_ISSUES,
  type Language,
  type PastDay,
  type TimeMachine,
} from '../../core/index';
import { languageOfLocale, reportIssue, reportIssues } from '../../i18n/index';
import type { PastAnswer, PastRequest, PastScheme, SizeThen } from '../../protocol/trends';
import { movesAnswer } from '../past/moves-answer';
import { openMachine } from '../past/open-machine';
import { Cancelled, RunProgress } from '../progress';
import { readOwnTabs } from '../sheets/own-tabs';
import { TimeBudget } from '../sheets/time-budget';

/** Never throws for faulty data or rules: the answer says what is wrong. */
export function lookBack({ asOf, to, run, lang }: PastRequest): PastAnswer {
  const language = lang ?? languageOfLocale(Session.getActiveUserLocale());
  const issues = new IssueLog();
  const progress = new RunProgress(run ?? null);
  try {
    const tabs = readOwnTabs(SpreadsheetApp.getActiveSpreadsheet());
    const open = openMachine(tabs, { language, issues, time: new TimeBudget(), progress });
    const days = open && daysOn(open.machine, { asOf, to, language, issues, progress });
    progress.enter('done');
    if (days) return answerOf(days, noticesOf(issues, language));
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    issues.add(RUN_ISSUES, 'run.cancelled');
  }
  return { ok: false, issues: reportIssues(issues, language) };
}

/** What a run says of the data is the run's to say. */
function noticesOf(issues: IssueLog, language: Language) {
  const own = issues.list().filter(({ code }) => code in PAST_ISSUES);
  return own.map((issue) => reportIssue(issue, language));
}

interface Days {
  readonly before: PastDay;
  readonly after: PastDay;
}

interface DaysContext extends Pick<PastRequest, 'asOf' | 'to'> {
  readonly language: Language;
  readonly issues: IssueLog;
  readonly progress: RunProgress;
}

/** Null where the first is not before the second. */
function daysOn(machine: TimeMachine, { asOf, to, language, issues, progress }: DaysContext): Days | null {
  const [first, second] = [asOf, to].map((day) => (day === undefined ? null : parseIsoDate(day)));
  const [from, until] = [first ?? NaN, Math.min(second ?? machine.now, machine.now)];
  if (!(from < until)) {
    const [day, later] = [from, until].map((one) => formatDay(one, language));
    issues.add(PAST_ISSUES, 'past.notPast', {}, { day, until: later });
    return null;
  }
  const before = machine.on(from);
  progress.throwIfCancelled();
  const after = machine.on(until);
  return before && after && { before, after };
}

function answerOf({ before, after }: Days, issues: Extract<PastAnswer, { ok: true }>['issues']): PastAnswer {
  return {
    ok: true,
    from: formatIsoDate(before.day),
    to: formatIsoDate(after.day),
    customers: { before: before.customers, after: after.customers },
    schemes: after.schemes.flatMap((scheme) => {
      const then = before.schemes.find(({ key }) => key === scheme.key);
      return then ? [schemeAnswer(then, scheme, after)] : [];
    }),
    issues,
  };
}

type SchemeOnDay = PastDay['schemes'][number];

function schemeAnswer(then: SchemeOnDay, now: SchemeOnDay, { yearRevenueOf }: PastDay): PastScheme {
  const segments = [...new Set([...now.segments, ...then.segments])];
  const flows = flowsBetween({
    before: then.segmentOf,
    after: now.segmentOf,
    revenueOf: yearRevenueOf,
    // The same rules on both days: it is the customers who changed.
    causeOf: () => 'customer',
  });
  return {
    key: now.key,
    scheme: now.scheme,
    segments: segments.map((segment) => ({
      segment,
      before: sizeIn(then, segment),
      after: sizeIn(now, segment),
    })),
    moves: movesAnswer(flows, true),
  };
}

function sizeIn({ totals }: SchemeOnDay, segment: string): SizeThen {
  const found = totals.find((one) => one.segment === segment);
  return { customers: found?.customers ?? 0, revenue: found?.revenue ?? null };
}
