/**
 * Runs a few statements as an add-on function over a small workbook: what the tests of the host share.
 */
import { addRows } from '../../src/offline/files/load-workbook';
import { createHost } from '../../src/offline/host';
import type { Host, HostOptions, RunOptions } from '../../src/offline/host';
import { Workbook } from '../../src/offline/workbook/workbook';

const SCOPE = 'https://www.googleapis.com/auth/';

/** The add-on's own scopes. */
export const MANIFEST = {
  timeZone: 'Asia/Ho_Chi_Minh',
  oauthScopes: [
    `${SCOPE}spreadsheets.currentonly`,
    `${SCOPE}script.container.ui`,
    `${SCOPE}script.scriptapp`,
  ],
};

export type Rows = (string | number | boolean)[][];

/** A workbook of one tab, "Data", just as large as its rows. */
export function bookOf(rows: Rows, options: { timeZone?: string; locale?: string } = {}): Workbook {
  const workbook = new Workbook({ timeZone: 'Asia/Ho_Chi_Minh', ...options });
  addRows(
    workbook,
    rows.map((row) => [...row]),
    'Data',
  );
  return workbook;
}

/** A host over the workbook whose bundle is `function run() { body }`; ss and sheet are at hand in it. */
export function hostOf(workbook: Workbook, body: string, options: Partial<HostOptions> = {}): Host {
  const prologue = 'const ss = SpreadsheetApp.getActiveSpreadsheet(); const sheet = ss.getSheets()[0];';
  const bundle = `function run() { ${prologue} ${body} }`;
  return createHost({ workbook, bundle, manifest: MANIFEST, ...options });
}

/** What `body` returns, run from a menu over a tab with these rows. */
export function answerOf(
  body: string,
  rows: Rows = [
    ['a', 'b'],
    [1, 2],
  ],
): unknown {
  return hostOf(bookOf(rows), body).run('run').result;
}

/** Runs a bundle of its own, without the prologue. */
export function runBundle(bundle: string, run: RunOptions, options: Partial<HostOptions> = {}): unknown {
  const workbook = options.workbook ?? bookOf([['a']]);
  return createHost({ manifest: MANIFEST, ...options, workbook, bundle }).run('run', [], run).result;
}
