/**
 * This person's triggers in this spreadsheet. Google lists nobody else's.
 */
import type { ScheduleChoice } from '../../protocol/schedule';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Trigger = GoogleAppsScript.Script.Trigger;

/** The function that they call; global in main.ts. */
const HANDLER = 'scheduledRun';

/**
 * Google does not say whether triggers of the clock are among those of a file. `known`: the id of one that is this
 * spreadsheet's, so that it is found among all of the person's; those of other spreadsheets are never touched.
 */
export function ownTriggers(book: Spreadsheet, known: string): Trigger[] {
  const here = ScriptApp.getUserTriggers(book).filter(isOurs);
  if (known === '' || here.some((trigger) => trigger.getUniqueId() === known)) return here;
  return [
    ...here,
    ...ScriptApp.getProjectTriggers().filter((trigger) => isOurs(trigger) && isCalled(trigger, known)),
  ];
}

function isOurs(trigger: Trigger): boolean {
  return trigger.getHandlerFunction() === HANDLER;
}

export function isCalled(trigger: Trigger, id: string): boolean {
  return trigger.getUniqueId() === id;
}

export function deleteTriggers(triggers: readonly Trigger[]): void {
  for (const trigger of triggers) ScriptApp.deleteTrigger(trigger);
}

/** The id of the new trigger. The zone is named: else it would be the script's, the same for everybody. */
export function createTrigger({ kind, every, hour, weekday }: ScheduleChoice, timeZone: string): string {
  const clock = ScriptApp.newTrigger(HANDLER).timeBased();
  if (kind === 'hours') clock.everyHours(every);
  else if (kind === 'days') clock.everyDays(1).atHour(hour);
  else
    clock
      .everyWeeks(1)
      .onWeekDay(weekdays()[weekday - 1])
      .atHour(hour);
  return clock.inTimezone(timeZone).create().getUniqueId();
}

/** From Monday on. */
function weekdays(): GoogleAppsScript.Base.Weekday[] {
  const { WeekDay: day } = ScriptApp;
  return [day.MONDAY, day.TUESDAY, day.WEDNESDAY, day.THURSDAY, day.FRIDAY, day.SATURDAY, day.SUNDAY];
}
