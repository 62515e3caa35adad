/**
 * A function of the script, called by a formula: what it gets, and what its answer is in a cell.
 */
import { types } from 'node:util';
import type { Clock } from '../clock';
import { ExecutionKilled, MAX_SHORT_EXECUTION_MS } from '../cost';
import type { ExecutionStats } from '../cost';
import type { HostState } from '../host-state';
import type { RunResult } from '../run-function';
import { ScriptError } from '../script-error';
import { MAX_CELL_CHARACTERS } from '../services/grid-limits';
import { messageText } from '../services/messages';
import type { Zone } from '../workbook/zone';
import { CellError, isRows, WallDate } from './values';
import type { FormulaValue, Scalar } from './values';

/** Runs a function as a formula does, with values of the host. Throws: ScriptError. */
export type RunFormula = (
  functionName: string,
  args: readonly unknown[],
) => Pick<RunResult, 'result' | 'stats'>;

/** What calls need. */
export interface CallParts {
  readonly run: RunFormula;
  readonly state: HostState;
  readonly clock: Clock;
  readonly zone: Zone;
}

/** What came of a call. */
export interface CallOutcome {
  readonly value: FormulaValue;
  /** The stated cost, ms. */
  readonly costMs: number;
}

const TOO_LONG = new CellError('#ERROR!', 'Exceeded maximum execution time (line 0).');
const NO_NUMBER = new CellError('#NUM!', 'Result was not a number.');

/** Calls it; what it throws is an error of the cell. undefined is an argument that is left out. */
export function callFunction(
  parts: CallParts,
  name: string,
  args: readonly (FormulaValue | undefined)[],
): CallOutcome {
  const began = parts.clock.now();
  const { value, stats } = outcomeOf(parts, name, args);
  const isTooLong = parts.clock.now() - began > MAX_SHORT_EXECUTION_MS;
  return { value: isTooLong ? TOO_LONG : value, costMs: stats.costMs };
}

function outcomeOf(
  parts: CallParts,
  name: string,
  args: readonly (FormulaValue | undefined)[],
): { value: FormulaValue; stats: ExecutionStats } {
  try {
    const { result, stats } = parts.run(
      name,
      args.map((arg) => scriptValue(parts, arg)),
    );
    return { value: cellValues(parts, result), stats };
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    const isKilled = error.cause instanceof ExecutionKilled;
    return { value: isKilled ? TOO_LONG : new CellError('#ERROR!', error.message), stats: error.stats };
  }
}

function scriptValue(parts: CallParts, value: FormulaValue | undefined): unknown {
  if (value === undefined) return undefined;
  if (isRows(value)) return value.map((row) => row.map((scalar) => scriptScalar(parts, scalar)));
  return value === null && parts.state.blankArgument === 'null' ? null : scriptScalar(parts, value);
}

function scriptScalar({ zone, state }: CallParts, scalar: Scalar): unknown {
  if (scalar === null) return '';
  if (scalar instanceof WallDate) return new Date(zone.instantOfSerial(scalar.serial));
  if (scalar instanceof CellError)
    return state.errorArgument === 'text' ? scalar.code : new Error(scalar.code);
  return scalar;
}

/** Rows of unequal length are filled up with blanks; a list that is no list of rows is a column. */
function cellValues(parts: CallParts, result: unknown): FormulaValue {
  if (!Array.isArray(result)) return cellScalar(parts, result);
  const rows = result.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return null;
  return rows.map((row) => Array.from({ length: width }, (_, c) => cellScalar(parts, row[c])));
}

/** Texts stay texts, whatever they look like. */
function cellScalar({ zone, state }: CallParts, value: unknown): Scalar {
  if (value === undefined || value === null) return null;
  if (types.isDate(value)) {
    const ms = value.getTime();
    return Number.isNaN(ms) ? NO_NUMBER : new WallDate(zone.serialOfInstant(ms));
  }
  if (typeof value === 'number') return Number.isFinite(value) ? value : NO_NUMBER;
  if (typeof value === 'boolean') return value;
  const text = String(value);
  if (text.length <= MAX_CELL_CHARACTERS) return text;
  return new CellError('#ERROR!', messageText('cellTooLong', [MAX_CELL_CHARACTERS], state.messageLanguage));
}
