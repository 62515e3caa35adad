/**
 * Validation rules in the add-on's own columns: found by a bounded number of questions.
 */
import fc from 'fast-check';
import type { Host } from '../../../src/offline/host';
import { answerOf, classify, hostOf, shopBook, tab, type Rows } from '../open-book';

const CUSTOMERS = 2000;

/** Each has ordered once, so that all are New. The segments stand in C2:C2001. */
function classifiedShop(): Host {
  const ids = Array.from({ length: CUSTOMERS }, (_, index) => `K${index}`);
  const customers: Rows = [['Customer ID', 'City'], ...ids.map((id) => [id, 'Huế'])];
  const orders = ids.map((id, index) => [`o${index}`, id, '2026-01-05', 10]);
  const book = shopBook({
    Customers: customers,
    Orders: [['Order ID', 'Customer ID', 'Order date', 'Amount'], ...orders],
  });
  const host = hostOf(book);
  classify(host);
  return host;
}

/** A run of rows whose rule lets New in, or rejects it. */
interface RuleRun {
  readonly rows: number;
  readonly accepts: boolean;
}

/** From the first customer on, one below the other. */
function setRules({ workbook }: Host, runs: readonly RuleRun[]): void {
  const { validations } = tab(workbook, 'Customers');
  validations.length = 0;
  let row = 2;
  for (const { rows, accepts } of runs) {
    const box = { row, column: 3, rows, columns: 1 };
    validations.push({ box, values: accepts ? ['New', 'Regular'] : ['Regular'], rejects: true });
    row += rows;
  }
}

/** How many cells the run says are rejected. */
function rejectedBy(host: Host): number {
  const answer = answerOf(host);
  const found = answer.ok ? [] : answer.issues.filter(({ code }) => code === 'write.rejected');
  return found.reduce((sum, { count }) => sum + count, 0);
}

function questionsOf(host: Host, command: () => void): number {
  let asked = 0;
  host.state.beforeCall = (name) => {
    if (name === 'DataValidation.getAllowInvalid') asked++;
  };
  command();
  host.state.beforeCall = null;
  return asked;
}

describe('rules in a segment column', () => {
  const host = classifiedShop();

  it('are asked twenty times where all are one rule', () => {
    setRules(host, [{ rows: CUSTOMERS, accepts: true }]);
    expect(questionsOf(host, () => expect(rejectedBy(host)).toBe(0))).toBe(20);
  });

  it('are all found where up to eleven of them stand in runs of 106 rows and more', () => {
    // 20 cells asked at first stand 105 or 106 rows apart; each of 11 borders takes 7 questions more: 20 + 77 < 100.
    const runs = fc.array(fc.record({ rows: fc.integer({ min: 106, max: 400 }), accepts: fc.boolean() }), {
      minLength: 1,
      maxLength: 11,
    });
    fc.assert(
      fc.property(runs, (wanted) => {
        const fitting: RuleRun[] = [];
        let left = CUSTOMERS;
        for (const { rows, accepts } of wanted) {
          fitting.push({ rows: left - rows < 106 ? left : rows, accepts });
          left -= fitting[fitting.length - 1].rows;
          if (left === 0) break;
        }
        // The rows below, if any, have a rule that lets the segment in, so that every cell has one.
        if (left > 0) fitting.push({ rows: left, accepts: true });
        setRules(host, fitting);
        const rejected = fitting.reduce((sum, { rows, accepts }) => sum + (accepts ? 0 : rows), 0);
        expect(rejectedBy(host)).toBe(rejected);
      }),
      { numRuns: 30 },
    );
  });

  it('are asked a hundred times at most, and none is said to reject that does not', () => {
    const runs = Array.from({ length: CUSTOMERS }, (_, row) => ({ rows: 1, accepts: row % 3 > 0 }));
    setRules(host, runs);
    let rejected = 0;
    expect(questionsOf(host, () => void (rejected = rejectedBy(host)))).toBeLessThanOrEqual(100);
    expect(rejected).toBeGreaterThan(0);
    // Every third row: 667 of 2,000.
    expect(rejected).toBeLessThanOrEqual(667);
  });
});

it('a rule that was not asked makes Sheets refuse the write, and the run says so in Google’s words', () => {
  const host = classifiedShop();
  // One cell of 2,000, which none of the twenty questions hits, in whose row there is something to write.
  setRules(host, [
    { rows: 50, accepts: true },
    { rows: 1, accepts: false },
    { rows: CUSTOMERS - 51, accepts: true },
  ]);
  tab(host.workbook, 'Customers').setValue(51, 2, '');
  expect(() => answerOf(host)).toThrow('C52');
});
