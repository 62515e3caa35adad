/**
 * A workbook that means harm: what it holds is shown as text; nothing runs, nothing is asked of anybody, nothing breaks.
 */
import type { Page } from 'playwright-core';
import { openTables } from '../support/book';
import { describeInEachLanguage } from '../support/languages';

const MARKUP = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
const FORMULA = '=IMPORTXML("http://elsewhere.invalid/","//a")';
const RIGHT_TO_LEFT = '\u202eשלום مرحبا';
/** For the names of tabs, which are given as those of files. */
const TAB = '<img src=x onerror=alert(3)>';
/** As much as a cell holds. */
const LONG = 'x'.repeat(50_000);

const RULES = {
  en: { tab: 'Rules', headers: ['Scheme', 'Segment', 'Condition'] },
  vi: { tab: 'Quy tắc', headers: ['Cách phân loại', 'Nhóm', 'Điều kiện'] },
} as const;
const HEADERS = { en: ['Customer ID', 'City'], vi: ['Mã khách hàng', 'Thành phố'] } as const;

/** What must never be: dialogs, requests to elsewhere, scripts that the page's policy had to stop, errors. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  const { origin } = new URL(page.url());
  page.on('dialog', (dialog) => seen.push(dialog.message()));
  page.on('pageerror', (error) => seen.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) seen.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(message.text());
  });
  return seen;
}

/** Texts, names of things among them, that take more room than the window has: they would hide the rest. */
const TOWERS = `[...document.querySelectorAll('main :is(li, p, h2, h3, th, button, select)')]
  .filter((one) => one.getBoundingClientRect().height > 800)
  .map((one) => one.tagName + ': ' + one.textContent.slice(0, 80))`;

describeInEachLanguage('beside a hostile workbook', ({ language, words, workbench, openSidebar }) => {
  const open = async (rules: readonly (readonly string[])[]) => {
    const customers = [
      [...HEADERS[language], MARKUP, RIGHT_TO_LEFT, FORMULA, LONG],
      [MARKUP, RIGHT_TO_LEFT, 'a', 'b', 'c', 'd'],
      ['y'.repeat(3000), LONG, FORMULA, 'b', 'c', 'd'],
      [RIGHT_TO_LEFT, FORMULA, LONG, 'b', 'c', 'd'],
      [FORMULA, MARKUP, LONG, 'b', 'c', 'd'],
    ];
    const { tab, headers } = RULES[language];
    await openTables(workbench(), [
      [TAB, customers],
      [tab, [headers, ...rules]],
    ]);
    const seen = watch(workbench().page);
    const sidebar = await openSidebar();
    await sidebar.heading(words.home.title).waitFor();
    return { sidebar, seen };
  };

  it('columns, preview, application and undo go on, and show it as text', async () => {
    const { sidebar, seen } = await open([
      [MARKUP, `${MARKUP} ${RIGHT_TO_LEFT}`, 'city != null'],
      [RIGHT_TO_LEFT, 'w'.repeat(3000), 'city != null'],
    ]);
    const faults: string[] = [];
    const look = async (): Promise<void> => {
      const towers = (await sidebar.frame.evaluate(TOWERS)) as string[];
      faults.push(...(await sidebar.faults()), ...towers);
    };
    await sidebar.openOther(words.tabs.names.settings);
    const { columns, columnsGo } = words.settings;
    await sidebar.go(`${columnsGo}: ${columns}`, words.columns.title);
    await look();
    await sidebar.go(words.common.home, words.home.title);
    await sidebar.go(words.home.preview, words.preview.title);
    await sidebar.frame.locator('.scheme').getByText('<img src=x').first().waitFor();
    await look();
    await sidebar.apply();
    await look();
    await sidebar.frame.locator('.segments button').first().click();
    await sidebar.frame.getByRole('status').filter({ hasText: '<img src=x' }).waitFor();
    await look();
    await sidebar.go(words.done.undo, words.home.title);
    await look();
    expect(faults).toEqual([]);
    expect(seen).toEqual([]);
    expect(await sidebar.frame.locator('img').count()).toBe(0);
  });

  it('the pages of every day show it as text', async () => {
    const { sidebar, seen } = await open([
      [MARKUP, `${MARKUP} ${RIGHT_TO_LEFT}`, 'city != null'],
      [RIGHT_TO_LEFT, 'w'.repeat(3000), 'city != null'],
    ]);
    const { names } = words.tabs;
    await sidebar.go(words.home.preview, words.preview.title);
    await sidebar.apply();
    await sidebar.go(words.done.go, names.summary);
    const faults: string[] = [];
    const look = async (): Promise<void> => {
      await sidebar.answered();
      const towers = (await sidebar.frame.evaluate(TOWERS)) as string[];
      faults.push(...(await sidebar.faults()), ...towers);
    };
    await look();
    for (const tab of [names.trends, names.rules, names.explain]) {
      await sidebar.go(tab, tab);
      await look();
    }
    await sidebar.frame.locator('#customer-id').fill(MARKUP);
    await sidebar.frame.locator('#customer-id').press('Enter');
    await sidebar.frame.locator('.answer-box').waitFor();
    await look();
    for (const tab of [names.crossing, names.data]) {
      await sidebar.openOther(tab);
      await look();
    }
    expect(faults).toEqual([]);
    expect(seen).toEqual([]);
    expect(await sidebar.frame.locator('img').count()).toBe(0);
  });

  it('a refusal names it as text', async () => {
    const { sidebar, seen } = await open([
      [MARKUP, RIGHT_TO_LEFT, `column("${TAB}") = 1`],
      [FORMULA, 'b', LONG],
    ]);
    await sidebar.go(words.home.preview, words.refused.title);
    await sidebar.frame
      .locator('.issues li')
      .filter({ hasText: `"${TAB}"` })
      .first()
      .waitFor();
    expect(await sidebar.faults()).toEqual([]);
    expect(seen).toEqual([]);
    expect(await sidebar.frame.locator('img').count()).toBe(0);
  });
});
