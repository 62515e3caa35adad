/**
 * Fires the clock triggers that a user has in a spreadsheet, in virtual time.
 */
import type { Clock } from '../clock';
import type { HostState } from '../host-state';
import type { RunResult } from '../run-function';
import { ScriptError } from '../script-error';
import type { ClockTrigger } from '../workbook/clock-trigger';
import type { Workbook } from '../workbook/workbook';
import { clockEvent } from './clock-event';
import { nextDue } from './due-times';

/** A trigger and when it is due, ms since 1970 UTC. */
interface Due {
  readonly trigger: ClockTrigger;
  readonly at: number;
}

/** A run that a trigger started: when, and how it ended. */
export interface Firing {
  readonly triggerId: string;
  /** ms since 1970 UTC: while another run lasts, a trigger waits. */
  readonly at: number;
  /** null where the script threw. */
  readonly result: RunResult | null;
  readonly error: ScriptError | null;
}

/** Of a host: whose triggers, and how to run them. */
export interface TriggerParts {
  readonly workbook: Workbook;
  readonly user: string;
  readonly state: HostState;
  readonly clock: Clock;
  readonly run: (functionName: string, event: object) => RunResult;
}

/** Google is late at times; what was due longer ago was missed, and does not come later. */
const LATEST_MS = 3_600_000;

/** The triggers of one user in one spreadsheet. */
export class TriggerClock {
  constructor(private readonly parts: TriggerParts) {}

  get clock(): Clock {
    return this.parts.clock;
  }

  /** null: there is none. */
  next(): Due | null {
    const { workbook, user, clock } = this.parts;
    const own = workbook.clockTriggers.filter((trigger) => trigger.user === user);
    const due = own.map((trigger): Due => {
      let at = nextDue(trigger);
      while (at < clock.now() - LATEST_MS) {
        trigger.dueAt = at;
        at = nextDue(trigger);
      }
      return { trigger, at };
    });
    return due.sort((a, b) => a.at - b.at)[0] ?? null;
  }

  /** At once, whenever they are due: for somebody who wants to see what comes of them. Throws: ScriptError, of the first that fails. */
  fireNow(): void {
    const { workbook, user, clock, run } = this.parts;
    const own = workbook.clockTriggers.filter((trigger) => trigger.user === user);
    for (const { id, handler } of own) run(handler, clockEvent(id, clock.now()));
  }

  /** null: it did not run, since the add-on is disabled, or a script that is no add-on lacks a consent. */
  fire({ trigger, at }: Due): Firing | null {
    const { clock, state, run } = this.parts;
    trigger.dueAt = at;
    const isHeldUp = state.deployment === 'bound' && state.withheldScopes.size > 0;
    if (!state.isEnabled || isHeldUp) return null;
    clock.spend(Math.max(0, at - clock.now()));
    const started = { triggerId: trigger.id, at: clock.now() };
    try {
      return { ...started, result: run(trigger.handler, clockEvent(trigger.id, started.at)), error: null };
    } catch (error) {
      if (!(error instanceof ScriptError)) throw error;
      return { ...started, result: null, error };
    }
  }
}

/**
 * Lets time pass on the clock that they share, and fires what falls due, the earliest first. Throws: TypeError for a clock
 * of the wall, which nobody can turn.
 */
export function fireUntil(clocks: readonly TriggerClock[], until: number): Firing[] {
  const [{ clock }] = clocks;
  if (clock.mode !== 'virtual') throw new TypeError('triggers fire in virtual time only');
  const fired: Firing[] = [];
  for (;;) {
    const due = clocks
      .map((one) => ({ one, due: one.next() }))
      .filter((next): next is { one: TriggerClock; due: Due } => next.due !== null && next.due.at <= until)
      .sort((a, b) => a.due.at - b.due.at);
    if (due.length === 0) break;
    const firing = due[0].one.fire(due[0].due);
    if (firing) fired.push(firing);
  }
  clock.spend(Math.max(0, until - clock.now()));
  return fired;
}
