/**
 * The page that explains a customer, as a person uses it: the row that is selected, an id that is typed, a segment by hand.
 */
import type { Locator } from 'playwright-core';
import { sampleShop } from '../../../src/samples/index';
import { openTables, Tab } from '../support/book';
import { describeInEachLanguage } from '../support/languages';
import { standIn, type Sidebar } from '../support/sidebar';
import { until, type WorkbenchPage } from '../support/workbench';

/** Columns of the sample's customers after a run, from 0: its own end with U, then Value, RFM and Why. */
const [ID, NAME, FIRST_SEGMENT, WHY] = [0, 1, 21, 23];

/** Words of both languages for orders that went through. */
const COUNTING = ['Completed', 'Delivered', 'Shipped', 'Hoàn thành', 'Đã giao', 'Đang giao'];

/** The first customer, by row, all of whose orders went through, and how many there are. */
function plainBuyer(language: 'en' | 'vi'): { readonly row: number; readonly orders: number } {
  const { customers, orders } = sampleShop({ lang: language });
  const [id, customer, status] = [0, 1, 5];
  for (let row = 1; row < customers.length; row++) {
    const own = orders.filter((cells) => cells[customer] === customers[row][ID]);
    const isPlain = own.every((cells) => COUNTING.includes(String(cells[status])));
    if (own.length > 1 && isPlain)
      return { row: row + 1, orders: new Set(own.map((cells) => cells[id])).size };
  }
  throw new Error('there is no such customer');
}

/** A club: gold for four orders and five points, silver for two orders, bronze for one. */
const CLUB = {
  Customers: [
    // The last is headed as the letter of the one before it.
    ['Customer ID', 'Name', 'Points', 'C'],
    ['C1', 'An', '7', ''],
    ['C2', 'Bình', '', ''],
    ['C3', 'Chi', '9', ''],
    ['C4', 'Dung', '1', ''],
  ],
  Orders: [
    ['Order ID', 'Customer ID', 'Order date', 'Amount'],
    ['1', 'C1', '2026-01-05', '100'],
    ['2', 'C1', '2026-02-05', '50'],
    ['3', 'C2', '2026-03-05', '70'],
  ],
  Rules: [
    ['Id', 'Scheme', 'Segment', 'orders', 'Points', 'Condition'],
    ['R1', 'Club', 'Gold', '>= 4', '>= 5', ''],
    ['R2', 'Club', 'Silver', '>= 2', '', ''],
    ['R3', 'Club', 'Bronze', '', '', 'orders >= 1 and not(orders > 9)'],
  ],
};

const openClub = (workbench: WorkbenchPage): Promise<void> => openTables(workbench, Object.entries(CLUB));

class ExplainPage {
  constructor(readonly sidebar: Sidebar) {}

  get box(): Locator {
    return this.sidebar.frame.locator('.answer-box');
  }

  /** The segment in the answer. */
  segment(): Promise<string> {
    return this.box.locator('.segment').innerText();
  }

  /** The customer's name or id, once the answer has come. */
  async customer(name: string): Promise<void> {
    await this.sidebar.frame.getByRole('heading', { level: 2, name, exact: true }).waitFor();
  }

  async type(id: string): Promise<void> {
    const field = this.sidebar.frame.locator('#customer-id');
    const [summary] = await this.sidebar.frame
      .locator('details:has(#customer-id):not([open]) > summary')
      .all();
    await summary?.click();
    await field.fill(id);
    await field.press('Enter');
  }

  /** The rules with how each came out. */
  rules(): Promise<string[][]> {
    const lines = this.sidebar.frame.locator('.met-rules summary');
    return lines.evaluateAll((all) =>
      all.map((one) => [...one.children].map((part) => part.textContent ?? '')),
    );
  }

  /** What is missing: sign, title, note. */
  async needs(): Promise<string[][]> {
    const items = await this.sidebar.frame.locator('.needs > li').all();
    return Promise.all(
      items.map(async (item) => [
        (await item.locator('svg').first().getAttribute('aria-label')) ?? '',
        ...(await item.locator('p').allInnerTexts()),
      ]),
    );
  }
}

describeInEachLanguage('the page that explains a customer', (teller) => {
  const { language, words, workbench, openSidebar, openBesideSegments } = teller;
  const texts = words.explain;
  const hasLanguage = language === 'en';

  async function open(sidebar: Sidebar): Promise<ExplainPage> {
    // High enough for all of the page: what is half under the footer would be called too small.
    await workbench().page.setViewportSize({ width: 1280, height: 2400 });
    await sidebar.button(words.tabs.names.explain).click();
    await sidebar.button(texts.selected).waitFor();
    return new ExplainPage(sidebar);
  }

  describe('beside the sample, once it is classified', () => {
    let page: ExplainPage;
    beforeAll(async () => {
      const sidebar = await openBesideSegments();
      await sidebar.heading(words.home.title).waitFor();
      page = await open(sidebar);
    });

    it('asks for a row, and names the sheet where none of a customer is selected', async () => {
      const { sidebar } = page;
      await sidebar.text(texts.start).waitFor();
      expect(await sidebar.faults()).toEqual([]);
      await workbench().goTo('C1');
      await sidebar.filled.click();
      const sheet = hasLanguage ? 'Customers' : 'Khách hàng';
      await sidebar.frame
        .getByRole('alert')
        .filter({ hasText: `"${sheet}"` })
        .waitFor();
      expect(await sidebar.faults()).toEqual([]);
    });

    it('says of the selected row who it is, with the segments that stand beside it', async () => {
      const { row, orders } = plainBuyer(language);
      const [cells] = await (await Tab.find(workbench(), 'customers')).rows(row, 1);
      await workbench().goTo(`F${row}`);
      await page.sidebar.filled.click();
      await page.customer(cells[NAME]);
      expect(await page.sidebar.frame.evaluate('document.activeElement.textContent')).toBe(cells[NAME]);
      const count = hasLanguage ? `${orders} orders` : `${orders} đơn hàng`;
      await page.sidebar.text(`${cells[ID]} · ${count}`).waitFor();
      const schemes = page.sidebar.frame.locator('#explained-scheme');
      const names = await schemes.locator('option').allInnerTexts();
      expect(names).toHaveLength(2);
      const shown: string[] = [];
      for (const name of names) {
        await schemes.selectOption(name);
        shown.push(await page.segment());
        expect(
          (await page.rules()).filter(([, , verdict]) => verdict === texts.verdicts.decides),
        ).toHaveLength(1);
        expect(await page.sidebar.faults()).toEqual([]);
      }
      expect(shown).toEqual(cells.slice(FIRST_SEGMENT, FIRST_SEGMENT + 2));
    });

    it('leads to the customer’s row', async () => {
      const { row } = plainBuyer(language);
      await workbench().goTo('A1');
      await page.sidebar.button(texts.goToRow.replace('{row}', String(row))).click();
      await workbench().isAt(`A${row}`);
    });

    it('keeps the answer while the person is on another page', async () => {
      const before = await page.segment();
      await page.sidebar.button(words.tabs.names.summary).click();
      await page.sidebar.heading(words.home.title).waitFor();
      await page.sidebar.button(words.tabs.names.explain).click();
      expect(await page.segment()).toBe(before);
    });

    it('explains a typed id, whatever its case; one that nobody has is refused plainly', async () => {
      const prefix = hasLanguage ? 'c' : 'kh';
      await page.type(`${prefix}0008`);
      await page.customer(hasLanguage ? 'Felix Pierce' : 'Trịnh Minh Hưng');
      await page.type('nobody');
      await page.sidebar.frame.getByRole('alert').filter({ hasText: '"nobody"' }).waitFor();
      expect(await page.sidebar.faults()).toEqual([]);
    });

    it('says plainly that the add-on did not answer, and tries again', async () => {
      const end = await standIn(workbench(), (name) =>
        Promise.resolve(
          name === 'explainFromPage'
            ? { ok: false, name: 'Error', message: 'NetworkError: HTTP 0' }
            : undefined,
        ),
      );
      await page.type(hasLanguage ? 'C0008' : 'KH0008');
      const alert = page.sidebar.frame.getByRole('alert').filter({ hasText: words.failed.offline.title });
      await alert.waitFor();
      expect(await page.sidebar.faults()).toEqual([]);
      await end();
      await alert.getByRole('button', { name: words.common.tryAgain }).click();
      await page.box.waitFor();
    });

    it('sets a segment by hand, shows it as such after a run, and takes it back', async () => {
      const { sidebar } = page;
      const customers = await Tab.find(workbench(), 'customers');
      const cellsOf = async () => (await customers.rows(9, 1))[0];
      const before = await cellsOf();
      await page.type(before[ID]);
      await page.customer(before[NAME]);
      await sidebar.frame.locator('#explained-scheme').selectOption({ index: 0 });
      await sidebar.button(texts.hand.open).click();
      const segments = sidebar.frame.locator('#override-segment');
      await until(
        async () => (await sidebar.frame.evaluate('document.activeElement.id')) === 'override-segment',
        'the form has the focus',
      );
      const other = (await segments.locator('option:enabled').allInnerTexts()).find(
        (name) => name !== before[FIRST_SEGMENT],
      );
      if (other === undefined) throw new Error('there is only one segment');
      await segments.selectOption(other);
      await sidebar.frame.locator('#override-reason').fill('Lan');
      await sidebar.frame.locator('#override-until').fill('2999-12-31');
      expect(await sidebar.faults()).toEqual([]);
      await sidebar.frame.locator('#override-reason').press('Enter');
      await page.box.getByText(texts.byHand, { exact: true }).waitFor();
      expect(await page.segment()).toBe(other);
      expect(await page.box.innerText()).toContain('Lan');
      // The sheet is as the last run left it.
      const stale = texts.stale.replace('{segment}', before[FIRST_SEGMENT]);
      expect(await page.box.innerText()).toContain(stale);
      expect(await cellsOf()).toEqual(before);
      expect(await sidebar.faults()).toEqual([]);

      const classify = async () => {
        await sidebar.button(texts.hand.run).click();
        await sidebar.heading(words.preview.title).waitFor();
        await sidebar.apply();
        await sidebar.go(words.done.go, words.tabs.names.summary);
        await sidebar.go(words.tabs.names.explain, words.tabs.names.explain);
        await page.type(before[ID]);
        await page.customer(before[NAME]);
      };
      await classify();
      const after = await cellsOf();
      expect(after[FIRST_SEGMENT]).toBe(other);
      expect(after[WHY].split('\n')[0]).toContain(hasLanguage ? 'set by hand until' : 'gán tay đến hết');
      expect(await page.segment()).toBe(other);
      await page.box.getByText(texts.byHand, { exact: true }).waitFor();
      const previous = texts.before.split('{day}')[0].replace('{segment}', before[FIRST_SEGMENT]);
      expect(await page.box.innerText()).toContain(previous);

      await sidebar.frame.getByText(texts.hand.all).click();
      const listed = sidebar.frame.locator('.overrides > li');
      await listed.first().waitFor();
      expect(await listed.count()).toBe(1);
      expect(await listed.innerText()).toContain('Lan');
      expect(await sidebar.faults()).toEqual([]);
      await listed.getByRole('button').click();
      await sidebar.text(texts.hand.none).waitFor();
      await page.box.getByText(texts.byHand, { exact: true }).waitFor({ state: 'detached' });
      expect(await page.segment()).toBe(before[FIRST_SEGMENT]);
      await classify();
      const [last] = [await cellsOf()];
      expect([last[FIRST_SEGMENT], last[WHY]]).toEqual([before[FIRST_SEGMENT], before[WHY]]);
    });
  });

  describe('beside a small club', () => {
    let page: ExplainPage;
    beforeAll(async () => {
      await openClub(workbench());
      page = await open(await openSidebar());
    });

    it('opens the rule that decides, and says of each how it came out', async () => {
      await page.type('C1');
      await page.customer('An');
      const { fails, decides, notAsked } = texts.verdicts;
      expect(await page.rules()).toEqual([
        ['R1', 'Gold', fails],
        ['R2', 'Silver', decides],
        ['R3', 'Bronze', notAsked],
      ]);
      const opened = page.sidebar.frame.locator('.met-rules details[open]');
      expect(await opened.count()).toBe(1);
      expect(await opened.innerText()).toContain('R2');
      expect(await page.sidebar.faults()).toEqual([]);
    });

    it('shows how far a number is, and an unfolded rule with a sign, value and wish for each condition', async () => {
      await page.sidebar.frame.locator('#missing-segment').selectOption('Gold');
      // Two of four orders; seven points are enough.
      const [[sign, title, note], ...others] = await page.needs();
      expect([sign, others]).toEqual([texts.marks.fails, []]);
      expect(title).toContain('2');
      expect(note).toBe(hasLanguage ? '2 of 4' : '2 trên 4');
      expect(await page.sidebar.frame.locator('progress').getAttribute('value')).toBe('0.5');
      await page.sidebar.frame.locator('.met-rules summary', { hasText: 'R1' }).press('Enter');
      const conditions = page.sidebar.frame.locator('.met-rules li.fails .conditions > li');
      const signs = await conditions
        .locator('svg')
        .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
      expect(signs).toEqual([texts.marks.fails, texts.marks.holds]);
      expect(await conditions.locator('b').allInnerTexts()).toEqual(['2', '7']);
      expect(await page.sidebar.faults()).toEqual([]);
    });

    it('leads to the cell whose blank is what is missing', async () => {
      await page.type('C2');
      await page.customer('Bình');
      await page.sidebar.frame.locator('#missing-segment').selectOption('Gold');
      expect((await page.needs()).map(([sign]) => sign)).toEqual([texts.marks.fails, texts.marks.unknown]);
      expect(await page.sidebar.faults()).toEqual([]);
      await page.sidebar.button(texts.goToCell.replace('{cell}', 'C3')).click();
      await workbench().isAt('C3');
    });

    it('leads to the rule', async () => {
      await page.sidebar.button(texts.goToRuleName.replace('{rule}', 'R3')).click();
      await workbench().isAt('A4');
      expect(await workbench().tab('Rules').getAttribute('aria-selected')).toBe('true');
    });

    it('shows a refusal of a segment by hand, and writes nothing', async () => {
      await page.type('C1');
      await page.customer('An');
      await page.sidebar.button(texts.hand.open).click();
      await page.sidebar.frame.locator('#override-segment').selectOption('Gold');
      await page.sidebar.frame.locator('#override-until').fill('2001-01-01');
      await page.sidebar.button(texts.hand.go).click();
      await page.sidebar.frame.getByRole('alert').waitFor();
      expect(await page.sidebar.faults()).toEqual([]);
      await page.sidebar.button(words.common.cancel).click();
      expect(await page.segment()).toBe('Silver');
    });
  });
});
