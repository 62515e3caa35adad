/**
 * The page about rules, as a person uses it: what is wrong and the way there, a condition that is typed, a number that is tried.
 */
import type { Locator } from 'playwright-core';
import { TAB_TITLES } from '../../../src/core/words/tabs';
import { fillSentence, type SidebarWords } from '../../../src/i18n/sidebar';
import { sampleShop } from '../../../src/samples/index';
import type { BookView } from '../../../src/offline/workbench/api';
import { openTables, Tab } from '../support/book';
import { describeInEachLanguage } from '../support/languages';
import { standIn, type Sidebar } from '../support/sidebar';
import { until, type WorkbenchPage } from '../support/workbench';

/** A club on 2026-03-31: C1 has two orders of 150 together, C2 one of 70, C3 none. Points of C2 are not known. */
const CLUB = {
  customers: [
    ['Customer ID', 'Name', 'Points'],
    ['C1', 'An', '7'],
    ['C2', 'Bình', ''],
    ['C3', 'Chi', '9'],
  ],
  orders: [
    ['Order ID', 'Customer ID', 'Order date', 'Amount'],
    ['1', 'C1', '2026-01-05', '100'],
    ['2', 'C1', '2026-02-05', '50'],
    ['3', 'C2', '2026-03-05', '70'],
  ],
  settings: [
    ['Section', 'Name', 'Value'],
    ['general', 'Analysis date', '2026-03-31'],
  ],
  rules: [
    ['Id', 'Scheme', 'Segment', 'orders', 'Points', 'Condition'],
    ['R1', 'Club', 'Gold', '>= 4', '', ''],
    ['R2', 'Club', 'Silver', '>= 2', '', ''],
    ['R3', 'Club', 'Bronze', '', '', 'orders >= 1 and not(orders > 9)'],
    ['R4', 'Club', 'Fan', '', '>= 8', ''],
  ],
};

function openClub(workbench: WorkbenchPage, language: 'en' | 'vi'): Promise<void> {
  const keys = ['customers', 'orders', 'settings', 'rules'] as const;
  return openTables(
    workbench,
    keys.map((key) => [TAB_TITLES[key][language], CLUB[key]]),
  );
}

/** What the add-on chose in the workbook when the button was pressed. */
async function chosenBy({ page }: WorkbenchPage, button: Locator): Promise<string> {
  const answered = page.waitForResponse((one) => one.request().postData()?.includes('goToFromPage') ?? false);
  await button.click();
  const { value } = (await (await answered).json()) as { value: { chosen: string } };
  return value.chosen;
}

class RulesPage {
  constructor(
    readonly sidebar: Sidebar,
    private readonly words: SidebarWords,
  ) {}

  /** Once the check has come. */
  async come(): Promise<void> {
    const { words } = this;
    const { frame } = this.sidebar;
    await frame.locator('nav.tabs button', { hasText: words.tabs.names.rules }).click();
    await frame.getByRole('heading', { level: 2, name: words.rules.problems }).waitFor();
  }

  get condition(): Locator {
    return this.sidebar.frame.locator('#condition');
  }

  get options(): Locator {
    return this.sidebar.frame.locator('#condition-names [role=option]');
  }

  get verdict(): Locator {
    return this.sidebar.frame.locator('#condition-verdict .verdict');
  }

  /** Types once the names are known. */
  async type(text: string): Promise<void> {
    await this.condition.focus();
    await this.sidebar.frame.locator('#condition-place optgroup').first().waitFor({ state: 'attached' });
    await this.condition.fill('');
    await this.condition.pressSequentially(text);
  }

  async tryNumber(row: string, value: string): Promise<void> {
    const { words } = this;
    const { frame } = this.sidebar;
    const closed = frame.locator('details:not([open]) > summary', { hasText: words.rules.whatIf.open });
    for (const summary of await closed.all()) await summary.click();
    await frame.locator('#what-if-rule').selectOption(row);
    await frame.locator('#what-if-value').fill(value);
  }
}

describeInEachLanguage('the page about rules', (teller) => {
  const { language, words, workbench, openSidebar } = teller;
  const { rules } = words;
  const say = (sentence: string, values: Record<string, string>): string => fillSentence(sentence, values);
  const rulesTab = TAB_TITLES.rules[language];

  async function openRules(): Promise<RulesPage> {
    await openClub(workbench(), language);
    const page = new RulesPage(await openSidebar(), words);
    await page.come();
    return page;
  }

  it('tells the rules as sentences with how many customers each takes, and leads to their rows', async () => {
    const { sidebar } = await openRules();
    const { frame } = sidebar;
    const rows = frame.locator('.rules > li');
    await rows.nth(3).waitFor();
    // Nobody has four orders: that is told, and no error.
    await sidebar.text(say(rules.tally, { errors: '0', warnings: '1' })).waitFor();
    // Silver takes C1, Bronze C2, Fan C3 with 9 points; for C2, whose points are blank, Fan cannot be told.
    const counts = await rows.locator('.rule .count [aria-hidden]').allInnerTexts();
    expect(counts).toEqual(['0', '1', '1', '1']);
    expect(await rows.nth(2).locator('.sentence b').allInnerTexts()).toEqual([
      { en: 'and', vi: 'và' }[language],
    ]);
    expect(await rows.nth(3).locator('.hint').first().innerText()).toContain('Points (1)');
    const toRow = rows.nth(3).getByRole('button', { name: say(rules.goToRow, { row: '5' }) });
    expect(await chosenBy(workbench(), toRow)).toBe('A5');
    await rows.nth(2).locator('summary').click();
    await frame
      .getByText('orders >= 1 and not(orders > 9)')
      .or(frame.getByText('số đơn hàng >= 1'))
      .first()
      .waitFor();
    expect(await sidebar.faults()).toEqual([]);
  });

  it('says what is wrong, where and how to mend it, leads to the cell, and marks its tab until it is mended', async () => {
    const { sidebar } = await openRules();
    const { frame } = sidebar;
    const tab = await Tab.find(workbench(), 'rules');
    await tab.type(3, 4, '>= 1,5');
    await sidebar.button(rules.again).click();
    const problem = frame.locator('.problems li').first();
    await problem.getByText(say(rules.place, { sheet: rulesTab, column: 'orders', row: '3' })).waitFor();
    const tabButton = frame.locator('nav.tabs button', { hasText: words.tabs.names.rules });
    expect(await tabButton.innerText()).toContain(words.tabs.faulty);
    expect(await sidebar.faults()).toEqual([]);
    const toCell = problem.getByRole('button', { name: say(rules.goToCell, { cell: 'D3' }) });
    expect(await chosenBy(workbench(), toCell)).toBe('D3');
    expect(await sidebar.filled.innerText()).toBe(say(rules.mend, { cell: 'D3' }));
    await tab.type(3, 4, '>= 2');
    await sidebar.button(rules.again).click();
    await sidebar.text(say(rules.tally, { errors: '0', warnings: '1' })).waitFor();
    expect(await tabButton.innerText()).not.toContain(words.tabs.faulty);
  });

  it('completes names by the keyboard, and reads the condition while it is typed', async () => {
    const page = await openRules();
    const { sidebar, condition, options, verdict } = page;
    await page.type('reven');
    await options.first().waitFor();
    expect(await options.first().innerText()).toContain('doanh thu');
    expect(await sidebar.faults()).toEqual([]);
    const active = () => condition.getAttribute('aria-activedescendant');
    const first = await active();
    await condition.press('ArrowDown');
    expect(await active()).not.toBe(first);
    await condition.press('ArrowUp');
    await condition.press('Enter');
    expect(await condition.inputValue()).toBe('revenue ');
    await options.first().waitFor({ state: 'hidden' });
    await condition.pressSequentially('>= 500.000');
    await verdict.and(sidebar.frame.locator('.error')).waitFor();
    expect(await sidebar.frame.locator('.marked mark').innerText()).toBe('500.000');
    expect(await condition.getAttribute('aria-invalid')).toBe('true');
    expect(await sidebar.faults()).toEqual([]);
    await sidebar.button(say(rules.tester.put, { by: '500000' })).click();
    expect(await condition.inputValue()).toBe('revenue >= 500000');
    await verdict.locator('.mark.good').waitFor();
    await page.type('so don');
    await condition.press('Escape');
    await options.first().waitFor({ state: 'hidden' });
    expect(await condition.inputValue()).toBe('so don');
  });

  it('counts whom a condition fits, by itself, and says for whom it cannot be told', async () => {
    const page = await openRules();
    const { frame } = page.sidebar;
    await page.type('Points >= 8');
    // 9 is; 7 is not; C2's points are blank.
    await frame
      .locator('.counted')
      .filter({ hasText: /^1\b.*3/ })
      .waitFor();
    await frame.locator('.counted ~ .hint').filter({ hasText: 'Points (1)' }).waitFor();
    await frame.locator('#condition-place').selectOption('Points');
    await page.type('[7..9]');
    await frame
      .locator('.counted')
      .filter({ hasText: /^2\b.*3/ })
      .waitFor();
    expect(await page.sidebar.faults()).toEqual([]);
  });

  it('shows who would move with another number, writes it when told to, and puts it back', async () => {
    const page = await openRules();
    const { sidebar } = page;
    const { frame } = sidebar;
    const tab = await Tab.find(workbench(), 'rules');
    const cell = async () => (await tab.rows(2, 1))[0][3];
    await page.tryNumber('2', '2');
    // Gold from two orders on takes C1 with its 150 out of Silver.
    await frame
      .locator('.lead-number')
      .filter({ hasText: say(rules.whatIf.moved, { moved: '1', customers: '3' }) })
      .waitFor();
    const move = frame.locator('.what-if .moves li');
    expect((await move.innerText()).replace(/\s+/g, ' ')).toMatch(/Silver → .*Gold .*150.* 1$/);
    expect(await cell()).toBe('>= 4');
    expect(await sidebar.faults()).toEqual([]);
    await sidebar.button(rules.whatIf.write).click();
    await sidebar.text(say(rules.whatIf.written, { cell: 'D2', to: '>= 2' })).waitFor();
    expect(await cell()).toBe('>= 2');
    // The rules are checked anew: Gold takes one now.
    await until(
      async () => (await frame.locator('.rule .count [aria-hidden]').first().innerText()) === '1',
      'Gold takes C1',
    );
    await sidebar.button(say(rules.whatIf.back, { from: '>= 4' })).click();
    await sidebar.text(say(rules.whatIf.putBack, { cell: 'D2', to: '>= 4' })).waitFor();
    expect(await cell()).toBe('>= 4');
  });

  it('moves nobody with a number that changes nothing, and writes nothing over what somebody else has typed', async () => {
    const page = await openRules();
    const { sidebar } = page;
    await page.tryNumber('2', '5');
    await sidebar.text(say(rules.whatIf.still, { customers: '3' })).waitFor();
    const tab = await Tab.find(workbench(), 'rules');
    await tab.type(2, 4, '>= 9');
    await sidebar.button(rules.whatIf.write).click();
    await sidebar.frame.locator('.what-if .issues').filter({ hasText: '>= 9' }).waitFor();
    expect((await tab.rows(2, 1))[0][3]).toBe('>= 9');
  });

  it('tells a place that is gone, and calls that fail, plainly; what was typed stays', async () => {
    const page = await openRules();
    const { sidebar } = page;
    const end = await standIn(workbench(), async (name) =>
      name === 'countFromPage'
        ? { ok: false, message: 'NetworkError: Connection failure', name: 'Error' }
        : undefined,
    );
    await page.type('orders >= 1');
    await sidebar.text(words.failed.offline.title).waitFor();
    expect(await sidebar.faults()).toEqual([]);
    await end();
    await sidebar.button(words.common.tryAgain).click();
    await sidebar.frame.locator('.counted').waitFor();
    expect(await page.condition.inputValue()).toBe('orders >= 1');
    const { tabs } = await workbench().perform<BookView>({ op: 'book' });
    const tab = tabs.find(({ name }) => name === rulesTab)?.id ?? 0;
    await workbench().perform({ op: 'renameTab', tab, name: 'Elsewhere' });
    await sidebar.frame.locator('.rules > li button').first().click();
    await sidebar.frame
      .locator('.rules .issues')
      .filter({ hasText: `"${rulesTab}"` })
      .waitFor();
    expect(await sidebar.faults()).toEqual([]);
  });

  it('counts in the sample what stands in its cells', async () => {
    const sidebar = await teller.openBesideSegments();
    await sidebar.heading(words.home.title).waitFor();
    const page = new RulesPage(sidebar, words);
    await page.come();
    const { customers } = sampleShop({ lang: language });
    const [column, card] = { en: ['Loyalty card', 'Gold'], vi: ['Hạng thẻ', 'Vàng'] }[language];
    const at = customers[0].indexOf(column);
    const holders = customers.filter((cells) => cells[at] === card).length;
    expect(holders).toBeGreaterThan(0);
    await page.type(`${column} = "${card}"`);
    await sidebar.frame
      .locator('.counted b')
      .filter({ hasText: new RegExp(`^${holders}$`) })
      .waitFor();
    expect(await sidebar.faults()).toEqual([]);
  });
});
