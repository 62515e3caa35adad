/**
 * The add-on in the workbench: its menu, its messages and questions, by keys alone where it matters.
 */
import { openTables } from './support/book';
import { describeInBrowser } from './support/chromium';
import { until, useWorkbench } from './support/workbench';

const ADD_ON = 'Customer Segments';

describeInBrowser('the add-on in the workbench', () => {
  const workbench = useWorkbench();

  beforeEach(() => workbench().openSample('en'));

  it('writes columns beside the customers when its menu says classify, and says what it did', async () => {
    const { page } = workbench();
    await workbench().choose('Extensions', ADD_ON, 'Classify customers');
    await page.getByText('240 customers classified, 0 rows skipped.').waitFor();
    await workbench().tab('Segment summary').waitFor();
    // The sample's own columns are A to U.
    await workbench().goTo('V1');
    await workbench().sees(1, 22, 'Value segment');
    expect(await workbench().cell(2, 22).innerText()).not.toBe('');
  });

  it('shows the note of a column that it wrote to whoever goes there', async () => {
    const { page } = workbench();
    await workbench().choose('Extensions', ADD_ON, 'Classify customers');
    await page.getByText('240 customers classified, 0 rows skipped.').waitFor();
    await workbench().goTo('V1');
    await page.getByRole('note').getByText('Customer Segments writes this column at every run.').waitFor();
  });

  it('lets a cell be edited as it was typed, not as it is shown', async () => {
    const { page } = workbench();
    await workbench().choose('Extensions', ADD_ON, 'Classify customers');
    await workbench().tab('Segment summary').click();
    await page.getByRole('tab', { name: 'Segment summary', selected: true }).waitFor();
    await workbench().goTo('D3');
    // A share, shown with one decimal.
    await until(async () => /^\d+\.\d%$/.test(await workbench().cell(3, 4).innerText()), 'a share');
    await page.keyboard.press('Enter');
    const field = page.locator('.cell-editor');
    await field.waitFor();
    await until(async () => /^\d+\.\d{3,}%$/.test(await field.inputValue()), 'the whole number');
    await page.keyboard.press('Escape');
  });

  it('follows a script to a cell of a tab that is longer than the one before', async () => {
    const tab = (name: string, rows: number) =>
      [name, Array.from({ length: rows }, (_, row) => [`${name} ${row}`])] as const;
    await openTables(workbench(), [tab('Short', 3), tab('Long', 9)]);
    const args = [{ sheet: 'Long', row: 8, column: 'A' }];
    for (const name of ['Short', 'Long']) await workbench().tab(name).waitFor();
    await workbench().tab('Short').click();
    await workbench().page.getByRole('tab', { name: 'Short', selected: true }).waitFor();
    await workbench().perform({ op: 'call', functionName: 'goToFromPage', args });
    await workbench().isAt('A8');
    // What the page tells the workbook in turn does not lead elsewhere.
    await workbench().page.waitForTimeout(200);
    await workbench().isAt('A8');
  });

  it('is reached by keys alone: through the menu bar, down into its menu and back out', async () => {
    const { page } = workbench();
    await workbench().cell(2, 2).click();
    await page.keyboard.press('F6');
    await page.keyboard.press('F6');
    const focused = () => page.evaluate('document.activeElement.textContent');
    while ((await focused()) !== 'File') await page.keyboard.press('F6');
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowRight'])
      await page.keyboard.press(key);
    const lines = page.getByRole('menu', { name: ADD_ON }).getByRole('menuitem');
    expect(await focused()).toBe(await lines.first().textContent());
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(await lines.nth(1).textContent());
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('Extensions');
  });

  it('keeps its menu open, and the keys in it, while its page comes up beside the sheet', async () => {
    const { page } = workbench();
    await workbench().choose('Extensions', ADD_ON);
    const lines = page.getByRole('menu', { name: ADD_ON }).getByRole('menuitem');
    await lines.first().waitFor();
    const body = JSON.stringify({ op: 'menu', functionName: 'openSidebar' });
    await page.evaluate(`window.addEventListener('blur', () => (window.wasLeft = true))`);
    await page.evaluate(
      `fetch('/api', { method: 'POST', headers: { 'content-type': 'application/json' }, body: ${JSON.stringify(body)} })`,
    );
    const heading = page.frameLocator('.sidebar iframe').getByRole('heading', { level: 1 });
    await heading.waitFor();
    await heading.evaluate('(one) => ((one.tabIndex = -1), one.focus())');
    await until(() => page.evaluate('window.wasLeft === true'), 'the page takes the focus');
    await until(() => page.evaluate(`document.activeElement.role === 'menuitem'`), 'the menu has it again');
    await lines.first().hover();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate('document.activeElement.textContent')).toBe(await lines.nth(1).textContent());
    // Outside of the menu a click closes it, on the add-on's page, too.
    const frame = await page.locator('.sidebar iframe').boundingBox();
    await page.mouse.click((frame?.x ?? 0) + 150, (frame?.y ?? 0) + 200);
    await lines.first().waitFor({ state: 'detached' });
  });

  it('has its charts drawn over the cells of the summary, with their figures for who hears them', async () => {
    const { page } = workbench();
    await workbench().choose('Extensions', ADD_ON, 'Classify customers');
    await page.getByText('240 customers classified, 0 rows skipped.').waitFor();
    await workbench().tab('Segment summary').click();
    const title = 'Value: who the customers are, and who brings the revenue';
    const chart = page.getByRole('img', { name: `${title}. Bar chart` });
    await chart.waitFor();
    const row = page.getByRole('table', { name: title }).getByRole('row', { name: /^VIP/ });
    // The sheet's own cells: segments in column B, shares in D and G.
    const shares = async () => [
      await workbench().cell(3, 4).innerText(),
      await workbench().cell(3, 7).innerText(),
    ];
    await workbench().sees(3, 2, 'VIP');
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(await shares());
    await workbench().cell(3, 4).click();
    await page.keyboard.type('50%');
    await page.keyboard.press('Enter');
    await row.getByText('50.0%').waitFor();
  });

  it('has its charts where their anchors are when somebody scrolls, by the wheel over a chart, too', async () => {
    const { page } = workbench();
    await workbench().choose('Extensions', ADD_ON, 'Classify customers');
    await page.getByText('240 customers classified, 0 rows skipped.').waitFor();
    await workbench().tab('Segment summary').click();
    await workbench().goTo('M3');
    const chart = page.getByRole('img').first();
    // It is anchored in J2.
    const apart = async () => {
      const [box, cell] = [await chart.boundingBox(), await workbench().cell(8, 10).boundingBox()];
      return [Math.round((box?.x ?? 0) - (cell?.x ?? 0)), Math.round((box?.y ?? 0) - (cell?.y ?? 0))];
    };
    // A hair's line around it; six rows of 24 pixels above J8.
    await until(async () => String(await apart()) === '1,-143', 'at its place');
    const before = await chart.boundingBox();
    await chart.hover();
    await page.mouse.wheel(0, 48);
    await until(async () => (await chart.boundingBox())?.y === (before?.y ?? 0) - 48, 'scrolled');
    await until(async () => String(await apart()) === '1,-143', 'at its place still');
  });

  it('asks in a dialog that keeps the focus and is answered by keys', async () => {
    const { page } = workbench();
    await workbench().choose('Extensions', ADD_ON, 'Remove everything the add-on wrote');
    const dialog = page.getByRole('dialog', { name: 'Remove everything that Customer Segments wrote?' });
    await dialog.waitFor();
    const inside = () => page.evaluate(`document.querySelector('dialog').contains(document.activeElement)`);
    for (const key of ['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab']) {
      await page.keyboard.press(key);
      expect([key, await inside()]).toEqual([key, true]);
    }
    await dialog.getByRole('button', { name: 'No' }).focus();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.locator('.status-line:empty').waitFor({ state: 'attached' });
  });

  it('takes Escape for the dialog’s cross', async () => {
    const { page } = workbench();
    await workbench().choose('Extensions', ADD_ON, 'Remove everything the add-on wrote');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.locator('.status-line:empty').waitFor({ state: 'attached' });
    expect(await page.getByRole('tab').allInnerTexts()).toContain('Settings');
  });
});
