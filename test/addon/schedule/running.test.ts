/**
 * Runs that the clock starts, through the built add-on: what they write, and what is told of those that could not classify.
 */
import { ServiceError } from '../../../src/offline/services/errors';
import type { UndoAnswer } from '../../../src/protocol';
import { classify, columnUnder, everything, everythingButLog, tab, type Rows } from '../open-book';
import { boot, DAILY, local, logOf, scheduledShop, set, show, stateOf } from './scheduled-shop';

const WRONG: Rows = [
  ['Scheme', 'Segment', 'orders'],
  ['Habit', 'Regular', '=> 2'],
];

const segments = ({ book }: ReturnType<typeof scheduledShop>) => columnUnder(book, 'Customers', 'Habit');

/** The shop with a daily schedule of its first person. */
function dailyShop(...given: Parameters<typeof scheduledShop>) {
  const shop = scheduledShop(...given);
  stateOf(set(shop.host));
  return shop;
}

describe('a scheduled run', () => {
  it('classifies as any other, says in the Run log that a schedule did, and that it is done', () => {
    const shop = dailyShop();
    const fired = shop.until('2026-04-01T09:00');
    expect(fired.map(({ error }) => error)).toEqual([null]);
    expect(segments(shop)).toEqual(['Regular', 'New', '']);
    expect(logOf(shop.book)).toEqual([['Classify', 'schedule', true]]);
    const { lastRun, schedule } = boot(shop.host);
    expect(lastRun).toMatchObject({ by: 'schedule', moved: 2, canUndo: true });
    expect(schedule.own?.last).toMatchObject({ outcome: 'done', moved: 2, text: '' });
    expect(local(schedule.own?.last?.at ?? '')).toMatch(/^2026-04-01 07/);
    expect(local(schedule.own?.next.from ?? '')).toBe('2026-04-02 07:00');
    expect(schedule.trouble).toBeNull();
  });

  it('lets recency age though nobody changes a row', () => {
    const rules: Rows = [
      ['Scheme', 'Segment', 'days since last order'],
      ['Habit', 'Recent', '<= 60'],
      ['Habit', 'Gone', '> 60'],
    ];
    const shop = dailyShop({ Rules: rules });
    // a bought last on 5 February: 60 days before 6 April, 61 before 7 April. b bought in March.
    shop.until('2026-04-06T09:00');
    expect(segments(shop)).toEqual(['Recent', 'Recent', '']);
    shop.until('2026-04-07T09:00');
    expect(segments(shop)).toEqual(['Gone', 'Recent', '']);
    expect(boot(shop.host).schedule.own?.last).toMatchObject({ outcome: 'done', moved: 1 });
  });

  it('can be undone by a person', () => {
    const shop = dailyShop();
    classify(shop.host);
    shop.book.sheetNamed('Rules')?.setValue(1, 1, 'Often');
    shop.until('2026-04-01T09:00');
    expect(segments(shop)).toEqual(['Often', 'New', '']);
    const undone = shop.host.run('undoFromPage', [], { mode: 'sidebar' }).result as UndoAnswer;
    expect(undone.ok).toBe(true);
    expect(segments(shop)).toEqual(['Regular', 'New', '']);
  });

  it('asks for no window, no toast and no dialog', () => {
    const shop = dailyShop();
    shop.until('2026-04-03T09:00');
    expect(shop.host.toasts).toEqual([]);
    expect([shop.host.ui.alerts, shop.host.ui.pages]).toEqual([[], []]);
  });

  it('makes no other trigger', () => {
    const shop = dailyShop();
    const before = shop.book.clockTriggers.map(({ id }) => id);
    expect(shop.until('2026-04-05T09:00')).toHaveLength(5);
    expect(shop.book.clockTriggers.map(({ id }) => id)).toEqual(before);
  });

  it('is done as often as it was asked for: every six hours, weekly on Mondays', () => {
    const often = scheduledShop();
    set(often.host, { ...DAILY, kind: 'hours', every: 6 });
    // From ten in the morning on: four a day.
    expect(often.until('2026-04-02T10:00')).toHaveLength(8);
    const weekly = scheduledShop();
    set(weekly.host, { ...DAILY, kind: 'weeks', weekday: 1 });
    expect(
      weekly.until('2026-04-14T10:00').map(({ at }) => local(new Date(at).toISOString()).slice(0, 13)),
    ).toEqual(['2026-04-06 07', '2026-04-13 07']);
  });
});

describe('a run that could not classify', () => {
  it('since the rules are wrong: is told with what to do, and changes nothing else', () => {
    const shop = dailyShop();
    classify(shop.host);
    shop.book.sheetNamed('Rules')?.setValue(1, 2, '=> 2');
    const before = everythingButLog(shop.book);
    shop.until('2026-04-01T09:00');
    expect(everythingButLog(shop.book)).toEqual(before);
    expect(logOf(shop.book)).toEqual([
      ['Classify', 'you', true],
      [
        'Not done: The rules cannot be used as they stand. The page Rules says which cells to mend.',
        'schedule',
        false,
      ],
    ]);
    const { schedule, lastRun, summary } = boot(shop.host);
    expect(schedule.trouble).toMatchObject({
      kind: 'failed',
      isOwn: true,
      text: 'The rules cannot be used as they stand. The page Rules says which cells to mend.',
    });
    expect(local(schedule.trouble?.at ?? '')).toMatch(/^2026-04-01 07/);
    // The last run is still the one that stands in the sheet.
    expect(lastRun).toMatchObject({ by: 'you', canUndo: true });
    expect(summary).not.toBeNull();
  });

  it.each(['a person', 'the schedule'])('is over with the next one that is done, by %s', (who) => {
    const shop = dailyShop({ Rules: WRONG });
    shop.until('2026-04-01T09:00');
    expect(boot(shop.host).schedule.trouble).not.toBeNull();
    shop.book.sheetNamed('Rules')?.setValue(1, 2, '>= 2');
    if (who === 'a person') classify(shop.host);
    else shop.until('2026-04-02T09:00');
    expect(boot(shop.host).schedule.trouble).toBeNull();
  });

  it('is told in the language of the workbook', () => {
    const shop = dailyShop({ Rules: WRONG }, { userLocale: 'vi' });
    shop.until('2026-04-01T09:00');
    expect(boot(shop.host).schedule.trouble?.text).toBe(
      'Các quy tắc hiện không dùng được. Trang Quy tắc cho biết cần sửa ô nào.',
    );
    expect(columnUnder(shop.book, 'Nhật ký chạy', 'Việc')).toEqual([
      'Không chạy được: Các quy tắc hiện không dùng được. Trang Quy tắc cho biết cần sửa ô nào.',
    ]);
  });

  it('for days is told for its last time, and the last run that was done is found above them', () => {
    const shop = dailyShop();
    classify(shop.host);
    shop.book.sheetNamed('Rules')?.setValue(1, 2, '=> 2');
    shop.until('2026-05-20T09:00');
    const { schedule, lastRun } = boot(shop.host);
    expect(local(schedule.trouble?.at ?? '')).toMatch(/^2026-05-20 07/);
    // 1 April to 20 May: fifty days, a row each.
    expect(logOf(shop.book)).toHaveLength(51);
    expect(lastRun).toMatchObject({ by: 'you', moved: 2 });
  });

  it('since a consent is missing: changes nothing but the log', () => {
    const shop = dailyShop();
    const before = everythingButLog(shop.book);
    shop.host.state.withheldScopes.add('script.scriptapp');
    const [{ error }] = shop.until('2026-04-01T09:00');
    expect(error).toBeNull();
    expect(boot(shop.host).schedule.trouble?.text).toContain(
      'Google’s permission for the add-on is missing.',
    );
    expect(everythingButLog(shop.book)).toEqual(before);
    expect(logOf(shop.book)).toMatchObject([
      [expect.stringMatching(/^Not done: Google’s permission/), 'schedule', false],
    ]);
  });

  it('since the consent for the spreadsheet itself is missing: is kept all the same', () => {
    const shop = dailyShop();
    const before = everything(shop.book);
    shop.host.state.withheldScopes.add('spreadsheets.currentonly');
    const [{ error }] = shop.until('2026-04-01T09:00');
    expect(error).toBeNull();
    expect(everything(shop.book)).toEqual(before);
    shop.host.state.withheldScopes.clear();
    expect(boot(shop.host).schedule.own?.last).toMatchObject({ outcome: 'failed' });
  });

  it('7.9 since Google found no spreadsheet: is told to whom the schedule belongs, until the next one is done', () => {
    const shop = dailyShop();
    const before = everything(shop.book);
    shop.host.state.documentIsOpen = false;
    const [{ error }] = shop.until('2026-04-01T09:00');
    expect(error).toBeNull();
    expect(everything(shop.book)).toEqual(before);
    shop.host.state.documentIsOpen = true;
    expect(boot(shop.host).schedule.trouble).toMatchObject({
      kind: 'failed',
      isOwn: true,
      text: expect.stringContaining('Google started the run without the spreadsheet.'),
    });
    shop.until('2026-04-02T09:00');
    expect(boot(shop.host).schedule).toMatchObject({ trouble: null, own: { last: { outcome: 'done' } } });
  });

  it('3.16 since the scope does not cover the clock: is told', () => {
    const shop = dailyShop();
    const before = everything(shop.book);
    shop.host.state.currentOnlyInTriggers = 'refused';
    const [{ error }] = shop.until('2026-04-01T09:00');
    expect(error).toBeNull();
    expect(everything(shop.book)).toEqual(before);
    expect(boot(shop.host).schedule.trouble?.text).toContain(
      'Google’s permission for the add-on is missing.',
    );
  });

  it.each([
    [
      'en',
      'lockTimeout',
      'Google stopped the run: “Lock timeout: another process was holding the lock for too long.”',
    ],
    ['vi', 'lockTimeout', 'Google stopped the run: “Hết thời gian chờ khóa'],
    ['en', 'tooManyToday', 'Google’s allowance of a day for scheduled runs is used up'],
    ['en', 'computerTime', 'If runs come hourly, choose Daily'],
    ['vi', 'computerTime', 'If runs come hourly, choose Daily'],
  ] as const)(
    'since Google threw: is told in its words, in %s, unless they are known: %s',
    (language, code, text) => {
      const shop = dailyShop();
      shop.host.state.messageLanguage = language;
      shop.host.state.beforeCall = (name) => {
        if (name === 'Sheet.getDataRange' || name === 'Range.getValues')
          throw new ServiceError(code, 'spreadsheet');
      };
      const [{ error }] = shop.until('2026-04-01T09:00');
      shop.host.state.beforeCall = null;
      expect(error).toBeNull();
      expect(boot(shop.host).schedule.trouble?.text).toContain(text);
    },
  );

  it('since cells are protected from whoever set it: says who can help', () => {
    const shop = scheduledShop();
    classify(shop.host);
    const binh = shop.other('binh');
    stateOf(set(binh));
    shop.book.sheetNamed('Rules')?.setValue(1, 1, 'Often');
    tab(shop.book, 'Customers').protections.push({
      box: null,
      description: '',
      warningOnly: false,
      editors: ['owner'],
    });
    shop.until('2026-04-01T09:00');
    expect(boot(shop.host).schedule.trouble).toMatchObject({
      isOwn: false,
      text: expect.stringContaining('may not edit cells that a run writes'),
    });
  });

  it('since Google ended it: is told once nothing has been heard of it for ten minutes', () => {
    const shop = dailyShop();
    shop.host.state.beforeCall = (name) => {
      // Google ends a run without a word: nothing of it goes on.
      if (name === 'Range.getValues') shop.host.state.beforeCall = () => fail();
    };
    const fail = (): never => {
      throw new ServiceError('tooManyToday', 'spreadsheet');
    };
    shop.until('2026-04-01T07:00');
    const fired = shop.until('2026-04-01T09:00');
    shop.host.state.beforeCall = null;
    expect(fired).toHaveLength(1);
    expect(boot(shop.host).schedule.trouble?.text).toContain('did not come to its end');
  });

  it('keeps nothing of customers, and no sentence', () => {
    const shop = dailyShop({ Rules: WRONG });
    shop.until('2026-04-01T09:00');
    const kept = [...shop.book.documentProperties].find(([key]) => key.includes('.scheduled.'));
    expect(JSON.parse(kept?.[1] ?? '')).toEqual({
      at: expect.any(Number),
      outcome: 'failed',
      moved: 0,
      reason: 'rules',
      words: '',
    });
  });

  it('keeps of Google’s words none that quote the sheet', () => {
    const shop = dailyShop();
    let calls = 0;
    // Late enough to be refused by the write itself.
    shop.host.state.beforeCall = (name) => {
      if (name === 'Range.setValues' && calls++ > 0)
        throw new ServiceError('validation', 'J100', 'Lan, Minh');
    };
    shop.until('2026-04-01T09:00');
    shop.host.state.beforeCall = null;
    const kept = [...shop.book.documentProperties].find(([key]) => key.includes('.scheduled.'))?.[1] ?? '';
    expect(kept).toContain('J100');
    expect(kept).not.toContain('Minh');
  });
});

describe('a run that is left out', () => {
  it('while another one is in progress: is no trouble', () => {
    const shop = dailyShop();
    const before = everything(shop.book);
    shop.host.state.foreignLocks.add('document');
    shop.until('2026-04-01T09:00');
    shop.host.state.foreignLocks.clear();
    expect(everything(shop.book)).toEqual(before);
    expect(boot(shop.host).schedule).toMatchObject({
      trouble: null,
      own: {
        last: {
          outcome: 'skipped',
          text: 'Another run was in progress, so this one was left out. The next one comes as planned.',
        },
      },
    });
  });

  it('since another person’s schedule has just classified: the numbers are fresh, and the log says so', () => {
    const shop = dailyShop();
    const binh = shop.other('binh');
    stateOf(set(binh));
    expect(shop.until('2026-04-01T09:00')).toHaveLength(2);
    const log = logOf(shop.book);
    expect(log).toEqual([
      ['Classify', 'schedule', true],
      [expect.stringMatching(/^Left out: Another person’s schedule/), 'schedule', false],
    ]);
    const outcomes = [shop.host, binh].map((host) => boot(host).schedule.own?.last?.outcome);
    expect(outcomes.sort()).toEqual(['done', 'skipped']);
    expect(boot(shop.host).schedule.trouble).toBeNull();
  });

  it('is none two hours later', () => {
    const shop = dailyShop();
    stateOf(set(shop.other('binh'), { ...DAILY, hour: 9 }));
    shop.until('2026-04-01T11:00');
    expect(logOf(shop.book).map(([what]) => what)).toEqual(['Classify', 'Classify']);
  });

  it('is none of one’s own: every hour is every hour', () => {
    const shop = scheduledShop();
    set(shop.host, { ...DAILY, kind: 'hours', every: 1 });
    // At the same minute of 10, 11, 12, 13 and 14 o'clock.
    shop.until('2026-03-31T15:00');
    expect(logOf(shop.book).map(([what]) => what)).toEqual([
      'Classify',
      'Classify',
      'Classify',
      'Classify',
      'Classify',
    ]);
  });
});

describe('a schedule that does not run at all', () => {
  it('while the add-on is disabled is said to be late, and by its owner’s own runs not forgotten', () => {
    const shop = dailyShop();
    shop.host.state.isEnabled = false;
    shop.until('2026-04-01T09:59');
    expect(boot(shop.host).schedule.trouble).toBeNull();
    // Due by eight; Google has two hours of grace.
    shop.until('2026-04-01T10:01');
    const { trouble } = boot(shop.host).schedule;
    expect(trouble).toMatchObject({ kind: 'overdue', isOwn: true });
    expect(local(trouble?.at ?? '')).toBe('2026-04-01 08:00');
    classify(shop.host);
    expect(boot(shop.host).schedule.trouble).toMatchObject({ kind: 'overdue' });
    shop.host.state.isEnabled = true;
    shop.until('2026-04-02T09:00');
    expect(boot(shop.host).schedule.trouble).toBeNull();
  });

  it('of another person is told until somebody runs', () => {
    const shop = scheduledShop();
    const binh = shop.other('binh');
    set(binh);
    binh.state.isEnabled = false;
    shop.until('2026-04-01T12:00');
    expect(boot(shop.host).schedule.trouble).toMatchObject({
      kind: 'overdue',
      isOwn: false,
      text: expect.stringContaining('Whoever set it may have no access any more.'),
    });
    classify(shop.host);
    expect(boot(shop.host).schedule.trouble).toBeNull();
  });
});

describe('a trigger that nobody wants any more', () => {
  it('since somebody else removed everything: deletes itself and writes nothing', () => {
    const shop = dailyShop();
    classify(shop.host);
    shop.other('binh').run('removeEverythingFromPage', [{ confirmed: true }], { mode: 'sidebar' });
    const before = everything(shop.book);
    expect(shop.book.clockTriggers).toHaveLength(1);
    const [{ error }] = shop.until('2026-04-01T09:00');
    expect(error).toBeNull();
    expect(shop.book.clockTriggers).toEqual([]);
    expect(everything(shop.book)).toEqual(before);
  });

  it.each(['listed', 'unlisted'] as const)(
    'since there is another: deletes itself, and the other runs (%s)',
    (clockTriggersOfFile) => {
      const shop = dailyShop();
      Object.assign(shop.host.state, { clockTriggersOfFile });
      const [own] = shop.book.clockTriggers;
      shop.book.clockTriggers.push({ ...own, id: '99' });
      shop.until('2026-04-01T09:00');
      expect(shop.book.clockTriggers.map(({ id }) => id)).toEqual([own.id]);
      expect(logOf(shop.book)).toEqual([['Classify', 'schedule', true]]);
    },
  );

  it('though the one that is known is gone, takes its place', () => {
    const shop = dailyShop();
    const [own] = shop.book.clockTriggers;
    shop.book.clockTriggers.splice(0, 1, { ...own, id: '99' });
    shop.until('2026-04-01T09:00');
    expect(logOf(shop.book)).toEqual([['Classify', 'schedule', true]]);
    expect(stateOf(show(shop.host)).isLost).toBe(false);
  });
});

describe('what the clock calls, called by a page', () => {
  it.each([
    [undefined],
    [null],
    ['x'],
    [{}],
    [{ triggerUid: 7 }],
    [{ triggerUid: '77' }],
    [{ triggerUid: '../x' }],
  ])('does nothing with %j', (event) => {
    const shop = dailyShop();
    const [before, properties] = [everything(shop.book), [...shop.book.documentProperties]];
    shop.host.run('scheduledRun', event === undefined ? [] : [event], { mode: 'sidebar' });
    expect(everything(shop.book)).toEqual(before);
    expect([...shop.book.documentProperties]).toEqual(properties);
    expect(shop.book.clockTriggers).toHaveLength(1);
  });
});
