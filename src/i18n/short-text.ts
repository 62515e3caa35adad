/**
 * Texts of cells on their way into a sentence: nobody reads a page of one to its end.
 */

/** A cell holds 50,000 characters, and every row may have another: so many of one are enough to know it again. */
const LONGEST_TEXT = 1000;

/** The text, or its beginning and "…". */
export function shortText(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}
