/**
 * Which cells of the segment columns get which ground, as data: one conditional rule a segment. Nothing is read or written here.
 */
import { segmentColours, segmentColumn, type Classification } from '../../core/index';
import { cellName, columnLetters } from './a1';
import type { OwnPositions } from './own-columns';
import { tintOf } from './tint';

/** One rule of the add-on's. */
export interface ColourRule {
  readonly formula: string;
  readonly background: string;
  /** The cells, as Sheets names them: 'E2:E1000'. */
  readonly cells: string;
}

/** Every rule is asked for every cell that Sheets draws: with more than these a sheet gets slow. */
const MOST_RULES = 60;

/** Longer names are not compared: .xlsx takes no longer text in a formula. */
const LONGEST_NAME = 255;

interface Columns {
  readonly positions: OwnPositions;
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * In the order of the schemes and their segments. Cells with a list of segments match none: they have no one colour.
 * Ties: of more segments than MOST_RULES those with the most customers, then the first. Empty: nobody named a colour, or
 * there are no rows.
 */
export function colourRules(run: Classification, columns: Columns): ColourRule[] {
  const { positions, firstRow, lastRow } = columns;
  const found = run.schemes.flatMap(({ assignment, totals }) => {
    const column = positions.get(segmentColumn(assignment).key);
    if (column === undefined || lastRow < firstRow) return [];
    const cells = `${cellName(firstRow, column)}:${cellName(lastRow, column)}`;
    const customers = new Map(totals.map((one) => [one.segment, one.customers]));
    return [...segmentColours(assignment.table.rules)]
      .filter(([segment]) => segment.length <= LONGEST_NAME)
      .map(([segment, colour]) => ({
        customers: customers.get(segment) ?? 0,
        rule: { formula: formulaOf(segment, { column, firstRow }), background: tintOf(colour), cells },
      }));
  });
  const largest = [...found].sort((a, b) => b.customers - a.customers).slice(0, MOST_RULES);
  const chosen = new Set(largest);
  return found.filter((one) => chosen.has(one)).map(({ rule }) => rule);
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
