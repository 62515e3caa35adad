/**
 * Where one of several texts or tests in a cell ends.
 */

/** Up to the next separator or the parenthesis that closes what was opened before; outer spaces left out. */
export function pieceEnd(text: string, start: number): number {
  let depth = 0;
  let end = start;
  for (; end < text.length; end++) {
    if (text[end] === '(') depth++;
    else if (text[end] === ')' && --depth < 0) break;
    else if ((text[end] === ',' || text[end] === ';') && depth === 0) break;
  }
  return start + text.slice(start, end).trimEnd().length;
}
