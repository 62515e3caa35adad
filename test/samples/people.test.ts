/**
 * The people of the sample shop: nobody's address or number, and nothing that cannot be.
 */
import { civilDate, parseIsoDate } from '../../src/core/base/epoch-day';
import { EN } from '../../src/samples/locale-en';
import { GIVEN_NAMES } from '../../src/samples/names-en';
import { LOCALES } from '../../src/samples/locales';
import { SAMPLE_AS_OF, sampleShop } from '../../src/samples/shop';
import type { SampleShop } from '../../src/samples/shop';
import { readFacts, rowsOf, share } from './facts';

const asOf = parseIsoDate(SAMPLE_AS_OF) ?? NaN;
const en = sampleShop({ lang: 'en' });
const vi = sampleShop({ lang: 'vi' });
const people = rowsOf(en, 'customers').slice(0, -1);
const facts = readFacts(en, asOf).slice(0, -1);

const dayOf = (cell: unknown): number => parseIsoDate(String(cell)) ?? NaN;
const ageOn = (birthDate: unknown, day: number): number => (day - dayOf(birthDate)) / 365.25;
const digits = (phone: unknown): string => String(phone).replace(/\D/g, '');

function filled(shop: SampleShop, header: string): (string | number)[] {
  const index = shop.customers[0].indexOf(header);
  expect(index).toBeGreaterThanOrEqual(0);
  return shop.customers
    .slice(1)
    .map((row) => row[index])
    .filter((cell) => cell !== '');
}

describe('an address', () => {
  it('is at a domain that nobody can own', () => {
    for (const email of [...filled(en, 'Email'), ...filled(vi, 'Email')])
      expect(String(email).toLowerCase()).toMatch(/^[a-z]+[a-z0-9._]*@example\.(com|net|org)$/);
  });

  it('is one customer’s own, whatever its case, but for one person who stands in the sheet twice', () => {
    for (const shop of [en, vi, sampleShop({ lang: 'vi', customers: 5000 })]) {
      const emails = filled(shop, 'Email').map((email) => String(email).toLowerCase());
      expect(emails.length - new Set(emails).size).toBe(1);
      expect(new Set(filled(shop, 'Email')).size).toBe(emails.length);
    }
  });
});

describe('a phone', () => {
  it('is a number that nobody has: 555-01 in every American area code, 057 in Viet Nam', () => {
    for (const phone of filled(en, 'Phone')) expect(digits(phone)).toMatch(/^[2-9]\d{2}55501\d\d$/);
    for (const phone of filled(vi, 'Số điện thoại')) expect(digits(phone)).toMatch(/^(0|84)?570\d{6}$/);
  });

  it('is spelled in several ways, in Viet Nam also without its zero, which sheets take from digits', () => {
    const shape = (phone: unknown): string => String(phone).replace(/\d/g, '9');
    expect(new Set(filled(en, 'Phone').map(shape))).toEqual(
      new Set(['(999) 999-9999', '999-999-9999', '999.999.9999', '9999999999']),
    );
    expect(new Set(filled(vi, 'Số điện thoại').map(shape))).toEqual(
      new Set(['9999 999 999', '9999999999', '9999.999.999', '+99 999 999 999', '999999999']),
    );
  });

  it.each(['en', 'vi'] as const)('comes once in the first 70,000 in %s', (lang) => {
    const numbers = Array.from({ length: 70000 }, (_, n) => LOCALES[lang].phone(n));
    expect(numbers).not.toContain(null);
    expect(new Set(numbers).size).toBe(70000);
  });

  it.each([en, vi])('stands in two rows twice: of one person, and of two who share it', (shop) => {
    const [id, phone] = [0, 3];
    const number = (cell: unknown): string => digits(cell).replace(/^84/, '').replace(/^0/, '');
    const groups = new Map<string, unknown[][]>();
    for (const row of shop.customers.slice(1)) {
      if (row[phone] === '') continue;
      groups.set(number(row[phone]), [...(groups.get(number(row[phone])) ?? []), row]);
    }
    const repeated = [...groups.values()].filter((rows) => rows.length > 1);
    expect(repeated.map((rows) => rows.length)).toEqual([2, 2]);
    for (const [first, second] of repeated) {
      expect(first[id]).not.toBe(second[id]);
      expect(first[phone]).not.toBe(second[phone]);
    }
    const names = repeated.map((rows) =>
      rows.map((row) =>
        String(row[1])
          .normalize('NFD')
          .replace(/[^a-z ]/gi, ''),
      ),
    );
    expect(names.filter(([first, second]) => first.toLowerCase() === second.toLowerCase())).toHaveLength(1);
  });
});

describe('a customer', () => {
  it('has signed up before the first order, and is at least fifteen then', () => {
    for (const { row, days } of facts) {
      const signup = dayOf(row['Sign-up date']);
      if (days.length > 0) expect(signup).toBeLessThanOrEqual(days[0]);
      if (row['Birth date'] !== '') expect(ageOn(row['Birth date'], signup)).toBeGreaterThanOrEqual(15);
    }
  });

  it('who still goes to school has no income', () => {
    const pupils = people.filter((row) => row['Birth date'] !== '' && ageOn(row['Birth date'], asOf) < 18);
    expect(pupils.length).toBeGreaterThanOrEqual(1);
    expect(pupils.every(({ Income }) => Income === '')).toBe(true);
  });

  it('was last spoken to after the sign-up and the last order, on a day that has been', () => {
    const contacted = facts.filter(({ row }) => row['Last interaction'] !== '');
    for (const { row, days } of contacted) {
      const contact = dayOf(row['Last interaction']);
      expect(contact).toBeGreaterThanOrEqual(Math.max(dayOf(row['Sign-up date']), ...days));
      expect(contact).toBeLessThanOrEqual(asOf);
    }
    // Not all on the last day, as a date that is cut off there would be.
    expect(share(contacted, ({ row }) => dayOf(row['Last interaction']) === asOf)).toBeLessThan(0.05);
  });

  it('has visited at least as often as bought', () => {
    for (const { row, days } of facts) expect(Number(row.Visits)).toBeGreaterThanOrEqual(days.length);
  });

  it('was referred by somebody who had signed up no later', () => {
    const signup = new Map(people.map((row) => [row['Customer ID'], row['Sign-up date']]));
    const referred = people.filter((row) => row['Referrer ID'] !== '');
    expect(referred.length).toBeGreaterThanOrEqual(10);
    for (const row of referred) {
      expect(row.Source).toBe('Friend');
      expect(String(signup.get(row['Referrer ID'])) <= String(row['Sign-up date'])).toBe(true);
    }
  });

  it('is called by a name of the gender that the sheet says', () => {
    const given = (name: unknown): string => String(name).split(' ')[0].toLowerCase();
    const lists = { f: GIVEN_NAMES.f.map(given), m: GIVEN_NAMES.m.map(given) };
    for (const { Name, Gender } of people) {
      if (Gender === EN.genders.f || EN.gendersAgain.f.includes(String(Gender)))
        expect(lists.f).toContain(given(Name));
      if (Gender === EN.genders.m || EN.gendersAgain.m.includes(String(Gender)))
        expect(lists.m).toContain(given(Name));
    }
  });

  it('says a city with its region, or neither', () => {
    for (const { City, Region } of people) expect(City === '').toBe(Region === '');
    expect(new Set(filled(vi, 'Vùng miền'))).toEqual(new Set(['Miền Nam', 'Miền Bắc', 'Miền Trung']));
  });

  it('is looked after by one of four, or nobody yet', () => {
    expect(new Set(filled(en, 'Owner'))).toEqual(new Set(EN.staff));
    const blank = share(people, ({ Owner }) => Owner === '');
    expect(blank).toBeGreaterThan(0.1);
    expect(blank).toBeLessThan(0.5);
  });

  it('is born on any day of the month', () => {
    const days = new Set(filled(en, 'Birth date').map((date) => civilDate(dayOf(date)).day));
    expect(days.size).toBeGreaterThanOrEqual(25);
  });
});

describe('days of birth, of sign-up and of contact', () => {
  it('exist, and none is to come', () => {
    for (const header of ['Birth date', 'Sign-up date', 'Last interaction'])
      for (const date of filled(en, header)) expect(dayOf(date)).toBeLessThanOrEqual(asOf);
  });
});
