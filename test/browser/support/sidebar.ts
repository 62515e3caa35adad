/**
 * The add-on's sidebar in the workbench, by what a person sees in it.
 */
import { readFileSync } from 'node:fs';
import type { Frame, Locator, Route } from 'playwright-core';
import { until, type WorkbenchPage } from './workbench';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Pixels: with and without a scroll bar that takes room. */
const WIDTHS = [300, 285];
const OPEN = { en: ['Extensions', 'Open the sidebar'], vi: ['Tiện ích mở rộng', 'Mở thanh bên'] } as const;

/** What comes back for a call in place of the add-on's answer; undefined lets it through. */
export type Stand = (
  functionName: string,
) => Promise<{ ok: boolean; value?: unknown; message?: string; name?: string } | undefined>;

export class Sidebar {
  constructor(
    readonly workbench: WorkbenchPage,
    readonly frame: Frame,
  ) {}

  /** From the menu; the heading of the first page that asks for something has come. */
  static async open(workbench: WorkbenchPage, language: 'en' | 'vi' = 'en'): Promise<Sidebar> {
    const { page } = workbench;
    const [menu, line] = OPEN[language];
    const shown = page.locator('.sidebar iframe');
    const source = async () => ((await shown.count()) > 0 ? shown.getAttribute('src') : null);
    // One that is open already gives way to the new one; while it comes up, it takes the focus from an open menu.
    const before = await source();
    if (before !== null) await page.frameLocator('.sidebar iframe').locator('footer').waitFor();
    await workbench.choose(menu, 'Customer Segments', line);
    await until(async () => ![null, before].includes(await source()), 'another sidebar');
    const frame = await (await shown.elementHandle())?.contentFrame();
    if (!frame) throw new Error('the sidebar has no page');
    await frame.locator('footer').waitFor();
    return new Sidebar(workbench, frame);
  }

  heading(name: string): Locator {
    return this.frame.getByRole('heading', { level: 1, name, exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole('button', { name, exact: true });
  }

  /** Presses a button and waits for the page that follows. */
  async go(button: string | RegExp, heading: string): Promise<void> {
    await this.button(button).click();
    await this.heading(heading).waitFor();
  }

  /** What axe-core objects to, and what is wider than the page. */
  async faults(): Promise<string[]> {
    await this.frame.evaluate(axe);
    const objections = (await this.frame.evaluate(
      `axe.run({ runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) =>
        violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200))))`,
    )) as string[];
    return [...objections, ...(await this.overflows())];
  }

  /** Elements that reach over the edge, everything unfolded. */
  async overflows(): Promise<string[]> {
    const found: string[] = [];
    for (const width of WIDTHS) {
      await this.setWidth(`${width}px`);
      const those = (await this.frame.evaluate(`(() => {
        const folded = [...document.querySelectorAll('details:not([open])')];
        for (const one of folded) one.open = true;
        const edge = document.documentElement.clientWidth;
        const wide = [...document.querySelectorAll('body *:not(option)')].filter((one) => {
          const { left, right } = one.getBoundingClientRect();
          return !one.closest('.hidden') && (right > edge + 0.5 || left < -0.5);
        });
        const scrolls = document.documentElement.scrollWidth > edge ? ['the page scrolls'] : [];
        for (const one of folded) one.open = false;
        return [...scrolls, ...wide.map((one) => one.tagName + '.' + one.className)];
      })()`)) as string[];
      found.push(...those.map((one) => `${width}: ${one}`));
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

/** Opens a table in place of the workbook, or adds it as a tab. */
export async function openTable(
  { page }: WorkbenchPage,
  name: string,
  rows: readonly (readonly string[])[],
  add = false,
): Promise<void> {
  const quoted = (cell: string) => `"${cell.replace(/"/g, '""')}"`;
  const body = rows.map((row) => row.map(quoted).join(',')).join('\n');
  const address = `/open?name=${encodeURIComponent(`${name}.csv`)}${add ? '&add=1' : ''}`;
  const answer = await page.evaluate(
    `fetch(${JSON.stringify(address)}, { method: 'POST', body: ${JSON.stringify(body)} }).then((r) => r.json())`,
  );
  if (!(answer as { ok: boolean }).ok) throw new Error(JSON.stringify(answer));
  await page.reload();
  await page.getByRole('menubar').waitFor();
}
