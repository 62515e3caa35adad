import * as fc from 'fast-check';
import { markChanges, markedRows } from '../../../src/addon/set-up/row-marks';
import { TabDraft } from '../../../src/addon/set-up/tab-draft';

const ROLES = ['id', 'scheme', 'segment', 'note', 'problem'];

function draftOf(rows: readonly (readonly string[])[], roles: readonly string[] = ROLES): TabDraft {
  return new TabDraft([roles, ...rows], { row: 0, roles: new Map(roles.map((role, at) => [role, at])) });
}

function marksOf(rows: readonly (readonly string[])[]): Set<string> {
  const draft = draftOf([]);
  for (const row of rows) draft.addRow(Object.fromEntries(row.map((cell, at) => [ROLES[at], cell])));
  return new Set(markChanges('rules', draft).added);
}

const text = fc.string({ minLength: 1, maxLength: 3 }).filter((cell) => cell.trim() !== '');
const row = fc.tuple(text, text, text, text, fc.constant(''));
/** Several rules, no two of one id. */
const rules = fc.uniqueArray(row, {
  minLength: 1,
  maxLength: 5,
  selector: ([id]) => id.normalize('NFC').trim(),
});

describe('rows that were marked', () => {
  it('are known in any order, with their columns in any order', () => {
    const orders = rules.chain((rows) => {
      const [columns, lines] = [ROLES.map((_, at) => at), rows];
      const order = fc.shuffledSubarray(columns, { minLength: columns.length });
      return fc.record({
        rows: fc.constant(rows),
        moved: fc.shuffledSubarray(lines, { minLength: lines.length }),
        order,
      });
    });
    fc.assert(
      fc.property(orders, ({ rows, moved, order }) => {
        const draft = draftOf(
          moved.map((cells) => order.map((at) => cells[at])),
          order.map((at) => ROLES[at]),
        );
        expect(markedRows('rules', draft, marksOf(rows))).toEqual(moved.map((_, index) => index + 1));
      }),
    );
  });

  it('are not known by anything but all of their cells', () => {
    const edits = fc.record({ rows: rules, at: fc.nat(), column: fc.nat({ max: 3 }), typed: text });
    fc.assert(
      fc.property(edits, ({ rows, at, column, typed }) => {
        const edited = rows.map((cells) => [...cells]);
        edited[at % rows.length][column] += `-${typed}`;
        expect(markedRows('rules', draftOf(edited), marksOf(rows))).not.toContain((at % rows.length) + 1);
      }),
    );
  });

  it('are known whatever a check wrote beside them', () => {
    const marks = marksOf([['value-1', 'Value', 'VIP', '', '']]);
    expect(markedRows('rules', draftOf([['value-1', 'Value', 'VIP', '', 'never met']]), marks)).toEqual([1]);
  });

  it('are none of those that stand there twice, or whose name another row has', () => {
    const [vip, best] = [
      ['value-1', 'Value', 'VIP', '', ''],
      ['value-1', 'Value', 'Best', '', ''],
    ];
    const marks = marksOf([vip]);
    expect(markedRows('rules', draftOf([vip]), marks)).toEqual([1]);
    expect(markedRows('rules', draftOf([vip, vip]), marks)).toEqual([]);
    expect(markedRows('rules', draftOf([vip, best]), marks)).toEqual([]);
    expect(markedRows('rules', draftOf([vip, best]), marksOf([vip, best]))).toEqual([1, 2]);
  });

  it('are no rows without a name', () => {
    expect(marksOf([['', 'Value', 'VIP', '', '']])).toEqual(new Set());
  });
});

describe('a row that is changed', () => {
  it('is known by what it says then', () => {
    const present = [['value-1', 'Value', 'VIP', '', '']];
    const draft = draftOf(present);
    draft.write(1, 'segment', 'Best');
    const [before] = marksOf(present);
    const [now] = marksOf([['value-1', 'Value', 'Best', '', '']]);
    expect(markChanges('rules', draft)).toEqual({ added: [], renewed: new Map([[before, now]]) });
  });
});
