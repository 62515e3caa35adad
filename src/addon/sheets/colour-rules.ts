/**
 * Which cells of the segment columns get which ground, as data: one conditional rule a segment. Nothing is read or written here.
 */
import type { Classification } from '../../core/index';
import { cellName, columnLetters } from './a1';
import { colouredSegments } from './coloured-segments';
import type { OwnPositions } from './own-columns';

/** One rule of the add-on's. */
export interface ColourRule {
  readonly formula: string;
  readonly background: string;
  /** The cells, as Sheets names them: 'E2:E1000'. */
  readonly cells: string;
}

interface Columns {
  readonly positions: OwnPositions;
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * In the order of the schemes and their segments. Cells with a list of segments match none: they have no one colour.
 * Empty: nobody named a colour, or there are no rows.
 */
export function colourRules(run: Classification, { positions, firstRow, lastRow }: Columns): ColourRule[] {
  return colouredSegments(run).flatMap(({ key, segment, ground }): ColourRule[] => {
    const column = positions.get(key);
    if (column === undefined || lastRow < firstRow) return [];
    const cells = `${cellName(firstRow, column)}:${cellName(lastRow, column)}`;
    return [{ formula: formulaOf(segment, { column, firstRow }), background: ground, cells }];
  });
}

/** By this the add-on knows its rules again, in a copy or after an import, too. It compares two texts, which is always true. */
const MARK = '("customer-segments"<>"")';

/**
 * Without functions and separators, which differ by language and locale. A segment stands in quotes, its own quotes doubled:
 * whatever its name is, it is a text.
 */
function formulaOf(segment: string, { column, firstRow }: { column: number; firstRow: number }): string {
  return `=($${columnLetters(column)}${firstRow}="${segment.replace(/"/g, '""')}")=${MARK}`;
}

/** Whether a rule's formula is one of the add-on's, in whatever way Sheets has written it down. */
export function isColourFormula(formula: unknown): formula is string {
  return typeof formula === 'string' && /=\s*\(\s*"customer-segments"\s*<>\s*""\s*\)\s*$/.test(formula);
}
