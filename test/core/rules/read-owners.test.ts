import { readOwners } from '../../../src/core/rules/read-owners';
import { onlyIssue, tablesOf } from './rules-grid';

describe('the Owner cell of a rule', () => {
  it.each<[unknown, string[]]>([
    ['Lan', ['Lan']],
    ['Lan; Minh ;Hoa', ['Lan', 'Minh', 'Hoa']],
    ['Lan, Minh', ['Lan', 'Minh']],
    ['Lan\nMinh', ['Lan', 'Minh']],
    // Where there is a semicolon a comma belongs to the name.
    ['Tran, Lan; Le, Minh', ['Tran, Lan', 'Le, Minh']],
    ['Lan; lan;  LAN ', ['Lan']],
    // Accents count: two people.
    ['Hoa; Hòa', ['Hoa', 'Hòa']],
    [12, ['12']],
    ['', []],
    [null, []],
    [' ; ', []],
    ['-', []],
  ])('%j names %j', (cell, names) => {
    expect(readOwners(cell)).toEqual(names);
  });

  it('is read from the column Owner, in either language', () => {
    for (const header of ['Owner', 'Nhân viên phụ trách', 'Phụ trách']) {
      const [{ rules }] = tablesOf([
        ['Scheme', 'Segment', 'orders', header],
        ['A', 'x', '>= 2', 'Lan; Minh'],
        ['A', 'y', '-', ''],
      ]);
      expect(rules.map(({ owners }) => owners)).toEqual([['Lan', 'Minh'], []]);
    }
  });

  it('stands in one column: a second one with something in it is an error', () => {
    expect(
      onlyIssue([
        ['Scheme', 'Segment', 'Owner', 'Phụ trách'],
        ['A', 'x', 'Lan', 'Minh'],
      ]),
    ).toMatchObject({ code: 'rules.columnTwice', at: ['Rules', 'Phụ trách', 1] });
  });
});
