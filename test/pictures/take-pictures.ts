/**
 * The first screen of each page of the sidebar, without the spreadsheet around it, as .png files.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/core/index';
import { sidebarWords } from '../../src/i18n/sidebar';
import { SAMPLE_AS_OF } from '../../src/samples/index';
import { Sidebar } from '../browser/support/sidebar';
import { Windows, type WorkbenchPage } from '../browser/support/workbench';
import { palettePng } from './palette-png';
import { pixelsOf } from './png-pixels';
import { WAYS } from './ways';

/** Pixels of the page, and of the picture to one of those. */
const HEIGHT = 720;
const SCALE = 2;
/** The clock stands at the day up to which the sample shop has orders, whatever the machine says. */
const CLOCK = { SOURCE_DATE_EPOCH: String(Date.parse(`${SAMPLE_AS_OF}T07:00:00Z`) / 1000) };
const ZONES: Readonly<Record<Language, string>> = { en: 'Europe/London', vi: 'Asia/Ho_Chi_Minh' };

/** Sizes of the files in bytes. Throws: where there is no browser, or a page does not come. */
export async function takePictures(language: Language, folder: string): Promise<number[]> {
  mkdirSync(folder, { recursive: true });
  const environment = { ...CLOCK, TZ: ZONES[language] };
  const windows = await Windows.start({ folder: process.cwd(), environment, scale: SCALE });
  try {
    const workbench = await windows.open(language);
    await workbench.openSample(language);
    const sidebar = await Sidebar.open(workbench, language);
    await fit(workbench);
    const sizes: number[] = [];
    for (const [name, go] of Object.entries(WAYS)) {
      await go(sidebar, sidebarWords(language));
      const picture = await pictureOf(sidebar);
      writeFileSync(join(folder, `${name}.png`), picture);
      sizes.push(picture.length);
    }
    return sizes;
  } finally {
    await windows.close();
  }
}

function frameIn({ page }: WorkbenchPage) {
  return page.locator('.sidebar iframe');
}

/** The page gets the room that it has beside a spreadsheet: what stands around it is added. */
async function fit(workbench: WorkbenchPage): Promise<void> {
  const { page } = workbench;
  await page.evaluate(`document.querySelector('.sidebar').style.boxSizing = 'content-box'`);
  const [shown, window] = [await frameIn(workbench).boundingBox(), page.viewportSize()];
  if (!shown || !window) throw new Error('the sidebar is not to be seen');
  await page.setViewportSize({ width: window.width, height: window.height + HEIGHT - shown.height });
}

async function pictureOf({ workbench, frame }: Sidebar): Promise<Buffer> {
  await frame.locator('.waiting:not(:empty)').first().waitFor({ state: 'detached' });
  // To the margin: buttons look otherwise under the pointer.
  await frame.locator('main').hover({ position: { x: 4, y: 4 } });
  const taken = await frameIn(workbench).screenshot({ animations: 'disabled', caret: 'hide' });
  return palettePng(pixelsOf(taken));
}
