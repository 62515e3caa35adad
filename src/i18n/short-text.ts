/**
 * Texts of cells on their way into a sentence: nobody reads a page of one to its end.
 */

/** A cell holds 50,000 characters, and every row may have another: so many of one are enough to know it again. */
const LONGEST_TEXT = 1000;

/** The text, or its beginning and "…". No character is cut in two. */
export function shortText(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  return `${text.slice(0, LONGEST_TEXT - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
