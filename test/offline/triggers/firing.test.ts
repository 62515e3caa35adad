/**
 * Clock triggers in virtual time: when they fire, what they are told, and what keeps them from firing.
 */
import { virtualClock } from '../../../src/offline/clock';
import { loadWorkbook } from '../../../src/offline/files/load-workbook';
import { saveWorkbook } from '../../../src/offline/files/save-workbook';
import type { HostOptions } from '../../../src/offline/host';
import { createHost } from '../../../src/offline/host';
import { createSharedStores } from '../../../src/offline/shared-stores';
import { fireUntil } from '../../../src/offline/triggers/trigger-clock';
import { inputFiles } from '../../support/input-files';
import { bookOf, MANIFEST } from '../run-script';

const { path } = inputFiles();
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A Monday, noon in Vietnam. */
const START = Date.parse('2026-03-30T05:00:00Z');

/** A host whose `make` makes the trigger, and whose `tick` answers with the event. */
function hostWith(schedule: string, options: Partial<HostOptions> = {}) {
  const bundle = `function make() { ScriptApp.newTrigger('tick').timeBased().${schedule}.create() } ${TICK}`;
  const host = createHost({
    workbook: bookOf([['a']]),
    bundle,
    manifest: MANIFEST,
    clock: virtualClock(START),
    ...options,
  });
  host.run('make');
  return host;
}
const TICK = 'function tick(e) { return { ...e, authMode: String(e.authMode) } }';

/** On the wall in a zone. */
const wall = (at: number, timeZone: string) =>
  new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at);

describe('a daily trigger', () => {
  it('fires once in its hour of its zone, each day at the same minute', () => {
    const host = hostWith("everyDays(1).atHour(7).inTimezone('America/New_York')");
    const fired = host.fireTriggers(START + 5 * DAY).map(({ at }) => wall(at, 'America/New_York'));
    // It was made at one in the morning there.
    expect(fired.map((text) => text.slice(0, 13))).toEqual([
      '2026-03-30 07',
      '2026-03-31 07',
      '2026-04-01 07',
      '2026-04-02 07',
      '2026-04-03 07',
    ]);
    expect(new Set(fired.map((text) => text.slice(14))).size).toBe(1);
  });

  it('keeps to the wall when the clocks change', () => {
    // Central Europe goes from +1 to +2 on 29 March 2026.
    const clock = virtualClock(Date.parse('2026-03-27T12:00:00Z'));
    const host = hostWith("everyDays(1).atHour(7).inTimezone('Europe/Berlin')", { clock });
    const fired = host.fireTriggers(clock.now() + 3 * DAY).map(({ at }) => at);
    expect(fired.map((at) => wall(at, 'Europe/Berlin').slice(0, 13))).toEqual([
      '2026-03-28 07',
      '2026-03-29 07',
      '2026-03-30 07',
    ]);
    expect(fired[1] - fired[0]).toBe(23 * HOUR);
  });

  it('fires a quarter of an hour around a minute that is named', () => {
    const [{ at }] = hostWith('everyDays(1).atHour(7).nearMinute(30)').fireTriggers(START + DAY);
    const minute = Number(wall(at, MANIFEST.timeZone).slice(14));
    expect(minute).toBeGreaterThanOrEqual(15);
    expect(minute).toBeLessThanOrEqual(45);
  });
});

describe('other triggers', () => {
  it('of every six hours fire four times a day', () => {
    const fired = hostWith('everyHours(6)').fireTriggers(START + 2 * DAY);
    expect(fired).toHaveLength(8);
    expect(fired.slice(1).map(({ at }, i) => at - fired[i].at)).toEqual(
      Array.from({ length: 7 }, () => 6 * HOUR),
    );
  });

  it('of a weekday fire on that day', () => {
    const fired = hostWith('onWeekDay(ScriptApp.WeekDay.WEDNESDAY).atHour(22)').fireTriggers(
      START + 14 * DAY,
    );
    expect(fired.map(({ at }) => wall(at, MANIFEST.timeZone).slice(0, 13))).toEqual([
      '2026-04-01 22',
      '2026-04-08 22',
    ]);
  });
});

describe('the event', () => {
  it('says the time in UTC, the rights and which trigger, and nothing of a spreadsheet', () => {
    const host = hostWith('everyDays(1).atHour(7)');
    const [{ at, result, triggerId }] = host.fireTriggers(START + DAY);
    const time = new Date(at);
    expect(result?.result).toEqual({
      authMode: 'FULL',
      year: 2026,
      month: 3,
      'day-of-month': 31,
      'day-of-week': 2,
      // 31 March 2026 is a Tuesday of the fourteenth week.
      'week-of-year': 14,
      hour: 0,
      minute: time.getUTCMinutes(),
      second: 0,
      timezone: 'UTC',
      triggerUid: triggerId,
    });
  });
});

describe('a trigger whose function throws', () => {
  it('ends with the error, sends nobody a mail, and fires again the next day', () => {
    const bundle = `function make() { ScriptApp.newTrigger('tick').timeBased().everyDays(1).create() }
      function tick() { SpreadsheetApp.getUi() }`;
    const fired = hostWith('', { bundle }).fireTriggers(START + 2.5 * DAY);
    expect(fired.length).toBeGreaterThanOrEqual(2);
    for (const { error, result } of fired)
      expect([error?.message, result]).toEqual([
        'Cannot call SpreadsheetApp.getUi() from this context.',
        null,
      ]);
  });
});

describe('triggers do not fire', () => {
  it('while the add-on is disabled in the spreadsheet, and do again afterwards', () => {
    const host = hostWith('everyDays(1).atHour(7)');
    host.state.isEnabled = false;
    expect(host.fireTriggers(START + 3 * DAY)).toEqual([]);
    host.state.isEnabled = true;
    expect(host.fireTriggers(START + 4 * DAY)).toHaveLength(1);
  });

  it('in a script that is no add-on, where a consent is withheld; in an add-on they do', () => {
    const host = hostWith('everyDays(1).atHour(7)');
    host.state.withheldScopes.add('script.scriptapp');
    host.state.deployment = 'bound';
    expect(host.fireTriggers(START + DAY)).toEqual([]);
    host.state.deployment = 'published';
    expect(host.fireTriggers(START + 2 * DAY)).toHaveLength(1);
  });

  it('in the time of the wall, which nobody can turn', () => {
    const workbook = bookOf([['a']]);
    const host = createHost({ workbook, bundle: TICK, manifest: MANIFEST });
    expect(() => host.fireTriggers(Date.now())).toThrow(TypeError);
  });
});

describe('triggers of two people', () => {
  it('fire in the order of time, each as whoever made it', () => {
    const [workbook, shared, clock] = [bookOf([['a']]), createSharedStores(), virtualClock(START)];
    const hosts = [
      hostWith('everyDays(1).atHour(9)', { workbook, shared, clock, user: 'an' }),
      hostWith('everyDays(1).atHour(7)', { workbook, shared, clock, user: 'binh' }),
    ];
    const [an, binh] = hosts.map(
      (host) => host.workbook.clockTriggers.map(({ id }) => id)[hosts.indexOf(host)],
    );
    const fired = fireUntil(
      hosts.map(({ triggers }) => triggers),
      START + 2 * DAY,
    );
    expect(fired.map(({ triggerId }) => triggerId)).toEqual([binh, an, binh, an]);
  });

  it('wait while another run lasts', () => {
    const bundle = `function make() { ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(7).nearMinute(30).create() }
      function tick() { Utilities.sleep(300000) }`;
    const [workbook, shared, clock] = [bookOf([['a']]), createSharedStores(), virtualClock(START)];
    const hosts = ['an', 'binh', 'chi', 'dung'].map((user) =>
      hostWith('', { bundle, workbook, shared, clock, user }),
    );
    const fired = fireUntil(
      hosts.map(({ triggers }) => triggers),
      START + DAY,
    );
    expect(fired).toHaveLength(4);
    for (let i = 1; i < 4; i++) expect(fired[i].at - fired[i - 1].at).toBeGreaterThanOrEqual(300_000);
  });
});

describe('a spreadsheet that is saved and opened again', () => {
  it('has its triggers, and what was missed meanwhile does not come later', async () => {
    const file = path('book.xlsx');
    const host = hostWith('everyDays(1).atHour(7)');
    host.fireTriggers(START + DAY);
    await saveWorkbook(host.workbook, file);
    const workbook = await loadWorkbook(file);
    expect(workbook.clockTriggers).toEqual(host.workbook.clockTriggers);
    const clock = virtualClock(START + 10 * DAY);
    const opened = createHost({ workbook, bundle: TICK, manifest: MANIFEST, clock });
    expect(opened.fireTriggers(START + 11 * DAY)).toHaveLength(1);
  });
});
