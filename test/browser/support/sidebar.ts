/**
 * The add-on's sidebar in the workbench, by what a person sees in it.
 */
import type { Frame, Locator, Route } from 'playwright-core';
import { sidebarWords, type SidebarWords } from '../../../src/i18n/sidebar';
import { findObjections, findOverflows } from './faults';
import { until, type WorkbenchPage } from './workbench';

/** Pixels: with and without a scroll bar that takes room. */
const WIDTHS = [300, 285];
const OPEN = { en: ['Extensions', 'Open the sidebar'], vi: ['Tiện ích mở rộng', 'Mở thanh bên'] } as const;

/** What comes back for a call in place of the add-on's answer; undefined lets it through. */
type Stand = (
  functionName: string,
) => Promise<{ ok: boolean; value?: unknown; message?: string; name?: string } | undefined>;

export class Sidebar {
  private constructor(
    readonly workbench: WorkbenchPage,
    readonly frame: Frame,
    private readonly words: SidebarWords,
  ) {}

  /** As the menu's line does; the first page that asks for something has come. */
  static open(workbench: WorkbenchPage, language: 'en' | 'vi'): Promise<Sidebar> {
    return Sidebar.openBy(workbench, language, () =>
      workbench.perform({ op: 'menu', functionName: 'openSidebar' }),
    );
  }

  /** The same by the mouse. */
  static openByMenu(workbench: WorkbenchPage, language: 'en' | 'vi'): Promise<Sidebar> {
    const [menu, line] = OPEN[language];
    return Sidebar.openBy(workbench, language, async () => {
      // One that is open already would take the focus from an open menu while it comes up.
      const shown = workbench.page.locator('.sidebar iframe');
      if ((await shown.count()) > 0) await shown.contentFrame().locator('main').waitFor();
      await workbench.choose(menu, 'Customer Segments', line);
    });
  }

  private static async openBy(
    workbench: WorkbenchPage,
    language: 'en' | 'vi',
    ask: () => Promise<unknown>,
  ): Promise<Sidebar> {
    const shown = workbench.page.locator('.sidebar iframe');
    const before = (await shown.count()) > 0 ? await shown.getAttribute('src') : null;
    await ask();
    // One that is open already gives way to the new one.
    const other = before === null ? shown : workbench.page.locator(`.sidebar iframe:not([src="${before}"])`);
    await other.waitFor({ state: 'attached' });
    const frame = await (await other.elementHandle())?.contentFrame();
    if (!frame) throw new Error('the sidebar has no page');
    await frame.locator('footer').waitFor();
    return new Sidebar(workbench, frame, sidebarWords(language));
  }

  heading(name: string): Locator {
    return this.frame.getByRole('heading', { level: 1, name, exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole('button', { name, exact: true });
  }

  /** A sentence that stands somewhere on the page. */
  text(sentence: string): Locator {
    return this.frame.getByText(sentence);
  }

  /** The way on: one on a page, named by what it does. */
  get filled(): Locator {
    return this.frame.locator('footer .filled');
  }

  /** Presses a button and waits for the page that follows. */
  async go(button: string | RegExp, heading: string): Promise<void> {
    await this.button(button).click();
    await this.heading(heading).waitFor();
  }

  /** Once no call of the page is awaited any more. */
  async answered(): Promise<void> {
    const isAwaited = `[...document.querySelectorAll('.waiting')].some((one) => one.textContent !== '')`;
    await until(async () => !(await this.frame.evaluate(isAwaited)), 'the answer');
  }

  /** A page behind "More". */
  async openOther(tab: string): Promise<void> {
    await this.frame.locator('nav.tabs .more > button').click();
    await this.frame.locator('nav.tabs .others').getByRole('button', { name: tab, exact: true }).click();
    await this.heading(tab).waitFor();
  }

  /** From the start: the sheets and columns as they are found, the packs that are proposed. */
  async toPreview(): Promise<void> {
    const { start, columns, packs, preview } = this.words;
    await this.go(start.go, columns.title);
    await this.go(columns.go, packs.title);
    await this.go(packs.go, preview.title);
  }

  /** From the preview, until the run can be undone. */
  async apply(): Promise<void> {
    const { done } = this.words;
    await this.filled.click();
    await this.heading(done.title).waitFor();
    await this.button(done.undo).waitFor();
  }

  /** What axe-core objects to, and what is wider than the page. */
  async faults(): Promise<string[]> {
    return [...(await findObjections(this.frame)), ...(await this.overflows())];
  }

  /** Elements that reach over the edge. */
  async overflows(): Promise<string[]> {
    const found: string[] = [];
    for (const width of WIDTHS) {
      await this.setWidth(`${width}px`);
      found.push(...(await findOverflows(this.frame)).map((one) => `${width}: ${one}`));
    }
    await this.setWidth('');
    return found;
  }

  private async setWidth(width: string): Promise<void> {
    await this.workbench.page.evaluate(
      `document.querySelector('.sidebar iframe').style.width = ${JSON.stringify(width)}`,
    );
  }
}

/** Answers calls of the sidebar in place of the add-on; gives back what ends it. */
export async function standIn({ page }: WorkbenchPage, stand: Stand): Promise<() => Promise<void>> {
  const handle = async (route: Route): Promise<void> => {
    const asked = route.request().postDataJSON() as { op: string; functionName?: string };
    const answer = asked.op === 'call' ? await stand(asked.functionName ?? '') : undefined;
    if (answer) await route.fulfill({ json: answer });
    else await route.continue();
  };
  await page.route('**/api', handle);
  return () => page.unroute('**/api', handle);
}
