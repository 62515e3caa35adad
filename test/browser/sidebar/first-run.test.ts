/**
 * The first run in the sidebar, as a person goes through it.
 */
import { sidebarWords } from '../../../src/i18n/sidebar';
import { describeInBrowser } from '../support/chromium';
import { openTable, Sidebar } from '../support/sidebar';
import { until, useWorkbench } from '../support/workbench';

const EN = sidebarWords('en');

describeInBrowser('the first run', () => {
  const workbench = useWorkbench();

  it.each(['en', 'vi'] as const)(
    'with the sample, in %s: every page fits and is accessible',
    async (language) => {
      const { page } = workbench();
      const words = sidebarWords(language);
      await workbench().openSample(language);
      if (language === 'vi') await page.getByRole('button', { name: 'VI: Tiếng Việt' }).click();
      const sidebar = await Sidebar.open(workbench(), language);
      const faults: Record<string, string[]> = {};
      const look = async (name: string): Promise<void> => {
        faults[name] = await sidebar.faults();
      };
      await sidebar.heading(words.start.title).waitFor();
      await look('start');
      await sidebar.frame.getByText(words.start.sample, { exact: true }).click();
      await sidebar.go(words.start.go, words.columns.title);
      await look('columns');
      await sidebar.go(words.columns.go, words.packs.title);
      await sidebar.frame.locator('#starter').selectOption('retail');
      await look('packs');
      await sidebar.go(words.packs.go, words.preview.title);
      await look('preview');
      await sidebar.frame.locator('footer .filled').click();
      await sidebar.heading(words.done.title).waitFor();
      await sidebar.button(words.done.undo).waitFor();
      await look('done');
      await sidebar.button('VIP').first().click();
      await sidebar.button(words.show.everybody).waitFor();
      await sidebar.frame.getByRole('status').filter({ hasText: '"VIP"' }).waitFor();
      await look('done, with a segment shown');
      await sidebar.button(words.show.everybody).click();
      await sidebar.button(words.show.everybody).waitFor({ state: 'detached' });
      await workbench()
        .tab(language === 'en' ? 'Customers (sample)' : 'Khách hàng (mẫu)')
        .waitFor();

      await sidebar.go(words.done.go, words.home.title);
      await sidebar.button(words.home.removeSample).click();
      await look('home');
      await sidebar.button(words.home.removeKeep).click();
      await sidebar.go(words.home.preview, words.preview.title);
      // The same data and rules: nobody moves.
      await sidebar.frame.locator('.lead').filter({ hasText: '240' }).waitFor();
      await look('second preview');
      await sidebar.go(words.common.home, words.home.title);
      await sidebar.go(words.home.undo, words.home.title);
      await sidebar.frame.locator('.banner.info').filter({ hasText: '240' }).waitFor();
      await sidebar.button(words.home.removeSample).click();
      await sidebar.button(words.home.removeSample).click();
      await sidebar.frame.locator('.banner.info').filter({ hasText: '4' }).waitFor();
      expect(Object.entries(faults).filter(([, found]) => found.length > 0)).toEqual([]);
      if (language === 'vi') await page.getByRole('button', { name: 'EN: English' }).click();
    },
  );

  it('goes on after a reload where the person was, with what was picked', async () => {
    await workbench().openSample('en');
    const before = await Sidebar.open(workbench());
    await before.go(EN.start.go, EN.columns.title);
    await before.go(EN.columns.go, EN.packs.title);
    const pick = before.frame.getByRole('checkbox', { name: 'Value', exact: true });
    expect(await pick.isChecked()).toBe(true);
    await pick.uncheck();
    await before.frame.locator('#pack-behaviour').check();
    // The draft is on its way.
    await workbench().page.waitForTimeout(300);
    await workbench().page.reload();
    await workbench().sees(1, 1, 'Customer ID');
    const after = await Sidebar.open(workbench());
    await after.heading(EN.packs.title).waitFor();
    expect(await after.frame.getByRole('checkbox', { name: 'Value', exact: true }).isChecked()).toBe(false);
    expect(await after.frame.locator('#pack-behaviour').isChecked()).toBe(true);
    await after.go(EN.common.back, EN.columns.title);
    await after.go(EN.common.back, EN.start.title);
  });

  it('can be done with the keyboard alone; the focus goes to each new page’s heading', async () => {
    await workbench().openSample('en');
    const { page } = workbench();
    const { frame, heading } = await Sidebar.open(workbench()).then((sidebar) => ({
      frame: sidebar.frame,
      heading: (name: string) => sidebar.heading(name),
    }));
    const focused = (what: string) => frame.evaluate(`document.activeElement.${what}`);
    const onHeading = (name: string) =>
      until(async () => (await focused('textContent')) === name && (await focused('tagName')) === 'H1', name);
    await heading(EN.start.title).focus();
    const pressFilled = async (): Promise<void> => {
      for (let presses = 0; (await focused('className')) !== 'filled'; presses++) {
        if (presses > 100) throw new Error('no way to the filled button');
        await page.keyboard.press('Tab');
      }
      // Seen, and not under the footer's edge.
      expect(await focused('matches(":focus-visible")')).toBe(true);
      await page.keyboard.press('Enter');
    };
    await pressFilled();
    await onHeading(EN.columns.title);
    await pressFilled();
    await onHeading(EN.packs.title);
    while ((await focused('id')) !== 'pack-behaviour') await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await focused('checked')).toBe(true);
    await pressFilled();
    await onHeading(EN.preview.title);
    await pressFilled();
    await onHeading(EN.done.title);
  });

  it('asks for a required column that is not found, and goes on once it is chosen', async () => {
    await openTable(workbench(), 'Sales', [
      ['Who bought', 'Order date', 'Amount'],
      ['a', '2026-01-05', '100'],
      ['b', '2026-02-05', '900'],
    ]);
    const sidebar = await Sidebar.open(workbench());
    await sidebar.go(EN.start.go, EN.columns.title);
    const sheet = sidebar.frame.locator('#sheet-orders');
    await sheet.selectOption('Sales');
    await sidebar.frame.getByRole('heading', { name: EN.columns.problems }).waitFor();
    expect(await sidebar.button(EN.columns.go).isDisabled()).toBe(true);
    const field = sidebar.frame.locator('[id="field-orders.customerId"]');
    expect(await field.inputValue()).toBe('');
    expect(await sidebar.faults()).toEqual([]);
    await field.focus();
    await field.selectOption('Who bought');
    await until(() => sidebar.button(EN.columns.go).isEnabled(), 'the way on is open');
    // The field keeps the focus while the rest is read anew.
    expect(await sidebar.frame.evaluate('document.activeElement.id')).toBe('field-orders.customerId');
    await sidebar.go(EN.columns.go, EN.packs.title);
  });
});
