/**
 * Looks at the header row right before cells are written: if a column was inserted since the check, they would be somebody's own.
 */
import type { WritePlan } from './write-plan';

/** The headers as they stood when the columns were checked, and whether they still stand so. */
export interface HeaderGuard {
  /** To be told of headers that the run writes itself. */
  expect(position: number, header: string): void;
  holds(): boolean;
}

/**
 * Two calls, and two more each time it is asked. The number of columns is looked at, too: a blank column that is inserted
 * among blank ones shows in nothing else. A tab that is yet to be made needs no guard: it always holds.
 */
export function guardHeaders({ target, columns }: WritePlan): HeaderGuard {
  const { sheet, headerRow } = target;
  if (!sheet) return { expect: () => undefined, holds: () => true };
  const right = Math.max(...columns.map(({ position }) => position));
  const read = (): (string | number)[] => {
    const width = sheet.getMaxColumns();
    const cells = sheet.getRange(headerRow, 1, 1, Math.min(right, width)).getValues()[0];
    return [...cells.map(String), width];
  };
  const expected = read();
  return {
    expect: (position, header) => void (expected[position - 1] = header),
    holds: () => {
      const present = read();
      return present.length === expected.length && present.every((cell, index) => cell === expected[index]);
    },
  };
}
