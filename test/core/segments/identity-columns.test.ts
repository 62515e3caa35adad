import { identityColumns } from '../../../src/core/segments/identity-columns';
import { shopIntake } from '../../support/shop';
import { textColumn } from '../rules/rules-grid';

const { customers } = shopIntake({ customers: [{ id: '007' }, { id: 'b' }] });

describe('the columns that name customers', () => {
  it('are the id alone where the orders carry nothing else', () => {
    const columns = identityColumns(customers, 'en');
    expect(columns.map(({ key, header }) => [key, header])).toEqual([['customer:customerId', 'Customer ID']]);
  });

  it('are name, e-mail and phone, too, where the orders carry them, in the language of the run', () => {
    const fields = { phone: textColumn('0901', null), name: textColumn('An', 'Bình') };
    const columns = identityColumns({ ...customers, fields }, 'vi');
    expect(columns.map(({ key, header }) => [key, header])).toEqual([
      ['customer:customerId', 'Mã khách hàng'],
      ['customer:name', 'Họ tên'],
      ['customer:phone', 'Số điện thoại'],
    ]);
    expect(columns.map(({ cell }) => [cell(0), cell(1)])).toEqual([
      ['007', 'b'],
      ['An', 'Bình'],
      ['0901', ''],
    ]);
  });

  it('hold texts: an id that looks like a number keeps its zeros', () => {
    const [id] = identityColumns(customers, 'en');
    expect([id.type, id.cell(0)]).toEqual(['text', '007']);
  });
});
