/**
 * Schedules in words: when the next run comes, when somebody else's do.
 */
import type { Schedule, ScheduleState } from '../../protocol/schedule';
import type { PageContext } from '../page-context';

type Teller = Pick<PageContext, 'words' | 'say' | 'format'>;

/** 'Nov 23, 2026, 7:00 – 8:00 AM', or about when. */
export function nextRunText({ next: { from, to } }: Schedule, { words, say, format }: Teller): string {
  return from === to ? say(words.schedule.nextAbout, { time: format.time(from) }) : format.span(from, to);
}

/** The schedule whose run comes first. Empty: null. */
export function firstSchedule({ own, others }: ScheduleState): Schedule | null {
  const all = [...(own ? [own] : []), ...others];
  return all.sort((a, b) => Date.parse(a.next.from) - Date.parse(b.next.from))[0] ?? null;
}

/** When another person's runs come. */
export function otherText({ kind, every, hour, weekday }: Schedule, { words, say, format }: Teller): string {
  const { otherHours, otherDays, otherWeeks, weekdays } = words.schedule;
  if (kind === 'hours') return say(otherHours, { n: every });
  const span = format.hour(hour);
  return kind === 'days'
    ? say(otherDays, { span })
    : say(otherWeeks, { weekday: weekdays[weekday - 1], span });
}

/** How another person's last run ended, and when the next one comes. */
export function otherRunsText(other: Schedule, page: Teller): string {
  const { outcomes, notYet, otherRuns } = page.words.schedule;
  const result = other.last ? outcomes[other.last.outcome] : notYet;
  return page.say(otherRuns, { result, next: nextRunText(other, page) });
}
