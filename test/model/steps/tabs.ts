/**
 * What people do to whole tabs, their own and the add-on's: rename, copy, delete; and how rows look.
 */
import fc from 'fast-check';
import { settingRowNamed, type TabKey } from '../../../src/core/index';
import { copyText } from '../differences';
import { forgetBoard, unsettle, UNKNOWN_UNDO, type Model } from '../model';
import type { Sheet } from '../sheet';
import { NUMBER, numbered, plain, step, type Steps } from '../step';

const OWN_TABS: readonly TabKey[] = [
  'state',
  'log',
  'summary',
  'history',
  'sizes',
  'rulesSnapshot',
  'findings',
];
const COPIES = 3;
const mayCopy = ({ copies }: Readonly<Model>) => copies.size < COPIES;

export const TAB_STEPS: Steps = [
  fc.boolean().map((tells) =>
    step(
      `renames the customers’ tab${tells ? ', in Settings too' : ''}`,
      (model, sheet) => renames(model, sheet, tells),
      // Which of two tabs with customers is meant, only the name says.
      ({ copies }) => copies.size === 0,
    ),
  ),
  fc.tuple(fc.boolean(), fc.boolean()).map(([withMetadata, inFront]) =>
    step(
      `copies the customers’ tab: ${withMetadata ? 'with' : 'without'} metadata${inFront ? ', in front' : ''}`,
      (model, sheet) => {
        const copy = sheet.book.copySheet(sheet.customers, withMetadata);
        if (inFront) {
          sheet.book.sheets = [copy, ...sheet.book.sheets.filter((other) => other !== copy)];
        }
        model.copies.set(copy.id, copyText(sheet, copy));
      },
      (model) => mayCopy(model) && model.customersTab === 'Customers',
    ),
  ),
  numbered(
    'deletes a copy',
    (at) => (model, sheet) => {
      const ids = [...model.copies.keys()];
      const id = ids[at % ids.length];
      const copy = sheet.book.sheetById(id);
      if (copy) sheet.book.removeSheet(copy);
      model.copies.delete(id);
    },
    ({ copies }) => copies.size > 0,
  ),
  fc
    .tuple(fc.constantFrom(...OWN_TABS), fc.constantFrom('deletes', 'copies', 'renames'))
    .map(([kind, what]) =>
      step(`${what} a tab of the add-on’s: ${kind}`, (model, sheet) => {
        const grid = sheet.tab(kind);
        if (!grid) return;
        if (what === 'copies') sheet.book.copySheet(grid, true);
        else if (what === 'renames') grid.name = `Mine ${++model.made}`;
        else {
          sheet.book.removeSheet(grid);
          // Some say what undo needs; where the stamp goes, formulas stay as they are.
          model.undo =
            kind === 'state' || kind === 'summary' ? UNKNOWN_UNDO : { ...model.undo, isSure: false };
          forgetBoard(model);
        }
      }),
    ),
  plain('filters and hides rows', ({ headerRow }, { customers }) => {
    const [row, columns] = [headerRow + 1, Math.min(3, customers.maxColumns)];
    customers.filter ??= { row, column: 1, rows: customers.maxRows - headerRow, columns };
    customers.hiddenRows.add(headerRow + 2);
  }),
  plain('protects the customers’ tab', (model, { customers }) => {
    customers.protectedBoxes = [
      { row: 1, column: 1, rows: customers.maxRows, columns: customers.maxColumns },
    ];
    model.isProtected = true;
  }),
  plain('lifts the protection', (model, { customers }) => {
    customers.protectedBoxes = [];
    model.isProtected = false;
  }),
  NUMBER.map((at) =>
    step(`types into a tab of the add-on’s (${at})`, (model, sheet) => {
      const grid = sheet.tab(at % 2 === 0 ? 'state' : 'summary');
      if (!grid || grid.contentSize().rows < 2) return;
      grid.setValue(1 + (at % (grid.contentSize().rows - 1)), at % grid.maxColumns, 'mine');
      unsettle(model);
    }),
  ),
];

function renames(model: Model, sheet: Sheet, tells: boolean): void {
  model.customersTab = `Customers ${++model.made}`;
  sheet.customers.name = model.customersTab;
  const row = model.settings?.findIndex(([section, name]) => {
    const key = settingRowNamed(String(section), String(name));
    return key?.section === 'source' && key.key === 'customers';
  });
  if (!tells || row === undefined || row < 0 || !model.settings || model.settings[row][2] === '') return;
  model.settings[row][2] = model.customersTab;
  sheet.tab('settings')?.setValue(row, 2, model.customersTab);
}
