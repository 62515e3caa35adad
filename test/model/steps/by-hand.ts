/**
 * Segments set by hand, on the page and in the tab Manual segments, and taken back.
 */
import fc from 'fast-check';
import { MANUAL_COLUMNS, manualColumnNamed } from '../../../src/core/index';
import { idIn, OWN_SEGMENTS, peopleIn, personAt, type Model } from '../model';
import { wantedSegments } from '../oracle';
import type { Sheet } from '../sheet';
import { expectNothing, NUMBER, plain, step, type May, type Step, type Steps } from '../step';

const mayBeSet: May = (model) =>
  peopleIn(model).length > 0 && OWN_SEGMENTS.every(([scheme]) => hasScheme(model, scheme));

function hasScheme({ rules }: Readonly<Model>, scheme: string): boolean {
  return rules?.some((row) => row.includes(scheme)) ?? false;
}

const CHOICE = fc.tuple(NUMBER, fc.constantFrom(...OWN_SEGMENTS));

export const HAND_STEPS: Steps = [
  CHOICE.map(([at, [scheme, segment]]) =>
    byHand(`sets by hand (${at}, ${segment})`, at, (model, sheet, customer) => {
      const wanted = wantedSegments(model, sheet.today);
      const ended = sheet.run('setManualFromPage', { customerId: customer, scheme, segment });
      if (ended.ok) write(model, [customer, scheme, segment]);
      else expectNothing('sets by hand', wanted === null ? [] : [`is refused: ${ended.why}`]);
    }),
  ),
  CHOICE.map(([at, [scheme, segment]]) =>
    byHand(`types by hand (${at}, ${segment})`, at, (model, sheet, customer) => {
      write(model, [customer, scheme, segment]);
      type(sheet, [customer, scheme, segment]);
    }),
  ),
  NUMBER.map((at) =>
    step(
      `takes back what was set by hand (${at})`,
      (model, sheet) => {
        const rows = model.manual ?? [];
        const [customer, scheme] = rows[at % rows.length];
        const { ok, why } = sheet.run('removeManualFromPage', { customerId: customer, scheme });
        expectNothing('takes back', ok ? [] : [`is refused: ${why}`]);
        model.manual = rows.filter((row) => row[0] !== customer || row[1] !== scheme);
      },
      ({ manual }) => (manual?.length ?? 0) > 0,
    ),
  ),
  plain(
    'deletes Manual segments',
    (model, sheet) => {
      const grid = sheet.tab('manual');
      if (grid) sheet.book.removeSheet(grid);
      model.manual = null;
    },
    ({ manual }) => manual !== null,
  ),
];

/** Of a customer who has an id. */
function byHand(name: string, at: number, act: (model: Model, sheet: Sheet, customer: string) => void): Step {
  return step(
    name,
    (model, sheet) => {
      const customer = idIn(model, personAt(model, at));
      if (customer !== '') act(model, sheet, customer);
    },
    mayBeSet,
  );
}

/** One row a customer and scheme. */
function write(model: Model, [customer, scheme, segment]: readonly string[]): void {
  model.manual ??= [];
  const present = model.manual.find((row) => row[0] === customer && row[1] === scheme);
  if (present) present[2] = segment;
  else model.manual.push([customer, scheme, segment]);
}

const HEADERS = ['Customer ID', 'Scheme', 'Segment'];

/** Into the row that there is, else below all. */
function type(sheet: Sheet, cells: readonly string[]): void {
  const grid = sheet.tab('manual') ?? sheet.book.addSheet('Manual segments', { rows: 40, columns: 6 });
  if (grid.contentSize().rows === 0) HEADERS.forEach((header, column) => grid.setValue(0, column, header));
  const [headers, ...rows] = sheet.cellsOf(grid);
  const columns = MANUAL_COLUMNS.slice(0, 3).map((name) =>
    headers.findIndex((header) => manualColumnNamed(String(header)) === name),
  );
  const present = rows.findIndex((row) =>
    columns.slice(0, 2).every((column, index) => row[column] === cells[index]),
  );
  const row = present < 0 ? rows.length + 1 : present + 1;
  grid.maxRows = Math.max(grid.maxRows, row + 1);
  cells.forEach((cell, index) => grid.setValue(row, columns[index], cell));
}
