/**
 * A formula in pieces, so that texts of the user's can be kept apart from what stands around them.
 */

export interface FormulaPiece {
  readonly text: string;
  /** In quotes: a text, or the name of a sheet. */
  readonly isQuoted: boolean;
}

const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** Joined they are the formula. */
export function formulaPieces(formula: string): FormulaPiece[] {
  return formula
    .split(QUOTED)
    .map((text, index) => ({ text, isQuoted: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
