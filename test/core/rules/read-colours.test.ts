import { readColour, segmentColours } from '../../../src/core/rules/read-colours';
import { PACKS, packRules } from '../../../src/templates/index';
import { tabWords } from '../../../src/addon/sheets/tab-words';
import { readGrid, tablesOf } from './rules-grid';

const HEADER = ['Scheme', 'Segment', 'orders', 'Colour'];

describe('the Colour cell of a rule', () => {
  it.each<[unknown, string | null]>([
    ['#1a73e8', '#1a73e8'],
    ['1a73e8', '#1a73e8'],
    [' #1A73E8 ', '#1a73e8'],
    // Sheets makes a number of six digits.
    [112233, '#112233'],
    ['', ''],
    [null, ''],
    ['-', ''],
    ['blue', null],
    ['rgb(1, 2, 3)', null],
    ['#abc', null],
    ['#1a73e8ff', null],
    ['##1a73e8', null],
    [5, null],
    ['#1a73e8\n#000000', null],
  ])('%j is %j', (cell, colour) => {
    expect(readColour(cell)).toBe(colour);
  });

  it('is read from the column Colour, in either language and spelling', () => {
    for (const header of ['Colour', 'Color', 'Màu']) {
      const [{ rules }] = tablesOf([
        ['Scheme', 'Segment', 'orders', header],
        ['A', 'x', '>= 2', '#1A73E8'],
        ['A', 'y', '-', ''],
      ]);
      expect(rules.map(({ colour }) => colour)).toEqual(['#1a73e8', '']);
    }
  });

  it('that is no colour is reported with row and column, and the rule holds without it', () => {
    const { tables, issues } = readGrid([HEADER, ['A', 'x', '>= 2', '#136a40'], ['A', 'y', '1', 'green']]);
    expect(issues).toMatchObject([
      {
        code: 'rules.badColour',
        severity: 'warning',
        where: { sheet: 'Rules', column: 'Colour', rows: [3] },
        params: { found: 'green' },
      },
    ]);
    expect(tables[0].rules.map(({ segment, colour }) => [segment, colour])).toEqual([
      ['x', '#136a40'],
      ['y', ''],
    ]);
  });
});

describe('the colour of a segment', () => {
  it('is the first that one of its rules names', () => {
    const [{ rules }] = tablesOf([
      HEADER,
      ['A', 'x', '>= 9', ''],
      ['A', 'x', '>= 5', '#136a40'],
      ['A', 'x', '>= 2', '#1a73e8'],
      ['A', 'y', '1', ''],
    ]);
    expect([...segmentColours(rules)]).toEqual([['x', '#136a40']]);
  });

  it('is named for every rule of a pack, in both languages', () => {
    for (const language of ['en', 'vi'] as const) {
      const [header, ...rows] = packRules(PACKS, tabWords(language));
      const at = header.indexOf(tabWords(language).ruleHeader.colour);
      expect(rows.map((row) => readColour(row[at])).filter((colour) => !colour)).toEqual([]);
    }
  });
});
