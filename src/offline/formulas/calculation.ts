/**
 * One calculation of a workbook's formulas: those whose arguments have changed, each after those whose cells it names.
 */
import type { HostState } from '../host-state';
import { overlaps } from '../workbook/boxes';
import { BLANK_RESULT, cellKey } from '../workbook/sheet-grid';
import type { SheetGrid } from '../workbook/sheet-grid';
import type { Workbook } from '../workbook/workbook';
import { callFunction } from './call-function';
import type { CallParts } from './call-function';
import { CachesInTime } from './caches-in-time';
import { evaluate } from './evaluate';
import { isIn, PARSE_ERROR } from './formula-cells';
import type { FormulaCell, OwnFunctions } from './formula-cells';
import type { FormulaNode } from './formula-tree';
import { digestOf, InputSignatures } from './input-signatures';
import { localFormula } from './locale-form';
import { placeResult, spillAt } from './place-result';
import type { FormulaReader, ReadFormula } from './read-formula';
import { referencesOf, resolveReference } from './references';
import type { GridBox } from './references';
import { Slots } from './slots';
import { CellError, isRows } from './values';
import type { FormulaValue } from './values';
import { namesOne, volatileCells, VOLATILE_ERROR } from './volatile-cells';

/** What a calculation did. */
export interface Calculated {
  /** Calls of functions of the script. */
  readonly calls: number;
  /** Formulas whose cells show something else now. */
  readonly changed: number;
  /** Formulas that show an error now, whenever they were calculated. */
  readonly errors: number;
  /** The stated cost of the calls, ms. */
  readonly costMs: number;
  /** How long a person would wait at Google, ms: 30 calls at a time, each half a second longer than its cost. */
  readonly wallMs: number;
}

/** What a calculation needs. */
export interface CalculationParts extends CallParts {
  readonly workbook: Workbook;
  readonly state: HostState;
  readonly functions: OwnFunctions;
  readonly reader: FormulaReader;
  /** Nothing is calculated: results that stand in cells are taken as those of the arguments that stand there now. */
  readonly takesOver?: true;
}

/** What is remembered of a formula that has a result. */
interface Memo {
  /** What it was calculated from. */
  readonly inputs: string;
  /** Its result is to fill cells beside its own. */
  readonly fills: boolean;
  /** Null: the result is a file's. */
  readonly result: { readonly value: FormulaValue } | null;
  /** What calls answered, by function and arguments. */
  readonly calls: ReadonlyMap<string, FormulaValue>;
}

const CIRCULAR = new CellError(
  '#REF!',
  'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
);
const UNREADABLE = new CellError('#ERROR!', PARSE_ERROR);

/** After so many rounds formulas that never come to rest are left as they are. */
const MOST_ROUNDS = 10;
/** Formulas after which others may have their turn, where none of them calls anything. */
const STRIDE = 50;

export class Calculation {
  private readonly cells: readonly FormulaCell[];
  private readonly byGrid = new Map<SheetGrid, Map<number, FormulaCell>>();
  private readonly volatile: readonly FormulaCell[];
  private readonly signatures: InputSignatures;
  private readonly slots = new Slots();
  private readonly caches: CachesInTime;
  private readonly today: number;
  private readonly ends = new Map<FormulaCell, number>();
  private readonly changed = new Set<FormulaCell>();
  /** Formulas that wait for others, and the place of each among them. */
  private readonly frames: Frame[] = [];
  private readonly depths = new Map<FormulaCell, number>();
  private circular = new Set<FormulaCell>();
  private settled = new Set<FormulaCell>();
  /** When the last formula in a box has ended, ms. */
  private settledBoxes = new Map<string, number>();
  private calls = 0;
  private costMs = 0;
  private hasChanged = false;

  constructor(private readonly parts: CalculationParts) {
    const { workbook, functions, state, clock, zone } = parts;
    this.cells = functions.cells(workbook);
    for (const cell of this.cells) {
      const cells = this.byGrid.get(cell.grid) ?? new Map<number, FormulaCell>();
      this.byGrid.set(cell.grid, cells.set(cell.key, cell));
    }
    this.volatile = this.cells.length > 0 ? volatileCells(workbook) : [];
    this.signatures = new InputSignatures(workbook);
    this.caches = new CachesInTime(state.shared.caches);
    this.today = Math.floor(zone.serialOfInstant(clock.now()));
  }

  /** Calculates formula by formula; who steps through it may stop between two, and must call `finish` then. */
  *steps(): Generator<void> {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      this.hasChanged = false;
      this.settled = new Set();
      this.settledBoxes = new Map();
      this.circular = new Set();
      for (const [index, cell] of this.cells.entries()) {
        const before = this.calls;
        this.settle(cell);
        if (this.calls > before || index % STRIDE === 0) yield;
      }
      if (!this.hasChanged) return;
    }
  }

  /** What was done so far. */
  finish(): Calculated {
    this.caches.finish();
    const { calls, costMs, cells, changed, slots } = this;
    const errors = cells.filter(({ grid, key }) => grid.formulaErrors.has(key)).length;
    return { calls, changed: changed.size, errors, costMs, wallMs: slots.lastEnd };
  }

  /** Brings a formula up to date, and before it those whose cells it names, however many stand in a row. */
  private settle(first: FormulaCell): void {
    this.enter(first);
    for (let frame = this.frames.at(-1); frame; frame = this.frames.at(-1)) {
      const next = frame.before.pop();
      if (next) this.enter(next);
      else this.leave(frame);
    }
  }

  private enter(cell: FormulaCell): void {
    if (this.settled.has(cell)) return;
    const at = this.depths.get(cell);
    if (at !== undefined) {
      for (const { cell: one } of this.frames.slice(at)) this.circular.add(one);
      return;
    }
    const read = this.readable(cell);
    if (!read) return void this.settled.add(cell);
    const named = read.references.flatMap((node) => {
      const found = resolveReference(this.parts.workbook, cell.grid, node);
      return found instanceof CellError ? [] : [found];
    });
    const isOwn = named.some(({ grid, box }) => grid === cell.grid && isIn(cell, box));
    if (isOwn) this.circular.add(cell);
    const boxes = named.map((place) => ({ place, key: keyOf(place) }));
    const open = boxes.filter(({ key }) => !this.settledBoxes.has(key));
    const before = open.flatMap(({ place }) => this.formulasIn(place)).reverse();
    this.depths.set(cell, this.frames.length);
    this.frames.push({ cell, read, named, boxes, before: before.filter((other) => other !== cell) });
  }

  private leave({ cell, read, named, boxes }: Frame): void {
    this.frames.pop();
    this.depths.delete(cell);
    const ends = boxes.map((box) => this.endOf(box));
    if (this.circular.has(cell)) return this.finishWith(cell, CIRCULAR);
    this.bringUpToDate({ cell, read, named, ready: Math.max(0, ...ends) });
  }

  /** When the last formula in the box has ended, ms; kept unless one of them is still waiting. */
  private endOf({ place, key }: NamedBox): number {
    const known = this.settledBoxes.get(key);
    if (known !== undefined) return known;
    const inside = this.formulasIn(place);
    const end = inside.reduce((last, other) => Math.max(last, this.ends.get(other) ?? 0), 0);
    if (!inside.some((other) => this.depths.has(other))) this.settledBoxes.set(key, end);
    return end;
  }

  /** Null: there is nothing to calculate, or an error that stands there now. */
  private readable(cell: FormulaCell): ReadFormula | null {
    const read = this.parts.reader.of(cell.formula);
    if (!read) return this.keepUnread(cell);
    const hidden = read.unknown.find((name) => this.parts.functions.isPrivate(name));
    const isVolatile = read.handsVolatile || read.ownCalls.some((node) => this.namesVolatile(cell, node));
    if (hidden) this.finishWith(cell, new CellError('#NAME?', `Unknown function: '${hidden}'.`));
    else if (isVolatile) this.finishWith(cell, VOLATILE_ERROR);
    else if (read.unknown.length === 0 && read.ownCalls.length > 0) return read;
    return null;
  }

  /** The formula stands as it was typed. */
  private keepUnread(cell: FormulaCell): null {
    const { grid, key, formula } = cell;
    this.finishWith(cell, UNREADABLE);
    if (!this.parts.takesOver) grid.formulas.set(key, localFormula(formula, this.parts.workbook.locale));
    return null;
  }

  private namesVolatile({ grid }: FormulaCell, node: FormulaNode): boolean {
    if (this.volatile.length === 0) return false;
    return namesOne(referencesOf(this.parts.workbook, grid, node), this.volatile);
  }

  /** The formulas whose results stand in the box. */
  private formulasIn({ grid, box }: GridBox): FormulaCell[] {
    const cells = this.byGrid.get(grid);
    if (!cells) return [];
    const spilling = grid.spills
      .filter((spill) => overlaps(spill, box))
      .flatMap((spill) => cells.get(cellKey(spill.row - 1, spill.column - 1)) ?? []);
    if (box.rows * box.columns === 1)
      return [...spilling, ...[cells.get(cellKey(box.row - 1, box.column - 1)) ?? []].flat()];
    return [...spilling, ...[...cells.values()].filter((other) => isIn(other, box))];
  }

  private bringUpToDate(found: Found): void {
    const { cell, named } = found;
    const memo = memoOf(cell);
    const inputs = this.inputsOf(found);
    if (!memo && standsAsItIs(cell)) {
      const fills = spillAt(cell) !== undefined;
      cell.grid.formulaMemos.set(cell.key, { inputs, fills, result: null, calls: new Map() } satisfies Memo);
      return void this.settled.add(cell);
    }
    if (this.parts.takesOver) return void this.settled.add(cell);
    const isKnown = memo?.inputs === inputs;
    if (isKnown && hasItsCells(cell, memo)) return void this.settled.add(cell);
    const calls = new Map<string, FormulaValue>();
    const value = isKnown && memo.result ? memo.result.value : this.valueOf(found, memo, calls);
    const fills = isRows(value) && value.length * value[0].length > 1;
    this.finishWith(cell, fills && overlapsOwn(cell, value, named) ? CIRCULAR : value);
    const kept = isKnown && memo.result ? memo.calls : calls;
    cell.grid.formulaMemos.set(cell.key, { inputs, fills, result: { value }, calls: kept } satisfies Memo);
  }

  private inputsOf({ read: { asksDate }, named }: Found): string {
    const cells = named.map((place) => this.signatures.of(place));
    return [`${named.length}`, ...(asksDate ? [this.today] : []), ...cells].join('|');
  }

  private valueOf({ cell, read, ready }: Found, memo: Memo | undefined, calls: Map<string, FormulaValue>) {
    const { workbook, functions } = this.parts;
    let now = ready;
    return evaluate(read.tree, {
      workbook,
      grid: cell.grid,
      row: cell.row,
      column: cell.column,
      today: this.today,
      isOwn: (name) => functions.named(name) !== undefined,
      call: (written, args) => {
        const name = functions.named(written) ?? written;
        const signature = [name, ...args.map((arg) => (arg === undefined ? '' : digestOf(arg)))].join('|');
        const known = calls.get(signature) ?? memo?.calls.get(signature);
        const { value, end } =
          known === undefined ? this.called({ name, args, ready: now }) : { value: known, end: now };
        now = end;
        calls.set(signature, value);
        this.ends.set(cell, end);
        return value;
      },
    });
  }

  private called({ name, args, ready }: CalledFunction): { value: FormulaValue; end: number } {
    const begun = this.slots.begin(ready);
    this.caches.begin(begun.worksFrom);
    const { value, costMs } = callFunction(this.parts, name, args);
    const end = this.slots.end(begun, costMs);
    this.caches.end(end);
    this.calls++;
    this.costMs += costMs;
    return { value, end };
  }

  private finishWith(cell: FormulaCell, value: FormulaValue): void {
    this.settled.add(cell);
    if (this.parts.takesOver) return;
    const changed = placeResult(this.parts.workbook, cell, value);
    for (const box of changed) this.signatures.forget(cell.grid, box);
    if (changed.length > 0) {
      this.hasChanged = true;
      this.changed.add(cell);
    }
  }
}

/** A formula that can be calculated. */
interface Found {
  readonly cell: FormulaCell;
  readonly read: ReadFormula;
  readonly named: readonly GridBox[];
  /** When all that it names is there, ms since the calculation began. */
  readonly ready: number;
}

/** A formula that waits. */
interface Frame extends Omit<Found, 'ready'> {
  /** The cells that it names, and how they are known. */
  readonly boxes: readonly NamedBox[];
  /** Formulas that are still to come before it, the next one last. */
  readonly before: FormulaCell[];
}

interface NamedBox {
  readonly place: GridBox;
  readonly key: string;
}

function keyOf({ grid, box }: GridBox): string {
  return [grid.id, box.row, box.column, box.rows, box.columns].join(':');
}

interface CalledFunction {
  readonly name: string;
  readonly args: readonly (FormulaValue | undefined)[];
  readonly ready: number;
}

function memoOf({ grid, key }: FormulaCell): Memo | undefined {
  const memo = grid.formulaMemos.get(key);
  return memo === BLANK_RESULT ? undefined : (memo as Memo | undefined);
}

/** A result that came with a file is right until an argument changes. */
function standsAsItIs({ grid, key, row, column }: FormulaCell): boolean {
  const value = grid.valueAt(row, column);
  if (value === '') return grid.formulaMemos.get(key) === BLANK_RESULT;
  return value !== '#ERROR!' && !grid.formulaErrors.has(key);
}

/** A result that is to fill cells does, in its shape. */
function hasItsCells(cell: FormulaCell, { fills, result }: Memo): boolean {
  const spill = spillAt(cell);
  if (!fills) return true;
  if (!spill) return false;
  if (!result || !isRows(result.value)) return true;
  return spill.rows === result.value.length && spill.columns === result.value[0].length;
}

/** Whether the result would stand in cells from which it is calculated. */
function overlapsOwn(cell: FormulaCell, value: FormulaValue, named: readonly GridBox[]): boolean {
  if (!isRows(value)) return false;
  const box = { row: cell.row + 1, column: cell.column + 1, rows: value.length, columns: value[0].length };
  return named.some((place) => place.grid === cell.grid && overlaps(place.box, box));
}
