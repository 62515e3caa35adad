/**
 * Widths of columns: the file counts characters, Sheets counts pixels; about seven a character and five of margin.
 */

/** @example toPixels(10) //=> 75 */
export function toPixels(characters: number): number {
  return Math.round(characters * 7 + 5);
}

/** @example toCharacters(75) //=> 10 */
export function toCharacters(pixels: number): number {
  return (pixels - 5) / 7;
}
