/**
 * Formulas as they are written into cells: the page shows the very text that the add-on writes.
 */
import { parseReference, referenceText, type CellReference } from './cell-reference';
import { FORMULA_FUNCTIONS, STAMP_NAME } from './formulas';
import type { ArgumentSeparator, ChosenPlace, FormulaWish, LookupFunction } from './insert-formula';

/**
 * A semicolon where the comma is the sign of decimals, and where nobody knows: Sheets takes it in every locale.
 * @example argumentSeparator('vi_VN') //=> ';'
 */
export function argumentSeparator(locale: string): ArgumentSeparator {
  try {
    const [tag] = Intl.getCanonicalLocales(locale.replace(/_/g, '-'));
    const format = new Intl.NumberFormat(tag);
    // An engine without this language writes numbers as it likes.
    const isKnown = format.resolvedOptions().locale.split('-')[0] === tag.split('-')[0];
    return isKnown && format.format(0.5).includes('.') ? ',' : ';';
  } catch {
    return ';';
  }
}

/** Why no formula can be made of a wish. */
export type WishFault = 'noIds' | 'aboveIds' | 'badReference';

export type MadeFormula =
  | {
      readonly formula: string;
      /** Whose ids it takes; null where it takes none. */
      readonly ids: CellReference | null;
    }
  | { readonly fault: WishFault };

/** The stamp comes last in each, and blanks are kept before it. */
export function formulaOf(wish: FormulaWish, place: ChosenPlace, separator: ArgumentSeparator): MadeFormula {
  const ids = takesIds(wish.shows) ? idsOf(wish, place) : null;
  if (typeof ids === 'string') return { fault: ids };
  const written: Readonly<Record<string, string>> = {
    id: ids ? referenceText(ids) : '',
    scheme: quoted(wish.scheme),
    metric: quoted(wish.metric),
    segment: quoted(wish.segment),
    stamp: STAMP_NAME,
  };
  const values = FORMULA_FUNCTIONS[wish.shows].map((parameter) => written[parameter]);
  return { formula: `=${wish.shows}(${joined(values, separator)})`, ids };
}

/** Whether the function is about customers. */
export function takesIds(shows: LookupFunction): boolean {
  return parametersOf(shows).includes('id');
}

/** The names of a function's parameters. */
export function parametersOf(shows: LookupFunction): readonly string[] {
  return FORMULA_FUNCTIONS[shows];
}

function joined(values: readonly string[], separator: ArgumentSeparator): string {
  return values.map((value, index) => (index === 0 || value === '' ? value : ` ${value}`)).join(separator);
}

/** A text of the user's as a formula has it: never part of the formula itself. */
function quoted(text: string | undefined): string {
  return text === undefined ? '' : `"${text.replace(/"/g, '""')}"`;
}

function idsOf({ ids, reference }: FormulaWish, place: ChosenPlace): CellReference | WishFault {
  if (ids === 'named') return namedIds(reference ?? place.guess, place);
  if (!place.ids) return 'noIds';
  const { column, headerRow } = place.ids;
  if (place.row <= headerRow) return 'aboveIds';
  const from = place.row;
  return { sheet: null, column, from, to: ids === 'column' ? null : from };
}

function namedIds(text: string, { sheet }: ChosenPlace): CellReference | WishFault {
  const named = parseReference(text);
  if (!named) return 'badReference';
  return named.sheet === sheet ? { ...named, sheet: null } : named;
}
