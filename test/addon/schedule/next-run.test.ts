/**
 * When a schedule runs next: the window that is told, and the run that comes.
 */
import fc from 'fast-check';
import { nextWindow, overdueSince } from '../../../src/addon/schedule/next-run';
import type { KeptSchedule } from '../../../src/addon/schedule/kept-schedule';
import { nextDue } from '../../../src/offline/triggers/due-times';
import type { ClockTrigger } from '../../../src/offline/workbook/clock-trigger';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const at = (iso: string) => Date.parse(iso);

function schedule(change: Partial<KeptSchedule> = {}): KeptSchedule {
  return {
    kind: 'days',
    every: 1,
    hour: 7,
    weekday: 1,
    timeZone: 'Asia/Ho_Chi_Minh',
    trigger: '1',
    setAt: at('2026-03-31T10:00:00+07:00'),
    ...change,
  };
}

const iso = ({ from, to }: { from: number; to: number }) =>
  [from, to].map((instant) => new Date(instant).toISOString().slice(0, 16));

describe('the next run', () => {
  it('of a day in which it has run is the next day', () => {
    const last = at('2026-04-01T07:12:00+07:00');
    expect(iso(nextWindow(schedule(), last, last + 1000))).toEqual(['2026-04-02T00:00', '2026-04-02T01:00']);
  });

  it('that Google has not started yet is still in this hour, and the next day when the hour is over', () => {
    const now = at('2026-04-01T07:40:00+07:00');
    expect(iso(nextWindow(schedule(), null, now))).toEqual(['2026-04-01T00:00', '2026-04-01T01:00']);
    expect(iso(nextWindow(schedule(), null, now + HOUR))).toEqual(['2026-04-02T00:00', '2026-04-02T01:00']);
  });

  it('keeps to the wall when the clocks change: 29 March 2026 in Berlin has 23 hours', () => {
    const berlin = schedule({ timeZone: 'Europe/Berlin', setAt: at('2026-03-27T12:00:00Z') });
    const first = nextWindow(berlin, null, berlin.setAt);
    const second = nextWindow(berlin, first.from + 60_000, first.from + 60_000);
    expect(iso(first)).toEqual(['2026-03-28T06:00', '2026-03-28T07:00']);
    expect(iso(second)).toEqual(['2026-03-29T05:00', '2026-03-29T06:00']);
  });

  it('is told an hour long where the clocks leave its hour out, and longer where it comes twice', () => {
    // Berlin has no 2 to 3 o'clock on 29 March 2026, New York two of 1 to 2 o'clock on 1 November: from 05:00 and 06:00 UTC.
    const gone = schedule({ timeZone: 'Europe/Berlin', hour: 2, setAt: at('2026-03-28T12:00:00Z') });
    expect(iso(nextWindow(gone, null, gone.setAt))).toEqual(['2026-03-29T01:00', '2026-03-29T02:00']);
    const twice = schedule({ timeZone: 'America/New_York', hour: 1, setAt: at('2026-10-31T12:00:00Z') });
    expect(iso(nextWindow(twice, null, twice.setAt))).toEqual(['2026-11-01T05:00', '2026-11-01T07:00']);
  });

  it('of every three hours counts from the last one', () => {
    const often = schedule({ kind: 'hours', every: 3 });
    const last = at('2026-04-01T01:20:00Z');
    expect(iso(nextWindow(often, last, last))).toEqual(['2026-04-01T04:20', '2026-04-01T04:20']);
    // Nothing came at 04:20: the one after it.
    expect(iso(nextWindow(often, last, at('2026-04-01T05:00:00Z')))).toEqual([
      '2026-04-01T07:20',
      '2026-04-01T07:20',
    ]);
  });
});

describe('a schedule is overdue', () => {
  it.each([
    ['two hours after its hour', {}, null, '2026-04-01T10:00:00+07:00', null],
    ['and a minute', {}, null, '2026-04-01T10:01:00+07:00', '2026-04-01T08:00:00+07:00'],
    ['not when it ran', {}, '2026-04-01T07:30:00+07:00', '2026-04-01T23:00:00+07:00', null],
    [
      'every hour, three hours after the last',
      { kind: 'hours' },
      '2026-04-01T07:30:00+07:00',
      '2026-04-01T10:31:00+07:00',
      '2026-04-01T08:30:00+07:00',
    ],
  ] as const)('%s', (_what, change, last, now, since) => {
    expect(overdueSince(schedule(change), last && at(last), at(now))).toBe(since && at(since));
  });
});

describe('the window that is told', () => {
  const zones = [
    'Asia/Ho_Chi_Minh',
    'America/New_York',
    'Europe/Berlin',
    'Pacific/Auckland',
    'Asia/Kolkata',
    'UTC',
  ];

  it('is the one in which the host’s trigger service starts the run, in any zone', () => {
    const made = fc.record({
      kind: fc.constantFrom('days' as const, 'weeks' as const),
      hour: fc.integer({ min: 0, max: 23 }),
      weekday: fc.integer({ min: 1, max: 7 }),
      timeZone: fc.constantFrom(...zones),
      setAt: fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-12-31T00:00:00Z') }),
      id: fc.integer({ min: 1, max: 1e9 }).map(String),
    });
    fc.assert(
      fc.property(made, ({ id, ...choice }) => {
        const kept = schedule(choice);
        const { from, to } = nextWindow(kept, null, kept.setAt);
        // Set within its own hour, Google may or may not run that same day.
        fc.pre(from - kept.setAt < (kept.kind === 'days' ? 23 : 6 * 24 + 23) * HOUR - HOUR);
        const trigger: ClockTrigger = {
          ...{ id, user: 'an', handler: 'tick', every: 1, minute: null, dueAt: null },
          ...{ unit: kept.kind === 'days' ? 'days' : 'weeks', hour: kept.hour, weekday: kept.weekday },
          ...{ timeZone: kept.timeZone, createdAt: kept.setAt },
        };
        const due = nextDue(trigger);
        expect(due).toBeGreaterThanOrEqual(from);
        expect(due).toBeLessThan(to);
      }),
    );
  });

  it('lies after the last run and is not over, and comes a week later at the latest', () => {
    const made = fc.record({
      kind: fc.constantFrom('hours' as const, 'days' as const, 'weeks' as const),
      every: fc.integer({ min: 1, max: 12 }),
      hour: fc.integer({ min: 0, max: 23 }),
      weekday: fc.integer({ min: 1, max: 7 }),
      timeZone: fc.constantFrom(...zones),
    });
    const days = fc.integer({ min: 0, max: 40 * DAY });
    fc.assert(
      fc.property(made, days, days, (choice, sinceSet, sinceRun) => {
        const kept = schedule(choice);
        const last = kept.setAt + sinceSet;
        const now = last + sinceRun;
        const { from, to } = nextWindow(kept, last, now);
        expect(from).toBeGreaterThan(last);
        expect(to).toBeGreaterThanOrEqual(now);
        expect(to - from).toBeGreaterThanOrEqual(choice.kind === 'hours' ? 0 : HOUR);
        expect(to).toBeLessThanOrEqual(now + 7 * DAY + 2 * HOUR);
      }),
    );
  });
});
