/**
 * What is known of Google's limits, rights, cells and costs, line by line: by which test the host shows that it holds, or
 * why it does not touch the add-on. Sections: 1 limits, 2 functions in cells, 3 authorization, 4 cells and tabs, 5 costs, 7 the
 * clock.
 */

import { CELL_LINES } from './coverage-lines-cells';
import { FORMULA_LINES } from './coverage-lines-formulas';
import { RIGHTS_LINES } from './coverage-lines-rights';
import { TRIGGER_LINES } from './coverage-lines-triggers';

/** A line: the tests that show it, or why none is needed. */
export interface Line {
  readonly says: string;
  /** 'folder/file › title', under test/. */
  readonly tests: readonly string[];
  /** Of a line that the add-on does not meet. */
  readonly untouched?: string;
}

type Untouched = readonly [numbers: string, why: string];

const UNTOUCHED: readonly Untouched[] = [
  ['1.4', 'how many runs Google allows at once: refusals come as any other'],
  ['1.13', 'the add-on sends no mail'],
  ['1.14', 'the add-on fetches nothing'],
  ['1.16', 'versions of the script'],
  [
    '1.20',
    'the workbench shows every sidebar 300 px wide; a width that a script sets counts for dialogs only',
  ],
  ['1.25', 'Google states no size of answers; the add-on answers with totals'],
  ['2.4', 'whose quotas a formula counts against'],
  ['2.20', 'what a cell shows while it is calculated: the workbench shows the formula'],
  ['2.22 2.23 2.24', 'installing and typing in Google’s own editor'],
  ['2.27', 'how long scripts wait while formulas are calculated'],
  ['3.7', 'the add-on has no onEdit; its own writes start nothing'],
  ['3.21 3.22 3.23 3.24 3.25', 'publishing'],
  ['3.26 3.27', 'several accounts in one browser: refused before the script runs'],
  ['3.28', 'where add-ons run'],
  ['4.34', 'the add-on sets nothing through a RangeList'],
  ['4.35', 'the add-on makes no banding'],
  ['4.38', 'the add-on writes no rich text'],
  ['5.1 5.2 5.3 5.4 5.5 5.6 5.7 5.8 5.9 5.10 5.11', 'measured times: the stated cost stands for them'],
];

/** By number. */
export const LINES: Readonly<Record<string, Line>> = Object.fromEntries([
  ...[...RIGHTS_LINES, ...FORMULA_LINES, ...CELL_LINES, ...TRIGGER_LINES].map(
    ([number, says, ...tests]) => [number, { says, tests }] as const,
  ),
  ...UNTOUCHED.flatMap(([numbers, untouched]) =>
    numbers.split(' ').map((number) => [number, { says: '', tests: [], untouched }] as const),
  ),
]);
