/**
 * The page Trends: past months filled in from the orders, who moved where, any past date, and when things go wrong.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messages } from '../../../src/i18n/format';
import { fillSentence } from '../../../src/i18n/sidebar';
import type { MoveFlow, TrendsAnswer } from '../../../src/protocol/trends';
import { completeRun } from '../../support/command-line';
import { readReport, schemeOf } from '../../support/reports';
import { readSegments, Tab } from '../support/book';
import { describeInEachLanguage } from '../support/languages';
import { standIn, type Sidebar } from '../support/sidebar';

/** [segment, number] of each row of a table; numbers without the signs between thousands. */
async function rowsOf(sidebar: Sidebar, table: string, cell: string): Promise<[string, number][]> {
  const rows = await sidebar.frame.locator(`${table} tbody tr`).all();
  return Promise.all(
    rows.map(async (row): Promise<[string, number]> => {
      const [name, text] = [await row.locator('th bdi').innerText(), await row.locator(cell).innerText()];
      return [name, Number(text.replace(/[.,]/g, ''))];
    }),
  );
}

function countOf(texts: Iterable<string>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const text of texts) counts[text] = (counts[text] ?? 0) + 1;
  return counts;
}

/** What a run on that day finds of the sample: segments with somebody in them, by the scheme of the pack value. */
function sizesOnDay(language: string, day: string): Record<string, number> {
  const folder = mkdtempSync(join(tmpdir(), 'trends-'));
  try {
    const path = join(folder, 'report.json');
    completeRun([
      '--sample',
      language,
      '--lang',
      language,
      '--as-of',
      day,
      '--pack',
      'value',
      '--json',
      path,
    ]);
    const { segments } = schemeOf(readReport(path), 'value');
    return Object.fromEntries(segments.map(({ segment, customers }) => [segment, customers]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const line = (values: readonly number[], alarm: 'above' | 'below' | null = null) => ({
  points: values.map((value, month) => ({ day: `2025-0${month + 1}-28`, value, computed: false })),
  bands: values.map(() => ({ low: 10, high: 20 })),
  alarm,
});
const flow = (
  from: string,
  to: string,
  ids: readonly string[],
  causes: Partial<MoveFlow['causes']>,
): MoveFlow => ({
  from,
  to,
  customers: ids.length,
  revenue: 38400,
  causes: { customer: 0, rule: 0, hand: 0, unknown: 0, ...causes },
  ids,
});

/** An answer in which something of everything happened. */
const EVENTFUL: TrendsAnswer = {
  ok: true,
  schemes: [{ key: 'segment:value', scheme: 'Value' }],
  scheme: 'segment:value',
  days: [
    { day: '2025-01-28', computed: false },
    { day: '2025-03-28', computed: false },
  ],
  from: '2025-01-28',
  to: '2025-03-28',
  segments: [
    {
      segment: 'Regular',
      customers: line([15, 15, 5], 'below'),
      revenue: null,
      before: { customers: 15, revenue: null },
      after: { customers: 5, revenue: null },
    },
    {
      segment: 'At risk',
      customers: line([15, 15, 25], 'above'),
      revenue: null,
      before: { customers: 15, revenue: null },
      after: { customers: 25, revenue: null },
    },
  ],
  moves: {
    computed: false,
    flows: [
      flow('Regular', 'At risk', ['a', 'b', 'c', 'd'], { customer: 1, rule: 2, hand: 1 }),
      flow('', 'Regular', ['e', 'f'], { customer: 2 }),
      flow('At risk', '', ['g'], { unknown: 1 }),
    ],
    largest: 0,
  },
  keepsHistory: true,
};

describeInEachLanguage('the page Trends', (teller) => {
  const { language, words, workbench, openSidebar } = teller;
  const { trends, tabs, common, failed } = words;
  const filled = (sentence: string, values: Record<string, string>) => fillSentence(sentence, values);

  // One run serves all; past months are filled in by the last two, each beside a shop of its own.
  beforeAll(() => workbench().openClassified(language));

  async function open(): Promise<Sidebar> {
    const sidebar = await openSidebar();
    await sidebar.button(tabs.names.trends).waitFor();
    return sidebar;
  }
  async function openAnew(): Promise<Sidebar> {
    await workbench().openClassified(language);
    return open();
  }
  const openTrends = (sidebar: Sidebar) => sidebar.go(tabs.names.trends, tabs.names.trends);

  it('answers about any past date as a run on that day would', async () => {
    const sidebar = await open();
    await openTrends(sidebar);
    await sidebar.button(trends.pastLink).press('Enter');
    // The heading has the focus: the date comes next.
    const day = sidebar.frame.getByLabel(trends.pastDay, { exact: true });
    await day.fill('2026-03-15');
    await day.press('Enter');
    await sidebar.frame.locator('.past-date table').first().waitFor();
    expect(await sidebar.faults()).toEqual([]);
    const then = await rowsOf(sidebar, '.past-date table:not(.matrix)', 'td:nth-of-type(1)');
    const expected = sizesOnDay(language, '2026-03-15');
    // A run counts those, too, who were no customers yet: they have no revenue, and are in the first row here and there.
    const [[withoutRevenue, present], ...others] = then;
    expect(Object.fromEntries(others)).toEqual(
      Object.fromEntries(others.map(([segment]) => [segment, expected[segment]])),
    );
    expect(present).toBeLessThan(expected[withoutRevenue]);
    expect(others.reduce((sum, [, customers]) => sum + customers, 0)).toBeGreaterThan(100);
  });

  it('says in words what is unusual, and why customers moved', async () => {
    const sidebar = await open();
    const end = await standIn(workbench(), async (name) =>
      name === 'trendsFromPage' ? { ok: true, value: EVENTFUL } : undefined,
    );
    await openTrends(sidebar);
    await sidebar.text(trends.alarms.above).waitFor();
    await sidebar.text(trends.alarms.below).waitFor();
    for (const [cause, count] of [
      ['customer', '1'],
      ['rule', '2'],
      ['hand', '1'],
      ['unknown', '1'],
    ] as const)
      await sidebar.text(filled(trends.causes[cause], { count })).waitFor();
    await sidebar.text(filled(trends.newcomers, { count: '2' })).waitFor();
    expect(await sidebar.filled.innerText()).toBe(filled(trends.showLargest, { count: '4' }));
    expect(await sidebar.faults()).toEqual([]);
    await end();
  });

  it('says what is wrong, and goes on when it is mended', async () => {
    const sidebar = await open();
    const end = await standIn(workbench(), async (name) =>
      name === 'trendsFromPage' ? { ok: false, message: 'Serwer nie odpowiada.', name: 'Error' } : undefined,
    );
    await openTrends(sidebar);
    await sidebar.text(failed.other.title).waitFor();
    expect(await sidebar.faults()).toEqual([]);
    await end();
    await sidebar.button(common.tryAgain).click();
    await sidebar.text(trends.oneDay).waitFor();
  });

  it('says how far it is with past months, and can be called off: nothing is written', async () => {
    const sidebar = await open();
    await openTrends(sidebar);
    const progress = { phase: 'reading', share: 0.4, cancellable: true };
    const isCancelled = workbench().page.waitForResponse(
      (response) => response.request().postData()?.includes('cancelFromPage') ?? false,
    );
    const end = await standIn(workbench(), async (name) => {
      if (name === 'progressFromPage') return { ok: true, value: { progress } };
      if (name === 'backfillFromPage') await isCancelled;
      return undefined;
    });
    await sidebar.filled.click();
    await sidebar.text(trends.filling).waitFor();
    await sidebar.frame.locator('progress[value="0.4"]').waitFor();
    expect(await sidebar.faults()).toEqual([]);
    await sidebar.button(common.cancel).press('Enter');
    await sidebar.text(messages(language).issues['run.cancelled']).waitFor();
    await sidebar.text(trends.oneDay).waitFor();
    expect(await sidebar.frame.getByLabel(trends.from).count()).toBe(0);
    await end();
  });

  it('says why past months cannot be computed, and that nothing else is lost', async () => {
    const sidebar = await open();
    await openTrends(sidebar);
    const issue = { code: 'x', severity: 'error', count: 1, where: { rows: [] }, message: 'Nope, not now.' };
    const end = await standIn(workbench(), async (name) =>
      name === 'backfillFromPage' ? { ok: true, value: { ok: false, issues: [issue] } } : undefined,
    );
    await sidebar.filled.click();
    await sidebar.text(issue.message).waitFor();
    await sidebar.frame.locator('table.sizes').waitFor();
    expect(await sidebar.faults()).toEqual([]);
    await end();
  });

  it('fills in the last twelve months from the orders, and counts as the sheet does', async () => {
    const sidebar = await openAnew();
    await openTrends(sidebar);
    await sidebar.text(trends.oneDay).waitFor();
    expect(await sidebar.filled.innerText()).toBe(trends.fill);
    expect(await sidebar.faults()).toEqual([]);
    await sidebar.filled.press('Enter');
    await sidebar.text(trends.left).waitFor();
    expect(await sidebar.faults()).toEqual([]);
    // The sample has orders of more than a year: twelve month ends and the day of the run, the last of them to choose from.
    const days = sidebar.frame.getByLabel(trends.from).locator('option');
    expect(await days.count()).toBe(12);
    const counted = countOf((await readSegments(workbench())).values());
    expect(Object.fromEntries(await rowsOf(sidebar, 'table.sizes', '.size'))).toEqual(counted);
    await sidebar.text(trends.asTable).click();
    await sidebar.text(trends.figures).click();
    expect(await sidebar.faults()).toEqual([]);
  });

  it('shows exactly those who made the largest move, as a copy', async () => {
    const sidebar = await openAnew();
    await openTrends(sidebar);
    await sidebar.filled.click();
    await sidebar.text(trends.left).waitFor();
    const count = Number(/\d+/.exec(await sidebar.filled.innerText())?.[0]);
    expect(await sidebar.frame.locator('.headline strong').innerText()).toContain(String(count));
    await sidebar.filled.click();
    await sidebar.frame.locator('[role=status]', { hasText: '→' }).waitFor();
    const shown = await Tab.find(workbench(), 'shown');
    const rows = await shown.rows(4, count + 2);
    expect(rows.filter(([id]) => (id ?? '') !== '')).toHaveLength(count);
  });
});
