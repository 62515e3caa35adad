import { DEFAULT_SETTINGS } from '../../../src/core/settings/defaults';
import { readGrid, scheme, tablesOf } from './rules-grid';

const HEADER = ['Scheme', 'Segment', 'orders'];

describe('without schemes in Settings', () => {
  const tables = tablesOf([
    HEADER,
    ['Value', 'VIP', '> 9'],
    ['Hành vi', 'Mới', '1'],
    ['VALUE ', 'Low', '> 0'],
    ['hanh vi', 'Cũ', '> 1'],
  ]);

  it('schemes stand in the order of their first rule, under the name that it gives', () => {
    expect(tables.map(({ scheme: { name } }) => name)).toEqual(['Value', 'Hành vi']);
  });

  it('rules stand under their scheme from top to bottom', () => {
    expect(tables.map(({ rules }) => rules.map(({ row }) => row))).toEqual([
      [2, 4],
      [3, 5],
    ]);
  });

  it('the first rule that matches wins, the column is named as the scheme, and the rest stays blank', () => {
    expect(tables[0].scheme).toEqual(scheme({ name: 'Value', hitPolicy: 'First', otherwise: null }));
  });

  it('schemes whose names are signs are kept apart', () => {
    expect(tablesOf([HEADER, ['★', 'a', '1'], ['☆', 'b', '1']])).toHaveLength(2);
  });
});

describe('with schemes in Settings', () => {
  const rules = [HEADER, ['B', 'b1', '1'], ['A', 'a1', '1'], ['C', 'c1', '1']];

  it('tables stand in the order of Settings, with what Settings say', () => {
    const schemes = ['A', 'B', 'C'].map((name) =>
      scheme({ name, column: `${name} group`, hitPolicy: 'Unique' }),
    );
    expect(tablesOf(rules, { settings: { schemes } }).map((table) => table.scheme)).toEqual(schemes);
  });

  it('a scheme that is off is left out', () => {
    const schemes = [scheme({ name: 'A' }), scheme({ name: 'B', on: false }), scheme({ name: 'C' })];
    expect(tablesOf(rules, { settings: { schemes } }).map((table) => table.scheme.name)).toEqual(['A', 'C']);
  });

  it('faults in the rules of a scheme that is off are reported all the same', () => {
    const schemes = [scheme({ name: 'A' }), scheme({ name: 'B', on: false })];
    const { issues } = readGrid([HEADER, ['A', 'a', '1'], ['B', 'b', '=> 1']], { settings: { schemes } });
    expect(issues).toMatchObject([{ code: 'rule.badOperator' }]);
  });
});

describe('the segments of a scheme', () => {
  const rules = [HEADER, ['A', 'Low', '1'], ['A', 'VIP', '> 9'], ['A', 'Low', '2']];

  it('stand in order of appearance, each once', () => {
    expect(tablesOf(rules)[0].segments).toEqual(['Low', 'VIP']);
  });

  it('stand in the order of Settings, then of appearance, then comes "otherwise"', () => {
    const schemes = [scheme({ name: 'A', order: ['VIP', 'High'], otherwise: 'Rest' })];
    expect(tablesOf(rules, { settings: { schemes } })[0].segments).toEqual(['VIP', 'High', 'Low', 'Rest']);
  });

  it('name "otherwise" once where a rule gives it, too', () => {
    const schemes = [scheme({ name: 'A', otherwise: 'Low' })];
    expect(tablesOf(rules, { settings: { schemes } })[0].segments).toEqual(['Low', 'VIP']);
  });
});

describe('a scheme that is made for a number of RFM scores', () => {
  const rules = [HEADER, ['A', 'a1', '1'], ['B', 'b1', '1']];
  const schemes = [scheme({ name: 'A', bins: 5 }), scheme({ name: 'B' })];

  it('is used with that number', () => {
    expect(tablesOf(rules, { settings: { schemes } })).toHaveLength(2);
  });

  it('is left out with another number, which is said', () => {
    const rfm = { ...DEFAULT_SETTINGS.rfm, bins: 7 };
    const { tables, issues } = readGrid(rules, { settings: { schemes, rfm } });
    expect(tables.map((table) => table.scheme.name)).toEqual(['B']);
    expect(issues).toMatchObject([
      { code: 'rules.otherBins', severity: 'warning', params: { scheme: 'A', wanted: 5, bins: 7 } },
    ]);
  });
});
