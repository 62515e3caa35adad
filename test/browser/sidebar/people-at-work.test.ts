/**
 * The sidebar beside a sheet in which somebody works: a rule that is broken and repaired, rows that are sorted meanwhile.
 */
import { sidebarWords } from '../../../src/i18n/sidebar';
import type { ApiRequest, BookView, CellBlock } from '../../../src/offline/workbench/api';
import { describeInBrowser } from '../support/chromium';
import { Sidebar } from '../support/sidebar';
import { useWorkbench, type WorkbenchPage } from '../support/workbench';

const EN = sidebarWords('en');

/** What a hand does in the grid, without waiting for its looks. */
async function byHand<T>({ page }: WorkbenchPage, request: ApiRequest): Promise<T> {
  const body = JSON.stringify(JSON.stringify(request));
  const answer = (await page.evaluate(
    `fetch('/api', { method: 'POST', headers: { 'content-type': 'application/json' }, body: ${body} }).then((r) => r.json())`,
  )) as { ok: boolean; value: T };
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
}

async function tabId(workbench: WorkbenchPage, name: string): Promise<number> {
  const { tabs } = await byHand<BookView>(workbench, { op: 'book' });
  const tab = tabs.find((one) => one.name === name);
  if (!tab) throw new Error(`there is no tab ${name}`);
  return tab.id;
}

async function toPreview(workbench: WorkbenchPage): Promise<Sidebar> {
  await workbench.openSample('en');
  const sidebar = await Sidebar.open(workbench);
  await sidebar.go(EN.start.go, EN.columns.title);
  await sidebar.go(EN.columns.go, EN.packs.title);
  await sidebar.go(EN.packs.go, EN.preview.title);
  return sidebar;
}

async function apply(sidebar: Sidebar): Promise<void> {
  await sidebar.frame.locator('footer .filled').click();
  await sidebar.heading(EN.done.title).waitFor();
  await sidebar.button(EN.done.undo).waitFor();
}

describeInBrowser('beside a sheet in which somebody works', () => {
  const workbench = useWorkbench();

  it('a rule that is broken in the grid stops the preview with its place, and goes on once it is repaired', async () => {
    const sidebar = await toPreview(workbench());
    await apply(sidebar);
    const tab = await tabId(workbench(), 'Rules');
    const { texts } = await byHand<CellBlock>(workbench(), { op: 'cells', tab, fromRow: 1, rows: 2 });
    const place = { tab, row: 2, column: texts[0].indexOf('revenue') + 1 };
    expect(texts[1][place.column - 1]).toBe('<= 0');
    await byHand(workbench(), { op: 'type', place, text: '>> 0' });
    await sidebar.go(EN.done.go, EN.home.title);
    await sidebar.go(EN.home.preview, EN.refused.title);
    await sidebar.frame
      .locator('.issues li')
      .filter({ hasText: /Rules.*revenue.*row 2/ })
      .waitFor();
    expect(await sidebar.faults()).toEqual([]);
    await byHand(workbench(), { op: 'type', place, text: '<= 0' });
    await sidebar.go(EN.common.tryAgain, EN.preview.title);
  });

  it('a sheet that is sorted between preview and apply gets every customer’s own segment', async () => {
    const sidebar = await toPreview(workbench());
    const tab = await tabId(workbench(), 'Customers');
    await byHand(workbench(), { op: 'sort', tab, column: 2, ascending: false });
    await apply(sidebar);
    await sidebar.go(EN.done.go, EN.home.title);
    await sidebar.go(EN.home.preview, EN.preview.title);
    // Worked out anew for where the rows stand now, nobody would move.
    await sidebar.frame.locator('.lead').filter({ hasText: 'would change' }).waitFor();
  });
});
