/**
 * The page that puts a formula together, in a sheet of somebody's own beside the sample shop.
 */
import type { BookView, CellBlock } from '../../../src/offline/workbench/api';
import { readSegments } from '../support/book';
import { describeInEachLanguage } from '../support/languages';
import { standIn, type Sidebar } from '../support/sidebar';
import { until } from '../support/workbench';

const ID = { en: 'Customer ID', vi: 'Mã khách hàng' } as const;
const CUSTOMERS = { en: 'Customers', vi: 'Khách hàng' } as const;
const VALUE = { en: 'Value', vi: 'Giá trị' } as const;
const SEPARATOR = { en: ',', vi: ';' } as const;

/** A name that would end quotes, begin a formula and turn the writing round. */
const SHEET = `O'Neil "=1+1" 🛒 \u202Egnp`;

describeInEachLanguage('a formula put together', ({ language, words, workbench, openSidebar }) => {
  const texts = words.insertFormula;
  let sidebar: Sidebar;
  let segments: ReadonlyMap<string, string>;
  let ids: string[];

  const tabId = async (name: string): Promise<number> => {
    const { tabs } = await workbench().perform<BookView>({ op: 'book' });
    const found = tabs.find((one) => one.name === name);
    if (!found) throw new Error(`there is no tab ${name}`);
    return found.id;
  };
  const cells = async (name: string, rows: number): Promise<CellBlock['texts']> => {
    const tab = await tabId(name);
    return (await workbench().perform<CellBlock>({ op: 'cells', tab, fromRow: 1, rows })).texts;
  };
  const type = async (name: string, row: number, column: number, text: string) => {
    const place = { tab: await tabId(name), row, column };
    await workbench().perform({ op: 'type', place, text });
  };
  /** By the mouse and the name box, as a person does. */
  const choose = async (name: string, cell: string) => {
    const tab = await tabId(name);
    const isOpen = async () => (await workbench().perform<BookView>({ op: 'book' })).activeTab === tab;
    await workbench().tab(name).click();
    await until(isOpen, `the tab ${name}`);
    await workbench().goTo(cell);
  };
  const choice = (name: string) => sidebar.frame.getByRole('combobox', { name, exact: true });
  const formula = () => sidebar.frame.locator('code.formula');
  const shows = (text: string) =>
    until(async () => (await formula().innerText()) === text, `the formula ${text}`);
  /** Its first argument; the scheme is named, since there are several. */
  const segmentOf = (cell: string) =>
    `=SEGMENT(${cell}${SEPARATOR[language]} "${VALUE[language]}"${SEPARATOR[language]} SEGMENTS_UPDATED)`;
  /** The page looks at the chosen cell when somebody comes back to it. */
  const comeBack = () => sidebar.frame.locator('main').click({ position: { x: 4, y: 4 } });
  const open = () => sidebar.openOther(words.tabs.names.formula);

  beforeAll(async () => {
    await workbench().openClassified(language);
    segments = await readSegments(workbench());
    ids = [...segments.keys()].slice(0, 3);
    await workbench().perform({ op: 'addTab', name: SHEET });
    await type(SHEET, 1, 1, ID[language]);
    for (const [index, id] of ids.entries()) await type(SHEET, 2 + index, 1, id);
    await workbench().perform({ op: 'addTab', name: 'Report' });
  });
  beforeEach(async () => {
    sidebar = await openSidebar();
    await sidebar.heading(words.tabs.names.summary).waitFor();
  });

  it('is written into the chosen cell, shows the customer’s segment, and is taken out again', async () => {
    await choose(SHEET, 'C3');
    await open();
    await shows(segmentOf('A3'));
    expect(await sidebar.faults()).toEqual([]);
    await sidebar.filled.click();
    await sidebar.button(texts.remove).waitFor();
    await until(async () => (await cells(SHEET, 3))[2][2] === segments.get(ids[1]), 'the segment');
    expect(await sidebar.faults()).toEqual([]);
    const input = { op: 'input', place: { tab: await tabId(SHEET), row: 3, column: 3 } } as const;
    expect(await workbench().perform<string>(input)).toBe(segmentOf('A3'));
    await sidebar.button(texts.remove).click();
    await sidebar.frame.getByRole('status').filter({ hasText: 'C3' }).waitFor();
    await until(async () => (await cells(SHEET, 3))[2][2] === '', 'a blank cell');
  });

  it('follows the cell that somebody chooses meanwhile', async () => {
    await choose(SHEET, 'C2');
    await open();
    await shows(segmentOf('A2'));
    await workbench().goTo('C4');
    await comeBack();
    await shows(segmentOf('A4'));
    // And where nobody came back before, the cell that is chosen is the one that gets it.
    await workbench().goTo('D2');
    await sidebar.filled.click();
    await sidebar.button(texts.remove).waitFor();
    await until(async () => (await cells(SHEET, 2))[1][3] === segments.get(ids[0]), 'the segment');
    await sidebar.button(texts.remove).click();
    await until(async () => (await cells(SHEET, 2))[1][3] === '', 'a blank cell');
  });

  it('of a whole column shows each segment beside its id', async () => {
    await choose(SHEET, 'E2');
    await open();
    await sidebar.frame.locator('#ids-column').check();
    await shows(segmentOf('A2:A'));
    await sidebar.text('E2:E1000').waitFor();
    await sidebar.filled.click();
    await sidebar.button(texts.remove).waitFor();
    const shown = async () => (await cells(SHEET, 5)).slice(1).map((row) => row[4] ?? '');
    const expected = JSON.stringify([...ids.map((id) => segments.get(id)), '']);
    await until(async () => JSON.stringify(await shown()) === expected, 'the segments');
    // Nothing is overwritten: what the formula shows stands in the way of another one.
    await workbench().goTo('E3');
    await sidebar.filled.click();
    await sidebar.frame.getByRole('alert').filter({ hasText: 'E3' }).waitFor();
    expect(await sidebar.faults()).toEqual([]);
    expect(JSON.stringify(await shown())).toBe(expected);
  });

  it('counts the customers of a segment', async () => {
    await choose('Report', 'B2');
    await open();
    await choice(texts.shows).selectOption('SEGMENT_COUNT');
    await choice(texts.segment).selectOption('VIP');
    await sidebar.filled.click();
    await sidebar.button(texts.remove).waitFor();
    const vips = [...segments.values()].filter((segment) => segment === 'VIP').length;
    expect(vips).toBeGreaterThan(0);
    await until(async () => (await cells('Report', 2))[1][1] === String(vips), 'the number of VIPs');
  });

  it('in a sheet without ids begins with the first of the customers’, and takes what is named there', async () => {
    await choose('Report', 'C5');
    await open();
    await shows(segmentOf(`'${CUSTOMERS[language]}'!A2`));
    const field = sidebar.frame.getByLabel(texts.reference);
    await field.fill('A2:B9');
    await formula().waitFor({ state: 'detached' });
    expect(await sidebar.filled.isDisabled()).toBe(true);
    expect(await sidebar.faults()).toEqual([]);
    const quoted = `'${SHEET.replace(/'/g, "''")}'!A3`;
    await field.fill(quoted);
    await shows(segmentOf(quoted));
    await sidebar.filled.click();
    await sidebar.button(texts.remove).waitFor();
    await until(async () => (await cells('Report', 5))[4][2] === segments.get(ids[1]), 'the segment');
  });

  it('is copied, or left selected where the browser lets nobody copy', async () => {
    await choose(SHEET, 'C3');
    await open();
    await shows(segmentOf('A3'));
    await sidebar.button(texts.copy).click();
    const said = sidebar.frame.getByRole('status').filter({ hasText: /./ });
    await said.waitFor();
    expect([texts.copied, texts.selected]).toContain(await said.innerText());
    if ((await said.innerText()) === texts.selected)
      expect(await sidebar.frame.evaluate('String(getSelection())')).toBe(segmentOf('A3'));
  });

  it('is put together and written by keys alone', async () => {
    await choose(SHEET, 'F2');
    await open();
    await shows(segmentOf('A2'));
    const press = (key: string) => workbench().page.keyboard.press(key);
    await choice(texts.shows).focus();
    for (let stops = 0; stops < 10; stops++) {
      await press('Tab');
      if ((await sidebar.frame.evaluate('document.activeElement.id')) === 'ids-row') break;
    }
    await press('ArrowDown');
    await shows(segmentOf('A2:A'));
    await press('ArrowUp');
    await shows(segmentOf('A2'));
    for (let stops = 0; stops < 10; stops++) {
      await press('Tab');
      if (await sidebar.frame.evaluate(`document.activeElement.matches('footer .filled')`)) break;
    }
    await press('Enter');
    await sidebar.button(texts.remove).waitFor();
    // What was done has the focus, and the way back is the next stop but one.
    await press('Tab');
    await press('Tab');
    expect(await sidebar.frame.evaluate('document.activeElement.textContent')).toBe(texts.remove);
    await press('Enter');
    await until(async () => (await cells(SHEET, 2))[1][5] === '', 'a blank cell');
  });

  it.each(['formulaChoicesFromPage', 'chosenCellFromPage', 'insertFormulaFromPage'])(
    'says plainly that %s failed, and goes on when it is tried again',
    async (call) => {
      await choose(SHEET, 'G2');
      const end = await standIn(workbench(), async (name) =>
        name === call ? { ok: false, message: 'NetworkError', name: 'Error' } : undefined,
      );
      await open();
      if (call === 'insertFormulaFromPage') {
        await shows(segmentOf('A2'));
        await sidebar.filled.click();
      }
      await sidebar.frame.getByRole('heading', { name: words.failed.offline.title }).waitFor();
      expect(await sidebar.faults()).toEqual([]);
      await end();
      await sidebar.button(words.common.tryAgain).click();
      await shows(segmentOf('A2'));
      if (call === 'insertFormulaFromPage') await sidebar.button(texts.remove).click();
    },
  );

  it('waits for the first run', async () => {
    const issue = {
      code: 'show.noRun',
      severity: 'error',
      count: 1,
      where: { rows: [] },
      message: 'no run',
    };
    const end = await standIn(workbench(), async (name) =>
      name === 'formulaChoicesFromPage' ? { ok: true, value: { ok: false, issues: [issue] } } : undefined,
    );
    await open();
    await sidebar.frame.getByRole('alert').filter({ hasText: issue.message }).waitFor();
    expect(await sidebar.filled.count()).toBe(0);
    expect(await sidebar.faults()).toEqual([]);
    await end();
  });
});
