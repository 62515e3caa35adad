/**
 * Names of columns and cells as people see them in the sheet.
 */

/** @example columnLetters(28) //=> 'AB' */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** Row and column from 1. @example cellName(2, 28) //=> 'AB2' */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** The number of a column from 1; 0 where the text is no column's letters. @example columnNumber('AB') //=> 28 */
export function columnNumber(letters: string): number {
  if (!/^[A-Z]{1,3}$/i.test(letters)) return 0;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
