/**
 * The first run in the sidebar, as a person goes through it.
 */
import { fillSentence } from '../../../src/i18n/sidebar';
import { openTables } from '../support/book';
import { describeInEachLanguage } from '../support/languages';
import { Sidebar } from '../support/sidebar';
import { until } from '../support/workbench';

const SAMPLE_TAB = { en: 'Customers (sample)', vi: 'Khách hàng (mẫu)' } as const;

describeInEachLanguage('the first run', ({ language, words, workbench, openSidebar, openBesideSample }) => {
  it('with the sample, and out of it again: every page fits and is accessible', async () => {
    await workbench().openSample(language);
    const sidebar = await Sidebar.openByMenu(workbench(), language);
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
    await sidebar.apply();
    await look('done');
    await sidebar.button('VIP').first().click();
    await sidebar.button(words.show.everybody).waitFor();
    await sidebar.frame.getByRole('status').filter({ hasText: '"VIP"' }).waitFor();
    await look('done, with a segment shown');
    await sidebar.button(words.show.everybody).click();
    await sidebar.button(words.show.everybody).waitFor({ state: 'detached' });
    await workbench().tab(SAMPLE_TAB[language]).waitFor();

    await sidebar.go(words.done.go, words.home.title);
    await look('summary');
    await sidebar.openOther(words.tabs.names.settings);
    await sidebar.button(words.home.removeSample).click();
    await look('settings');
    await sidebar.button(words.home.removeSample).click();
    // Its customers, orders, lines and products.
    await sidebar.text(fillSentence(words.home.removed, { tabs: '4' })).waitFor();
    await workbench().tab(SAMPLE_TAB[language]).waitFor({ state: 'detached' });
    expect(Object.entries(faults).filter(([, found]) => found.length > 0)).toEqual([]);
  });

  it('goes on after a reload where the person was, with what was picked', async () => {
    const before = await openBesideSample();
    await before.go(words.start.go, words.columns.title);
    await before.go(words.columns.go, words.packs.title);
    expect(await before.frame.locator('#pack-value').isChecked()).toBe(true);
    await before.frame.locator('#pack-value').uncheck();
    const kept = workbench().page.waitForResponse((response) =>
      /draftFromPage.*behaviour/.test(response.request().postData() ?? ''),
    );
    await before.frame.locator('#pack-behaviour').check();
    await kept;
    await workbench().page.reload();
    await workbench().page.getByRole('menubar').waitFor();
    const after = await Sidebar.openByMenu(workbench(), language);
    await after.heading(words.packs.title).waitFor();
    expect(await after.frame.locator('#pack-value').isChecked()).toBe(false);
    expect(await after.frame.locator('#pack-behaviour').isChecked()).toBe(true);
    await after.go(words.common.back, words.columns.title);
    await after.go(words.common.back, words.start.title);
  });

  it('asks for a required column that is not found, and goes on once it is chosen', async () => {
    await openTables(workbench(), [
      [
        'Sales',
        [
          ['Who bought', 'Order date', 'Amount'],
          ['a', '2026-01-05', '100'],
          ['b', '2026-02-05', '900'],
        ],
      ],
    ]);
    const sidebar = await openSidebar();
    await sidebar.go(words.start.go, words.columns.title);
    await sidebar.frame.locator('#sheet-orders').selectOption('Sales');
    await sidebar.frame.getByRole('heading', { name: words.columns.problems }).waitFor();
    expect(await sidebar.filled.isDisabled()).toBe(true);
    const field = sidebar.frame.locator('[id="field-orders.customerId"]');
    expect(await field.inputValue()).toBe('');
    expect(await sidebar.faults()).toEqual([]);
    await field.focus();
    await field.selectOption('Who bought');
    await until(() => sidebar.filled.isEnabled(), 'the way on is open');
    // The field keeps the focus while the rest is read anew.
    expect(await sidebar.frame.evaluate('document.activeElement.id')).toBe('field-orders.customerId');
    await sidebar.go(words.columns.go, words.packs.title);
  });
});
