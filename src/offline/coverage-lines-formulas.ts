/**
 * Lines of section 2 (functions in cells), and the tests that show them.
 */
import type { Entry } from './coverage-lines-rights';

/** What the add-on meets. */
export const FORMULA_LINES: readonly Entry[] = [
  [
    '2.1',
    'A formula has no services of the user',
    'offline/formulas/calls › may not call services of the user',
  ],
  ['2.2', 'It reads the spreadsheet', 'offline/formulas/calls › may read the spreadsheet and write nothing'],
  ['2.3', 'It has no user interface', 'offline/formulas/calls › has no user interface'],
  [
    '2.5',
    'It sees the properties of the owner',
    'offline/formulas/calls › sees the properties of the owner, whoever typed it, and may not set them',
  ],
  [
    '2.6',
    'What it may not do is refused by name',
    'offline/formulas/calls › may not call services of the user',
    'offline/formulas/results › is Google’s refusal where it writes',
  ],
  [
    '2.7',
    'Other files are refused with the scope that is missing',
    'offline/rights › refuse other files under spreadsheets.currentonly',
  ],
  [
    '2.8',
    'One cell is a value, a range rows',
    'offline/formulas/calls › gets one cell as its value and a range as rows',
    'offline/formulas/arguments › %s',
  ],
  [
    '2.9',
    'Dates are Dates; a blank cell is an empty text, or null (a switch); what is left out is undefined',
    'offline/formulas/arguments › %s',
    'offline/formulas/arguments › of a blank cell is an empty text, or null',
  ],
  [
    '2.10',
    'Dates are placed by the zone of the spreadsheet, both ways',
    'offline/formulas/arguments › may be today’s date',
    'offline/formulas/results › is a date where it is a Date, in the spreadsheet’s zone',
  ],
  [
    '2.11',
    'NOW and RAND are refused, near and far',
    'offline/formulas/results › is one that is handed %s, however far away',
  ],
  [
    '2.12',
    'A formula is calculated when it or an argument changes, and only then',
    'offline/formulas/recalculation › is calculated anew when the value of an argument changes, and only then',
    'offline/formulas/recalculation › is calculated anew when it changes, and not when it is typed again',
    'offline/formulas/recalculation › does not see what its function looks up by itself',
    'offline/formulas/moved › what is calculated step by step is what is calculated from nothing',
  ],
  ['2.13', 'Rows and columns fill cells', 'offline/formulas/results › fills rows and columns'],
  [
    '2.14',
    'A result without room says which cell is in its way',
    'offline/formulas/results › says which cell it would overwrite, and comes when that is free',
  ],
  [
    '2.15',
    'A result past the grid is not expanded',
    'offline/formulas/results › is not expanded past the grid',
  ],
  ['2.16', 'A formula writes nothing', 'offline/formulas/results › is Google’s refusal where it writes'],
  ['2.17', 'A formula over 30 seconds fails', 'offline/formulas/results › comes after 30 seconds'],
  [
    '2.18',
    'What a function throws stands beside #ERROR!',
    'offline/formulas/results › is #ERROR! in the cell, with the message beside it',
  ],
  [
    '2.19',
    'Each formula is a call, thirty at a time',
    'offline/formulas/waiting › are calculated thirty at a time, each half a second longer than its cost',
  ],
  [
    '2.21',
    'A function is called in any case of its letters, unless its name ends in _',
    'offline/formulas/arguments › %s',
    'offline/formulas/results › %s shows %s',
  ],
  [
    '2.25',
    'Statements outside of functions have the rights of the formula',
    'offline/formulas/calls › runs the statements outside of functions with its own rights',
  ],
  [
    '2.26',
    'A call takes half a second besides its work',
    'offline/formulas/waiting › are calculated thirty at a time, each half a second longer than its cost',
  ],
  [
    '2.28',
    'Marks are those of the locale; a semicolon elsewhere, too, or not (a switch)',
    'offline/formulas/locale › takes a formula as the locale writes it, and gives it back so',
    'offline/formulas/locale › parts arguments, too, or not',
  ],
  [
    '2.29',
    'An error of a cell is a text, or an Error (a switch)',
    'offline/formulas/arguments › of a cell with an error is a text, or an Error',
  ],
];
