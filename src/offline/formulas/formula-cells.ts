/**
 * The cells whose formulas call a function of the script; and those whose formula could not be read when it was typed.
 */
import type { Realm } from '../realm';
import type { Box } from '../workbook/a1';
import { columnOf, rowOf } from '../workbook/sheet-grid';
import type { SheetGrid } from '../workbook/sheet-grid';
import type { Workbook } from '../workbook/workbook';

/** What a cell says whose formula is kept as it was typed, since it is none. */
export const PARSE_ERROR = 'Formula parse error.';

/** A formula in its cell; row and column from 0. */
export interface FormulaCell {
  readonly grid: SheetGrid;
  readonly key: number;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Functions of a script by their names in capitals: cells may write them in any case. */
export class OwnFunctions {
  private readonly names: ReadonlyMap<string, string>;
  private readonly mention: RegExp | null;

  constructor(realm: Realm) {
    const names = realm.globalNames().filter((name) => typeof realm.global(name) === 'function');
    this.names = new Map(names.map((name) => [name.toUpperCase(), name]));
    const listed = names.map((name) => name.replace(/\$/g, '\\$')).join('|');
    this.mention = listed === '' ? null : new RegExp(`(?<![\\p{L}\\p{N}_.$])(?:${listed})\\s*\\(`, 'iu');
  }

  /** The function's own spelling; undefined where there is none that a cell may call. */
  named(name: string): string | undefined {
    return name.endsWith('_') ? undefined : this.names.get(name.toUpperCase());
  }

  /** Whether it is one that cells may not call. */
  isPrivate(name: string): boolean {
    return name.endsWith('_') && this.names.has(name.toUpperCase());
  }

  /** The cells of all tabs whose formulas may call one, tab by tab and row by row. */
  cells({ sheets }: Workbook): FormulaCell[] {
    const { mention } = this;
    if (!mention) return [];
    return sheets.flatMap((grid) => {
      const found = [...grid.formulas].filter(
        ([key, formula]) => mention.test(formula) && grid.formulaErrors.get(key) !== PARSE_ERROR,
      );
      return found.sort(([a], [b]) => a - b).map(([key, formula]) => cellAt(grid, key, formula));
    });
  }
}

export function cellAt(grid: SheetGrid, key: number, formula: string): FormulaCell {
  return { grid, key, row: rowOf(key), column: columnOf(key), formula };
}

/** Whether the cell lies in the box. */
export function isIn({ row, column }: FormulaCell, box: Box): boolean {
  const [down, right] = [row + 1 - box.row, column + 1 - box.column];
  return down >= 0 && down < box.rows && right >= 0 && right < box.columns;
}
