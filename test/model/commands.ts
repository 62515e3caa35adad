/**
 * What people and the add-on do to a sheet, one step each: on the workbook, on the model, and what must hold behind it.
 */
import fc, { type AsyncCommand } from 'fast-check';
import { sortRows } from '../../src/offline/workbook/sort';
import { moveLines } from '../../src/offline/workbook/move-lines';
import type { Host } from '../../src/offline/host';
import { injectFault, type Fault } from '../support/fault-injector';
import { wantedSegments, type Model, type Row, type Segments } from './model';
import type { Ended, Sheet } from './sheet';

type Step = AsyncCommand<Model, Sheet>;

/** A step and its name in a sequence that failed. */
function step(
  name: string,
  act: (model: Model, sheet: Sheet) => void | Promise<void>,
  may: (model: Readonly<Model>) => boolean = () => true,
): Step {
  return {
    check: may,
    async run(model, sheet) {
      await act(model, sheet);
      expectNothing(name, sheet.harmed(model));
    },
    toString: () => name,
  };
}

function expectNothing(name: string, findings: readonly string[]): void {
  if (findings.length > 0) throw new Error(`${name}: ${findings.slice(0, 4).join(' · ')}`);
}

/** A row below the header; wraps around. */
const rowAt = (rows: readonly Row[], at: number) => 1 + (at % (rows.length - 1));
const hasRows = ({ customers }: Readonly<Model>) => customers.length > 2;

const number = fc.nat({ max: 40 });

/** Somebody's edits; none of them knows of the add-on. */
const EDITS: readonly fc.Arbitrary<Step>[] = [
  fc.tuple(number, fc.integer({ min: 1, max: 5 })).map(([at, level]) =>
    step(
      `types level ${level} (${at})`,
      (model, sheet) => {
        const column = model.customers[0].indexOf('Level');
        const row = rowAt(model.customers, at);
        model.customers[row][column] = level;
        sheet.customers.setValue(row, sheet.usersColumns()[column], level);
      },
      ({ customers }) => customers.length > 1 && customers[0].includes('Level'),
    ),
  ),
  fc
    .tuple(number, number)
    .map(([at, memo]) =>
      step(`adds a customer (${at}, ${memo})`, (model, sheet) => addCustomer(model, sheet, at, memo)),
    ),
  number.map((at) =>
    step(
      `inserts a blank row (${at})`,
      (model, sheet) => {
        const row = rowAt(model.customers, at);
        model.customers.splice(
          row,
          0,
          model.customers[0].map(() => ''),
        );
        sheet.book.shift(sheet.customers, { side: 'rows', at: row, count: 1 });
      },
      ({ customers }) => customers.length > 1,
    ),
  ),
  number.map((at) =>
    step(`deletes a customer (${at})`, (model, sheet) => deleteCustomer(model, sheet, at), hasRows),
  ),
  fc
    .tuple(number, fc.boolean())
    .map(([at, ascending]) =>
      step(`sorts by column ${at % 4} ${ascending ? 'up' : 'down'}`, (model, sheet) =>
        sortCustomers(model, sheet, { at, ascending }),
      ),
    ),
  number.map((at) =>
    step(
      `gives a customer another id (${at})`,
      (model, sheet) => {
        const column = model.customers[0].indexOf('Customer ID');
        const row = rowAt(model.customers, at);
        const id = `r${++model.made}`;
        model.customers[row][column] = id;
        sheet.customers.setValue(row, sheet.usersColumns()[column], id);
        model.before = [];
        model.present = null;
      },
      ({ customers }) => customers.length > 1,
    ),
  ),
  fc.tuple(number, fc.boolean()).map(([at, isBlank]) =>
    step(`inserts a ${isBlank ? 'blank column' : 'column'} (${at})`, (model, sheet) => {
      const columns = sheet.usersColumns();
      const index = at % columns.length;
      sheet.book.shift(sheet.customers, { side: 'columns', at: columns[index], count: 1 });
      if (isBlank) return;
      const header = `Extra ${++model.made}`;
      sheet.customers.setValue(0, columns[index], header);
      model.customers.forEach((row, line) => row.splice(index, 0, line === 0 ? header : ''));
    }),
  ),
  fc.tuple(number, number).map(([from, to]) =>
    step(`moves column ${from} before ${to}`, (model, sheet) => {
      const columns = sheet.usersColumns();
      const [a, b] = [from % columns.length, to % columns.length];
      if (a === b || a + 1 === b) return;
      moveLines(sheet.book, sheet.customers, { from: columns[a], count: 1, to: columns[b] });
      for (const row of model.customers) {
        const [cell] = row.splice(a, 1);
        row.splice(a < b ? b - 1 : b, 0, cell);
      }
    }),
  ),
  fc.constantFrom('segment:Worth', 'why', 'updatedAt').chain((key) =>
    number.map((to) =>
      step(`moves the add-on’s ${key} before ${to}`, (_model, sheet) => {
        const own = sheet.ownColumn(key);
        const target = sheet.usersColumns()[to % sheet.usersColumns().length];
        if (own === undefined || own === target || own + 1 === target) return;
        moveLines(sheet.book, sheet.customers, { from: own, count: 1, to: target });
      }),
    ),
  ),
  fc.constantFrom('segment:Worth', 'segment:Grade', 'why', 'updatedAt').map((key) =>
    step(`deletes the add-on’s ${key}`, (model, sheet) => {
      const own = sheet.ownColumn(key);
      if (own === undefined) return;
      sheet.book.shift(sheet.customers, { side: 'columns', at: own, count: -1 });
      model.isTouched = true;
      model.present = null;
    }),
  ),
  fc.constantFrom('segment:Worth', 'segment:Grade').map((key) =>
    step(`renames the add-on’s ${key}`, (_model, sheet) => {
      const own = sheet.ownColumn(key);
      if (own !== undefined) sheet.customers.setValue(0, own, 'My groups');
    }),
  ),
  number.map((at) =>
    step(
      `types into the add-on’s column (${at})`,
      (model, sheet) => {
        const own = sheet.ownColumn('segment:Worth');
        if (own === undefined) return;
        sheet.customers.setValue(rowAt(model.customers, at), own, 'mine');
        model.isTouched = true;
        model.present = null;
      },
      ({ customers }) => customers.length > 1,
    ),
  ),
  fc.constant(null).map(() =>
    step('renames a column of theirs', (model, sheet) => {
      const column = model.customers[0].findIndex((header) => /^(?:Memo|Extra)/.test(String(header)));
      if (column < 0) return;
      const header = `Extra ${++model.made}`;
      sheet.customers.setValue(0, sheet.usersColumns()[column], header);
      model.customers[0][column] = header;
    }),
  ),
  fc.constant(null).map(() =>
    step('renames the tab', (model, sheet) => {
      model.customersTab = `Customers ${++model.made}`;
      sheet.customers.name = model.customersTab;
    }),
  ),
  fc.tuple(number, fc.integer({ min: 1, max: 20 })).map(([at, amount]) =>
    step(
      `adds an order of ${amount} (${at})`,
      (model, sheet) => {
        const id = model.customers[rowAt(model.customers, at)][model.customers[0].indexOf('Customer ID')];
        const order: Row = [`n${++model.made}`, id, '2026-03-20', amount];
        model.orders.push(order);
        const grid = sheet.book.sheetNamed('Orders');
        if (!grid) throw new Error('no orders');
        grid.maxRows = Math.max(grid.maxRows, model.orders.length);
        order.forEach((cell, column) => grid.setValue(model.orders.length - 1, column, cell));
      },
      ({ customers }) => customers.length > 1,
    ),
  ),
  fc.integer({ min: 5, max: 60 }).map((revenue) =>
    step(`changes a rule to ${revenue}`, (model, sheet) => {
      model.rules[1][2] = `>= ${revenue}`;
      sheet.book.sheetNamed('Rules')?.setValue(1, 2, `>= ${revenue}`);
    }),
  ),
  fc.constant(null).map(() =>
    step('filters and hides rows', (_model, { customers }) => {
      customers.filter ??= {
        row: 1,
        column: 1,
        rows: customers.maxRows,
        columns: Math.min(3, customers.maxColumns),
      };
      customers.filteredRows.add(1);
      customers.hiddenRows.add(2);
    }),
  ),
  fc.constant(null).map(() =>
    step('protects the add-on’s columns', (model, { customers }) => {
      customers.protectedBoxes = [
        { row: 1, column: 1, rows: customers.maxRows, columns: customers.maxColumns },
      ];
      model.isProtected = true;
    }),
  ),
  fc.constant(null).map(() =>
    step('lifts the protection', (model, { customers }) => {
      customers.protectedBoxes = [];
      model.isProtected = false;
    }),
  ),
];

function addCustomer(model: Model, sheet: Sheet, at: number, memo: number): void {
  const row = model.customers.length > 1 ? rowAt(model.customers, at) : 1;
  const id = `n${++model.made}`;
  const cells = model.customers[0].map((header) =>
    header === 'Customer ID'
      ? id
      : header === 'Who'
        ? `Who ${id}`
        : header === 'Level'
          ? 1 + (memo % 5)
          : header === 'Memo'
            ? memo
            : '',
  );
  const columns = sheet.usersColumns();
  sheet.book.shift(sheet.customers, { side: 'rows', at: row, count: 1 });
  cells.forEach((cell, index) => sheet.customers.setValue(row, columns[index], cell));
  model.customers.splice(row, 0, cells);
}

function deleteCustomer(model: Model, sheet: Sheet, at: number): void {
  const row = rowAt(model.customers, at);
  sheet.book.shift(sheet.customers, { side: 'rows', at: row, count: -1 });
  model.customers.splice(row, 1);
  while (
    model.customers.length > 1 &&
    model.customers[model.customers.length - 1].every((cell) => cell === '')
  )
    model.customers.pop();
}

/** The workbook sorts the real rows; the model takes its order by the customers, of whom none is there twice. */
function sortCustomers(
  model: Model,
  sheet: Sheet,
  { at, ascending }: { at: number; ascending: boolean },
): void {
  const columns = sheet.usersColumns();
  const [column, id] = [at % columns.length, model.customers[0].indexOf('Customer ID')];
  const { customers: grid } = sheet;
  const rows = grid.contentSize().rows - 1;
  if (rows < 1) return;
  sortRows(grid, { row: 2, column: 1, rows, columns: grid.maxColumns }, [
    { column: columns[column], ascending },
  ]);
  grid.contentChanged();
  const [header, ...before] = model.customers;
  const byId = new Map(before.map((row) => [row[id], row]));
  const sorted = Array.from(
    { length: rows },
    (_, row) => byId.get(grid.valueAt(row + 1, columns[id])) ?? header.map(() => ''),
  );
  while (sorted.length > 0 && sorted[sorted.length - 1].every((cell) => cell === '')) sorted.pop();
  model.customers = [header, ...sorted];
}

const text = (segments: Segments | undefined) => JSON.stringify(segments ?? {});

/** Customers whose segments are none of those that may be. */
function wrongSegments(
  model: Model,
  sheet: Sheet,
  ...may: readonly (ReadonlyMap<string, Segments> | null)[]
): string[] {
  return [...sheet.segments(model)].flatMap(([id, found]) => {
    const wanted = may.map((one) => text(one?.get(id)));
    return wanted.includes(text(found)) ? [] : [`${id} bears ${text(found)}, not ${wanted.join(' or ')}`];
  });
}

/** Who came after the run keeps what stands there. */
function notRestored(model: Model, sheet: Sheet, before: Model['before']): string[] {
  const present = sheet.segments(model);
  const isBack = (one: ReadonlyMap<string, Segments>) =>
    [...one].every(([id, segments]) => !present.has(id) || text(present.get(id)) === text(segments));
  return before.length === 0 || before.some(isBack) ? [] : wrongSegments(model, sheet, ...before);
}

function isSame(a: ReadonlyMap<string, Segments>, b: ReadonlyMap<string, Segments>): boolean {
  return text(Object.fromEntries(a) as never) === text(Object.fromEntries(b) as never);
}

/** A run that is not disturbed: every customer has what the rules say, or there is a reason why it is refused. */
function run(name: string, request: object = {}): Step {
  return step(name, (model, sheet) => {
    const [before, wanted] = [sheet.segments(model), wantedSegments(model)];
    const ended = sheet.run('classifyFromPage', { asOf: '2026-03-31', ...request });
    if (!ended.ok) return expectReason(name, { model, sheet, wanted, before, ended });
    expectNothing(name, wanted ? [] : ['is done, though the rules or the sheets are wrong']);
    expectNothing(name, wrongSegments(model, sheet, wanted));
    // A run that changes a reason or a sum alone can be undone, too: which one it is nobody sees here.
    const earlier = model.before.length > 0 ? [before, ...model.before] : [];
    model.before = isSame(before, sheet.segments(model)) ? earlier : [before];
    model.present = wanted;
    model.isTouched = false;
  });
}

interface Refused {
  readonly model: Model;
  readonly sheet: Sheet;
  readonly wanted: ReadonlyMap<string, Segments> | null;
  readonly before: ReadonlyMap<string, Segments>;
  readonly ended: Ended;
}

function expectReason(name: string, { model, sheet, wanted, before, ended }: Refused): void {
  const hasReason = wanted === null || (model.isProtected && /protected/.test(ended.why));
  expectNothing(name, hasReason ? [] : [`is refused: ${ended.why}`]);
  expectNothing(name, wrongSegments(model, sheet, before));
}

const FAULTS: readonly Fault[] = [
  { moment: 'end', writes: 'lost' },
  { moment: 'end', writes: 'done' },
  { moment: 'before', code: 'serverError' },
  { moment: 'after', code: 'timedOut' },
];

/** A run in which something happens at one call: everybody has what they had or what the rules say. */
function disturbed(name: string, disturb: (host: Host, model: Model, sheet: Sheet) => void): Step {
  return step(name, (model, sheet) => {
    const [before, wanted] = [sheet.segments(model), wantedSegments(model)];
    sheet.run('classifyFromPage', { asOf: '2026-03-31' }, (host) => disturb(host, model, sheet));
    // Who came meanwhile has segments by now, or none yet.
    expectNothing(name, wrongSegments(model, sheet, before, wanted, wantedSegments(model), NOBODY));
    Object.assign(model, { present: null, before: [], isTouched: true });
  });
}

const NOBODY = { get: () => ({ Worth: '', Grade: '' }) } as unknown as ReadonlyMap<string, Segments>;

const CALL = fc.nat({ max: 500 });

const RUNS: readonly fc.Arbitrary<Step>[] = [
  fc.constant(null).map(() => run('runs')),
  fc.constant(null).map(() => run('runs in Vietnamese', { lang: 'vi' })),
  fc.constant(null).map(() =>
    step('previews', (model, sheet) => {
      const before = sheet.segments(model);
      sheet.run('classifyFromPage', { asOf: '2026-03-31', preview: true });
      expectNothing('previews', wrongSegments(model, sheet, before));
    }),
  ),
  fc.constant(null).map(() =>
    step('undoes', (model, sheet) => {
      const [before, restored] = [sheet.segments(model), model.before];
      const ended = sheet.run('undoFromPage');
      if (!ended.ok) {
        expectNothing('undoes', wrongSegments(model, sheet, before));
        const hasReason = restored.length === 0 || model.isTouched || model.isProtected;
        return expectNothing('undoes', hasReason ? [] : [`is refused: ${ended.why}`]);
      }
      // Rows whose customer came after the run keep what they hold.
      if (!model.isTouched) expectNothing('undoes', notRestored(model, sheet, restored));
      Object.assign(model, { present: null, before: [] });
    }),
  ),
  fc
    .tuple(CALL, fc.constantFrom(...FAULTS))
    .map(([call, fault]) =>
      disturbed(
        `runs, and at call ${call} ${JSON.stringify(fault)}`,
        ({ state }) => void injectFault(state, call, fault),
      ),
    ),
  fc.tuple(CALL, fc.constantFrom('sorts', 'adds', 'deletes')).map(([call, what]) =>
    disturbed(`runs, and at call ${call} somebody ${what}`, ({ state }, model, sheet) => {
      let calls = 0;
      state.beforeCall = () => {
        if (calls++ !== call) return;
        if (what === 'sorts') sortCustomers(model, sheet, { at: call, ascending: call % 2 === 0 });
        else if (what === 'adds') addCustomer(model, sheet, call, 7);
        else if (hasRows(model)) deleteCustomer(model, sheet, call);
      };
    }),
  ),
  fc.constant(null).map(() => step('saves and loads', (_model, sheet) => sheet.saveAndLoad())),
  fc.constant(null).map(() =>
    step('removes everything', (model, sheet) => {
      if (model.isProtected) return;
      const { ok, why } = sheet.run('removeEverythingFromPage', { confirmed: true });
      expectNothing('removes everything', ok ? [] : [why]);
      expectNothing(
        'removes everything',
        [...sheet.segments(model)].flatMap(([id, { Worth, Grade }]) => (Worth || Grade ? [id] : [])),
      );
      Object.assign(model, { present: null, before: [], isTouched: true });
    }),
  ),
];

/** Sequences in which every third step or so is the add-on's. */
export function sequences(length: number) {
  const steps = [...EDITS, ...RUNS, ...RUNS, RUNS[0], RUNS[0]];
  return fc.commands<Model, Sheet, false>(steps, { maxCommands: length, size: 'max' });
}
