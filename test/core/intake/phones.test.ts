import { phoneOf } from '../../../src/core/intake/phones';
import { ordersOf, readGrids } from './read-grids';

describe('a phone number', () => {
  it.each([
    '0912345678',
    '0912 345 678',
    '0912.345.678',
    '+84912345678',
    '+84 912 345 678',
    '84 912 345 678',
    '+84 0912 345 678',
    '0084912345678',
    '912345678',
    912345678,
    84912345678,
  ])('%p is 0912345678', (cell) => {
    expect(phoneOf(cell)).toBe('0912345678');
  });

  it('of another country stays its digits', () => {
    expect(phoneOf('+1 (415) 555-0123')).toBe('14155550123');
  });

  it('that is none is an id like any other', () => {
    expect([phoneOf(' KH01 '), phoneOf('007'), phoneOf('')]).toEqual(['KH01', '007', '']);
  });
});

describe('customers who are known by their phone', () => {
  it('are one however the number is written', () => {
    const orders = ordersOf(
      readGrids({
        customers: [['SĐT'], ['0912345678']],
        orders: [
          ['Số điện thoại', 'Ngày', 'Số tiền'],
          ['+84 912 345 678', '2024-01-05', 1],
          [912345678, '2024-01-05', 2],
        ],
      }),
    );
    expect([...orders.customer]).toEqual([0, 0]);
  });
});
