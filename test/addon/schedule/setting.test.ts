/**
 * A schedule through the built add-on: set, changed, switched off; one trigger a person and spreadsheet, whatever Google does.
 */
import { ServiceError } from '../../../src/offline/services/errors';
import type { Host } from '../../../src/offline/host';
import type { ScheduleAnswer, ScheduleChoice } from '../../../src/protocol/schedule';
import { createSharedStores } from '../../../src/offline/shared-stores';
import { Workbook } from '../../../src/offline/workbook/workbook';
import { hostOf } from '../open-book';
import { codesOf, DAILY, local, scheduledShop, set, show, stateOf } from './scheduled-shop';

const TOO_MANY_HERE = 'tooManyTriggersHere';
const other = (change: Partial<ScheduleChoice>): ScheduleChoice => ({ ...DAILY, ...change });

/** Google's trigger service fails so many times at the call of that name. */
function failing(
  host: Host,
  name: string,
  times: number,
  code: 'triggerService' | 'chartGone' | 'lockOperations' = 'triggerService',
) {
  let left = times;
  host.state.beforeCall = (call) => {
    if (call === name && left-- > 0) throw new ServiceError(code);
  };
}

describe('setting a schedule', () => {
  it.each<[string, ScheduleChoice, object, string, string]>([
    ['daily', DAILY, { unit: 'days', every: 1, hour: 7 }, '2026-04-01 07:00', '2026-04-01 08:00'],
    // Ten in the morning of a Tuesday: later that day.
    ['later today', other({ hour: 15 }), { unit: 'days', hour: 15 }, '2026-03-31 15:00', '2026-03-31 16:00'],
    // The next Monday is 6 April.
    [
      'weekly',
      other({ kind: 'weeks' }),
      { unit: 'weeks', every: 1, hour: 7, weekday: 1 },
      '2026-04-06 07:00',
      '2026-04-06 08:00',
    ],
    [
      'every six hours',
      other({ kind: 'hours', every: 6 }),
      { unit: 'hours', every: 6 },
      '2026-03-31 16:00',
      '2026-03-31 16:00',
    ],
  ])(
    'makes one trigger in the zone of the spreadsheet, and says when it runs: %s',
    (_what, choice, trigger, from, to) => {
      const { book, host } = scheduledShop();
      const { own, others, trouble, isLost } = stateOf(set(host, choice));
      expect(book.clockTriggers).toMatchObject([
        { handler: 'scheduledRun', timeZone: 'Asia/Ho_Chi_Minh', user: 'owner', ...trigger },
      ]);
      expect(own).toMatchObject({ ...choice, isOwn: true, last: null, isOtherZone: false });
      expect([local(own?.next.from ?? ''), local(own?.next.to ?? '')]).toEqual([from, to]);
      expect([others, trouble, isLost]).toEqual([[], null, false]);
    },
  );

  it('runs in the hour that it says, in a spreadsheet far from the script’s own zone', () => {
    const { book, host, until } = scheduledShop({}, { timeZone: 'America/New_York' });
    const { own } = stateOf(set(host));
    const [fired] = until('2026-04-02T10:00');
    expect(book.clockTriggers[0].timeZone).toBe('America/New_York');
    expect(fired.at).toBeGreaterThanOrEqual(Date.parse(own?.next.from ?? ''));
    expect(fired.at).toBeLessThan(Date.parse(own?.next.to ?? ''));
  });

  it('again changes it: there is still one trigger', () => {
    const { book, host } = scheduledShop();
    set(host);
    expect(stateOf(set(host, other({ hour: 22 }))).own).toMatchObject({ hour: 22 });
    expect(book.clockTriggers).toMatchObject([{ hour: 22 }]);
  });

  it('to nothing switches it off', () => {
    const { book, host } = scheduledShop();
    set(host);
    expect(stateOf(set(host, null))).toMatchObject({ own: null, trouble: null });
    expect(book.clockTriggers).toEqual([]);
    expect(stateOf(set(host, null)).own).toBeNull();
  });

  it('leaves those of other spreadsheets alone', () => {
    const shared = createSharedStores();
    const hosts = ['one', 'two'].map((id) => {
      const workbook = new Workbook({ id, timeZone: 'Asia/Ho_Chi_Minh' });
      workbook.addSheet('Customers');
      return hostOf(workbook, { shared });
    });
    for (const host of hosts) stateOf(set(host));
    set(hosts[1], other({ hour: 9 }));
    set(hosts[1], null);
    expect(hosts.map(({ workbook }) => workbook.clockTriggers.length)).toEqual([1, 0]);
  });

  it.each(['listed', 'unlisted'] as const)(
    'makes one of several, whether Google lists those of the clock in a file or not: %s',
    (clockTriggersOfFile) => {
      const { book, host } = scheduledShop();
      Object.assign(host.state, { clockTriggersOfFile });
      set(host);
      set(host, other({ hour: 9 }));
      expect(book.clockTriggers).toHaveLength(1);
      set(host, null);
      expect(book.clockTriggers).toEqual([]);
    },
  );
});

describe('looking at it', () => {
  it('takes away triggers that are too many', () => {
    const { book, host } = scheduledShop();
    set(host);
    book.clockTriggers.push({ ...book.clockTriggers[0], id: '99' });
    expect(stateOf(show(host)).own).toMatchObject({ hour: 7 });
    expect(book.clockTriggers.map(({ id }) => id)).not.toContain('99');
    expect(book.clockTriggers).toHaveLength(1);
  });

  it('says when Google has forgotten the trigger', () => {
    const { book, host } = scheduledShop();
    set(host);
    expect(stateOf(show(host)).isLost).toBe(false);
    book.clockTriggers.length = 0;
    expect(stateOf(show(host)).isLost).toBe(true);
    expect(stateOf(set(host)).isLost).toBe(false);
    expect(book.clockTriggers).toHaveLength(1);
  });

  it('says nothing is lost where Google does not answer', () => {
    const { host } = scheduledShop();
    set(host);
    failing(host, 'ScriptApp.getUserTriggers', 9);
    expect(stateOf(show(host)).isLost).toBe(false);
  });

  it('takes away none while another window changes the schedule', () => {
    const { book, host } = scheduledShop();
    set(host);
    book.clockTriggers.push({ ...book.clockTriggers[0], id: '99' });
    host.state.foreignLocks.add('user');
    expect(stateOf(show(host)).isLost).toBe(false);
    expect(book.clockTriggers).toHaveLength(2);
  });

  it.each([
    ['{'],
    ['[]'],
    ['null'],
    ['{"kind":"days","hour":99}'],
    ['{"kind":"days","every":1,"hour":7,"weekday":1}'],
    ['{"kind":"days","every":1,"hour":7,"weekday":1,"timeZone":"Mars/Olympus","trigger":"1","setAt":1}'],
  ])('leaves out what somebody made of what is kept: %s', (text) => {
    const { book, host } = scheduledShop();
    set(host);
    const key = [...book.documentProperties.keys()].find((name) => name.includes('.schedule.')) ?? '';
    book.documentProperties.set(key, text);
    book.documentProperties.set(key.replace('.schedule.', '.scheduled.'), text);
    expect(stateOf(show(host))).toMatchObject({ own: null, others: [], trouble: null });
  });
});

describe('two people', () => {
  it('see each other’s schedule, and change their own alone', () => {
    const shop = scheduledShop();
    const binh = shop.other('binh');
    set(shop.host);
    expect(stateOf(show(binh))).toMatchObject({
      own: null,
      others: [{ kind: 'days', hour: 7, isOwn: false }],
    });
    set(binh, other({ hour: 9 }));
    expect(stateOf(show(shop.host))).toMatchObject({ own: { hour: 7 }, others: [{ hour: 9 }] });
    set(binh, null);
    expect(stateOf(show(shop.host))).toMatchObject({ own: { hour: 7 }, others: [] });
    expect(shop.book.clockTriggers).toMatchObject([{ user: 'owner', hour: 7 }]);
  });

  it('are told by a random id, in no word by a name or an address', () => {
    const shop = scheduledShop();
    set(shop.host);
    set(shop.other('binh.tran@example.com'));
    const kept = JSON.stringify([...shop.book.documentProperties]);
    expect(kept).not.toMatch(/binh|owner|@/);
  });
});

describe('a service for triggers that does not answer', () => {
  it.each(['ScriptApp.getUserTriggers', 'ClockTriggerBuilder.create', 'ScriptApp.newTrigger'])(
    'is asked again: %s',
    (name) => {
      const { book, host } = scheduledShop();
      failing(host, name, 4);
      expect(stateOf(set(host)).own).toMatchObject(DAILY);
      expect(book.clockTriggers).toHaveLength(1);
    },
  );

  it('five times; then the sentence says that there is no schedule, and there is none', () => {
    const { book, host } = scheduledShop();
    set(host);
    failing(host, 'ClockTriggerBuilder.create', 99);
    const answer = set(host, other({ hour: 9 }));
    expect(codesOf(answer)).toEqual(['schedule.unreachable']);
    host.state.beforeCall = null;
    expect(stateOf(show(host)).own).toBeNull();
    expect(book.clockTriggers).toEqual([]);
  });

  it('counts its waits, which stay under twenty seconds', () => {
    const { host } = scheduledShop();
    failing(host, 'ClockTriggerBuilder.create', 99);
    const { stats } = host.run('setScheduleFromPage', [{ schedule: DAILY }], { mode: 'sidebar' });
    // 1 + 2 + 4 + 8 seconds, and a little by chance.
    expect(stats.costMs).toBeGreaterThan(15_000);
    expect(stats.costMs).toBeLessThan(20_000);
    expect(stats.callsByName['ClockTriggerBuilder.create']).toBe(5);
  });

  it.each(['en', 'vi', 'de'] as const)('is waited for once, in whatever language: %s', (language) => {
    const { host } = scheduledShop();
    host.state.messageLanguage = language;
    failing(host, 'ScriptApp.getUserTriggers', 99);
    const { stats, result } = host.run('setScheduleFromPage', [{ schedule: DAILY }], { mode: 'sidebar' });
    expect(codesOf(result as ScheduleAnswer)).toEqual(['schedule.unreachable']);
    // Asked five times, 1 + 2 + 4 + 8 seconds and a little by chance in between.
    expect(stats.callsByName['ScriptApp.getUserTriggers']).toBe(5);
    expect(stats.costMs).toBeLessThan(20_000);
  });

  it('says in words that nobody knows, is tried once more and told as it stands', () => {
    const { host } = scheduledShop();
    failing(host, 'ClockTriggerBuilder.create', 2, 'chartGone');
    const answer = set(host);
    expect(codesOf(answer)).toEqual(['schedule.refused']);
    expect(answer).toMatchObject({
      issues: [
        {
          message:
            'Google did not set the schedule: “The chart is not on this sheet.” There is no schedule of yours now.',
        },
      ],
    });
  });

  it('that made the trigger all the same, and said that it did not, leaves one', () => {
    const { book, host } = scheduledShop();
    let isFirst = true;
    host.state.beforeCall = (name) => {
      // What comes after create: it is made by now.
      if (name !== 'Trigger.getUniqueId' || !isFirst) return;
      isFirst = false;
      throw new ServiceError('triggerService');
    };
    expect(stateOf(set(host)).own).toMatchObject(DAILY);
    expect(book.clockTriggers).toHaveLength(1);
  });
});

describe('Google’s limits', () => {
  /** Twenty spreadsheets in which this person has a schedule. */
  function full() {
    const shared = createSharedStores();
    const books = Array.from(
      { length: 21 },
      (_, i) => new Workbook({ id: `book ${i}`, timeZone: 'Asia/Ho_Chi_Minh' }),
    );
    return books.map((workbook) => {
      workbook.addSheet('Customers');
      return hostOf(workbook, { shared });
    });
  }

  it.each(['en', 'vi', 'de'] as const)(
    'of twenty schedules is told plainly, in whatever language Google speaks: %s',
    (language) => {
      const hosts = full();
      const last = hosts[20];
      for (const host of hosts.slice(0, 20)) stateOf(set(host));
      last.state.messageLanguage = language;
      expect(codesOf(set(last))).toEqual(['schedule.tooMany']);
      expect(stateOf(show(last)).own).toBeNull();
      set(hosts[0], null);
      expect(stateOf(set(last)).own).toMatchObject(DAILY);
    },
  );

  it('of one in a spreadsheet is told plainly where the one that is there cannot be seen', () => {
    const { book, host } = scheduledShop();
    host.state.clockTriggersOfFile = 'unlisted';
    set(host);
    // What the add-on knows of it is gone.
    book.documentProperties.clear();
    expect(codesOf(set(host))).toEqual(['schedule.tooManyHere']);
    expect(new ServiceError(TOO_MANY_HERE).message).toContain(
      'too many time-based triggers in this document',
    );
  });
});

describe('a consent that was withheld', () => {
  it('is found out before anything is changed, with the page where Google asks for it', () => {
    const { book, host } = scheduledShop();
    host.state.withheldScopes.add('script.scriptapp');
    const answer = set(host);
    expect(codesOf(answer)).toEqual(['schedule.notAuthorised']);
    expect(answer).toMatchObject({ permission: expect.stringMatching(/^https:/) });
    expect([book.clockTriggers, [...book.documentProperties.keys()]]).toEqual([[], []]);
    host.state.withheldScopes.clear();
    expect(stateOf(set(host)).own).toMatchObject(DAILY);
  });

  it('is said in Vietnamese to whoever reads it', () => {
    const { host } = scheduledShop();
    host.state.withheldScopes.add('script.scriptapp');
    const answer = host.run('setScheduleFromPage', [{ schedule: DAILY, lang: 'vi' }], {
      mode: 'sidebar',
    }).result;
    expect(answer).toMatchObject({
      issues: [{ message: expect.stringContaining('còn thiếu quyền của Google') }],
    });
  });

  it('does not keep the schedule from being looked at', () => {
    const { host } = scheduledShop();
    set(host);
    host.state.withheldScopes.add('script.scriptapp');
    expect(stateOf(show(host))).toMatchObject({ own: DAILY, isLost: false });
  });
});

describe('the request', () => {
  it.each([
    [null],
    [{}],
    [{ schedule: {} }],
    [{ schedule: { ...DAILY, hour: 24 } }],
    [{ schedule: { ...DAILY, hour: 7.5 } }],
    [{ schedule: { ...DAILY, weekday: 0 } }],
    [{ schedule: { ...DAILY, every: 0 } }],
    [{ schedule: { ...DAILY, kind: 'minutes' } }],
    [{ schedule: { ...DAILY, user: 'boss' } }],
    [{ schedule: DAILY, more: 1 }],
  ])('cannot be %j', (request) => {
    const { host, book } = scheduledShop();
    expect(() => host.run('setScheduleFromPage', [request], { mode: 'sidebar' })).toThrow();
    expect(book.clockTriggers).toEqual([]);
  });
});

describe('another window', () => {
  it('that changes the schedule at this moment is waited for, then refused', () => {
    const { host } = scheduledShop();
    host.state.foreignLocks.add('user');
    expect(codesOf(set(host))).toEqual(['schedule.busy']);
  });

  it('is supposed where Google cannot tell', () => {
    const { host } = scheduledShop();
    failing(host, 'Lock.tryLock', 1, 'lockOperations');
    expect(codesOf(set(host))).toEqual(['schedule.busy']);
  });
});

describe('removing everything', () => {
  it('takes the schedule out', () => {
    const { book, host } = scheduledShop();
    set(host);
    host.run('removeEverythingFromPage', [{ confirmed: true }], { mode: 'sidebar' });
    expect([book.clockTriggers, [...book.documentProperties.keys()]]).toEqual([[], []]);
  });

  it('is done all the same where the consent is missing', () => {
    const { host, book } = scheduledShop();
    set(host);
    host.state.withheldScopes.add('script.scriptapp');
    const answer = host.run('removeEverythingFromPage', [{ confirmed: true }], { mode: 'sidebar' }).result;
    expect(answer).toMatchObject({ ok: true });
    expect([...book.documentProperties.keys()]).toEqual([]);
  });
});
