/**
 * The workbench as a person has it: the built program on a free port, its page in a browser.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import type { ApiRequest } from '../../../src/offline/workbench/api';
import { ensureBuilt } from '../../support/command-line';
import { openBrowser } from './chromium';
import { addressOf } from './server-address';

/** Milliseconds; for a machine that is busy with other tests. */
const PATIENCE = 30_000;
const LOOK_EVERY_MS = 10;
/** Those that the first run proposes. */
const USUAL_PACKS = ['value', 'rfm'];
/** Of the browser: what a page speaks before it knows better. */
const LOCALES = { en: 'en-US', vi: 'vi-VN' } as const;

/** The page, by what a person sees on it; rows and columns count from 1, in a tab without frozen rows. */
export class WorkbenchPage {
  constructor(
    readonly page: Page,
    private readonly address: string,
  ) {}

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

  /** Opens menus by the mouse, the last line being chosen. */
  async choose(head: string, ...lines: string[]): Promise<void> {
    await this.page.getByRole('menubar').getByRole('menuitem', { name: head, exact: true }).click();
    for (const name of lines) await this.page.getByRole('menuitem', { name, exact: true }).click();
  }

  /** Opens a sample shop in place of the workbook. */
  async openSample(language: 'en' | 'vi'): Promise<void> {
    await this.changeUnseen(() => this.perform({ op: 'openSample', language }));
    await this.seesSample(language);
  }

  /** The same, set up and classified by packs. */
  async openClassified(language: 'en' | 'vi', packs: readonly string[] = USUAL_PACKS): Promise<void> {
    const call = async (functionName: string, request: object): Promise<void> => {
      const args = [{ ...request, lang: language }];
      const answer = await this.perform<{ ok: boolean }>({ op: 'call', functionName, args });
      if (!answer.ok) throw new Error(JSON.stringify(answer));
    };
    await this.changeUnseen(async () => {
      await this.perform({ op: 'openSample', language });
      await call('setUpFromPage', { packs });
      await call('classifyFromPage', {});
    });
    await this.seesSample(language);
  }

  /** What is done while nobody looks, who would have to be shown each step; then the page as it opens. */
  async changeUnseen(change: () => Promise<unknown>): Promise<void> {
    await this.page.goto('about:blank');
    await change();
    await this.page.goto(this.address);
    await this.page.getByRole('menubar').waitFor();
  }

  private seesSample(language: 'en' | 'vi'): Promise<void> {
    return this.sees(1, 1, language === 'en' ? 'Customer ID' : 'Mã khách hàng');
  }

  /** What the page asks of its server, without the page. Throws: what is refused. */
  perform<T>(request: ApiRequest): Promise<T> {
    return this.post('/api', { data: request });
  }

  /** Opens a table in place of the workbook, or adds it as a tab; the text is that of a .csv file. */
  async sendTable(name: string, text: string, add: boolean): Promise<void> {
    await this.post(`/open?name=${encodeURIComponent(`${name}.csv`)}${add ? '&add=1' : ''}`, { data: text });
  }

  private async post<T>(path: string, body: { readonly data: unknown }): Promise<T> {
    const { href, origin } = new URL(path, this.address);
    const response = await this.page.request.post(href, { ...body, headers: { origin } });
    const answer = (await response.json()) as { ok: boolean; value: T };
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    return answer.value;
  }
}

/** Waits until something is so; what a page's policy allows no script to watch. */
export async function until(isSo: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`not so in time: ${what}`);
    // Asked without a pause, the page would have no time to become so.
    await setTimeout(LOOK_EVERY_MS);
  }
}

interface Setting {
  /** The repository's, built. */
  readonly folder: string;
  /** Variables that differ from those of this process. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Pixels of the screen to one of a page; absent: 1. */
  readonly scale?: number;
}

/** One workbench and one browser, whose windows look into it. */
export class Windows {
  private constructor(
    private readonly server: ChildProcess,
    private readonly browser: Browser,
    private readonly address: string,
    private readonly scale: number,
  ) {}

  static async start({ folder, environment = {}, scale = 1 }: Setting): Promise<Windows> {
    const server = spawn(
      process.execPath,
      ['build/cli.mjs', 'start', '--port', '0', '--no-open', '--lang', 'en'],
      {
        cwd: folder,
        env: { ...process.env, ...environment },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const end = (): void => void server.kill('SIGKILL');
    // Whatever ends this process, the workbench does not go on without it.
    process.once('exit', end);
    server.once('exit', () => process.off('exit', end));
    const browser = openBrowser(scale);
    try {
      return new Windows(server, await browser, await addressOf(server), scale);
    } catch (error) {
      end();
      await browser.then((opened) => opened.close()).catch(() => undefined);
      throw error;
    }
  }

  /** A window of somebody who speaks the language, as the workbench does in it. */
  async open(language: 'en' | 'vi'): Promise<WorkbenchPage> {
    const page = await this.browser.newPage({
      viewport: { width: 1280, height: 800 },
      locale: LOCALES[language],
      deviceScaleFactor: this.scale,
    });
    page.setDefaultTimeout(PATIENCE);
    // Leaving an edited workbook asks; whoever drives the page means it.
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(this.address);
    const opened = new WorkbenchPage(page, this.address);
    await opened.perform({ op: 'language', language });
    await page.getByRole('menubar').waitFor();
    return opened;
  }

  async close(): Promise<void> {
    const gone = once(this.server, 'exit');
    // At once: what was left open must keep nothing waiting.
    this.server.kill('SIGKILL');
    await Promise.all([gone, this.browser.close()]);
  }
}

/** A workbench for the tests of a file, started before the first and ended after the last. */
export function useWorkbench(): () => WorkbenchPage {
  const open = useWindows();
  let shown: WorkbenchPage;
  beforeAll(async () => {
    shown = await open('en');
  });
  return () => shown;
}

/** The same without a page: each call opens a window. */
export function useWindows(): (language: 'en' | 'vi') => Promise<WorkbenchPage> {
  let windows: Windows | undefined;
  beforeAll(async () => {
    ensureBuilt();
    windows = await Windows.start({ folder: resolve(__dirname, '../../..') });
  });
  afterAll(() => windows?.close());
  return async (language) => {
    if (!windows) throw new Error('the browser has not been started');
    return windows.open(language);
  };
}
