/**
 * What the add-on keeps beside the cells, and what it logs: nothing of customers. Every editor can read the properties, the
 * metadata, the notes and the cache; who publishes the add-on can read the log, and the errors that end a run.
 */
import type { Host } from '../../src/offline/host';
import { ScriptError } from '../../src/offline/script-error';
import { ServiceError } from '../../src/offline/services/errors';
import { bookOf, classify, everything, hostOf, tab, type Rows } from '../addon/open-book';
import { doneSetUp, remove } from '../addon/set-up/shops';
import { ensureBuilt } from '../support/command-line';

ensureBuilt();

/** Stands in every text about a customer, and nowhere else. */
const MARK = 'zqxj';
const ID = `${MARK}-7`;

const CUSTOMERS: Rows = [
  ['Customer ID', 'Full name', 'Email', 'Phone', 'City', 'Address'],
  [ID, `An ${MARK}`, `an@${MARK}.example`, '0901 234 567', `${MARK} town`, `1 ${MARK} street`],
  [`${MARK}-8`, `Bình ${MARK}`, `binh@${MARK}.example`, '0901 234 568', '', ''],
];
const ORDERS: Rows = [
  ['Order ID', 'Customer ID', 'Order date', 'Amount', 'Product'],
  [`o-${MARK}-1`, ID, '2026-01-05', 7654321, `${MARK} tea`],
  [`o-${MARK}-2`, ID, '2026-02-05', 50, ''],
  [`o-${MARK}-3`, `${MARK}-8`, 'not a date', 50, ''],
];
const RULES: Rows = [
  ['Scheme', 'Segment', 'orders'],
  ['Habit', 'Regular', '>= 2'],
  ['Habit', 'New', '<= 1'],
];
const SECRETS = new RegExp(`${MARK}|7654321|0?901 ?234`);

function openMarked(): Host {
  return hostOf(bookOf({ Customers: CUSTOMERS, Orders: ORDERS, Rules: RULES }));
}

/** Everything that is kept and is no cell, as one text. */
function keptBeside({ workbook, state, logs, toasts }: Host): string {
  const { scriptProperties, userProperties, shared } = state;
  const properties = [workbook.documentProperties, scriptProperties, userProperties].map((one) => [...one]);
  const caches = [...shared.caches].map(([name, values]) => [name, ...values]);
  const notes = workbook.sheets.map((sheet) => [...sheet.notes.values()]);
  const rules = workbook.sheets.map((sheet) => [...sheet.formulas.values()]);
  return JSON.stringify([properties, caches, workbook.metadata, notes, rules, logs, toasts]);
}

type Step = readonly [name: string, request: object];

/** All that people do, one after the other. */
const STEPS: readonly Step[] = [
  ['doctorFromPage', {}],
  ['draftFromPage', { draft: { step: 'columns', sources: { customers: 'Customers' } } }],
  ['classifyFromPage', { asOf: '2026-03-31', run: 'r-1', metrics: true }],
  ['checkFromPage', {}],
  ['explainFromPage', { customerId: ID, everySegment: true }],
  ['goToFromPage', { sheet: 'Customers', row: 2 }],
  ['selectedCustomerFromPage', {}],
  ['whatIfFromPage', { row: 2, column: 'orders', text: '>= 1' }],
  ['setManualFromPage', { customerId: ID, scheme: 'Habit', segment: 'New', reason: `${MARK} asked` }],
  ['classifyFromPage', { asOf: '2026-03-31', run: 'r-2' }],
  ['showCustomersFromPage', { scheme: 'Habit', segment: 'New' }],
  ['showMovedFromPage', { scheme: 'segment:Habit', from: 'Regular', to: 'New', ids: [ID] }],
  ['trendsFromPage', {}],
  ['timeMachineFromPage', { asOf: '2026-01-31' }],
  ['backfillFromPage', { run: 'r-3' }],
  ['undoFromPage', {}],
];

describe('after all that people do with it', () => {
  const host = openMarked();
  doneSetUp(host);
  const seen = STEPS.map(([name, request]) => {
    const { result } = host.run(name, [request], { mode: 'sidebar' });
    return [name, (result as { ok?: boolean }).ok !== false, keptBeside(host)] as const;
  });

  it('properties, cache, metadata, notes, formulas, logs and toasts hold nothing of customers', () => {
    for (const [name, isDone, kept] of seen) {
      expect([name, isDone]).toEqual([name, true]);
      expect([name, SECRETS.exec(kept)]).toEqual([name, null]);
    }
    expect(seen[seen.length - 1][2]).toContain('customer-segments.column');
    expect(seen[seen.length - 1][2]).toContain('customer-segments.progress.r-1');
  });

  it('people are known by random ids, not by names or addresses', () => {
    const [[key, person]] = [...host.state.userProperties];
    expect(key).toBe('customer-segments.person');
    expect(person).toMatch(/^[0-9a-f]{8}$/);
  });

  it('the hidden tabs hold ids, segments, reasons and figures, and nothing else of customers', () => {
    const hidden = everything(host.workbook).filter(({ name }) =>
      ['Segments state', 'Rules snapshot', 'Segment sizes'].includes(name),
    );
    expect(hidden).toHaveLength(3);
    const text = JSON.stringify(hidden);
    expect(text).toContain(ID);
    expect(text).not.toMatch(/example|street|town|tea|An zqxj|Bình|901/);
  });

  it('removal leaves nothing of it', () => {
    expect(remove(host)).toMatchObject({ ok: true });
    expect([...host.workbook.documentProperties]).toEqual([]);
    expect(host.workbook.metadata).toEqual([]);
  });
});

describe('an error that ends a run', () => {
  it('says nothing of customers, wherever Google fails', () => {
    // The first calls of a run, then one of every so many: reading, checking and writing are among them.
    const failing = [1, 5, 20, 60, 100, 140, 180, 220];
    const messages = failing.map((nth) => {
      const host = openMarked();
      let calls = 0;
      host.state.beforeCall = () => {
        calls++;
        if (calls === nth) throw new ServiceError('tooManyToday', 'spreadsheet');
      };
      try {
        host.run('classifyFromPage', [{ run: 'r-9' }], { mode: 'sidebar' });
        return '';
      } catch (error) {
        if (!(error instanceof ScriptError)) throw error;
        expect(SECRETS.exec(keptBeside(host))).toBeNull();
        return `${error.message} ${error.scriptStack}`;
      }
    });
    expect(messages.join('\n')).not.toMatch(SECRETS);
  });

  it('names no value that a broken hidden tab holds', () => {
    const host = openMarked();
    classify(host, { asOf: '2026-03-31' });
    const state = tab(host.workbook, 'Segments state');
    const { rows, columns } = state.contentSize();
    for (let column = 1; column < columns; column++)
      for (let row = 1; row < rows; row++) state.setValue(row, column, `${MARK} {"`);
    for (const name of ['bootFromPage', 'trendsFromPage', 'undoFromPage', 'classifyFromPage']) {
      const answer = host.run(name, [{}], { mode: 'sidebar' }).result;
      expect([name, typeof answer]).toEqual([name, 'object']);
      expect([name, SECRETS.exec(keptBeside(host))]).toEqual([name, null]);
    }
  });
});
