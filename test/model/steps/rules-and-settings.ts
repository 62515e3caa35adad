/**
 * What people type into Rules and Settings, and what the page writes into a cell of the rules.
 */
import fc from 'fast-check';
import { settingRowNamed } from '../../../src/core/index';
import type { Model } from '../model';
import { unsettle } from '../model';
import type { Sheet } from '../sheet';
import { expectNothing, plain, step, type Act, type May, type Steps } from '../step';

/** The row of the user's own first rule, and its column revenue. */
function firstRule({ rules }: Readonly<Model>): { readonly row: number; readonly column: number } | null {
  const row = rules?.findIndex((cells) => cells.includes('Big')) ?? -1;
  const column = rules?.[0].indexOf('revenue') ?? -1;
  return row < 0 || column < 0 ? null : { row, column };
}

const hasOwnRules: May = (model) => firstRule(model) !== null;
const REVENUE = fc.integer({ min: 5, max: 60 });

export const RULE_STEPS: Steps = [
  REVENUE.map((revenue) =>
    step(
      `changes a rule (${revenue})`,
      (model, sheet) => {
        const place = firstRule(model);
        if (!place || !model.rules) return;
        model.rules[place.row][place.column] = `>= ${revenue}`;
        sheet.tab('rules')?.setValue(place.row, place.column, `>= ${revenue}`);
      },
      hasOwnRules,
    ),
  ),
  REVENUE.map((revenue) => step(`tries a rule on the page (${revenue})`, triesRule(revenue), hasOwnRules)),
  REVENUE.map((revenue) => step(`writes a rule on the page (${revenue})`, writesRule(revenue), hasOwnRules)),
  plain('spoils a rule', typesRule('>= many'), hasOwnRules),
  plain('mends a rule', typesRule('>= 25'), hasOwnRules),
];

function typesRule(text: string): Act {
  return (model, sheet) => {
    const place = firstRule(model);
    if (!place || !model.rules) return;
    model.rules[place.row][place.column] = text;
    sheet.tab('rules')?.setValue(place.row, place.column, text);
  };
}

/** Nothing at all is written. */
function triesRule(revenue: number): Act {
  return (model, sheet) => {
    const place = firstRule(model);
    if (!place) return;
    const before = sheet.written;
    sheet.run('whatIfFromPage', { row: place.row + 1, column: 'revenue', text: `>= ${revenue}` });
    expectNothing('tries a rule', sheet.written === before ? [] : ['something is written']);
  };
}

function writesRule(revenue: number): Act {
  return (model, sheet) => {
    const place = firstRule(model);
    if (!place || !model.rules) return;
    const [from, to] = [String(model.rules[place.row][place.column]), `>= ${revenue}`];
    const { ok, why } = sheet.run('setRuleCellFromPage', { row: place.row + 1, column: 'revenue', from, to });
    expectNothing('writes a rule', ok ? [] : [`is refused: ${why}`]);
    model.rules[place.row][place.column] = to;
  };
}

const HEADERS = ['Section', 'Name', 'Value', 'From', 'To', 'Note'];

interface Typed {
  readonly section: string;
  readonly name: string;
  readonly value: string;
}

const SETTINGS: readonly Typed[] = [
  ...['2026-03-31', '2026-02-26', '2026-04-20', ''].map((value) => ({
    section: 'general',
    name: 'Analysis date',
    value,
  })),
  ...['comma', 'point', ''].map((value) => ({ section: 'general', name: 'Decimal sign', value })),
  ...['Tag no', 'Customer ID'].map((value) => ({ section: 'map', name: 'customers.customerId', value })),
  ...['Sum B', 'Amount'].map((value) => ({ section: 'map', name: 'orders.amount', value })),
];

/** Whoever types a setting makes the tab where there is none. */
export const SETTING_STEPS: Steps = [
  fc.constantFrom(...SETTINGS).map((typed) =>
    step(`sets: ${typed.name} to ${typed.value || 'nothing'}`, (model, sheet) => {
      typeSetting(model, sheet, typed);
      // Undo looks for the customers under the header of their ids.
      if (typed.section === 'map') unsettle(model);
    }),
  ),
  plain(
    'deletes Settings',
    (model, sheet) => {
      const grid = sheet.tab('settings');
      if (grid) sheet.book.removeSheet(grid);
      model.settings = null;
      unsettle(model);
    },
    ({ settings }) => settings !== null,
  ),
];

/** Into the row that the setting has, in whatever language; else into a new one. */
export function typeSetting(model: Model, sheet: Sheet, { section, name, value }: Typed): void {
  const grid =
    sheet.tab('settings') ?? sheet.book.addSheet('Settings', { rows: 60, columns: HEADERS.length });
  if (!model.settings) {
    model.settings = [[...HEADERS]];
    HEADERS.forEach((header, column) => grid.setValue(0, column, header));
  }
  const keyOf = (a: unknown, b: unknown) => JSON.stringify(settingRowNamed(String(a), String(b)));
  const found = model.settings.findLastIndex((row) => keyOf(row[0], row[1]) === keyOf(section, name));
  if (found > 0) {
    model.settings[found][2] = value;
    return grid.setValue(found, 2, value);
  }
  if (value === '') return;
  const cells = model.settings[0].map((_, column) => [section, name, value][column] ?? '');
  grid.maxRows = Math.max(grid.maxRows, model.settings.length + 1);
  cells.forEach((cell, column) => grid.setValue(model.settings?.length ?? 0, column, cell));
  model.settings.push(cells);
}
