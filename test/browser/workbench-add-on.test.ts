/**
 * The add-on in the workbench: its menu, its messages and questions, by keys alone where it matters.
 */
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

  it('is reached by keys alone: through the menu bar, down into its menu and back out', async () => {
    const { page } = workbench();
    await workbench().cell(2, 2).click();
    await page.keyboard.press('F6');
    await page.keyboard.press('F6');
    const focused = () => page.evaluate('document.activeElement.textContent');
    while ((await focused()) !== 'File') await page.keyboard.press('F6');
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowRight'])
      await page.keyboard.press(key);
    const lines = page.getByRole('menu', { name: ADD_ON }).getByRole('menuitem');
    expect(await focused()).toBe(await lines.first().textContent());
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(await lines.nth(1).textContent());
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('Extensions');
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
