import { classifySheets } from '../../../src/core/classify';
import { inputOf } from '../rule-data';
import { scheme } from '../rules/rules-grid';
import { customersNamed, ownersOf } from './dealt';

const CUSTOMERS = [
  ['Customer ID', 'City', 'tier'],
  ['a', 'Huế', 'Gold'],
  ['b', 'Huế', ''],
  ['c', '', 'Gold'],
  ['d', '', ''],
];
const HEADER = ['Scheme', 'Segment', 'City', 'tier', 'Owner'];

describe('the rule that says who looks after a customer', () => {
  it('is that of the first scheme whose deciding rule names anybody', () => {
    const rules = [
      HEADER,
      ['Place', 'Centre', 'Huế', '-', 'Lan'],
      ['Place', 'Elsewhere', '-', '-', ''],
      ['Tier', 'Gold', '-', 'Gold', 'Minh'],
    ];
    // a: Lan, though Gold, too. c: the rule of Elsewhere names nobody. d: neither does, and Tier has no rule for it.
    expect(ownersOf({ customers: CUSTOMERS, rules })).toEqual({ a: 'Lan', b: 'Lan', c: 'Minh', d: '' });
  });

  it('is the first of the rules that hit under Collect, whatever the order of the segments', () => {
    const rules = [
      HEADER,
      ['Tags', 'Local', 'Huế', '-', ''],
      ['Tags', 'Gold', '-', 'Gold', 'Minh'],
      ['Tags', 'Any', '-', '-', 'Lan'],
    ];
    const schemes = [scheme({ name: 'Tags', hitPolicy: 'Collect', order: ['Any', 'Gold', 'Local'] })];
    expect(ownersOf({ customers: CUSTOMERS, rules, settings: { schemes } })).toEqual({
      a: 'Minh',
      b: 'Lan',
      c: 'Minh',
      d: 'Lan',
    });
  });

  it('is none where several match and only one may', () => {
    const rules = [HEADER, ['U', 'Local', 'Huế', '-', 'Lan'], ['U', 'Gold', '-', 'Gold', 'Minh']];
    const schemes = [scheme({ name: 'U', hitPolicy: 'Unique' })];
    expect(ownersOf({ customers: CUSTOMERS, rules, settings: { schemes } })).toEqual({
      a: '',
      b: 'Lan',
      c: 'Minh',
      d: '',
    });
  });

  it('is none for the row of all walk-ins, whom nobody looks after', () => {
    const customers = customersNamed('Khách lẻ', 'a');
    const rules = [
      ['Scheme', 'Segment', 'Owner'],
      ['Care', 'All', 'Lan'],
    ];
    expect(ownersOf({ customers, rules })).toEqual({ 'Khách lẻ': '', a: 'Lan' });
  });

  it('is none that is switched off', () => {
    const rules = [
      ['On', ...HEADER],
      ['no', 'Place', 'Centre', 'Huế', '-', 'Lan'],
      ['yes', 'Place', 'All', '-', '-', 'Minh'],
    ];
    expect(ownersOf({ customers: CUSTOMERS, rules })).toEqual({ a: 'Minh', b: 'Minh', c: 'Minh', d: 'Minh' });
  });
});

it('without a name in any Owner cell there is no column of owners', () => {
  const rules = [HEADER, ['Place', 'Centre', 'Huế', '-', ''], ['Place', 'Elsewhere', '-', '-', '-']];
  const run = classifySheets(inputOf({ customers: CUSTOMERS, rules }));
  expect(run?.columns.map(({ key }) => key)).toEqual(['segment:Place', 'why']);
  expect(run?.owners).toEqual([]);
});

it('the column of owners stands between the segments and the reasons', () => {
  const rules = [HEADER, ['Place', 'All', '-', '-', 'Lan'], ['Tier', 'Gold', '-', 'Gold', '']];
  const run = classifySheets(inputOf({ customers: CUSTOMERS, rules }));
  expect(run?.columns.map(({ header }) => header)).toEqual(['Place', 'Tier', 'Assigned owner', 'Why']);
});
