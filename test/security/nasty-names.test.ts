/**
 * Customers, segments, schemes, owners, cities and products whose names are meant to break something: everybody is told apart,
 * the counts are right, and each name comes back as it is, as a text.
 */
import type { Host } from '../../src/offline/host';
import type { Workbook } from '../../src/offline/workbook/workbook';
import type { ExplainAnswer } from '../../src/protocol/explain';
import type { BootAnswer } from '../../src/protocol/first-run';
import { bookOf, cellsOf, classify, columnUnder, everything, hostOf, tab } from '../addon/open-book';
import { doneSetUp, remove } from '../addon/set-up/shops';
import { ensureBuilt } from '../support/command-line';
import { asName, NASTY_TEXTS } from './nasty-texts';

ensureBuilt();

const COUNT = NASTY_TEXTS.length;
/** A page may name a text of so many characters. */
const SENDABLE = NASTY_TEXTS.filter((text) => text.length <= 1000);

/** Cells are set, not typed: what the user sees in them is the text. */
function fill(book: Workbook, name: string, columns: readonly number[]): void {
  NASTY_TEXTS.forEach((text, index) =>
    columns.forEach((column) => tab(book, name).setValue(index + 1, column, text)),
  );
}

/** As many customers as texts; customer n has the n-th as id, name, city, and by the n-th rule as segment and owner. */
function nastyBook(): Workbook {
  const rows = (row: (n: number) => (string | number)[]) => NASTY_TEXTS.map((_, index) => row(index + 1));
  const book = bookOf({
    Customers: [
      ['Customer ID', 'Place', 'City', 'Full name', 'Interests'],
      ...rows((n) => ['', n, '', '', '']),
    ],
    Orders: [
      ['Order ID', 'Customer ID', 'Order date', 'Amount', 'Category', 'Product', 'Channel', 'Status'],
      ...rows(() => ['', '', '2026-01-05', 100, '', '', '', 'Completed']),
    ],
    Rules: [
      ['Id', 'Scheme', 'Segment', 'Place', 'Action', 'Owner', 'Colour', 'Note'],
      ...rows((n) => ['', 'Who', '', String(n), '', '', '#ff8800', '']),
    ],
  });
  fill(book, 'Customers', [0, 2, 3, 4]);
  fill(book, 'Orders', [0, 1, 4, 5, 6]);
  fill(book, 'Rules', [0, 2, 4, 5, 7]);
  return book;
}

function formulasIn(book: Workbook): string[] {
  return book.sheets.flatMap(({ name, formulas }) => [...formulas.values()].map((one) => `${name}: ${one}`));
}

function ask<T>(host: Host, name: string, request: object): T {
  return host.run(name, [request], { mode: 'sidebar' }).result as T;
}

describe('a customer, a segment and an owner by each of these names', () => {
  const book = nastyBook();
  const before = everything(book);
  const host = hostOf(book);
  const report = classify(host, { metrics: true });

  it('are as many as there are names: nobody is lost, and nobody is taken for another', () => {
    // One order of 100 each.
    expect(report.counts).toMatchObject({ customers: COUNT, customersWithOrders: COUNT, orders: COUNT });
    expect(report.revenue).toBe(100 * COUNT);
    const [{ segments }] = report.schemes;
    expect(segments.map(({ segment, customers, revenue }) => [segment, customers, revenue])).toEqual(
      NASTY_TEXTS.map((text) => [asName(text), 1, 100]),
    );
  });

  it('stand beside each customer as the texts they are', () => {
    const names = NASTY_TEXTS.map(asName);
    expect(columnUnder(book, 'Customers', 'Who')).toEqual(names);
    // Of several owners, parted by commas, semicolons or lines, each customer has one.
    const owners = columnUnder(book, 'Customers', 'Assigned owner');
    const alone = names.flatMap((name, index) => (/[,;\n]/.test(name) ? [] : [index]));
    expect(alone.map((index) => owners[index])).toEqual(alone.map((index) => names[index]));
    expect(columnUnder(book, 'Customers', 'topCategory')).toEqual(names);
    expect(
      cellsOf(book, 'Segment summary').flatMap(([scheme, name]) => (scheme === 'Who' ? [name] : [])),
    ).toEqual(names);
    expect(formulasIn(book)).toEqual([]);
  });

  it('are in the summary that pages show', () => {
    const { summary } = ask<BootAnswer>(host, 'bootFromPage', {});
    expect(summary?.schemes[0].segments.map(({ segment, customers }) => [segment, customers])).toEqual(
      NASTY_TEXTS.map((text) => [asName(text), 1]),
    );
  });

  it('are explained by their names', () => {
    // Every fourth: each is asked by itself, and all are alike.
    for (const text of SENDABLE.filter((_, index) => index % 4 === 0)) {
      const answer = ask<ExplainAnswer>(host, 'explainFromPage', { customerId: text });
      const { segment, reason } = answer.ok ? answer.schemes[0] : { segment: null, reason: '' };
      expect([text, segment]).toEqual([text, asName(text)]);
      expect(reason).not.toMatch(/undefined|\[object/);
    }
  });

  it('are set by hand and taken back by their names', () => {
    const some = SENDABLE.filter((text, index) => index % 6 === 0 && text !== '—');
    for (const text of some) {
      const request = { customerId: text, scheme: 'Who', segment: '__proto__', reason: text };
      expect([text, ask(host, 'setManualFromPage', request)]).toEqual([
        text,
        expect.objectContaining({ ok: true }),
      ]);
    }
    expect(classify(host).schemes[0].segments[0]).toMatchObject({
      segment: '__proto__',
      customers: some.length,
    });
    expect(ask(host, 'undoFromPage', {})).toMatchObject({ ok: true });
    expect(columnUnder(book, 'Customers', 'Who')).toEqual(NASTY_TEXTS.map(asName));
    for (const text of some)
      expect(ask(host, 'removeManualFromPage', { customerId: text, scheme: 'Who' })).toMatchObject({
        ok: true,
      });
    expect(formulasIn(book)).toEqual([]);
  });

  it('leave nothing behind when everything is removed', () => {
    expect(remove(host)).toMatchObject({ ok: true });
    expect(everything(book)).toEqual(before);
    expect([...book.documentProperties]).toEqual([]);
  });
});

describe('a scheme by each of these names', () => {
  /** Names of schemes do not differ by signs: of those that fold to the same the first stands for them. */
  const schemes = NASTY_TEXTS.filter((text) => text.length <= 100).filter((text, index, all) => {
    const folded = (one: string) =>
      asName(one)
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{So}]/gu, '');
    return folded(text) !== '' && all.findIndex((one) => folded(one) === folded(text)) === index;
  });
  const book = bookOf({
    Customers: [
      ['Customer ID', 'Spend of mine'],
      ['a', 1],
      ['b', 2],
    ],
    Rules: [
      ['Scheme', 'Segment', 'Spend of mine'],
      ...schemes.flatMap((_, index) => [
        ['', `few ${index}`, '1'],
        ['', `many ${index}`, '> 1'],
      ]),
    ],
  });
  schemes.forEach((text, index) =>
    [1, 2].forEach((row) => tab(book, 'Rules').setValue(2 * index + row, 0, text)),
  );
  const before = everything(book);
  const host = hostOf(book);
  classify(host);

  it('has a column of its own, which the next run finds again', () => {
    const [headers, a, b] = cellsOf(book, 'Customers');
    const columns = schemes.map((text) => headers.indexOf(asName(text)));
    expect(columns).not.toContain(-1);
    expect(columns.map((at) => [a[at], b[at]])).toEqual(schemes.map((_, n) => [`few ${n}`, `many ${n}`]));
    classify(host);
    expect(cellsOf(book, 'Customers')[0]).toEqual(headers);
  });

  it('is set against another by its name', () => {
    for (const [index, text] of schemes.entries()) {
      const [first, second] = [text, schemes[(index + 1) % schemes.length]].map(asName);
      const answer = ask(host, 'crossingFromPage', { first, second });
      expect(answer).toMatchObject({ crossing: { first, second } });
    }
  });

  it('goes when everything is removed', () => {
    expect(remove(host)).toMatchObject({ ok: true });
    expect(everything(book)).toEqual(before);
  });
});

describe('set-up of sheets with each of these names', () => {
  it('lists statuses as the texts they are', () => {
    const book = nastyBook();
    fill(book, 'Orders', [7]);
    doneSetUp(hostOf(book));
    const statuses = cellsOf(book, 'Settings').flatMap((row) => (row[0] === 'status' ? [row[1]] : []));
    expect(statuses).toEqual(expect.arrayContaining(['__proto__', 'constructor', '=1+1', '{name}', '%s']));
    expect(formulasIn(book)).toEqual([]);
  });
});

describe('a text that no cell can hold with the sign that makes it a text', () => {
  it('ends the run before it writes anything', () => {
    const book = nastyBook();
    tab(book, 'Rules').setValue(1, 2, 'z'.repeat(50_000));
    const before = everything(book);
    const answer = ask<{ ok: boolean; issues: { code: string }[] }>(hostOf(book), 'classifyFromPage', {});
    expect(answer.ok).toBe(false);
    expect(answer.issues.map(({ code }) => code)).toContain('write.textTooLong');
    expect(everything(book)).toEqual(before);
  });
});
