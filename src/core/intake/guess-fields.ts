/**
 * Which column of a sheet is likely to hold which field, for a person to confirm: what a run would take, as far as it goes.
 */
import type { Settings } from '../settings/types';
import type { SheetCells } from '../tables/sheet-cells';
import { FIELDS } from '../words/field-keys';
import type { TableKind } from '../words/field-keys';
import { headerRowOf, isRequired, isTie, matchField, tableOf } from './map-sheet';

export interface GuessedField {
  readonly field: string;
  readonly required: boolean;
  /** 0-based; null where no column was found. */
  readonly index: number | null;
  /** Two columns fit equally well. */
  readonly doubtful: boolean;
}

export interface GuessedSheet {
  /** 0-based row of `top`. */
  readonly headerRow: number;
  /** By position, '' where blank. */
  readonly headers: readonly string[];
  readonly fields: readonly GuessedField[];
}

/** Empty: null for a sheet without content. Never an issue: a person is looking. */
export function guessFields(
  kind: TableKind,
  { top }: Pick<SheetCells, 'top'>,
  map: Settings['map'],
): GuessedSheet | null {
  const headerRow = headerRowOf(kind, top, map);
  if (headerRow < 0) return null;
  const table = tableOf(kind, top[headerRow], { map, report: () => undefined });
  const fields = FIELDS[kind].map((field): GuessedField => {
    const match = matchField(table, field);
    return {
      field,
      required: isRequired(kind, field),
      index: match && match !== 'failed' ? match.index : null,
      doubtful: isTie(table, field),
    };
  });
  return { headerRow, headers: table.headers, fields };
}
