/**
 * How long the triggers of a user may run in a day.
 */
import { virtualClock } from '../../../src/offline/clock';
import { createHost, type HostOptions } from '../../../src/offline/host';
import { createSharedStores } from '../../../src/offline/shared-stores';
import { Workbook } from '../../../src/offline/workbook/workbook';
import { MANIFEST } from '../run-script';

const HOUR = 3_600_000;
const START = Date.parse('2026-03-30T05:00:00Z');
const OVER = 'Service using too much computer time for one day.';
/** Five minutes, and what the call itself costs. */
const BUNDLE = `function make() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create() }
  function tick() { Utilities.sleep(300000); return 'done' }`;

function hourly(id = 'one', options: Partial<HostOptions> = {}) {
  const workbook = new Workbook({ id, timeZone: 'UTC' });
  workbook.addSheet('Data');
  const host = createHost({
    workbook,
    bundle: BUNDLE,
    manifest: MANIFEST,
    clock: virtualClock(START),
    ...options,
  });
  host.run('make');
  return host;
}

/** What came of each run in a day that begins with the first: 'done', or Google's words. */
function day(host: ReturnType<typeof hourly>): string[] {
  const first = host.triggers.next()?.at ?? NaN;
  return host
    .fireTriggers(first + 23.5 * HOUR)
    .map(({ result, error }) => error?.message ?? String(result?.result));
}

it('90 minutes: the run in which they are used up is ended, and no other begins until the day is over', () => {
  const host = hourly();
  // Seventeen times five minutes are 85; the eighteenth begins, and would be done a little after 90.
  const outcomes = day(host);
  expect(outcomes.slice(0, 17)).toEqual(Array.from({ length: 17 }, () => 'done'));
  expect(outcomes.slice(17)).toEqual(['Exceeded maximum execution time', OVER, OVER, OVER, OVER, OVER, OVER]);
  expect(day(host).slice(0, 17)).toEqual(Array.from({ length: 17 }, () => 'done'));
});

it('360 minutes in an account of an organization', () => {
  const host = hourly();
  host.state.triggerMinutesPerDay = 360;
  expect(day(host)).toEqual(Array.from({ length: 24 }, () => 'done'));
});

it('in all spreadsheets of a user together, and each user their own', () => {
  const [shared, clock] = [createSharedStores(), virtualClock(START)];
  const [one, two, other] = [
    hourly('one', { shared, clock }),
    hourly('two', { shared, clock }),
    hourly('three', { shared, clock, user: 'binh' }),
  ];
  day(one);
  expect(two.fireTriggers(clock.now() + HOUR).map(({ error }) => error?.message)).toEqual([OVER]);
  // The clock has gone on: one that was due meanwhile comes now, and one in its own time.
  expect(other.fireTriggers(clock.now() + HOUR).map(({ error }) => error)).toEqual([null, null]);
});

it('what a person starts is not counted', () => {
  const host = hourly();
  for (let times = 0; times < 20; times++) host.run('tick');
  expect(day(host)[0]).toBe('done');
});
