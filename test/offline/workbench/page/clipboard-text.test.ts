/**
 * Cells on the clipboard, as spreadsheets exchange them.
 */
import fc from 'fast-check';
import { formatClipboard, parseClipboard } from '../../../../src/offline/workbench/page/grid/clipboard-text';

describe('cells from the clipboard', () => {
  it.each<[string, string[][]]>([
    [
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    // Other programs end the last row, too.
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"two\nlines"\tx', [['two\nlines', 'x']]],
    ['"say ""yes"""', [['say "yes"']]],
    ['5" pipe\t"loose', [['5" pipe', '"loose']]],
    ['a\t', [['a', '']]],
    ['a\n\nb', [['a'], [''], ['b']]],
    [
      'a\tb\nc',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
  ])('%j are %j', (text, rows) => {
    expect(parseClipboard(text)).toEqual(rows);
  });

  it('come back as they went', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', 'ễ') });
    const row = fc.array(cell, { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        expect(parseClipboard(formatClipboard(rows))).toEqual(rows);
      }),
    );
  });
});
