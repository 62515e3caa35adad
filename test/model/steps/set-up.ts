/**
 * Set-up in either language, with and without packs; the sample shop in and out; removal of everything; a file that is saved
 * and opened.
 */
import fc from 'fast-check';
import type { SheetGrid } from '../../../src/offline/workbook/sheet-grid';
import { injectFault } from '../../support/fault-injector';
import { manualCells, ruleCells, standingSegments, copyText } from '../differences';
import { forgetBoard, NOTHING_TO_UNDO, UNKNOWN_UNDO, type Model, type Row } from '../model';
import type { Sheet } from '../sheet';
import { expectNothing, plain, step, type Steps } from '../step';
import { adoptOneOf } from './runs';

const PACKS = ['value', 'rfm', 'lifecycle'] as const;

export const SET_UP_STEPS: Steps = [
  fc
    .tuple(fc.constantFrom('en', 'vi'), fc.subarray([...PACKS], { maxLength: 2 }))
    .map(([lang, packs]) =>
      step(`sets up: ${lang} ${packs.join('+')}`, (model, sheet) => setsUp(model, sheet, { lang, packs })),
    ),
  fc.tuple(fc.nat({ max: 400 }), fc.constantFrom('lost', 'done')).map(([call, writes]) =>
    step(`sets up, Google ending it (${call}, ${writes})`, (model, sheet) => {
      sheet.run('setUpFromPage', { packs: ['value'], lang: 'en' }, ({ state }) => {
        injectFault(state, call, { moment: 'end', writes });
      });
      adoptInput('sets up', model, sheet);
    }),
  ),
  plain('puts in the sample', (_model, sheet) => {
    const { ok, why } = sheet.run('sampleFromPage', { lang: 'en' });
    expectNothing('puts in the sample', ok ? [] : [why]);
  }),
  plain('takes out the sample', (_model, sheet) => {
    const { ok, why } = sheet.run('removeSampleFromPage', { lang: 'en' });
    expectNothing('takes out the sample', ok ? [] : [why]);
  }),
];

export const REMOVAL_STEPS: Steps = [
  plain('removes everything', (model, sheet) => removes(model, sheet)),
  fc
    .tuple(fc.nat({ max: 300 }), fc.constantFrom('lost', 'done'))
    .map(([call, writes]) =>
      step(`removes everything, Google ending it (${call}, ${writes})`, (model, sheet) =>
        removes(model, sheet, { call, writes }),
      ),
    ),
];

export const FILE_STEPS: Steps = [plain('saves and loads', async (_model, sheet) => sheet.saveAndLoad())];

function setsUp(model: Model, sheet: Sheet, request: { lang: string; packs: readonly string[] }): void {
  const { ok, why } = sheet.run('setUpFromPage', request);
  // Packs may want another way to score than Settings say.
  expectNothing('sets up', ok || why === 'setup.packSetting' ? [] : [`is refused: ${why}`]);
  adoptInput('sets up', model, sheet);
}

/** Whatever stood in Rules and Settings stands where it stood; what is there besides is the add-on's to say. */
function adoptInput(name: string, model: Model, sheet: Sheet): void {
  const [rules, settings] = [sheet.filledTab('rules'), sheet.filledTab('settings')];
  const found = {
    rules: rules && ruleCells(sheet, rules),
    settings: settings && sheet.cellsOf(settings),
  };
  expectNothing(name, [
    ...lost('Rules', model.rules, found.rules),
    ...lost('Settings', model.settings, found.settings),
  ]);
  Object.assign(model, found);
}

function lost(tab: string, before: readonly Row[] | null, now: readonly Row[] | null): string[] {
  return (before ?? []).flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell === '' || now?.[row]?.[column] === cell
        ? []
        : [`${tab} R${row + 1}C${column + 1}: ${cell} became ${now?.[row]?.[column]}`],
    ),
  );
}

interface Ending {
  readonly call: number;
  readonly writes: 'lost' | 'done';
}

/** What the user typed stays; everything else goes, or half of it where Google ends the removal. */
function removes(model: Model, sheet: Sheet, ending?: Ending): void {
  const kinds = ['rules', 'settings', 'manual'] as const;
  const typed = kinds.map((kind) => usersPart(sheet, sheet.filledTab(kind)));
  const { ok, why } = sheet.run('removeEverythingFromPage', { confirmed: true }, ({ state }) => {
    if (ending) injectFault(state, ending.call, { moment: 'end', writes: ending.writes });
  });
  const isWhole = ok || (!ending && !model.isProtected);
  expectNothing('removes', ok || ending || model.isProtected ? [] : [why]);
  kinds.forEach((kind, index) => {
    const now = usersPart(sheet, sheet.filledTab(kind));
    const isAsItWas = JSON.stringify(now) === JSON.stringify(typed[index]);
    expectNothing(
      'removes',
      isAsItWas ? [] : [`${kind}: ${JSON.stringify(now)} ≠ ${JSON.stringify(typed[index])}`],
    );
  });
  adoptRemains(model, sheet, isWhole);
}

/** Null: there is no tab, or it is the add-on's. */
function usersPart(sheet: Sheet, grid: SheetGrid | null): Row[] | null {
  if (!grid || sheet.isMade(grid)) return null;
  const own = sheet.ownRows(grid);
  const columns = sheet.usersColumns(grid);
  const rows = sheet
    .cellsOf(grid)
    .flatMap((cells, row) => (own.has(row) ? [] : [columns.map((at) => cells[at])]));
  while (rows.length > 0 && rows[rows.length - 1].every((cell) => cell === '')) rows.pop();
  // A column of which only the add-on's rows say something is nobody's when they are gone.
  return rows.map((cells) => cells.filter((_, column) => rows.some((row) => row[column] !== '')));
}

function adoptRemains(model: Model, sheet: Sheet, isWhole: boolean): void {
  const found = standingSegments(model, sheet);
  expectNothing(
    'removes',
    isWhole
      ? [...found].flatMap(([who, left]) =>
          Object.keys(left).length > 0 ? [`${who} has a segment left`] : [],
        )
      : [],
  );
  adoptOneOf(model, sheet, []);
  const [rules, settings] = [sheet.filledTab('rules'), sheet.filledTab('settings')];
  Object.assign(model, {
    rules: rules && ruleCells(sheet, rules),
    settings: settings && sheet.cellsOf(settings),
    manual: manualCells(sheet),
    undo: isWhole ? NOTHING_TO_UNDO : UNKNOWN_UNDO,
    schemes: [],
  });
  forgetBoard(model);
  // The schedule goes first.
  model.isScheduled = sheet.book.clockTriggers.length > 0;
  // The add-on's columns go out of copies, too.
  for (const id of model.copies.keys()) {
    const copy = sheet.book.sheetById(id);
    if (copy) model.copies.set(id, copyText(sheet, copy));
    else model.copies.delete(id);
  }
}
