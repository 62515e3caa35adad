/**
 * Runs that start by themselves, in the sidebar: set and changed among the settings, told on the summary.
 */
import type { BootAnswer } from '../../../src/protocol/first-run';
import type { Schedule, ScheduleAnswer, ScheduleState } from '../../../src/protocol/schedule';
import type { SettingsAnswer } from '../../../src/protocol/settings';
import { Tab } from '../support/book';
import { describeInEachLanguage } from '../support/languages';
import { standIn, type Sidebar } from '../support/sidebar';
import type { WorkbenchPage } from '../support/workbench';

const MENU = {
  en: ['Extensions', 'Customer Segments', 'Set a schedule'],
  vi: ['Tiện ích mở rộng', 'Customer Segments', 'Đặt lịch tự động'],
} as const;

const RUN_NOW = { en: 'Run the schedule now', vi: 'Chạy lịch tự động ngay' } as const;
const SCHEDULED = { en: 'schedule', vi: 'lịch tự động' } as const;

const NOBODY: ScheduleState = { own: null, others: [], trouble: null };
const DAILY: Schedule = {
  ...{ kind: 'days', every: 6, hour: 6, weekday: 1 },
  ...{ isOwn: true, isOtherZone: false, last: null },
  next: { from: '2026-11-23T06:00:00Z', to: '2026-11-23T07:00:00Z' },
};

const LEFT_OUT: Schedule['last'] = {
  ...{ at: '2026-11-22T06:12:00Z', outcome: 'skipped', moved: 0, text: 'Another run was in progress.' },
};

/** Answers with these schedules whatever there is; `set` is what the page asks for. */
async function pretend(workbench: WorkbenchPage, state: Partial<ScheduleState>, more: object = {}) {
  const schedule: ScheduleState = { ...NOBODY, ...state };
  const boot = (await workbench.perform<BootAnswer>({
    op: 'call',
    functionName: 'bootFromPage',
    args: [{}],
  })) satisfies BootAnswer;
  const answer: ScheduleAnswer = { ok: true, isLost: false, ...schedule, ...more };
  return standIn(workbench, async (name) => {
    if (name === 'bootFromPage') return { ok: true, value: { ...boot, schedule } };
    return name === 'scheduleFromPage' ? { ok: true, value: answer } : undefined;
  });
}

describeInEachLanguage('the schedule', ({ language, words, workbench, openSidebar, openBesideSample }) => {
  const { names } = words.tabs;
  const texts = words.schedule;
  let sidebar: Sidebar;

  // One run serves all; each test has a page that knows no answers yet.
  beforeAll(async () => {
    await workbench().openClassified(language);
  });
  beforeEach(async () => {
    sidebar = await openSidebar();
    await sidebar.heading(names.summary).waitFor();
  });

  const open = async () => {
    await sidebar.openOther(names.settings);
    await toggle().waitFor();
  };
  const toggle = () => sidebar.frame.getByRole('switch', { name: texts.switch });
  const fact = (name: string) =>
    sidebar.frame
      .locator('dl > div')
      .filter({ has: sidebar.frame.getByText(name, { exact: true }) })
      .locator('dd');
  const saved = () =>
    sidebar.frame.locator('section.schedule [disabled]').first().waitFor({ state: 'detached' });

  it('is off at first, and the summary says that there is none', async () => {
    expect(await fact(words.summary.next).innerText()).toBe(words.summary.noSchedule);
    await open();
    expect(await toggle().isChecked()).toBe(false);
    expect(await fact(texts.nextRun).count()).toBe(0);
    expect(await sidebar.faults()).toEqual([]);
  });

  it('is set with the keyboard, daily from six to seven, and the summary says when the next run comes', async () => {
    await open();
    await toggle().focus();
    await sidebar.frame.page().keyboard.press('Space');
    await fact(texts.nextRun).waitFor();
    await saved();
    expect(await toggle().isChecked()).toBe(true);
    expect(await fact(texts.lastResult).innerText()).toBe(texts.notYet);
    // In the hour after six in the morning.
    expect(await fact(texts.nextRun).innerText()).toMatch(/\b0?6:00\D+0?7:00/);
    expect(await sidebar.faults()).toEqual([]);
    await sidebar.frame.getByRole('button', { name: names.summary, exact: true }).click();
    await sidebar.heading(names.summary).waitFor();
    const next = await fact(words.summary.next).innerText();
    expect(next).toMatch(/\b0?6:00\D+0?7:00/);
    expect(next).toContain(texts.own);
    expect(await sidebar.faults()).toEqual([]);
  });

  it('is changed to Wednesdays at nine in the evening, and to every four hours', async () => {
    await open();
    await sidebar.frame.getByRole('radio', { name: texts.kinds.weeks }).click();
    await sidebar.frame
      .getByRole('combobox', { name: texts.on, exact: true })
      .selectOption({ label: texts.weekdays[2] });
    await sidebar.frame.getByRole('combobox', { name: texts.between, exact: true }).selectOption('21');
    expect(await sidebar.faults()).toEqual([]);
    await sidebar.button(texts.change).click();
    await saved();
    await sidebar.button(texts.change).waitFor({ state: 'detached' });
    expect(await fact(texts.nextRun).innerText()).toMatch(/\b(?:9:00\D+10:00\D*PM|21:00\D+22:00)/);
    await sidebar.frame.getByRole('radio', { name: texts.kinds.hours }).click();
    await sidebar.frame.getByRole('combobox', { name: texts.every, exact: true }).selectOption('4');
    await sidebar.button(texts.change).click();
    await sidebar.button(texts.change).waitFor({ state: 'detached' });
    const [before] = texts.nextAbout.split('{time}');
    expect(await fact(texts.nextRun).innerText()).toContain(before);
    expect(await sidebar.faults()).toEqual([]);
  });

  it('runs, is told with its result; stops at wrong rules, is told with what to do, until a run is done', async () => {
    const next = async () => {
      const { page } = workbench();
      const ended = page.waitForResponse((response) =>
        /\bop\W+schedule\b/.test(response.request().postData() ?? ''),
      );
      await workbench().choose(MENU[language][0], RUN_NOW[language]);
      await ended;
      sidebar = await openSidebar();
      await sidebar.heading(names.summary).waitFor();
    };
    const trouble = () =>
      sidebar.frame.locator('.banner').filter({ hasText: texts.failed.split('{time}')[0] });
    const rules = await Tab.find(workbench(), 'rules');
    const cells = (await rules.rows(1, 20)).flatMap((texts, row) =>
      texts.map((text, column) => [row + 1, column + 1, text] as const),
    );
    const condition = cells.find(([, , text]) => /^[<>]=? ?\d/.test(text));
    if (!condition) throw new Error('no rule has a condition');
    const [row, column, text] = condition;
    await next();
    expect(await fact(words.summary.last).innerText()).toContain(SCHEDULED[language]);
    expect(await trouble().count()).toBe(0);
    await rules.type(row, column, '>> 1');
    await next();
    await trouble().waitFor();
    expect(await trouble().innerText()).toContain(names.rules);
    expect(await sidebar.faults()).toEqual([]);
    await sidebar.go(texts.open, names.settings);
    expect(await fact(texts.lastResult).innerText()).toBe(texts.outcomes.failed);
    expect(await sidebar.faults()).toEqual([]);
    await rules.type(row, column, text);
    await next();
    expect(await trouble().count()).toBe(0);
    await open();
    expect(await fact(texts.lastResult).innerText()).toContain(texts.outcomes.done);
    expect(await sidebar.faults()).toEqual([]);
  });

  it('is reached from the menu, and switched off', async () => {
    const [head, ...lines] = MENU[language];
    const { page } = workbench();
    const before = await page.locator('.sidebar iframe').getAttribute('src');
    await workbench().choose(head, ...lines);
    await page.locator(`.sidebar iframe:not([src="${before}"])`).waitFor();
    const frame = page.frameLocator('.sidebar iframe');
    const other = frame.getByRole('switch', { name: texts.switch });
    await other.waitFor();
    expect(await other.isChecked()).toBe(true);
    await other.click();
    await frame.getByText(texts.nextRun, { exact: true }).waitFor({ state: 'detached' });
    expect(await other.isChecked()).toBe(false);
  });

  it('of another person is told, and cannot be changed', async () => {
    const end = await pretend(workbench(), {
      others: [
        { ...DAILY, isOwn: false, hour: 23, last: LEFT_OUT },
        { ...DAILY, isOwn: false, kind: 'weeks', weekday: 7 },
        { ...DAILY, isOwn: false, kind: 'hours', every: 1 },
      ],
    });
    sidebar = await openSidebar();
    expect(await fact(words.summary.next).innerText()).toContain(texts.anothers);
    await open();
    expect(await toggle().isChecked()).toBe(false);
    expect(await sidebar.frame.locator('.others-schedules li').count()).toBe(3);
    await sidebar.text(texts.otherAbout).waitFor();
    const others = await sidebar.frame.locator('.others-schedules li').allInnerTexts();
    expect(others[0]).toContain(texts.outcomes.skipped);
    expect(others[1]).toContain(texts.notYet);
    for (const other of others) expect(other).toMatch(/2026/);
    expect(await sidebar.faults()).toEqual([]);
    await end();
  });

  it.each(['failed', 'overdue', 'unset'] as const)(
    'that %s is told on the summary, with the way to it',
    async (kind) => {
      const text = 'The rules cannot be used as they stand.';
      const end = await pretend(workbench(), {
        own: { ...DAILY, last: { at: '2026-11-22T06:12:00Z', outcome: 'failed', moved: 0, text } },
        trouble: { kind, at: '2026-11-22T06:12:00Z', isOwn: true, text },
      });
      sidebar = await openSidebar();
      await sidebar.text(text).waitFor();
      const [begin] = texts[kind].split('{time}');
      await sidebar.frame.getByRole('heading', { level: 2 }).filter({ hasText: begin.trim() }).waitFor();
      expect(await sidebar.faults()).toEqual([]);
      await sidebar.go(texts.open, names.settings);
      await sidebar.text(text).waitFor();
      expect(await fact(texts.lastResult).innerText()).toBe(texts.outcomes.failed);
      expect(await sidebar.faults()).toEqual([]);
      await end();
    },
  );

  it('of another time zone, which could not be followed, is told, and set again by a click', async () => {
    const end = await pretend(workbench(), { own: { ...DAILY, isOtherZone: true } });
    await open();
    await sidebar.text(texts.otherZone).waitFor();
    expect(await sidebar.faults()).toEqual([]);
    await end();
    await sidebar.button(texts.again).click();
    await sidebar.text(texts.otherZone).waitFor({ state: 'detached' });
    await toggle().click();
    await fact(texts.nextRun).waitFor({ state: 'detached' });
  });

  it('says that days do not grow where an analysis date is set, and where to delete it', async () => {
    const settings: SettingsAnswer = {
      ...{ ok: true, language: null, history: true, asOf: '2026-02-28', sheet: 'My settings' },
    };
    const end = await standIn(workbench(), async (name) =>
      name === 'settingsFromPage' ? { ok: true, value: settings } : undefined,
    );
    await open();
    const sentence = sidebar.text(texts.fixedDay.split('{day}')[0].replace('{sheet}', 'My settings'));
    await sentence.waitFor();
    expect(await sentence.innerText()).toMatch(/28.*2026/);
    expect(await sidebar.text(texts.why).count()).toBe(0);
    expect(await sidebar.faults()).toEqual([]);
    await end();
  });

  it('that Google has lost is told, and set again by a click', async () => {
    const end = await pretend(workbench(), { own: DAILY }, { isLost: true });
    await open();
    await sidebar.text(texts.lost).waitFor();
    expect(await sidebar.faults()).toEqual([]);
    await end();
    await sidebar.button(texts.again).click();
    await sidebar.text(texts.lost).waitFor({ state: 'detached' });
    expect(await toggle().isChecked()).toBe(true);
    await toggle().click();
    await fact(texts.nextRun).waitFor({ state: 'detached' });
  });

  it('that Google refuses is told plainly with the way to its page, and the switch goes back', async () => {
    await open();
    const message = 'Google’s permission is missing.';
    const issues = [
      { code: 'schedule.notAuthorised', severity: 'error', count: 1, where: { rows: [] }, message },
    ];
    const end = await standIn(workbench(), async (name) =>
      name === 'setScheduleFromPage'
        ? { ok: true, value: { ok: false, issues, permission: 'https://script.google.com/x' } }
        : undefined,
    );
    await toggle().click();
    await sidebar.text(message).waitFor();
    const link = sidebar.frame.getByRole('link', { name: texts.permission });
    expect([await link.getAttribute('href'), await link.getAttribute('target')]).toEqual([
      'https://script.google.com/x',
      '_blank',
    ]);
    await saved();
    expect(await toggle().isChecked()).toBe(false);
    expect(await sidebar.faults()).toEqual([]);
    await end();
  });

  it.each(['scheduleFromPage', 'setScheduleFromPage'])(
    'says plainly that %s failed, and tries again',
    async (call) => {
      const end = await standIn(workbench(), async (name) =>
        name === call ? { ok: false, message: 'NetworkError', name: 'Error' } : undefined,
      );
      await sidebar.openOther(names.settings);
      if (call === 'setScheduleFromPage') await toggle().click();
      await sidebar.frame.getByRole('heading', { name: words.failed.offline.title }).waitFor();
      expect(await sidebar.faults()).toEqual([]);
      await end();
      await sidebar.button(words.common.tryAgain).click();
      await sidebar.frame
        .getByRole('heading', { name: words.failed.offline.title })
        .waitFor({ state: 'detached' });
      await toggle().waitFor();
    },
  );

  it('is offered when the first run is done', async () => {
    sidebar = await openBesideSample();
    await sidebar.toPreview();
    await sidebar.apply();
    await sidebar.go(texts.offer, names.settings);
    await toggle().waitFor();
  });
});
