/**
 * The numbers in a rule's cell that somebody may want to try others for, and the cell with another number in it.
 */
import { lex } from '../../../core/conditions/lexer';
import { canonicalNumber } from '../../../core/conditions/literals';
import type { Names, Subject } from '../../../core/conditions/types';

export interface Threshold {
  /** The header of the cell's column. */
  readonly column: string;
  /** The cell as it stands. */
  readonly text: string;
  /** Where the number stands in it. */
  readonly start: number;
  readonly end: number;
  /** As a person reads it: 50 where the cell says 50%. */
  readonly value: number;
  readonly isPercent: boolean;
}

interface RuleCell {
  readonly column: string;
  readonly text: string;
}

/** In the order of the text. Empty: the cell asks for no number, or cannot be read. */
export function thresholdsIn({ column, text }: RuleCell, names: Names): Threshold[] {
  const { tokens, faults } = lex(text, { names, subject: subjectOf(column, names), dialect: 'sheet' });
  if (faults.length > 0) return [];
  return tokens.flatMap(({ type, number, range }): Threshold[] => {
    if (number === undefined || (type !== 'number' && type !== 'percent')) return [];
    const isPercent = type === 'percent';
    const value = isPercent ? Number((number * 100).toPrecision(12)) : number;
    return [{ column, text, ...range, value, isPercent }];
  });
}

/** Null in the column of conditions. */
function subjectOf(column: string, names: Names): Subject | null {
  const found = names.find(column);
  return 'fault' in found ? null : found;
}

/** The cell with that number in the place of the other. */
export function withValue({ text, start, end, isPercent }: Threshold, value: number): string {
  return text.slice(0, start) + canonicalNumber(value) + (isPercent ? '%' : '') + text.slice(end);
}

/** What a slider reaches, and by which steps. */
export interface Reach {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** From nothing to twice as much; of shares the whole. The number itself is always one of the steps. */
export function reachOf({ value, isPercent }: Threshold): Reach {
  if (isPercent && value >= 0 && value <= 100) return { least: 0, most: 100, step: stepOf(value, 100) };
  const far = Math.max(Math.abs(value) * 2, 10);
  return { least: value < 0 ? -far : 0, most: far, step: stepOf(value, far) };
}

/** About a hundred steps, each a power of ten that divides the number. */
function stepOf(value: number, far: number): number {
  let step = 10 ** Math.max(-6, Math.floor(Math.log10(far / 20)));
  while (step > 1e-6 && Math.abs(value / step - Math.round(value / step)) > 1e-9) step /= 10;
  return Number(step.toPrecision(1));
}
