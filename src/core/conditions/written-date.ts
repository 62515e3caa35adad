/**
 * Dates as people write them: which days `1/2/2026` may mean. Rules have one form only, `date("2026-02-01")`.
 */
import { epochDay, isCivilDate } from '../base/epoch-day';
import type { IssueParams } from '../base/issue';
import type { ConditionFaultCode } from './faults';
import { canonicalDate } from './literals';

/** How a day is written in rules. */
export const DATE_EXAMPLE = 'date("2026-01-31")';

/** What is wrong with a written date, and what to write instead. */
export interface DateRefusal {
  readonly code: ConditionFaultCode;
  readonly params: IssueParams;
}

/**
 * Why a written date cannot stay as it is: `code` where it means one day, `rule.dayOrMonth` where it may mean two,
 * `rule.noSuchDate` where it means none.
 */
export function refuseWrittenDate(text: string, code: ConditionFaultCode): DateRefusal {
  const days = daysOf(text).map(canonicalDate);
  if (days.length === 0) return { code: 'rule.noSuchDate', params: { text } };
  if (days.length === 1) return { code, params: { text, hint: days[0] } };
  return { code: 'rule.dayOrMonth', params: { text, hint: days[0], alternative: days[1] } };
}

/** Whether the text is three numbers with signs of dates between them. */
export function looksLikeDate(text: string): boolean {
  return /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})$/.test(text);
}

/** Day first, as most of the world writes; then month first, where that is another day. */
function daysOf(text: string): readonly number[] {
  const [a, b, c] = text.split(/\D+/).map(Number);
  const readings = /^\d{4}/.test(text)
    ? [[a, b, c]]
    : [
        [c, b, a],
        [c, a, b],
      ];
  const days = readings
    .filter(([year, month, day]) => isCivilDate(year, month, day))
    .map(([year, month, day]) => epochDay(year, month, day));
  return [...new Set(days)];
}
