/**
 * Benchmark of the workbench: how long a book of 100,000 rows takes from the command until it is seen, and how long the
 * frames take in which somebody scrolls through it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../browser/support/chromium';
import { addressOf } from '../browser/support/server-address';
import type { Findings } from './findings';
import { BOOK_ROWS, writeLargeBooks, type LargeBook } from './large-book';
import { scrollFrames, type ScrolledFrames } from './scroll-frames';

const REPETITIONS = 3;
/** What the project promises, ms: of the median opening, and of the 95th of a hundred frames. */
const TARGETS = { opening: 5000, frame: 50 } as const;
/** To be passed, in all repetitions together. */
const FEWEST_ROWS = 1000;

interface Repetition extends ScrolledFrames {
  readonly openingMs: number;
}

/** Throws where there is no browser. */
export async function benchWorkbench(): Promise<Findings> {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-bench-'));
  const browser = await openBrowser();
  try {
    const { csv, xlsx, wideXlsx } = await writeLargeBooks(folder);
    const measured = [
      { ...csv, openingTarget: TARGETS.opening },
      { ...xlsx, openingTarget: TARGETS.opening },
      { ...wideXlsx, openingTarget: null },
    ];
    const found: Findings[] = [];
    for (const book of measured) found.push(findingsOf(book, await repeat(browser, book.path)));
    return { lines: found.flatMap(({ lines }) => lines), missed: found.flatMap(({ missed }) => missed) };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

async function repeat(browser: Browser, path: string): Promise<Repetition[]> {
  const repetitions: Repetition[] = [];
  for (let i = 0; i < REPETITIONS; i++) repetitions.push(await openAndScroll(browser, path));
  return repetitions;
}

async function openAndScroll(browser: Browser, path: string): Promise<Repetition> {
  const started = performance.now();
  const server = spawn(process.execPath, ['build/cli.mjs', 'start', '--port', '0', '--no-open', path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const address = await addressOf(server);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(address);
    await page.locator('[role=gridcell][aria-rowindex="2"][aria-colindex="1"]', { hasText: /./ }).waitFor();
    const openingMs = performance.now() - started;
    const scrolled = await scrollFrames(page);
    await page.close();
    return { openingMs, ...scrolled };
  } finally {
    const gone = once(server, 'exit');
    server.kill();
    await gone;
  }
}

interface Book extends LargeBook {
  /** ms; null: told without one. */
  readonly openingTarget: number | null;
}

function findingsOf({ path, columns, openingTarget }: Book, repetitions: readonly Repetition[]): Findings {
  const kind = basename(path);
  const openings = sorted(repetitions.map(({ openingMs }) => openingMs));
  const frames = sorted(repetitions.flatMap(({ frameMs }) => frameMs));
  const rows = repetitions.reduce((sum, { rowsPassed }) => sum + rowsPassed, 0);
  const blank = repetitions.reduce((sum, { blankFrames }) => sum + blankFrames, 0);
  const opening = quantile(openings, 0.5);
  const late = quantile(frames, 0.95);
  const megabytes = (statSync(path).size / 1e6).toFixed(1);
  return {
    lines: [
      `${kind}, ${BOOK_ROWS.toLocaleString('en')} rows × ${columns} columns, ${megabytes} MB, ${REPETITIONS} times`,
      `  from the command to the first rows: ${openings.map(seconds).join(', ')} ${openingTarget === null ? '(no target)' : `(target of the median: ${seconds(openingTarget)})`}`,
      `  a frame while scrolling: median ${ms(quantile(frames, 0.5))}, 95 % within ${ms(late)} (target ${ms(TARGETS.frame)}), the longest ${ms(quantile(frames, 1))}`,
      `  ${frames.length} frames, ${rows.toLocaleString('en')} rows passed, ${((100 * blank) / frames.length).toFixed(1)} % of the frames with rows whose texts had not come`,
    ],
    missed: [
      ...(openingTarget !== null && opening > openingTarget ? [`${kind} opens in ${seconds(opening)}`] : []),
      ...(late > TARGETS.frame ? [`${kind}: 95 % of the frames within ${ms(late)}`] : []),
      // A sheet that stands still has short frames.
      ...(rows < FEWEST_ROWS ? [`${kind} was scrolled by ${rows} rows only`] : []),
    ],
  };
}

function sorted(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}

/** The smallest value that so much of the sorted ones do not exceed. */
function quantile(values: readonly number[], share: number): number {
  return values[Math.max(0, Math.ceil(share * values.length) - 1)] ?? NaN;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(1)} ms`;
}
