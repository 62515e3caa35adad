/**
 * Yes and no in either language, ticks, 1 and 0.
 */
import { foldText } from '../base/text';
import type { Cell } from '../tables/sheet-cells';
import { BOOLEAN_WORDS as ENGLISH } from '../words/en/booleans';
import { BOOLEAN_WORDS as VIETNAMESE } from '../words/vi/booleans';

const WORDS = new Map<string, 0 | 1>();
for (const { yes, no } of [ENGLISH, VIETNAMESE]) {
  for (const word of yes) WORDS.set(foldText(word), 1);
  for (const word of no) WORDS.set(foldText(word), 0);
}

/** 1 yes, 0 no, null when the cell says neither. Not for blank cells. */
export function readBoolean(cell: Cell): 0 | 1 | null {
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  if (cell === 1 || cell === '1') return 1;
  if (cell === 0 || cell === '0') return 0;
  return typeof cell === 'string' ? (WORDS.get(foldText(cell)) ?? null) : null;
}
