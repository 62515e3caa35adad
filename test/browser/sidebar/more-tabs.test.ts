/**
 * The pages behind "More": two schemes against each other, the data's findings, the settings.
 */
import type { BookView } from '../../../src/offline/workbench/api';
import { Tab } from '../support/book';
import { describeInEachLanguage } from '../support/languages';
import { standIn, type Sidebar } from '../support/sidebar';
import { until } from '../support/workbench';

describeInEachLanguage('behind "More"', ({ language, words, workbench, openSidebar }) => {
  const { names } = words.tabs;
  let sidebar: Sidebar;

  // One run serves all; each test has a page that knows no answers yet.
  beforeAll(async () => {
    await workbench().openClassified(language);
  });
  beforeEach(async () => {
    sidebar = await openSidebar();
    await sidebar.heading(names.summary).waitFor();
  });

  const open = (tab: 'crossing' | 'data' | 'settings') => sidebar.openOther(names[tab]);

  it('the segments of two schemes are counted against each other as the sheet has them, and shown there', async () => {
    await open('crossing');
    const first = sidebar.frame.locator('table.cross').filter({ hasText: 'VIP' }).first();
    await first.waitFor();
    const shown = await Promise.all(
      (await first.locator('tbody tr').all()).map(async (row) => {
        const [segment, count] = [row.locator('bdi'), row.locator('td').first()];
        return [await segment.innerText(), Number(await count.innerText())] as const;
      }),
    );
    // The sample's own columns are A to U; value and RFM are the first two of the usual packs.
    const rows = await (await Tab.find(workbench(), 'customers')).rows(1, 241);
    const [value, rfm] = [21, 22];
    const vips = rows.slice(1).filter((texts) => texts[value] === 'VIP');
    const count = (segment: string) => vips.filter((texts) => texts[rfm] === segment).length;
    expect(shown.length).toBeGreaterThan(1);
    expect(shown).toEqual(shown.map(([segment]) => [segment, count(segment)]));
    expect(shown.reduce((sum, [, customers]) => sum + customers, 0)).toBe(vips.length);
    expect(await sidebar.faults()).toEqual([]);
    await first.locator('tbody td button').first().click();
    await sidebar.button(words.show.everybody).waitFor();
    await sidebar.frame
      .getByRole('status')
      .filter({ hasText: `"${shown[0][0]}"` })
      .waitFor();
  });

  it('everybody with scores is in the heat map once', async () => {
    await open('crossing');
    const heat = sidebar.frame.locator('table.heat');
    await heat.waitFor();
    const cells = (await heat.locator('td').allInnerTexts()).map((text) => Number(text.replace(/\D/g, '')));
    expect(cells).toHaveLength(25);
    const scored = cells.reduce((sum, customers) => sum + customers, 0);
    const without = await sidebar.frame.locator('p.hint').last().innerText();
    expect(scored + Number(/\d+/.exec(without)?.[0])).toBe(240);
  });

  it('a finding about the data leads to its rows', async () => {
    await open('data');
    const finding = sidebar.frame.locator('.findings li').first();
    await finding.waitFor();
    expect(await sidebar.faults()).toEqual([]);
    await finding.getByRole('button').click();
    const sheet = (await finding.locator('.hint').innerText()).split(' · ')[0];
    await until(async () => {
      const { tabs, activeTab } = await workbench().perform<BookView>({ op: 'book' });
      return tabs.find(({ id }) => id === activeTab)?.name === sheet;
    }, 'the sheet of the finding');
  });

  it('the language is saved in Settings, and the page speaks it', async () => {
    await open('settings');
    await sidebar.frame.locator('.setting select').waitFor();
    expect(await sidebar.faults()).toEqual([]);
    const other = language === 'en' ? 'vi' : 'en';
    await sidebar.frame.locator('.setting select').selectOption(other);
    await sidebar.heading(language === 'en' ? 'Cài đặt' : 'Settings').waitFor();
    expect(await sidebar.faults()).toEqual([]);
    const rows = await (await Tab.find(workbench(), 'settings')).rows(1, 60);
    expect(rows.some((texts) => texts[2] === other)).toBe(true);
    await sidebar.frame.locator('.setting select').selectOption(language);
    await sidebar.heading(names.settings).waitFor();
  });

  it('history is switched off in Settings', async () => {
    await open('settings');
    await sidebar.frame.getByRole('switch', { name: words.settings.history }).click();
    await sidebar.frame.getByRole('status').filter({ hasText: /"/ }).waitFor();
    const rows = await (await Tab.find(workbench(), 'settings')).rows(1, 60);
    const [, , value] = rows.find((texts) => ['Segment history', 'Lịch sử nhóm'].includes(texts[1])) ?? [];
    expect(value).toBe(language === 'en' ? 'no' : 'không');
  });

  it.each(['crossingFromPage', 'doctorFromPage', 'settingsFromPage'])(
    'a page says plainly that %s failed, and comes when it is tried again',
    async (call) => {
      const tab = call === 'crossingFromPage' ? 'crossing' : call === 'doctorFromPage' ? 'data' : 'settings';
      const end = await standIn(workbench(), async (name) =>
        name === call ? { ok: false, message: 'NetworkError', name: 'Error' } : undefined,
      );
      await open(tab);
      await sidebar.frame.getByRole('heading', { name: words.failed.offline.title }).waitFor();
      expect(await sidebar.faults()).toEqual([]);
      await end();
      await sidebar.button(words.common.tryAgain).click();
      await sidebar.frame.locator('table.heat, .findings, .setting select').first().waitFor();
    },
  );

  it('everything the add-on wrote goes once that is confirmed, and the page begins anew', async () => {
    await open('settings');
    await sidebar.button(words.settings.remove).click();
    expect(await sidebar.faults()).toEqual([]);
    await sidebar.button(words.settings.removeKeep).click();
    await sidebar.button(words.settings.remove).click();
    await sidebar.go(words.settings.removeGo, words.start.title);
    const { tabs } = await workbench().perform<BookView>({ op: 'book' });
    // The shop's customers, orders, lines and products, and the Settings that it came with.
    expect(tabs).toHaveLength(5);
  });
});
