import { away, customersNamed, deal, everybodyTo, ownersOf } from './dealt';

const ALWAYS = [{ from: -Infinity, to: Infinity }];

describe('several names in the Owner cell of a rule', () => {
  it('take turns, in the order of the customers’ ids', () => {
    // Seven customers, three names: Lan the 1st, 4th and 7th, Minh the 2nd and 5th, Hoa the 3rd and 6th. 10 comes after 9.
    const customers = customersNamed('10', '4', '9', '5', '8', '6', '7');
    expect(ownersOf({ customers, rules: everybodyTo('Lan; Minh; Hoa') })).toEqual({
      '4': 'Lan',
      '5': 'Minh',
      '6': 'Hoa',
      '7': 'Lan',
      '8': 'Minh',
      '9': 'Hoa',
      '10': 'Lan',
    });
  });

  it('are counted over all rules: who has fewer customers is next', () => {
    const rules = [
      ['Scheme', 'Segment', 'tier', 'Owner'],
      ['Care', 'Gold', 'Gold', 'Lan'],
      ['Care', 'Others', '-', 'Lan; Minh'],
    ];
    const tiers = ['Gold', 'Gold', '', '', ''];
    const customers = [['Customer ID', 'tier'], ...tiers.map((tier, index) => [`c${index + 1}`, tier])];
    // Lan gets c1 and c2 as Gold. Of the others Minh (0) gets c3, Minh (1) c4; at two each the cell's first is next.
    expect(ownersOf({ customers, rules })).toEqual({
      c1: 'Lan',
      c2: 'Lan',
      c3: 'Minh',
      c4: 'Minh',
      c5: 'Lan',
    });
  });

  it('are written as they are spelt first', () => {
    const rules = [...everybodyTo('Lan'), ['Other', 'All', 'LAN; Minh']];
    expect(ownersOf({ customers: customersNamed('a'), rules, before: { a: 'lan' } })).toEqual({ a: 'Lan' });
  });
});

describe('who looks after a customer now', () => {
  const rules = everybodyTo('Lan; Minh');
  const withOwner = (...owners: string[]) => [
    ['Customer ID', 'Owner'],
    ...owners.map((owner, index) => [`c${index + 1}`, owner]),
  ];

  it('goes on doing so where the sheet’s own column names one of the rule’s people', () => {
    // c2 and c3 stay with Minh, who then has two: Lan gets c1 and c4.
    expect(ownersOf({ customers: withOwner('', 'Minh', ' MINH ', 'Somebody else'), rules })).toEqual({
      c1: 'Lan',
      c2: 'Minh',
      c3: 'Minh',
      c4: 'Lan',
    });
  });

  it('goes on doing so where an earlier run said so', () => {
    const customers = customersNamed('c1', 'c2', 'c3');
    expect(ownersOf({ customers, rules, before: { c1: 'Minh', c2: 'Minh' } })).toEqual({
      c1: 'Minh',
      c2: 'Minh',
      c3: 'Lan',
    });
  });

  it('is whom the sheet’s own column names, where an earlier run said otherwise', () => {
    expect(
      ownersOf({ customers: withOwner('Minh', 'Nobody here'), rules, before: { c1: 'Lan', c2: 'Minh' } }),
    ).toEqual({ c1: 'Minh', c2: 'Minh' });
  });

  it('is read from the column that an earlier run left in a file', () => {
    const customers = [
      ['Customer ID', 'Owner', 'Nhân viên được giao'],
      ['c1', '', 'Minh'],
      ['c2', 'Lan', 'Minh'],
      ['c3', 'Tuấn', 'Minh'],
    ];
    expect(ownersOf({ customers, rules })).toEqual({ c1: 'Minh', c2: 'Lan', c3: 'Minh' });
  });

  it('is told apart by accents: Hoa and Hòa are two people', () => {
    expect(
      ownersOf({ customers: customersNamed('a'), rules: everybodyTo('Lan; Hoa'), before: { a: 'Hòa' } }),
    ).toEqual({ a: 'Lan' });
  });

  it('keeps its customers when a rule changes, but those whom the rule no longer leaves it', () => {
    const customers = customersNamed('c1', 'c2', 'c3', 'c4', 'c5', 'c6');
    const before = ownersOf({ customers, rules });
    expect(before).toEqual({ c1: 'Lan', c2: 'Minh', c3: 'Lan', c4: 'Minh', c5: 'Lan', c6: 'Minh' });
    // Minh leaves, Hoa comes: only c2, c4 and c6 are dealt again, and Hoa has fewer than Lan's three until she has three, too.
    expect(ownersOf({ customers, rules: everybodyTo('Lan; Hoa'), before })).toEqual({
      ...before,
      c2: 'Hoa',
      c4: 'Hoa',
      c6: 'Hoa',
    });
  });
});

describe('whoever is away', () => {
  const customers = customersNamed('c1', 'c2', 'c3', 'c4');
  const rules = everybodyTo('Lan; Minh; Hoa');

  it('is passed over', () => {
    expect(ownersOf({ customers, rules, settings: away({ minh: ALWAYS }) })).toEqual({
      c1: 'Lan',
      c2: 'Hoa',
      c3: 'Lan',
      c4: 'Hoa',
    });
  });

  it('gives its customers to others of the rule, and they keep them when it is back', () => {
    const before = { c1: 'Lan', c2: 'Minh', c3: 'Hoa', c4: 'Minh' };
    const meanwhile = ownersOf({ customers, rules, settings: away({ minh: ALWAYS }), before });
    // Lan and Hoa have one each; c2 goes to Lan, who stands first, then c4 to Hoa.
    expect(meanwhile).toEqual({ ...before, c2: 'Lan', c4: 'Hoa' });
    expect(ownersOf({ customers, rules, before: meanwhile })).toEqual(meanwhile);
  });

  it('gets those customers back for whom the sheet’s own column names it', () => {
    const owned = [
      ['Customer ID', 'Owner'],
      ['c1', 'Minh'],
      ['c2', ''],
    ];
    const before = { c1: 'Minh', c2: 'Minh' };
    const meanwhile = ownersOf({ customers: owned, rules, settings: away({ minh: ALWAYS }), before });
    expect(meanwhile).toEqual({ c1: 'Lan', c2: 'Hoa' });
    expect(ownersOf({ customers: owned, rules, before: meanwhile })).toEqual({ c1: 'Minh', c2: 'Hoa' });
  });

  it('may be named by no rule', () => {
    expect(ownersOf({ customers: customersNamed('a'), rules, settings: away({ tuấn: ALWAYS }) })).toEqual({
      a: 'Lan',
    });
  });
});

describe('a rule whose people are all away', () => {
  const rules = [
    ['Scheme', 'Segment', 'City', 'Owner'],
    ['Care', 'North', 'Hà Nội', 'Lan; Minh'],
    ['Care', 'South', 'Huế', 'Hoa'],
  ];
  const customers = [
    ['Customer ID', 'City'],
    ['a', 'Hà Nội'],
    ['b', 'Huế'],
    ['c', 'Hà Nội'],
  ];
  const settings = away({ lan: ALWAYS, minh: ALWAYS });

  it('leaves its customers to nobody, and says so', () => {
    const { owners, input } = deal({ customers, rules, settings, before: { a: 'Minh' } });
    expect(owners).toEqual({ a: '', b: 'Hoa', c: '' });
    expect(input.issues.list()).toMatchObject([
      {
        code: 'rules.ownersAway',
        severity: 'warning',
        where: { sheet: 'Rules', rows: [2] },
        params: { names: 'Lan, Minh', customers: 2 },
      },
    ]);
  });

  it('is not worth a word where it has no customers', () => {
    const [header, , b] = customers;
    expect(deal({ customers: [header, b], rules, settings }).input.issues.list()).toEqual([]);
  });
});
