/**
 * Runs of which nothing could be written at their time: the Run log has them as soon as a later one can write it.
 */
import { ServiceError } from '../../../src/offline/services/errors';
import { tab } from '../open-book';
import { boot, DAILY, logOf, scheduledShop, set, stateOf, type ScheduledShop } from './scheduled-shop';

const RAN = ['Classify', 'schedule', true];
const BUSY = [
  'Left out: Another run was in progress, so this one was left out. The next one comes as planned.',
  'schedule',
  false,
];
const MISSED = [
  'Not done: Google started no run when it was due. The add-on may have been switched off in this spreadsheet.',
  'schedule',
  false,
];

/** Daily at seven in Vietnam. */
function dailyShop(): ScheduledShop {
  const shop = scheduledShop();
  stateOf(set(shop.host));
  return shop;
}

/** Somebody else writes all the while. */
function runWhileTaken(shop: ScheduledShop, local: string): void {
  shop.host.state.foreignLocks.add('document');
  shop.until(local);
  shop.host.state.foreignLocks.clear();
}

describe('a run that was left out while the log was taken', () => {
  it('is in the log before the row of the next one, at its own time', () => {
    const shop = dailyShop();
    runWhileTaken(shop, '2026-04-01T09:00');
    expect(logOf(shop.book)).toEqual([]);
    shop.until('2026-04-02T09:00');
    expect(logOf(shop.book)).toEqual([BUSY, RAN]);
    const [first, second] = [1, 2].map((row) => Number(tab(shop.book, 'Run log').valueAt(row, 0)));
    // Days: one lies between them, at the same minute; a run waits for the log no longer than ten seconds.
    expect(second - first).toBeCloseTo(1, 3);
  });

  it('is there once, however many runs come after it', () => {
    const shop = dailyShop();
    runWhileTaken(shop, '2026-04-01T09:00');
    shop.until('2026-04-04T09:00');
    expect(logOf(shop.book)).toEqual([BUSY, RAN, RAN, RAN]);
  });

  it('several times is in it as often, the last five at most', () => {
    const shop = dailyShop();
    // Seven days: 1 to 7 April.
    runWhileTaken(shop, '2026-04-07T09:00');
    shop.until('2026-04-08T09:00');
    expect(logOf(shop.book)).toEqual([BUSY, BUSY, BUSY, BUSY, BUSY, RAN]);
  });

  it('is no trouble to anybody, and is told with the schedule', () => {
    const shop = dailyShop();
    runWhileTaken(shop, '2026-04-01T09:00');
    const { own, trouble } = boot(shop.host).schedule;
    expect([own?.last?.outcome, trouble]).toEqual(['skipped', null]);
  });
});

describe('a run that Google did not start', () => {
  it('while the add-on was disabled is in the log when it is enabled again, once for all of them', () => {
    const shop = dailyShop();
    shop.host.state.isEnabled = false;
    shop.until('2026-04-03T12:00');
    shop.host.state.isEnabled = true;
    shop.until('2026-04-05T09:00');
    expect(logOf(shop.book)).toEqual([MISSED, RAN, RAN]);
    // Due until eight on 1 April 2026, which is the day 46113 after 30 December 1899.
    expect(tab(shop.book, 'Run log').valueAt(1, 0)).toBeCloseTo(46113 + 8 / 24, 6);
  });

  it('is none where it came a minute later than the day before', () => {
    const shop = scheduledShop();
    set(shop.host, { ...DAILY, kind: 'hours', every: 1 });
    shop.until('2026-04-01T10:00');
    expect(new Set(logOf(shop.book).map(([what]) => what))).toEqual(new Set(['Classify']));
  });
});

it('a run without the spreadsheet is in the log when the next one finds it', () => {
  const shop = dailyShop();
  shop.host.state.documentIsOpen = false;
  shop.until('2026-04-01T09:00');
  shop.host.state.documentIsOpen = true;
  shop.until('2026-04-03T09:00');
  expect(logOf(shop.book)).toEqual([
    [expect.stringMatching(/^Not done: Google started the run without the spreadsheet\./), 'schedule', false],
    RAN,
    RAN,
  ]);
});

it('a run that Google ended without a word is in the log before the next one', () => {
  const shop = dailyShop();
  const dead = (): never => {
    throw new ServiceError('serverError');
  };
  // From its first reading on nothing of it gets through.
  shop.host.state.beforeCall = (name) => {
    if (name === 'Range.getValues') shop.host.state.beforeCall = dead;
  };
  shop.until('2026-04-01T09:00');
  shop.host.state.beforeCall = null;
  shop.until('2026-04-02T09:00');
  expect(logOf(shop.book)).toEqual([
    [expect.stringMatching(/^Not done: The run began and did not come to its end\./), 'schedule', false],
    RAN,
  ]);
});

describe('Google’s 90 minutes a day for triggers', () => {
  /** Hourly, in so many spreadsheets that they take seventeen minutes an hour. */
  function busyShop(): ScheduledShop {
    const shop = scheduledShop();
    stateOf(set(shop.host, { ...DAILY, kind: 'hours', every: 1 }));
    shop.host.state.afterCall = (name) => {
      if (name === 'Lock.releaseLock') shop.host.triggers.clock.spend(17 * 60_000);
    };
    return shop;
  }
  const QUOTA =
    'Google’s allowance of a day for scheduled runs is used up, and is new within a day. If runs come hourly, choose Daily: that uses far less.';

  it('when they are used up, no run begins, and the sidebar says why and what to do', () => {
    const shop = busyShop();
    // Five times seventeen are 85: the sixth is the last that begins.
    const outcomes = shop.until('2026-03-31T20:30').map(({ error }) => error?.message ?? 'done');
    const over = 'Service using too much computer time for one day.';
    expect(outcomes.slice(0, 8)).toEqual([...Array.from({ length: 6 }, () => 'done'), over, over]);
    expect(new Set(outcomes.slice(6))).toEqual(new Set([over]));
    shop.host.state.afterCall = null;
    expect(boot(shop.host).schedule.trouble).toMatchObject({ kind: 'overdue', isOwn: true, text: QUOTA });
  });

  it('the first run of the next day writes so into the log', () => {
    const shop = busyShop();
    shop.until('2026-04-01T12:30');
    const said = logOf(shop.book).map(([what]) => what);
    expect(said.filter((what) => what === `Not done: ${QUOTA}`)).toHaveLength(1);
    expect(said.at(-1)).toBe('Classify');
    shop.host.state.afterCall = null;
    expect(boot(shop.host).schedule.trouble).toBeNull();
  });

  it('daily runs come nowhere near them', () => {
    const shop = busyShop();
    set(shop.host);
    expect(shop.until('2026-04-05T09:00').map(({ error }) => error)).toEqual([null, null, null, null, null]);
  });

  it('are counted in all of the person’s spreadsheets, and what is counted names none of them', () => {
    const shop = busyShop();
    shop.until('2026-03-31T12:30');
    const counted = [...shop.host.state.userProperties].find(([key]) => key.endsWith('scheduled-time'));
    expect(Object.keys(JSON.parse(counted?.[1] ?? '{}') as object)).toEqual(['since', 'ms']);
  });
});
