/**
 * Scrolls the workbench's sheet by the wheel, as steadily as the page takes it, and tells how long each frame stood.
 */
import type { Page } from 'playwright-core';

/** What a person who scrolls would have seen. */
export interface ScrolledFrames {
  /** From one frame to the next, ms. */
  readonly frameMs: readonly number[];
  /** Frames in which a row had no text yet. */
  readonly blankFrames: number;
  readonly rowsPassed: number;
}

const SECONDS = 5;
/** Five rows a notch, some fifty notches a second. */
const NOTCH = { pixels: 120, everyMs: 20 } as const;

export async function scrollFrames(page: Page): Promise<ScrolledFrames> {
  const sheet = await page.locator('revogr-data[type="rgRow"]').first().boundingBox();
  if (!sheet) throw new Error('there is no sheet');
  await page.mouse.move(sheet.x + 200, sheet.y + 200);
  const first = await rowInView(page);
  await page.evaluate(WATCH);
  const end = Date.now() + SECONDS * 1000;
  while (Date.now() < end) {
    const next = Date.now() + NOTCH.everyMs;
    await page.mouse.wheel(0, NOTCH.pixels);
    await page.waitForTimeout(Math.max(0, next - Date.now()));
  }
  const watched = (await page.evaluate('watchedFrames()')) as Omit<ScrolledFrames, 'rowsPassed'>;
  return { ...watched, rowsPassed: (await rowInView(page)) - first };
}

/** The number of the row that stands highest among those that are drawn. */
async function rowInView(page: Page): Promise<number> {
  return (await page.evaluate(
    `Math.min(...[...document.querySelectorAll('revogr-data[type="rgRow"] [role=row]')].map((row) => Number(row.ariaRowIndex)))`,
  )) as number;
}

/** Every row of the books has an id in its first column. */
const WATCH = `(() => {
  const frameMs = [];
  let [blankFrames, last, isOver] = [0, null, false];
  const look = (now) => {
    if (isOver) return;
    if (last !== null) frameMs.push(now - last);
    last = now;
    const ids = document.querySelectorAll('revogr-data[type="rgRow"] [aria-colindex="1"]');
    if ([...ids].some((id) => id.textContent === '')) blankFrames++;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  window.watchedFrames = () => ((isOver = true), { frameMs, blankFrames });
})()`;
