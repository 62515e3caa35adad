import { findZeroTwins, idOf, withoutLeadingZeros } from '../../../src/core/intake/ids';
import { issueOf, readGrids } from './read-grids';

describe('idOf', () => {
  it('trims texts and keeps leading zeros', () => {
    expect(idOf(' 007 ')).toBe('007');
    expect(idOf('\u00a0KH01')).toBe('KH01');
  });
  it('writes numbers as their shortest decimal', () => {
    expect([idOf(7), idOf(7.5), idOf(-0), idOf(11000)]).toEqual(['7', '7.5', '0', '11000']);
  });
  it('reads a number that an export wrote as text like the number', () => {
    expect([idOf('123.0'), idOf('00123.00'), idOf('1.05'), idOf('v1.0'), idOf('.0')]).toEqual([
      '123',
      '00123',
      '1.05',
      'v1.0',
      '.0',
    ]);
  });
  it('makes composed and decomposed accents one', () => {
    expect(idOf('Kha\u0301ch')).toBe('Khách');
  });
  it('is empty for blanks', () => {
    expect([idOf(''), idOf('  '), idOf(null), idOf(undefined), idOf(NaN)]).toEqual(['', '', '', '', '']);
  });
});

describe('leading zeros', () => {
  it('are taken off but for the last zero', () => {
    expect([withoutLeadingZeros('007'), withoutLeadingZeros('000'), withoutLeadingZeros('70')]).toEqual([
      '7',
      '0',
      '70',
    ]);
  });
  it('make twins of ids that are equal without them', () => {
    expect(findZeroTwins(['007', '7', '08', '9'])).toEqual(['007', '7']);
    expect(findZeroTwins(['KH01', 'KH1'])).toEqual([]);
  });
  it('that orders have lost are reported, and the order stays unassigned', () => {
    const result = readGrids({
      customers: [['Customer ID'], ['007']],
      orders: [
        ['Customer ID', 'Date', 'Amount'],
        [7, '2024-01-05', 10],
      ],
    });
    const places = result.issues().filter(({ code }) => code === 'intake.id.leading-zeros');
    expect(places.map(({ where }) => [where.sheet, where.rows])).toEqual([
      ['Customers', [2]],
      ['Orders', [2]],
    ]);
    expect(issueOf(result, 'intake.order.unknown-customer').count).toBe(1);
  });
});
