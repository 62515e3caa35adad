/**
 * Texts on their way into cells. Sheets reads what scripts write as if it were typed: formulas, dates, numbers.
 */

/** A text that stays the text it is: the leading apostrophe is consumed by Sheets and never shown. */
export function asText(text: string): string {
  return text === '' ? '' : `'${text}`;
}
