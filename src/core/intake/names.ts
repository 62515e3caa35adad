/**
 * Full names from their parts. Nothing is ever guessed from a name.
 */
import type { TextColumn } from '../tables/column';
import { TextColumnBuilder } from '../tables/text-builder';

/** First and last name in one column; null where there is neither. Blank for a row without both. */
export function joinNames(left: TextColumn | undefined, right: TextColumn | undefined): TextColumn | null {
  const count = (left ?? right)?.codes.length;
  if (count === undefined) return null;
  const names = new TextColumnBuilder(count);
  for (let i = 0; i < count; i++) {
    const name = `${textIn(left, i)} ${textIn(right, i)}`.trim();
    if (name !== '') names.set(i, name);
  }
  return names.build();
}

function textIn(column: TextColumn | undefined, row: number): string {
  return column && column.codes[row] >= 0 ? column.dictionary[column.codes[row]] : '';
}
