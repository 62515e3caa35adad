/**
 * Writes the pages of docs/ that are made from the registries, so that text and code cannot drift.
 * `--check` writes nothing and fails when a page is not what the registries say.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { GUIDE_PAGES } from './guide-pages';
import { hostCoveragePage } from './host-coverage-page';
import { metricsPage } from './metrics-page';
import { rulesPage } from './rules-page';
import { settingsPage } from './settings-page';
import { sheetsPicture } from './sheets-picture';

/** A page as it is to be; those of the guide keep what people wrote. */
const PAGES: Readonly<Record<string, (now: string) => string>> = {
  'host-coverage.md': hostCoveragePage,
  'metrics.md': metricsPage,
  'rules.md': rulesPage,
  'settings.md': settingsPage,
  'sheets.svg': sheetsPicture,
  ...GUIDE_PAGES,
};

/** This module runs from build/. */
const pathOf = (page: string) => fileURLToPath(new URL(`../docs/${page}`, import.meta.url));

const stale = Object.keys(PAGES).filter((page) => pageOf(page) !== textOf(page));
if (process.argv.includes('--check')) {
  for (const page of stale) console.error(`docs/${page} is not what the registries say: run npm run docs`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const page of stale) writeFileSync(pathOf(page), pageOf(page));
  console.error(stale.length > 0 ? `Written: ${stale.join(', ')}` : 'Nothing changed.');
}

function pageOf(page: string): string {
  return PAGES[page](textOf(page));
}

function textOf(page: string): string {
  try {
    return readFileSync(pathOf(page), 'utf8');
  } catch {
    return '';
  }
}
