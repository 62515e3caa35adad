/**
 * The shop of three customers with people who have schedules, on a clock that fires them.
 */
import type { Firing } from '../../../src/offline/triggers/trigger-clock';
import { fireUntil } from '../../../src/offline/triggers/trigger-clock';
import type { Host, HostOptions } from '../../../src/offline/host';
import { createSharedStores } from '../../../src/offline/shared-stores';
import type { Workbook } from '../../../src/offline/workbook/workbook';
import type { BootAnswer } from '../../../src/protocol/first-run';
import type { ScheduleAnswer, ScheduleChoice, ScheduleState } from '../../../src/protocol/schedule';
import { cellsOf, hostOf, shopBook, type Rows } from '../open-book';
import { clockAt } from '../record/changing-shop';

/** Daily between seven and eight. */
export const DAILY: ScheduleChoice = { kind: 'days', every: 1, hour: 7, weekday: 1 };

export interface ScheduledShop {
  readonly book: Workbook;
  /** Of the first person. */
  readonly host: Host;
  /** Somebody else with the add-on in the same spreadsheet. */
  other(user: string): Host;
  /** Lets time pass, in Vietnamese time, and gives the runs that the clock started. */
  until(local: string): Firing[];
}

/** On Tuesday 31 March 2026, ten in the morning. */
export function scheduledShop(
  tabs: Readonly<Record<string, Rows>> = {},
  options: Partial<HostOptions> = {},
): ScheduledShop {
  const clock = clockAt('2026-03-31T10:00:00+07:00');
  const [book, shared] = [shopBook(tabs), createSharedStores()];
  const hosts: Host[] = [];
  const open = (more: Partial<HostOptions>): Host => {
    const host = hostOf(book, { clock, shared, ...options, ...more });
    hosts.push(host);
    return host;
  };
  const host = open({});
  return {
    book,
    host,
    other: (user) => open({ user }),
    until: (local) =>
      fireUntil(
        hosts.map(({ triggers }) => triggers),
        Date.parse(`${local}:00+07:00`),
      ),
  };
}

const call = <T>(host: Host, name: string, request: object): T =>
  host.run(name, [request], { mode: 'sidebar' }).result as T;

export const boot = (host: Host) => call<BootAnswer>(host, 'bootFromPage', {});
export const show = (host: Host) => call<ScheduleAnswer>(host, 'scheduleFromPage', { lang: 'en' });
export const set = (host: Host, schedule: ScheduleChoice | null = DAILY) =>
  call<ScheduleAnswer>(host, 'setScheduleFromPage', { schedule, lang: 'en' });

/** What an answer that is no refusal says. Throws: for a refusal, with its sentences. */
export function stateOf(answer: ScheduleAnswer): ScheduleState & { readonly isLost: boolean } {
  if (!answer.ok) throw new Error(answer.issues.map(({ message }) => message).join('\n'));
  return answer;
}

export const codesOf = (answer: ScheduleAnswer) => (answer.ok ? [] : answer.issues.map(({ code }) => code));

/** The Run log without its header: what, who, complete. */
export const logOf = (book: Workbook) =>
  book.sheetNamed('Run log')
    ? cellsOf(book, 'Run log')
        .slice(1)
        .map((row) => [row[1], row[2], row[11]])
    : [];

/** Day and time in Vietnam. */
export const local = (instant: string) =>
  new Intl.DateTimeFormat('sv', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(instant));
