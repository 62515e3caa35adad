/**
 * The workbench as a person has it: the built program on a free port, its page in a browser.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { ensureBuilt } from '../../support/command-line';
import { openBrowser } from './chromium';

/** Milliseconds; for a machine that is busy with other tests. */
const PATIENCE = 30_000;

/** The page, by what a person sees on it; rows and columns count from 1, in a tab without frozen rows. */
export class WorkbenchPage {
  constructor(readonly page: Page) {}

  cell(row: number, column: number): Locator {
    return this.page.locator(
      `revogr-data [role=gridcell][aria-rowindex="${row}"][aria-colindex="${column}"]`,
    );
  }

  /** Waits until the cell shows the text. */
  async sees(row: number, column: number, text: string): Promise<void> {
    await this.cell(row, column)
      .and(this.page.getByText(text, { exact: true }))
      .waitFor();
  }

  /** Waits until the name box says where the person is. */
  async isAt(place: string): Promise<void> {
    const box = this.page.locator('.name-box');
    await until(async () => (await box.inputValue()) === place, `at ${place}`);
  }

  /** Goes to a cell by the name box. */
  async goTo(place: string): Promise<void> {
    const box = this.page.locator('.name-box');
    await box.fill(place);
    await box.press('Enter');
    await this.isAt(place);
  }

  /** The texts of a row's first cells. */
  async row(row: number, columns: number): Promise<string[]> {
    const texts: string[] = [];
    for (let column = 1; column <= columns; column++) texts.push(await this.cell(row, column).innerText());
    return texts;
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name, exact: true });
  }

  /** Opens menus by the mouse, the last line being chosen. A menu that a change of the book closed is opened again. */
  async choose(head: string, ...lines: string[]): Promise<void> {
    const open = async (timeout?: number): Promise<void> => {
      await this.page
        .getByRole('menubar')
        .getByRole('menuitem', { name: head, exact: true })
        .click({ timeout });
      for (const name of lines)
        await this.page.getByRole('menuitem', { name, exact: true }).click({ timeout });
    };
    const isClosed = await open(5000).then(
      () => false,
      () => true,
    );
    if (!isClosed) return;
    await this.page.keyboard.press('Escape');
    await open();
  }

  /** Opens a sample shop in place of the workbook. */
  async openSample(language: 'en' | 'vi'): Promise<void> {
    const body = JSON.stringify({ op: 'openSample', language });
    await this.page.evaluate(
      `fetch('/api', { method: 'POST', headers: { 'content-type': 'application/json' }, body: ${JSON.stringify(body)} })`,
    );
    await this.page.reload();
    await this.sees(1, 1, language === 'en' ? 'Customer ID' : 'Mã khách hàng');
  }
}

/** Waits until something is so; what a page's policy allows no script to watch. */
export async function until(isSo: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await isSo())) if (Date.now() > end) throw new Error(`not so in time: ${what}`);
}

/** A workbench for the tests of a file, started before the first and ended after the last. */
export function useWorkbench(): () => WorkbenchPage {
  let server: ChildProcess | undefined;
  let browser: Browser | undefined;
  let shown: WorkbenchPage;
  beforeAll(async () => {
    ensureBuilt();
    server = spawn(process.execPath, ['build/cli.mjs', 'start', '--port', '0', '--no-open', '--lang', 'en'], {
      cwd: resolve(__dirname, '../../..'),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [address, opened] = await Promise.all([addressOf(server), openBrowser()]);
    browser = opened;
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(PATIENCE);
    // Leaving an edited workbook asks; the tests mean it.
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(address);
    shown = new WorkbenchPage(page);
    await shown.sees(1, 1, 'Customer ID');
  });
  afterAll(async () => {
    // At once: what a test left open must keep nothing waiting.
    const gone = server && once(server, 'exit');
    server?.kill('SIGKILL');
    await Promise.all([gone, browser?.close()]);
  });
  return () => shown;
}

async function addressOf(server: ChildProcess): Promise<string> {
  for await (const text of server.stdout ?? []) {
    const address = /http:\/\/\S+/.exec(String(text));
    if (address) return address[0];
  }
  throw new Error('the workbench ended before it said its address');
}
