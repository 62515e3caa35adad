/**
 * The workbench's sheet: looked at and edited by mouse and keys, as Google Sheets is.
 */
import { readFileSync } from 'node:fs';
import { describeInBrowser } from './support/chromium';
import { until, useWorkbench } from './support/workbench';

describeInBrowser('the workbench’s sheet', () => {
  const workbench = useWorkbench();

  beforeEach(() => workbench().openSample('en'));

  it('shows the sample shop: its tabs, and the first rows of its customers', async () => {
    const { page } = workbench();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Sample shop');
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(
      expect.arrayContaining(['Customers', 'Orders', 'Order lines', 'Products', 'Settings']),
    );
    expect(await workbench().row(1, 3)).toEqual(['Customer ID', 'Name', 'Email']);
    expect(await workbench().row(2, 1)).toEqual(['C0001']);
  });

  it('takes what is typed into a cell and goes down with Enter, right with Tab, up with an arrow', async () => {
    const { page } = workbench();
    await workbench().cell(3, 2).click();
    await page.keyboard.type('Ada');
    await page.keyboard.press('Enter');
    await workbench().sees(3, 2, 'Ada');
    await workbench().isAt('B4');
    await page.keyboard.type('Bo');
    await page.keyboard.press('Tab');
    await workbench().sees(4, 2, 'Bo');
    await workbench().isAt('C4');
    await page.keyboard.type('c@example.com');
    await page.keyboard.press('ArrowUp');
    await workbench().sees(4, 3, 'c@example.com');
    await workbench().isAt('C3');
  });

  it('takes every key of who types faster than the sheet is drawn, each text into its own cell', async () => {
    const { page } = workbench();
    await workbench().cell(3, 2).click();
    const typed = [
      ['Ada', 'Enter'],
      ['Bo', 'Tab'],
      ['c@example.com', 'ArrowUp'],
      ['up', 'Enter'],
    ];
    for (const [text, key] of typed) {
      await page.keyboard.type(text);
      await page.keyboard.press(key);
    }
    // What stands in B5 first, with what is typed behind it.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.keyboard.type('!?');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await workbench().isAt('B6');
    await workbench().sees(3, 2, 'Ada');
    await workbench().sees(4, 2, 'Bo');
    await workbench().sees(4, 3, 'c@example.com');
    await workbench().sees(3, 3, 'up');
    await workbench().sees(5, 2, 'Jessica Wong!');
  });

  it('takes the last edit back that was made just before, and goes to its cell', async () => {
    const { page } = workbench();
    const before = await workbench().cell(3, 2).innerText();
    await workbench().cell(3, 2).click();
    await page.keyboard.type('Ada');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+z');
    await workbench().isAt('B3');
    await workbench().sees(3, 2, before);
  });

  it('marks with Shift and the arrows, and empties what is marked with Delete', async () => {
    const { page } = workbench();
    await workbench().cell(3, 2).click();
    for (const key of ['Shift+ArrowDown', 'Shift+ArrowRight']) await page.keyboard.press(key);
    await workbench().isAt('B3:C4');
    await page.keyboard.press('Delete');
    await until(async () => (await workbench().cell(4, 3).innerText()) === '', 'empty');
    expect(await workbench().row(3, 3)).toEqual(['C0002', '', '']);
    expect(await workbench().row(4, 3)).toEqual(['C0003', '', '']);
    expect(await workbench().row(5, 2)).toEqual(['C0004', 'Jessica Wong']);
  });

  it('edits in a field that covers its cell, frozen or scrolled to', async () => {
    const { page } = workbench();
    for (const [place, row, column] of [
      ['B1', 1, 2],
      ['C150', 150, 3],
    ] as const) {
      await workbench().goTo(place);
      const cell = await workbench().cell(row, column).boundingBox();
      await page.keyboard.press('F2');
      const field = await page.locator('.cell-editor').boundingBox();
      await page.keyboard.press('Escape');
      const apart = (['x', 'y', 'width', 'height'] as const).map((side) =>
        Math.abs((cell?.[side] ?? NaN) - (field?.[side] ?? NaN)),
      );
      // A line of the grid more or less.
      expect(Math.max(...apart)).toBeLessThanOrEqual(1);
    }
  });

  it('opens a cell below frozen rows with Enter, and shows what it holds', async () => {
    const { page } = workbench();
    await workbench().cell(5, 1).click();
    await page.keyboard.press('Enter');
    await until(async () => (await page.locator('.cell-editor').inputValue()) === 'C0004', 'the field');
    await workbench().isAt('A5');
    await page.keyboard.press('Escape');
    await page.locator('.cell-editor').waitFor({ state: 'detached' });
  });

  it('leaves a cell as it was when Escape ends the typing', async () => {
    const { page } = workbench();
    await workbench().cell(2, 1).click();
    await page.keyboard.type('X');
    await page.keyboard.press('Escape');
    await page.locator('.cell-editor').waitFor({ state: 'detached' });
    expect(await workbench().row(2, 1)).toEqual(['C0001']);
  });

  it('takes what is typed into the formula bar', async () => {
    const { page } = workbench();
    await workbench().goTo('B5');
    await page.getByLabel('Content of the cell').fill('Typed above');
    await page.keyboard.press('Enter');
    await workbench().sees(5, 2, 'Typed above');
    await workbench().isAt('B6');
  });

  it('shows what a cell says whose formula failed, to whoever goes there or points at it', async () => {
    const { page } = workbench();
    const card = page.getByRole('note').getByText('Formula parse error.');
    await workbench().goTo('D3');
    await page.keyboard.type('=SEGMENT(A3');
    await page.keyboard.press('Enter');
    await workbench().sees(3, 4, '#ERROR!');
    await page.keyboard.press('ArrowUp');
    await card.waitFor();
    await page.keyboard.press('ArrowUp');
    await card.waitFor({ state: 'detached' });
    await workbench().cell(3, 4).hover();
    await card.waitFor();
  });

  it('goes to a cell far below, shows it, and empties it with Delete', async () => {
    const { page } = workbench();
    await workbench().goTo('A200');
    await workbench().sees(200, 1, 'C0199');
    expect(await workbench().cell(200, 1).boundingBox()).toMatchObject({ height: 24 });
    await page.keyboard.press('Delete');
    await until(async () => (await workbench().cell(200, 1).innerText()) === '', 'empty');
  });

  it('pastes a block from where the person is, and one text into all marked cells', async () => {
    const { page } = workbench();
    const paste = (text: string) =>
      page.evaluate(`(() => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', ${JSON.stringify(text)});
        const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
        document.activeElement.dispatchEvent(event);
      })()`);
    await workbench().goTo('B2');
    await paste('Ada\tada@example.com\nBo\tbo@example.com\n');
    await workbench().sees(3, 3, 'bo@example.com');
    expect(await workbench().row(2, 3)).toEqual(['C0001', 'Ada', 'ada@example.com']);
    expect(await workbench().row(4, 1)).toEqual(['C0003']);
    await workbench().cell(2, 2).click();
    await workbench()
      .cell(3, 3)
      .click({ modifiers: ['Shift'] });
    await workbench().isAt('B2:C3');
    await paste('same');
    await workbench().sees(3, 3, 'same');
    await workbench().sees(2, 2, 'same');
  });

  it('takes a header for its whole column, and deletes that', async () => {
    const { page } = workbench();
    await page.getByRole('columnheader', { name: 'B', exact: true }).click();
    await workbench().isAt('B2:B241');
    await workbench().choose('Data', 'Delete column B');
    await workbench().sees(1, 2, 'Email');
  });

  it('sorts everything below the headers by the column of the cell', async () => {
    await workbench().goTo('A5');
    await workbench().choose('Data', 'Sort sheet by column A, Z to A');
    // The sample has customers C0001 to C0240.
    await workbench().sees(2, 1, 'C0240');
    expect(await workbench().row(1, 1)).toEqual(['Customer ID']);
  });

  it('inserts and deletes rows where the person is', async () => {
    await workbench().goTo('A3');
    await workbench().choose('Insert', 'Insert row above');
    await workbench().sees(4, 1, 'C0002');
    await workbench().choose('Data', 'Delete row 3');
    await workbench().sees(3, 1, 'C0002');
  });

  it('keeps the headers in sight, in bold', async () => {
    await workbench().goTo('A200');
    await workbench().sees(200, 1, 'C0199');
    await workbench().sees(1, 1, 'Customer ID');
    expect(await workbench().cell(1, 1).getAttribute('class')).toMatch(/\bbold\b/);
  });

  it('takes the last edits back with Ctrl+Z and makes them again with Ctrl+Y', async () => {
    const { page } = workbench();
    await workbench().cell(3, 2).click();
    await page.keyboard.type('Ada');
    await page.keyboard.press('Enter');
    await workbench().sees(3, 2, 'Ada');
    await workbench().choose('Data', 'Delete row 4');
    await workbench().sees(4, 1, 'C0004');
    await page.keyboard.press('Control+z');
    await workbench().sees(4, 1, 'C0003');
    await page.keyboard.press('Control+z');
    await until(async () => (await workbench().cell(3, 2).innerText()) !== 'Ada', 'the name before');
    await workbench().isAt('B3');
    await page.keyboard.press('Control+y');
    await workbench().sees(3, 2, 'Ada');
    await page.keyboard.press('Control+Shift+z');
    await workbench().sees(4, 1, 'C0004');
  });

  it('leaves Ctrl+Z to the field in which somebody types', async () => {
    const { page } = workbench();
    await workbench().cell(3, 2).click();
    await page.keyboard.type('Ada');
    await page.keyboard.press('Enter');
    await workbench().sees(3, 2, 'Ada');
    await workbench().cell(5, 2).click();
    await page.keyboard.type('Bo');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Escape');
    await workbench().sees(3, 2, 'Ada');
  });

  it('offers undo in its menu only where there is something to undo', async () => {
    const { page } = workbench();
    const undo = page.getByRole('menuitem', { name: 'Undo', exact: true });
    await workbench().choose('Edit');
    expect(await undo.getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Escape');
    await workbench().goTo('A3');
    await page.keyboard.press('Delete');
    await until(async () => (await workbench().cell(3, 1).innerText()) === '', 'empty');
    await workbench().choose('Edit', 'Undo');
    await workbench().sees(3, 1, 'C0002');
  });

  it('renames a tab after a double click', async () => {
    const { page } = workbench();
    await workbench().tab('Products').dblclick();
    await page.getByLabel('Name of the tab').fill('Goods');
    await page.keyboard.press('Enter');
    await workbench().tab('Goods').waitFor();
  });

  it('adds a tab and deletes it once that is confirmed', async () => {
    const { page } = workbench();
    await page.getByRole('button', { name: 'Add a tab' }).click();
    const added = page.getByRole('tab', { selected: true }).filter({ hasNotText: 'Customers' });
    const name = await added.innerText();
    await added.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
    await workbench().tab(name).waitFor({ state: 'detached' });
  });

  it('opens several dropped tables, each as a tab', async () => {
    const { page } = workbench();
    const files = { 'people.csv': 'id,name\n7,Lan\n', 'bills.csv': 'id,amount\n7,120\n' };
    await page.evaluate(`(() => {
      const data = new DataTransfer();
      for (const [name, text] of Object.entries(${JSON.stringify(files)}))
        data.items.add(new File([text], name));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    })()`);
    await workbench().tab('people').waitFor();
    await workbench().tab('bills').waitFor();
    await workbench().tab('people').click();
    await workbench().sees(2, 2, 'Lan');
  });

  it('saves the workbook as an .xlsx file', async () => {
    const { page } = workbench();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as .xlsx' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
    // Every .xlsx file is a zip archive.
    expect(
      readFileSync(await file.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });
});
