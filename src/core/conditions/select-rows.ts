/**
 * Lists of rows, and selectors made of other selectors. Not for what rows are asked: a loop here knows no rule.
 */
import type { Predicate, RowList, Selector, Truth } from './types';

/** So many rows a selector is given at a time, at most: few enough for the processor's nearest cache. */
export const BLOCK_ROWS = 1024;

/** A list with room for a block. */
export function emptyRows(): RowList {
  return { rows: new Int32Array(BLOCK_ROWS), count: 0 };
}

/** Makes a list of the rows from `start` on, to the end of the block or before `end`. */
export function fillBlock(list: RowList, start: number, end: number): void {
  const { rows } = list;
  const count = Math.min(BLOCK_ROWS, end - start);
  for (let i = 0; i < count; i++) rows[i] = start + i;
  list.count = count;
}

const everyRow: Selector = (from, into) => {
  const { rows, count } = from;
  const kept = into.rows;
  for (let i = 0; i < count; i++) kept[i] = rows[i];
  into.count = count;
};

/** One of the three truths, or with `flip` the other two. */
export interface TruthWanted {
  readonly truth: Truth;
  readonly flip: 0 | 1;
}

/** Rows asked one by one: for conditions without a selector of their own. */
export function selectOneByOne(predicate: Predicate, { truth, flip }: TruthWanted): Selector {
  return (from, into) => {
    const { rows, count } = from;
    const kept = into.rows;
    let n = 0;
    for (let i = 0; i < count; i++) {
      const row = rows[i];
      kept[n] = row;
      n += +(predicate(row) === truth) ^ flip;
    }
    into.count = n;
  };
}

/** Rows that every one of them keeps: each narrows the list that the one before it left. Without any, every row. */
export function selectAll(selectors: readonly Selector[]): Selector {
  if (selectors.length === 0) return everyRow;
  if (selectors.length === 1) return selectors[0];
  const [first, ...others] = selectors;
  return (from, into) => {
    first(from, into);
    for (let i = 0; i < others.length && into.count > 0; i++) others[i](into, into);
  };
}

/** Rows that it does not keep. */
export function selectRest(selector: Selector): Selector {
  const gone = emptyRows();
  return (from, into) => {
    selector(from, gone);
    subtract(from, gone, into);
  };
}

/** Both lists ascend, so that one walk through them finds what is only in the first. */
function subtract(from: RowList, part: RowList, into: RowList): void {
  const { rows, count } = from;
  const gone = part.rows;
  const kept = into.rows;
  // Behind the part stand rows of an earlier one.
  if (part.count < BLOCK_ROWS) gone[part.count] = -1;
  let n = 0;
  let next = 0;
  for (let i = 0; i < count; i++) {
    const row = rows[i];
    const isGone = +(gone[next] === row);
    kept[n] = row;
    next += isGone;
    n += 1 - isGone;
  }
  into.count = n;
}
