/**
 * What formulas are calculated from, as short texts that change when it changes. Large ranges that many formulas name are read
 * once, until one of their cells changes.
 */
import { createHash } from 'node:crypto';
import type { Box } from '../workbook/a1';
import { overlaps } from '../workbook/boxes';
import type { SheetGrid } from '../workbook/sheet-grid';
import type { Workbook } from '../workbook/workbook';
import { valuesIn } from './references';
import type { GridBox } from './references';
import { signatureOf } from './values';
import type { FormulaValue } from './values';

/** Smaller boxes are read as quickly as they are looked up. */
const WORTH_KEEPING = 16;
/** Characters up to which a signature is its own short form. */
const SHORT = 200;

/** The same for equal values only. */
export function digestOf(value: FormulaValue): string {
  const text = signatureOf(value);
  return text.length <= SHORT ? text : createHash('sha1').update(text).digest('base64');
}

export class InputSignatures {
  private readonly kept = new Map<SheetGrid, Map<string, { box: Box; signature: string }>>();

  constructor(private readonly workbook: Workbook) {}

  of(place: GridBox): string {
    const { grid, box } = place;
    if (box.rows * box.columns < WORTH_KEEPING) return digestOf(valuesIn(this.workbook, place));
    const boxes = this.kept.get(grid) ?? new Map<string, { box: Box; signature: string }>();
    this.kept.set(grid, boxes);
    const key = [box.row, box.column, box.rows, box.columns].join(':');
    const known = boxes.get(key) ?? { box, signature: digestOf(valuesIn(this.workbook, place)) };
    boxes.set(key, known);
    return known.signature;
  }

  /** Cells of the box hold something else now. */
  forget(grid: SheetGrid, changed: Box): void {
    const boxes = this.kept.get(grid);
    for (const [key, { box }] of boxes ?? []) if (overlaps(box, changed)) boxes?.delete(key);
  }
}
