/**
 * The page of the last run: its numbers against the sheet's cells, what has changed since, the cards.
 */
import { messages, fill } from '../../../src/i18n/format';
import { fillSentence } from '../../../src/i18n/sidebar';
import type { BootAnswer } from '../../../src/protocol/first-run';
import type { Summary } from '../../../src/protocol/summary';
import { readSegments, Tab } from '../support/book';
import { describeInEachLanguage } from '../support/languages';
import { standIn, type Sidebar } from '../support/sidebar';
import { until } from '../support/workbench';

const TAGS = { en: 'en-US', vi: 'vi-VN' } as const;

/** The rows as they read, digits alone of their counts. */
async function shownRows(sidebar: Sidebar): Promise<(readonly [segment: string, customers: number])[]> {
  const rows = await sidebar.frame.locator('.segment-rows > li').all();
  return Promise.all(
    rows.map(async (row) => {
      const name = await row.locator('bdi').first().innerText();
      const count = await row.locator('.count').first().innerText();
      return [name, Number(count.replace(/\D/g, ''))] as const;
    }),
  );
}

const openRow = async (sidebar: Sidebar, segment: string): Promise<void> => {
  const row = sidebar.frame.locator('.segment-rows summary').filter({ hasText: segment }).first();
  await row.focus();
  await row.press('Enter');
};

describeInEachLanguage('the summary', ({ language, words, workbench, openSidebar }) => {
  const texts = words.summary;
  let sidebar: Sidebar;

  // One run serves all: each leaves the sheet as it was, and the last one takes the run back.
  beforeAll(() => workbench().openClassified(language));
  beforeEach(async () => {
    sidebar = await openSidebar();
    await sidebar.heading(words.home.title).waitFor();
  });

  it('has as many customers in each segment as the sheet, and shares that the tab says, too', async () => {
    const segments = [...(await readSegments(workbench())).values()];
    const count = (name: string) => segments.filter((segment) => segment === name).length;
    const shown = await shownRows(sidebar);
    expect(shown.length).toBeGreaterThan(4);
    expect(shown).toEqual(shown.map(([name]) => [name, count(name)]));
    expect(shown.reduce((sum, [, customers]) => sum + customers, 0)).toBe(240);
    const share = (part: number) =>
      new Intl.NumberFormat(TAGS[language], {
        style: 'percent',
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
      }).format(part);
    const shares = await sidebar.frame.locator('.share-bar:first-child > span:last-child').allInnerTexts();
    expect(shares).toEqual(shown.map(([, customers]) => share(customers / 240)));
    // [scheme, segment, customers, share, orders, revenue, share of revenue, average], as cells show them.
    const rows = await (await Tab.find(workbench(), 'summary')).rows(2, shown.length);
    const revenue = await sidebar.frame.locator('.share-bar:last-child > span:last-child').allInnerTexts();
    const digits = (text: string) => text.replace(/\D/g, '');
    expect(revenue.map(digits)).toEqual(rows.map((row) => digits(row[6])));
  });

  it('opens a row by the keyboard, says what to do, and shows the customers in the sheet', async () => {
    await openRow(sidebar, 'VIP');
    const row = sidebar.frame.locator('.segment-rows details[open]');
    await row.getByText(texts.do, { exact: true }).waitFor();
    await row.getByText(texts.doNot, { exact: true }).waitFor();
    const [, customers] = (await shownRows(sidebar)).find(([name]) => name === 'VIP') ?? ['', 0];
    await sidebar.button(fillSentence(texts.show, { count: String(customers) })).click();
    await row.getByRole('status').filter({ hasText: '"VIP"' }).waitFor();
    for (const closed of await sidebar.frame.locator('.segment-rows details').all())
      if ((await closed.getAttribute('open')) === null) await closed.locator('summary').click();
    expect(await sidebar.frame.locator('.segment-rows details:not([open])').count()).toBe(0);
    expect(await sidebar.faults()).toEqual([]);
    await sidebar.button(words.show.everybody).click();
    await sidebar.button(words.show.everybody).waitFor({ state: 'detached' });
  });

  it('shows the other ways to classify', async () => {
    const select = sidebar.frame.locator('.scheme-choice');
    const before = await shownRows(sidebar);
    await select.selectOption('RFM');
    const after = await shownRows(sidebar);
    expect(after).not.toEqual(before);
    expect(after.reduce((sum, [, customers]) => sum + customers, 0)).toBe(240);
    expect(await sidebar.faults()).toEqual([]);
  });

  it('says which rule was changed since, and no more once it is back', async () => {
    expect(await sidebar.frame.locator('.stale').count()).toBe(0);
    const rules = await Tab.find(workbench(), 'rules');
    const [vip] = await rules.rows(3, 1);
    const column = vip.indexOf('< 50%') + 1;
    await rules.type(3, column, '< 60%');
    const changed = await openSidebar();
    const sentence = fill(
      messages(language).stale.rulesChanged,
      { rules: `${vip[0]} (${vip[3]})`, count: 1 },
      language,
    );
    await changed.frame.locator('.stale').getByText(sentence).waitFor();
    expect(await changed.faults()).toEqual([]);
    await rules.type(3, column, '< 50%');
    const asked = workbench().page.waitForResponse((response) =>
      /staleFromPage/.test(response.request().postData() ?? ''),
    );
    const mended = await openSidebar();
    await asked;
    expect(await mended.frame.locator('.stale').count()).toBe(0);
  });

  it('has a card of each segment that has customers, with what they have in common', async () => {
    const present = (await shownRows(sidebar)).filter(([, customers]) => customers > 0);
    await sidebar.go(texts.print, texts.cards.title);
    await sidebar.frame.getByText(texts.cards.common).first().waitFor();
    const names = await sidebar.frame.locator('.segment-card h2 bdi').allInnerTexts();
    expect(names).toEqual(present.map(([name]) => name));
    await sidebar.frame.locator('.segment-card').nth(1).getByText('50%').waitFor();
    expect(await sidebar.faults()).toEqual([]);
    // Each on a page of its own, and nothing beside them.
    await workbench().page.emulateMedia({ media: 'print' });
    const breaks = `[...document.querySelectorAll('.segment-card')].map((card) => getComputedStyle(card).breakAfter)`;
    const hidden = `getComputedStyle(document.querySelector('footer')).display`;
    expect(await sidebar.frame.evaluate(breaks)).toEqual([
      ...new Array<string>(present.length - 1).fill('page'),
      'auto',
    ]);
    expect(await sidebar.frame.evaluate(hidden)).toBe('none');
    await workbench().page.emulateMedia({ media: null });
    await sidebar.frame.evaluate(`window.print = () => window.dispatchEvent(new Event('beforeprint'))`);
    await sidebar.button(texts.cards.print).click();
    expect(await sidebar.frame.getByText(texts.cards.closed).count()).toBe(0);
    // A frame that may not open the window is refused without a word.
    await sidebar.frame.evaluate(`window.print = () => undefined`);
    await sidebar.button(texts.cards.print).click();
    await sidebar.frame.getByText(texts.cards.closed).waitFor();
    await sidebar.go(words.common.back, words.home.title);
  });

  it('says plainly that it cannot tell what has changed, and asks again', async () => {
    let isDown = true;
    const end = await standIn(workbench(), (name) =>
      Promise.resolve(
        name === 'staleFromPage' && isDown ? { ok: false, name: 'Error', message: 'down' } : undefined,
      ),
    );
    const shown = await openSidebar();
    await shown.frame.getByText(texts.staleUnknown).waitFor();
    expect(await shown.faults()).toEqual([]);
    isDown = false;
    await shown.button(words.common.tryAgain).click();
    await shown.frame.getByText(texts.staleUnknown).waitFor({ state: 'detached' });
    await end();
  });

  it('shows whatever the names are as text, within its width', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const names = [markup, '=IMPORTXML("x")', 'مرحبا'.repeat(20), 'w'.repeat(3000)];
    const segments = names.map((segment) => ({
      segment,
      customers: 1234567,
      change: -1234567,
      orders: 1,
      revenue: -1e12,
      do: segment.repeat(3),
      doNot: segment,
      owners: [segment, segment],
    }));
    const schemes = names.map((scheme) => ({ scheme, segments }));
    const colours = [
      { scheme: markup, segments: [{ segment: markup, colour: 'red;background:url(x)', ground: 'red' }] },
    ];
    const hostile: Summary = {
      day: '2026-06-30',
      customers: 1e9,
      revenue: -4e12,
      change: { customers: -1e9, revenue: 4e12 },
      schemes,
      colours,
      rows: { read: 1e9, skipped: 9 },
      skipped: names.map((text) => ({ text, sheet: text.slice(0, 99), count: 1e6 })),
    };
    const boot = await workbench().perform<BootAnswer>({
      op: 'call',
      functionName: 'bootFromPage',
      args: [{}],
    });
    const end = await standIn(workbench(), (name) => {
      if (name === 'bootFromPage') return Promise.resolve({ ok: true, value: { ...boot, summary: hostile } });
      const changes = { changes: names };
      return Promise.resolve(name === 'staleFromPage' ? { ok: true, value: changes } : undefined);
    });
    const shown = await openSidebar();
    await shown.frame.locator('.stale').waitFor();
    for (const row of await shown.frame.locator('.segment-rows summary, .skipped summary').all())
      await row.press('Enter');
    await until(async () => (await shown.frame.locator('.behind').count()) === 4, 'all rows are open');
    expect(await shown.faults()).toEqual([]);
    expect(await shown.frame.locator('img').count()).toBe(0);
    await shown.go(texts.print, texts.cards.title);
    expect(await shown.faults()).toEqual([]);
    await end();
  });

  it('undoes the run from its foot', async () => {
    await sidebar.go(texts.undo, words.home.title);
    await sidebar.frame.getByText(texts.undone, { exact: true }).waitFor();
    expect(await sidebar.frame.locator('.segment-rows').count()).toBe(0);
    expect(await sidebar.faults()).toEqual([]);
  });
});
