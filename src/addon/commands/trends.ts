/**
 * The page Trends: sizes over the months, and who moved between two days. Reads the add-on's own tabs alone.
 */
import {
  dayInZone,
  IssueLog,
  readSettings,
  SHOW_ISSUES,
  trendLines,
  formatIsoDate,
  type Language,
  type TrendLine,
} from '../../core/index';
import { languageOfLocale, reportIssues } from '../../i18n/index';
import type { TrendDay, TrendLine as LineAnswer, TrendsAnswer, TrendsRequest } from '../../protocol/trends';
import { movesAnswer } from '../past/moves-answer';
import { recordedMoves } from '../past/recorded-moves';
import { epochDay, lastSchemes, schemeSizes, type SchemeSizes } from '../past/size-days';
import { readSizes } from '../record/sizes-tab';
import { readOwnTabs, type OwnTabs } from '../sheets/own-tabs';
import { readTab } from '../sheets/read-tab';

/** Refused before the first run. Nothing is written. */
export function trends({ from, to, scheme: wanted, lang }: TrendsRequest): TrendsAnswer {
  const language = lang ?? languageOfLocale(Session.getActiveUserLocale());
  const tabs = readOwnTabs(SpreadsheetApp.getActiveSpreadsheet());
  const rows = readSizes(tabs);
  const schemes = lastSchemes(rows);
  const shown = schemes.find(({ key }) => key === wanted) ?? schemes[0];
  if (!shown) return refusal(language);
  const sizes = schemeSizes(shown, rows);
  const days = chosenDays(sizes.days, from, to);
  const keepsHistory = readsHistory(tabs);
  const pair = days.from === null ? null : { from: days.from, to: days.to };
  const flows = pair && keepsHistory ? recordedMoves(tabs, sizes, pair) : null;
  return {
    ok: true,
    schemes,
    scheme: shown.key,
    days: sizes.days,
    ...days,
    segments: segmentsOf(sizes, days),
    moves: flows && movesAnswer(flows, false),
    keepsHistory,
  };
}

function refusal(language: Language): TrendsAnswer {
  const issues = new IssueLog();
  issues.add(SHOW_ISSUES, 'show.noRun');
  return { ok: false, issues: reportIssues(issues, language) };
}

/** Whether runs keep what they count. What else is wrong with Settings is a run's to say. */
function readsHistory({ book, input }: OwnTabs): boolean {
  const tab = input('settings');
  const issues = new IssueLog();
  const dayOf = dayInZone(book.getSpreadsheetTimeZone());
  return readSettings(tab && readTab(tab, issues), { dayOf, issues }).history;
}

/** Sizes of days nearer than this say little of what moves. */
const MONTH_DAYS = 28;

type ChosenDays = { readonly from: string | null; readonly to: string };

/**
 * The days that were asked for, as far as they are known. Else the last day, and the last day of a run that is a month earlier;
 * without one the earliest run, without any the last computed day that is a month earlier, or the earliest day of all.
 */
function chosenDays(days: readonly TrendDay[], from: string | undefined, to: string | undefined): ChosenDays {
  const later = days.find(({ day }) => day === to) ?? days[days.length - 1];
  const earlier = days.filter(({ day }) => day < later.day);
  const asked = earlier.find(({ day }) => day === from);
  const limit = formatIsoDate(epochDay(later.day) - MONTH_DAYS);
  const lastMonthIn = (some: readonly TrendDay[]) => some.filter(({ day }) => day <= limit).pop() ?? some[0];
  const counted = earlier.filter(({ computed }) => !computed);
  const chosen =
    asked ?? (counted.length > 0 ? lastMonthIn(counted) : earlier.length > 0 ? lastMonthIn(earlier) : null);
  return { from: chosen?.day ?? null, to: later.day };
}

function segmentsOf({ sizes, sizeOn }: SchemeSizes, { from, to }: ChosenDays) {
  const unknown = { customers: null, revenue: null };
  return trendLines(sizes, epochDay(to)).map(({ segment, customers, revenue }) => ({
    segment,
    customers: lineAnswer(customers),
    revenue: revenue && lineAnswer(revenue),
    before: from === null ? unknown : sizeOn(from, segment),
    after: sizeOn(to, segment),
  }));
}

function lineAnswer({ points, bands, alarm }: TrendLine): LineAnswer {
  return {
    points: points.map(
      (point) => point && { day: formatIsoDate(point.day), value: point.value, computed: point.isComputed },
    ),
    bands: bands.map((band) => band && { low: band.low, high: band.high }),
    alarm,
  };
}
