import { parseCheckRequest, parseExplainRequest, parseRequest } from '../../src/addon/sidebar-api';
import { hostOf, shopBook } from './open-book';

describe('a request of a page', () => {
  it('passes when every field is of its kind', () => {
    const request = {
      asOf: '2026-03-31',
      packs: ['rfm', 'value'],
      map: { 'orders.amount': 'Total' },
      sources: { orders: 'Sales' },
      lang: 'vi',
      metrics: true,
    };
    expect(parseRequest(request)).toBe(request);
    expect(parseRequest({ asOf: undefined })).toEqual({});
  });

  it.each([null, undefined, 'x', 7, [], true])('is an object, not %j', (request) => {
    expect(() => parseRequest(request)).toThrow('The request is not an object.');
  });

  it.each<[field: string, value: unknown]>([
    ['asOf', '2026-02-30'],
    ['asOf', '31/03/2026'],
    ['asOf', 20260331],
    ['asOf', null],
    ['packs', 'rfm'],
    ['packs', [1]],
    ['packs', new Array(101).fill('rfm')],
    ['packs', ['x'.repeat(1001)]],
    ['map', ['orders.amount']],
    ['map', { 'orders.amount': 3 }],
    ['map', null],
    ['sources', { customer: 'Tab' }],
    ['sources', { constructor: 'Tab' }],
    ['sources', { orders: 3 }],
    ['lang', 'fr'],
    ['metrics', 'yes'],
    ['preview', 'yes'],
    ['constructor', 1],
    ['toString', 1],
    ['formula', '=1+1'],
  ])('is refused with %s = %j', (field, value) => {
    expect(() => parseRequest({ [field]: value })).toThrow(`The request's field ${field} is not valid.`);
  });

  it('that is refused changes nothing and reads nothing', () => {
    const host = hostOf(shopBook());
    expect(() => host.run('classifyFromPage', [{ lang: 'fr' }], { mode: 'sidebar' })).toThrow('lang');
    expect(host.workbook.sheets).toHaveLength(3);
  });
});

describe('a request to check or explain', () => {
  it('passes when every field is of its kind', () => {
    const request = { asOf: '2026-03-31', packs: ['rfm'], lang: 'vi' };
    expect(parseCheckRequest(request)).toBe(request);
    const question = { ...request, customerId: 'C1', segment: 'VIP' };
    expect(parseExplainRequest(question)).toBe(question);
  });

  it('asks nothing that only a classification does', () => {
    expect(() => parseCheckRequest({ metrics: true })).toThrow('metrics');
    expect(() => parseCheckRequest({ customerId: 'C1' })).toThrow('customerId');
  });

  it('names the customer whom it is about, as a text', () => {
    expect(() => parseExplainRequest({})).toThrow('The request names no customer.');
    expect(() => parseExplainRequest({ customerId: 7 })).toThrow('customerId');
    expect(() => parseExplainRequest({ customerId: 'C1', segment: ['VIP'] })).toThrow('segment');
  });
});
