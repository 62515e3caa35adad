/**
 * What binds boxes of cells besides their values: validations, protections, conditional looks, filters.
 */
import type { Box } from './a1';
import { subtract } from './boxes';

/** What a validated cell may hold. */
export interface ValidationRule {
  /** Absent is 'list'. Lists of cells ('range') and what is no list ('other') only come from files. */
  readonly kind?: 'list' | 'checkbox' | 'range' | 'other';
  /** The values of a list; of 'range' the notation of its cells; of 'other' what its criteria compare with. */
  readonly values: readonly string[];
  /** What Google calls the criteria of 'other'. */
  readonly criteria?: string;
  /** Whether other values are refused; else they are marked and stay. */
  readonly rejects: boolean;
  readonly showDropdown?: boolean;
  readonly helpText?: string;
  /** The file's own rule, carried to the saved file. */
  readonly source?: object;
}

/** A validation and the cells that it binds. */
export interface BoxValidation extends ValidationRule {
  readonly box: Box;
}

/** Cells, or a whole tab, that only some may edit. */
export interface Protection {
  /** null is the whole tab. */
  box: Box | null;
  description: string;
  /** Asks before an edit by hand; binds no script. */
  warningOnly: boolean;
  /** Who may edit; null is everybody who may edit the file. */
  editors: string[] | null;
}

/** A look that depends on the cell's value. */
export interface ConditionalRule {
  readonly boxes: readonly Box[];
  /** As Google names it: 'TEXT_EQ'; 'FILE' for one that only the file knows. */
  readonly criteria: string;
  readonly values: readonly string[];
  readonly background?: string;
  readonly fontColor?: string;
  /** The file's own rule, carried to the saved file. */
  readonly source?: object;
}

/** The validations after `box` has got a rule, or none with null. */
export function withValidation(
  validations: readonly BoxValidation[],
  box: Box,
  rule: ValidationRule | null,
): BoxValidation[] {
  const rest = validations.flatMap((other) =>
    subtract(other.box, box).map((piece) => ({ ...other, box: piece })),
  );
  return rule ? [...rest, { ...rule, box: { ...box } }] : rest;
}
