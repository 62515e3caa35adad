import { knownSince } from '../../../src/core/segments/known-since';
import { day, shopIntake, type Shop } from '../../support/shop';

const since = (shop: Shop, signup: readonly (string | null)[] = []) => {
  const intake = shopIntake(shop);
  const values = Float64Array.from(signup, (iso) => (iso === null ? NaN : day(iso)));
  const fields = signup.length > 0 ? { signupDate: { type: 'date' as const, values } } : {};
  return [...knownSince({ ...intake, customers: { ...intake.customers, fields } })];
};

const a = { id: 'a' };
const ordered = (date: string, status: 'counts' | 'cancelled' = 'counts') => ({
  customer: 'a',
  date,
  amount: 1,
  status,
});

describe('since when somebody is a customer', () => {
  it('is the first order where there is no sign-up date, be it cancelled', () => {
    const orders = [ordered('2026-02-01'), ordered('2026-01-05', 'cancelled')];
    expect(since({ customers: [a], orders })).toEqual([day('2026-01-05')]);
    expect(since({ customers: [a], orders }, [null])).toEqual([day('2026-01-05')]);
  });

  it('is the sign-up date where nothing was ordered before it', () => {
    expect(since({ customers: [a], orders: [ordered('2026-02-01')] }, ['2026-01-10'])).toEqual([
      day('2026-01-10'),
    ]);
  });

  it('is the first order where somebody bought before signing up', () => {
    expect(since({ customers: [a], orders: [ordered('2026-02-01')] }, ['2026-03-10'])).toEqual([
      day('2026-02-01'),
    ]);
  });

  it('is not known of those who neither signed up nor ordered', () => {
    expect(since({ customers: [a], orders: [] })).toEqual([NaN]);
    expect(since({ customers: [a] })).toEqual([NaN]);
    expect(since({ customers: [] })).toEqual([]);
  });
});
