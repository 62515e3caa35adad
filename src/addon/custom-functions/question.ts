/**
 * What a formula asks of a customer: which columns it reads, and what their cells say. The same for one customer and for many.
 */
import type { Cell } from '../../core/index';
import type { TabFinder } from '../sheets/own-tabs';
import type { FormulaValue } from './arguments';
import type { CustomersPlace } from './customers-place';

/** A customer's row: a column's cell (from 1), and the id. */
export interface CustomerCells {
  cell(column: number): Cell;
  id(): string;
}

export interface Question {
  /** From 1. */
  readonly columns: readonly number[];
  /** The key of the scheme that was taken since the formula names none; null where it does not matter. */
  readonly firstScheme: string | null;
  answer(customer: CustomerCells): FormulaValue;
}

/** Throws: FormulaFault where the question makes no sense. */
export type Ask = (place: CustomersPlace, tabs: TabFinder) => Question;

/** A cell as a formula gives it on. */
export function valueOf(cell: Cell): FormulaValue {
  return typeof cell === 'number' || typeof cell === 'boolean' || cell instanceof Date
    ? cell
    : String(cell ?? '');
}
