/**
 * Set-up that is stopped by somebody who deletes a row of a tab while it is being filled: the next run finds its rules.
 */
import { copyOfBook } from '../../support/copied-book';
import { lazily } from '../../support/lazily';
import { ScriptError } from '../../../src/offline/script-error';
import type { Host } from '../../../src/offline/host';
import { answerOf, bookOf, cellsOf, hostOf } from '../open-book';
import { deleteRow, editAt, type Edit } from '../write-plan/edits';
import { CUSTOMERS, ORDERS, setUp } from './shops';

const shop = lazily(() => bookOf({ Customers: CUSTOMERS, Orders: ORDERS }));
const openCopy = (): Host => hostOf(copyOfBook(shop()), { calculates: 'onDemand' });
const fill = (host: Host) => setUp(host, { packs: ['value'], lang: 'en' });

const ROW = 3;

/** Nobody deletes a row before there is a tab. */
const deleteRule: Edit = (book) => {
  if (book.sheetNamed('Rules')) deleteRow(ROW, 'Rules')(book);
};

/** The calls while the rules' tab has cells and set-up is not done with it; some of them, and all at the start. */
function callsWhileFilled(): number[] {
  const host = openCopy();
  const names: string[] = [];
  host.state.beforeCall = (name) => void names.push(name);
  expect(fill(host)).toMatchObject({ ok: true });
  const from = names.lastIndexOf('Spreadsheet.insertSheet') + 1;
  return names.flatMap((_, call) => (call >= from && (call % 7 === 0 || call < from + 8) ? [call] : []));
}

/** Whether it was stopped. */
function isStopped(host: Host): boolean {
  try {
    fill(host);
    return false;
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    expect(error.message).toContain('outside the dimensions');
    return true;
  }
}

describe('a row that somebody deletes from the new rules while set-up fills their tab', () => {
  it('may stop set-up, and never leaves a tab that the next run cannot read', () => {
    let stopped = 0;
    for (const call of callsWhileFilled()) {
      const host = openCopy();
      editAt(host, call, deleteRule);
      stopped += Number(isStopped(host));
      host.state.beforeCall = null;
      expect([call, answerOf(host)]).toMatchObject([call, { ok: true }]);
    }
    expect(stopped).toBeGreaterThan(5);
  });

  it('leaves the looks of a stopped set-up to the next one', () => {
    const call = callsWhileFilled().find((at) => {
      const host = openCopy();
      editAt(host, at, deleteRule);
      return isStopped(host);
    });
    const host = openCopy();
    editAt(host, call ?? NaN, deleteRule);
    expect(isStopped(host)).toBe(true);
    host.state.beforeCall = null;
    expect(fill(host)).toMatchObject({ ok: true, rules: { outcome: 'unchanged' } });
    const [headers] = cellsOf(host.workbook, 'Rules');
    const grid = host.workbook.sheetNamed('Rules');
    const format = host.workbook.formats.get(grid?.formatAt(1, headers.indexOf('Segment')) ?? 0);
    expect(format).toMatchObject({ numberFormat: '@' });
  });
});
