import { epochDay } from '../../../src/core/base/epoch-day';
import { describeOnData } from '../../support/shared-data';
import { intakeOf, issueOf, ordersOf, readCsv, readGrids, sum } from './read-grids';

describeOnData('AdventureWorks', () => {
  it('has 25,164 orders of 17,416 customers with a revenue of 24,914,586.8193', () => {
    const result = readGrids({
      customers: readCsv('adventureworks/customers.csv'),
      orders: readCsv('adventureworks/orders.csv'),
      asOf: epochDay(2017, 6, 30),
      locale: 'en_US',
    });
    const { customers, counts } = intakeOf(result);
    const orders = ordersOf(result);
    expect([customers.count, orders.count, counts.orderRows]).toEqual([18148, 25164, 56046]);
    expect(new Set(orders.customer).size).toBe(17416);
    expect(sum(orders.amount)).toBeCloseTo(24914586.8193, 4);
    expect(sum(orders.quantity)).toBe(84174);
    const { birthDate, income } = customers.fields;
    expect(birthDate?.type === 'date' && birthDate.values[0]).toBe(epochDay(1966, 4, 8));
    expect(income?.type === 'number' && income.values[0]).toBe(90000);
    expect(result.log.hasErrors).toBe(false);
  });
});

describeOnData('the Vietnamese shop', () => {
  const result = () =>
    readGrids({
      customers: readCsv('vn_shop/KhachHang.csv'),
      orders: readCsv('vn_shop/DonHang.csv'),
      lines: readCsv('vn_shop/ChiTietDonHang.csv'),
      products: readCsv('vn_shop/SanPham.csv'),
    });

  it('has 100 orders with a revenue of 5,065,600,000', () => {
    const orders = ordersOf(result());
    expect(orders.count).toBe(100);
    expect(sum(orders.amount)).toBe(5065600000);
    expect(sum(orders.rows.amount)).toBe(5065600000);
    expect(orders.day.reduce((first, day) => Math.min(first, day))).toBe(epochDay(2000, 2, 27));
    expect(orders.day.reduce((last, day) => Math.max(last, day))).toBe(epochDay(2022, 12, 3));
  });

  it('has the customers’ own totals equal to their orders', () => {
    const read = result();
    const { customers } = intakeOf(read);
    const orders = ordersOf(read);
    const own = customers.fields.revenue;
    for (let c = 0; c < 30; c++) {
      const total = sum(orders.amount.subarray(orders.ofCustomer[c], orders.ofCustomer[c + 1]));
      expect(own?.type === 'number' && own.values[c]).toBe(total);
    }
  });
});

describeOnData('CDNOW', () => {
  it('has 69,659 orders of 23,570 customers', () => {
    const read = readGrids({ orders: readCsv('cdnow/cdnow_master.csv.gz') });
    expect([ordersOf(read).count, intakeOf(read).customers.count]).toEqual([69659, 23570]);
    expect(intakeOf(read).customers.ids[0]).toBe('00001');
  });
});

describeOnData('Complete Journey', () => {
  const read = () =>
    readGrids({
      customers: readCsv('complete_journey/demographics.csv'),
      orders: readCsv('complete_journey/transactions_sample_with_demographics.csv.gz'),
    });

  it('has the discounts and the discounted lines of household 1', () => {
    const result = read();
    const orders = ordersOf(result);
    const c = intakeOf(result).customers.indexOf.get('1') ?? -1;
    const [from, to] = [orders.ofCustomer[c], orders.ofCustomer[c + 1]];
    // expected/households.csv: sales 109.81, retail_disc 18.59, coupon_disc 2.55
    expect(sum(orders.amount.subarray(from, to))).toBeCloseTo(109.81, 6);
    expect(sum(orders.discount.subarray(from, to))).toBeCloseTo(18.59 + 2.55, 6);
    expect(orders.rows.count).toBe(42199);
  });

  it('keeps ages and incomes as bands', () => {
    const { age, income } = intakeOf(read()).customers.fields;
    expect([age?.type, income?.type]).toEqual(['text', 'text']);
  });
});

describeOnData('dirty demographics', () => {
  it('report ages in words, and never read them as 0', () => {
    const read = readGrids({ customers: readCsv('vn_dirty_demographics/KhachHang.csv') });
    const { age } = intakeOf(read).customers.fields;
    expect(age?.type === 'number' && [...age.values].filter((value) => Number.isNaN(value)).length).toBe(8);
    expect(issueOf(read, 'intake.number.unreadable')).toMatchObject({ count: 8, where: { column: 'Tuoi' } });
  });
});

describeOnData('customers with totals alone', () => {
  it('of rfm carry orders, revenue and days since the last order', () => {
    const { customers, orders } = intakeOf(readGrids({ customers: readCsv('rfm/rfm_data_customer.csv.gz') }));
    expect([customers.count, orders]).toEqual([39999, null]);
    const { orderCount, revenue, recencyDays } = customers.fields;
    const first = [orderCount, revenue, recencyDays].map(
      (column) => column?.type === 'number' && column.values[0],
    );
    expect(first).toEqual([9, 777, 232]);
  });

  it('of the personality table have 21 complaints and 24 blank incomes', () => {
    const { customers } = intakeOf(
      readGrids({ customers: readCsv('customer_personality/marketing_campaign.tsv') }),
    );
    const { complaints, income, signupDate } = customers.fields;
    expect(complaints?.type === 'number' && sum(complaints.values)).toBe(21);
    expect(income?.type === 'number' && income.values.filter((value) => Number.isNaN(value)).length).toBe(24);
    expect(signupDate?.type === 'date' && Math.min(...signupDate.values)).toBe(epochDay(2012, 7, 30));
  });

  it('of the telecom table have 6,897 referrals', () => {
    const { referralCount } = intakeOf(
      readGrids({ customers: readCsv('telecom_referrals/telecom_customers_a.csv') }),
    ).customers.fields;
    expect(referralCount?.type === 'number' && sum(referralCount.values)).toBe(6897);
  });
});
