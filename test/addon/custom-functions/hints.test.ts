/**
 * What formulas leave in the document's cache is no more than a hint: whatever stands there, the answers are the same.
 */
import type { Host } from '../../../src/offline/host';
import { ServiceError } from '../../../src/offline/services/errors';
import { bookOf, classify, CUSTOMERS, hostOf, ORDERS, tab, type Rows } from '../open-book';
import { insertRow, sortBy } from '../write-plan/edits';
import { callsOf, classifiedShop, faultOf, formula, hintsOf, RULES } from './formula-shop';

const IDS = ['a', 'b', 'c', 'nobody'];
const RIGHT = ['Regular', 'New', '', 'No such customer'];

const answers = (host: Host) => IDS.map((id) => formula(host, 'SEGMENT', id));

/** The calls of a formula whose hints are true. */
const FEW = 11;

/** Every text of the cache becomes another one. */
function replaceAll(host: Host, change: (text: string, key: string) => string): void {
  for (const [key, cached] of hintsOf(host))
    hintsOf(host).set(key, { ...cached, value: change(cached.value, key) });
}

describe('hints', () => {
  it('make the next formula cheap', () => {
    const host = classifiedShop();
    expect(callsOf(host, 'SEGMENT', 'a').calls).toBeGreaterThan(FEW);
    for (const id of ['a', 'b']) expect(callsOf(host, 'SEGMENT', id).calls).toBe(FEW);
    expect(callsOf(host, 'SEGMENT_WHY', 'b', 'Spend').calls).toBe(FEW);
  });

  it('hold no id', () => {
    const host = classifiedShop({ Customers: [['Customer ID'], ['lan@example.com']] });
    formula(host, 'SEGMENT', 'lan@example.com');
    expect(hintsOf(host).size).toBeGreaterThan(1);
    expect(JSON.stringify([...hintsOf(host)])).not.toContain('lan');
  });

  it('of rows that were sorted since lead to no other customer', () => {
    const host = classifiedShop();
    expect(answers(host)).toEqual(RIGHT);
    sortBy(0)(host.workbook);
    expect(answers(host)).toEqual(RIGHT);
  });

  it('of a row in which somebody typed the id anew lead to the row that the run wrote', () => {
    const host = classifiedShop();
    formula(host, 'SEGMENT', 'a');
    // It takes the place of the customer's row, which stands below it now.
    insertRow(1, 'a', 'Vinh')(host.workbook);
    expect(formula(host, 'SEGMENT', 'a')).toBe('Regular');
  });

  it('of rows of the hidden tab lead to no other customer’s figures', () => {
    const host = classifiedShop();
    const scores = () => IDS.map((id) => formula(host, 'RFM', id));
    const right = scores();
    expect(new Set(right).size).toBeGreaterThan(2);
    sortBy(0, 'Segments state')(host.workbook);
    expect(scores()).toEqual(right);
    replaceAll(host, (text, key) => (key.includes('.state.') ? text.replace(/.,/g, '1,') : text));
    expect(scores()).toEqual(right);
  });

  it('are not needed', () => {
    const host = classifiedShop();
    host.state.cacheForgets = () => true;
    expect(answers(host)).toEqual(RIGHT);
    host.state.cacheForgets = () => Math.random() < 0.5;
    expect(answers(host)).toEqual(RIGHT);
  });

  it('may be refused by the cache, or there may be none', () => {
    const refused = classifiedShop();
    refused.state.beforeCall = (name) => {
      if (name.startsWith('Cache.')) throw new ServiceError('tooLarge', 'value');
    };
    expect(answers(refused)).toEqual(RIGHT);
    const none = classifiedShop();
    none.state.beforeCall = (name) => {
      none.state.documentIsOpen = !name.startsWith('CacheService.');
    };
    expect(answers(none)).toEqual(RIGHT);
  });

  it.each<[what: string, change: (text: string, key: string) => string]>([
    ['no JSON', () => 'x'],
    ['null', () => 'null'],
    ['a number', () => '7'],
    ['other facts', () => '{"sheet":7,"idHeader":[],"idAt":-1,"keys":"x","rows":1e99,"width":0}'],
    ['no facts', (text, key) => (key.endsWith('facts') ? '{}' : text)],
    ['no schemes', (text) => text.replace(/"keys":\[[^\]]*\]/, '"keys":[]')],
    [
      'another scheme first',
      (text) => text.replace(/"keys":\[[^\]]*\]/, '"keys":["segment:Spend","segment:Habit"]'),
    ],
    ['a scheme that there is not', (text) => text.replace(/"keys":\[[^\]]*\]/, '"keys":["segment:Mood"]')],
    ['other ids', (text) => text.replace('"idHeader":"Customer ID"', '"idHeader":"City"')],
    ['ids of the add-on’s own', (text) => text.replace('"idHeader":"Customer ID"', '"idHeader":null')],
    ['another sheet', (text) => text.replace('"sheet":"Customers"', '"sheet":"Orders"')],
    ['a sheet that there is not', (text) => text.replace('"sheet":"Customers"', '"sheet":"Nowhere"')],
    ['a narrow top', (text) => text.replace(/"width":\d+/, '"width":1')],
    ['a top beyond the sheet', (text) => text.replace(/"width":\d+/, '"width":9999')],
    ['another row', (text) => text.replace(/(,[0-9a-f]{8})\w+/g, '$13')],
    ['the header’s row', (text) => text.replace(/(,[0-9a-f]{8})\w+/g, '$11')],
    ['a row beyond the sheet', (text) => text.replace(/(,[0-9a-f]{8})\w+/g, '$1zzzz')],
    ['no row', (text) => text.replace(/(,[0-9a-f]{8})\w+/g, '$1')],
  ])('that are rubbish change nothing: %s', (_, change) => {
    const host = classifiedShop();
    formula(host, 'SEGMENT', 'a');
    const before = JSON.stringify([...hintsOf(host)]);
    replaceAll(host, change);
    expect(JSON.stringify([...hintsOf(host)])).not.toBe(before);
    expect(answers(host)).toEqual(RIGHT);
  });

  it('of another workbook change nothing', () => {
    const customers: Rows = [
      ['City', 'Customer ID'],
      ['x', 'b'],
      ['b', 'a'],
      ['a', 'c'],
    ];
    const other = hostOf(bookOf({ Customers: customers, Orders: ORDERS, Rules: RULES }));
    classify(other);
    formula(other, 'SEGMENT', 'a');
    const host = classifiedShop();
    for (const [key, cached] of hintsOf(other)) hintsOf(host).set(key, cached);
    expect(answers(host)).toEqual(RIGHT);
  });

  it('that take another column for the ids are found out', () => {
    const customers = [
      ['Customer ID', 'Friend'],
      ['a', ''],
      ['b', 'a'],
      ['c', 'b'],
    ];
    const host = classifiedShop({ Customers: customers });
    formula(host, 'SEGMENT', 'a');
    // In row 3 b stands, whose friend is a.
    replaceAll(host, (text) =>
      text.replace('"idHeader":"Customer ID"', '"idHeader":"Friend"').replace(/(,[0-9a-f]{8})\w+/g, '$13'),
    );
    expect(formula(host, 'SEGMENT', 'a')).toBe('Regular');
  });

  it('know no ids under a header that no longer names them', () => {
    const customers = CUSTOMERS.map(([id, city], row) => [id, city, row === 0 ? 'Email' : `${id}@x.vn`]);
    const orders = ORDERS.map(([id, customer, ...rest], row) => [
      id,
      row === 0 ? 'Email' : `${customer}@x.vn`,
      ...rest,
    ]);
    const settings = [
      ['Section', 'Name', 'Value'],
      ['map', 'customers.customerId', 'Email'],
      ['map', 'orders.customerId', 'Email'],
    ];
    const host = classifiedShop({ Customers: customers, Orders: orders, Settings: settings });
    expect(formula(host, 'SEGMENT', 'a@x.vn')).toBe('Regular');
    // As an earlier run may have left them: by its header alone that column may hold the ids.
    replaceAll(host, (text) => text.replace('"idHeader":"Email"', '"idHeader":"Customer ID"'));
    expect(formula(host, 'SEGMENT', 'b@x.vn')).toBe('New');
    expect(formula(host, 'SEGMENT', 'a')).toBe('No such customer');
  });

  it('do not hide that a sheet is gone', () => {
    const host = classifiedShop();
    formula(host, 'SEGMENT', 'a');
    host.workbook.removeSheet(tab(host.workbook, 'Customers'));
    expect(faultOf(host, 'SEGMENT', 'a')).toMatch(/^No customers have been classified yet/);
  });
});
