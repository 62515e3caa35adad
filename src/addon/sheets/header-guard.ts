/**
 * Looks at the header row before each block: if a column was inserted since the check, the block would hit somebody's own.
 */
import type { WritePlan } from './write-plan';

/** The headers as they stood when the columns were checked, and whether they still stand so. */
export interface HeaderGuard {
  /** To be told of headers that the run writes itself. */
  expect(position: number, header: string): void;
  holds(): boolean;
}

/** Two calls, and two more each time it is asked. A tab that is yet to be made needs no guard: it always holds. */
export function guardHeaders({ target, columns }: WritePlan): HeaderGuard {
  const { sheet, headerRow } = target;
  if (!sheet) return { expect: () => undefined, holds: () => true };
  const right = Math.max(...columns.map(({ position }) => position));
  const read = (): string[] => {
    const width = Math.min(right, sheet.getMaxColumns());
    return sheet.getRange(headerRow, 1, 1, width).getValues()[0].map(String);
  };
  const expected = read();
  return {
    expect: (position, header) => void (expected[position - 1] = header),
    holds: () => {
      const present = read();
      return (
        present.length === expected.length && present.every((header, index) => header === expected[index])
      );
    },
  };
}
