/**
 * Clock triggers as scripts make and see them, with Google's limits for add-ons.
 */
import { isTimeZone } from '../../core/index';
import type { Execution } from '../execution';
import type { ClockTrigger, TriggerUnit } from '../workbook/clock-trigger';
import { EventType, TriggerSource, Weekday } from './enums';
import { NotEmulated, ServiceError } from './errors';
import { ServiceObject, asGoogle } from './service-object';
import { DEFAULT_SCRIPT_ZONE } from './session';

type GoogleTrigger = GoogleAppsScript.Script.Trigger;
type GoogleBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;
type Emulated =
  | 'atHour'
  | 'create'
  | 'everyDays'
  | 'everyHours'
  | 'everyMinutes'
  | 'everyWeeks'
  | 'inTimezone'
  | 'nearMinute'
  | 'onWeekDay';

/** The most that a user has of a script, in all documents. */
const MOST_PER_USER = 20;
const MINUTES: readonly number[] = [1, 5, 10, 15, 30];

/** What ScriptApp.newTrigger gives: only the clock starts runs here. */
export class TriggerBuilderObject
  extends ServiceObject
  implements Pick<GoogleAppsScript.Script.TriggerBuilder, 'timeBased'>
{
  readonly serviceName = 'TriggerBuilder';

  constructor(
    private readonly execution: Execution,
    private readonly handler: string,
  ) {
    super();
  }

  timeBased(): GoogleBuilder {
    return asGoogle(new ClockTriggerBuilderObject(this.execution, this.handler));
  }
}

class ClockTriggerBuilderObject extends ServiceObject implements Pick<GoogleBuilder, Emulated> {
  readonly serviceName = 'ClockTriggerBuilder';
  #unit: TriggerUnit | null = null;
  #every = 1;
  #hour: number | null = null;
  #minute: number | null = null;
  #weekday: number | null = null;
  #timeZone: string;

  constructor(
    private readonly execution: Execution,
    private readonly handler: string,
  ) {
    super();
    // Of the script, whoever runs it: a spreadsheet elsewhere has to be named.
    this.#timeZone = execution.manifest.timeZone ?? DEFAULT_SCRIPT_ZONE;
  }

  everyMinutes(n: number): GoogleBuilder {
    return this.#repeat('minutes', n, MINUTES.includes(n));
  }

  everyHours(n: number): GoogleBuilder {
    return this.#repeat('hours', n, n >= 1);
  }

  everyDays(n: number): GoogleBuilder {
    return this.#repeat('days', n, n >= 1);
  }

  everyWeeks(n: number): GoogleBuilder {
    return this.#repeat('weeks', n, n >= 1);
  }

  onWeekDay(day: GoogleAppsScript.Base.Weekday): GoogleBuilder {
    const position = Object.values(Weekday).indexOf(asGoogle(day));
    if (position < 0) throw new ServiceError('badClockValue', 'onWeekDay');
    this.#weekday = position === 0 ? 7 : position;
    this.#unit ??= 'weeks';
    return asGoogle(this);
  }

  atHour(hour: number): GoogleBuilder {
    if (hour < 0 || hour > 23) throw new ServiceError('badClockValue', 'atHour');
    this.#hour = hour;
    return asGoogle(this);
  }

  nearMinute(minute: number): GoogleBuilder {
    if (minute < 0 || minute > 59) throw new ServiceError('badClockValue', 'nearMinute');
    this.#minute = minute;
    return asGoogle(this);
  }

  inTimezone(timezone: string): GoogleBuilder {
    if (!isTimeZone(timezone)) throw new ServiceError('badClockValue', 'inTimezone');
    this.#timeZone = timezone;
    return asGoogle(this);
  }

  create(): GoogleTrigger {
    const { workbook, user, clock } = this.execution;
    const unit = this.#unit;
    if (!unit) throw new NotEmulated('a clock trigger that does not repeat');
    this.#checkLimits(unit);
    const trigger: ClockTrigger = {
      id: newId(this.execution),
      user,
      handler: this.handler,
      unit,
      every: this.#every,
      hour: this.#hour,
      minute: this.#minute,
      weekday: this.#weekday,
      timeZone: this.#timeZone,
      createdAt: clock.now(),
      dueAt: null,
    };
    workbook.clockTriggers.push(trigger);
    return asGoogle(new TriggerObject(trigger));
  }

  #repeat(unit: TriggerUnit, every: number, isAllowed: boolean): GoogleBuilder {
    const method = `every${unit[0].toUpperCase()}${unit.slice(1)}`;
    if (!isAllowed) throw new ServiceError('badClockValue', method);
    this.#unit = unit;
    this.#every = every;
    return asGoogle(this);
  }

  #checkLimits(unit: TriggerUnit): void {
    const { workbook, user, state } = this.execution;
    if (state.deployment === 'published') {
      if (unit === 'minutes') throw new ServiceError('clockTooClose', 1);
      if (workbook.clockTriggers.some((trigger) => trigger.user === user))
        throw new ServiceError('tooManyTriggersHere');
    }
    if (triggersOf(this.execution).length >= MOST_PER_USER) throw new ServiceError('tooManyTriggers');
  }
}

/** A trigger as a script sees it. */
export class TriggerObject
  extends ServiceObject
  implements
    Pick<
      GoogleTrigger,
      'getEventType' | 'getHandlerFunction' | 'getTriggerSource' | 'getTriggerSourceId' | 'getUniqueId'
    >
{
  readonly serviceName = 'Trigger';

  constructor(readonly trigger: ClockTrigger) {
    super();
  }

  getEventType(): GoogleAppsScript.Script.EventType {
    return asGoogle(EventType.CLOCK);
  }

  getHandlerFunction(): string {
    return this.trigger.handler;
  }

  getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    return asGoogle(TriggerSource.CLOCK);
  }

  /** null: the clock has none. */
  getTriggerSourceId(): string {
    return asGoogle(null);
  }

  getUniqueId(): string {
    return this.trigger.id;
  }
}

/** Those of the user who runs the script, in all documents; nobody sees another person's. */
export function triggersOf({ state, user }: Execution): ClockTrigger[] {
  return [...state.shared.triggerLists].flat().filter((trigger) => trigger.user === user);
}

/** As Google's: long, of digits, and never twice. */
function newId({ state }: Execution): string {
  const taken = new Set([...state.shared.triggerLists].flat().map(({ id }) => id));
  let number = 4_611_686_018_000;
  do number += 7919;
  while (taken.has(String(number)));
  return String(number);
}
