/**
 * A Chromium, Chrome or Edge for tests of pages: CHROME_PATH, else the usual places.
 */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const places = process.env.CHROME_PATH ? [process.env.CHROME_PATH] : USUAL_PLACES;
const program = places.find((place) => existsSync(place));

/** `scale`: pixels of the screen to one of a page, in frames within it, too. */
export function openBrowser(scale = 1): Promise<Browser> {
  if (program === undefined) throw new Error(`no browser: looked at ${places.join(', ')}`);
  const args = [
    '--no-sandbox',
    '--disable-dev-shm-usage',
    '--disable-gpu',
    '--disable-background-networking',
    `--force-device-scale-factor=${scale}`,
  ];
  return chromium.launch({ executablePath: program, args });
}

/** `describe` where a browser is installed; elsewhere a skipped block that says so, and under CI=true one that fails. */
export function describeInBrowser(title: string, body: () => void): void {
  if (program !== undefined || process.env.CI === 'true') describe(title, body);
  else describe.skip(`${title} (skipped: no Chromium, Chrome or Edge; name one in CHROME_PATH)`, body);
}
