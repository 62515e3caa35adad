/**
 * The packs that the first run offers for the columns at hand.
 */
import type { ColumnChoice, PacksAnswer } from '../../../src/protocol/first-run';
import { PACKS } from '../../../src/templates/index';
import { bookOf, CUSTOMERS, everything, hostOf, ORDERS, type Rows } from '../open-book';

function ask(
  tabs: Readonly<Record<string, Rows>>,
  choice: ColumnChoice & { lang?: 'en' | 'vi' } = {},
): PacksAnswer {
  const book = bookOf(tabs);
  const before = everything(book);
  const answer = hostOf(book).run('packsFromPage', [choice], { mode: 'sidebar' }).result as PacksAnswer;
  expect(everything(book)).toEqual(before);
  return answer;
}

function offers(answer: PacksAnswer) {
  if (!answer.ok) throw new Error(answer.issues.map(({ message }) => message).join('\n'));
  return Object.fromEntries(answer.packs.map((pack) => [pack.key, pack]));
}

it('every pack is offered, with its segments in the language of the page', () => {
  const found = offers(ask({ Customers: CUSTOMERS, Orders: ORDERS }, { lang: 'vi' }));
  expect(Object.keys(found)).toEqual(PACKS.map(({ key }) => key));
  expect(found.value.segments).toEqual([
    'Chưa có doanh thu',
    'VIP',
    'Giá trị cao',
    'Giá trị vừa',
    'Giá trị thấp',
  ]);
});

it('a pack whose columns are there lacks nothing', () => {
  const { value, rfm } = offers(ask({ Customers: CUSTOMERS, Orders: ORDERS }));
  expect(value).toMatchObject({ missing: [], usable: true, picked: true });
  expect(rfm).toMatchObject({ missing: [], usable: true, picked: true });
});

it('a pack whose column is missing says which one, by name', () => {
  const { gender, age, benefit } = offers(ask({ Customers: CUSTOMERS, Orders: ORDERS }));
  expect(gender).toMatchObject({ missing: ['gender'], usable: false, picked: false });
  expect(age).toMatchObject({ missing: ['date of birth / year of birth / age'], usable: false });
  // Loyal customers are known by their orders; complaints and referrals are not there.
  expect(benefit.usable).toBe(true);
  expect(benefit.missing).toEqual(expect.arrayContaining(['complaints']));
});

it('customers without orders can be classified by what stands in their rows', () => {
  const people: Rows = [
    ['Customer ID', 'Gender', 'Birth date'],
    ['a', 'Nữ', '1990-05-17'],
  ];
  const found = offers(ask({ Customers: people }));
  expect(found.gender).toMatchObject({ missing: [], usable: true });
  expect(found.age).toMatchObject({ missing: [], usable: true });
  expect(found.behaviour.usable).toBe(false);
});

it('a column that a person chose is there', () => {
  const people: Rows = [
    ['Customer ID', 'G.'],
    ['a', 'Nữ'],
  ];
  const choice = { map: { 'customers.gender': 'G.' } };
  expect(offers(ask({ Customers: people })).gender.missing).toEqual(['gender']);
  expect(offers(ask({ Customers: people }, choice)).gender.missing).toEqual([]);
});

it('starters name packs that there are', () => {
  const answer = ask({ Customers: CUSTOMERS, Orders: ORDERS });
  if (!answer.ok) throw new Error('refused');
  const keys = PACKS.map(({ key }) => key);
  expect(answer.starters.length).toBeGreaterThanOrEqual(4);
  for (const { title, about, packs } of answer.starters) {
    expect([title, about].every((text) => text.length > 0)).toBe(true);
    expect(keys).toEqual(expect.arrayContaining([...packs]));
  }
});

it('sheets that cannot be read are refused, with the reason', () => {
  const answer = ask({ Notes: [['nothing', 'here']] });
  if (answer.ok) throw new Error('offered');
  expect(answer.issues.map(({ code }) => code)).toEqual(['intake.source.none']);
});
