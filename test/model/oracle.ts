/**
 * Which segment each row must have when a run is done. What rules give is asked of core; who is set by hand, and which sheet
 * the run takes, is worked out here.
 */
import { classify, foldKey, settingRowNamed, type Grid } from '../../src/core/index';
import { idIn, peopleIn, type Model, type Row, type Scheme, type Segments } from './model';

export interface Wanted {
  readonly schemes: readonly Scheme[];
  /** A row of the customers' tab → its segments; '' where nothing fits. Rows of nobody are left out. */
  readonly rows: ReadonlyMap<number, Segments>;
}

/** `today` as 'YYYY-MM-DD', where Settings name no day. Null: the run must be refused. */
export function wantedSegments(model: Readonly<Model>, today: string): Wanted | null {
  if (namesMissingTab(model)) return null;
  const { customers, orders, rules, settings, headerRow } = model;
  const result = classify({
    customers: grid(customers.map(({ cells }) => cells)),
    orders: grid(orders),
    rules: grid(rules ?? []),
    ...(settings ? { settings: grid(settings) } : {}),
    asOf: analysisDate(model) ?? today,
    timeZone: 'Asia/Ho_Chi_Minh',
    lang: 'en',
  });
  if (!('schemes' in result.report) || result.customers.length === 0) return null;
  const { schemes } = result.report;
  const [headers, ...rows] = result.customers;
  // The last of that name is the one that was added.
  const columns = schemes.map(({ scheme, pack, column }) => ({
    name: scheme,
    key: `segment:${pack ?? scheme}`,
    at: headers.lastIndexOf(column),
  }));
  const wanted = new Map<number, Segments>();
  for (const row of peopleIn(model)) {
    const cells = rows[row - headerRow - 1];
    const segments = Object.fromEntries(columns.map(({ key, at }) => [key, String(cells[at] ?? '')]));
    wanted.set(row, { ...segments, ...setByHand(model, row, columns) });
  }
  return { schemes: columns.map(({ name, key }) => ({ name, key })), rows: wanted };
}

const grid = (rows: readonly Row[]): Grid => rows;

/** The topmost row of an id is the customer's. */
function setByHand(model: Readonly<Model>, row: number, schemes: readonly Scheme[]): Segments {
  const id = idIn(model, row);
  if (id === '' || peopleIn(model).some((other) => other < row && idIn(model, other) === id)) return {};
  const rows = (model.manual ?? []).filter(([customer]) => customer === id);
  return Object.fromEntries(
    rows.flatMap(([, scheme, segment]) => {
      const key = schemes.find(({ name }) => name === scheme)?.key;
      return key === undefined ? [] : [[key, segment]];
    }),
  );
}

/** Of the day in Settings; a blank one leaves it to the run. */
function analysisDate({ settings }: Readonly<Model>): string | null {
  const row = settings?.findLast(([section, name]) => keyOf(section, name) === 'general.asOf');
  return row && row[2] !== '' ? String(row[2]) : null;
}

/** Whether Settings name a tab that is not there. */
function namesMissingTab({ settings, customersTab }: Readonly<Model>): boolean {
  const present = [customersTab, 'Orders'].map(foldKey);
  return (settings ?? []).some(
    ([section, name, value]) =>
      keyOf(section, name)?.startsWith('source.') &&
      value !== '' &&
      !present.includes(foldKey(String(value))),
  );
}

function keyOf(section: Row[number], name: Row[number]): string | null {
  const found = settingRowNamed(String(section), String(name));
  return found && `${found.section}.${found.key}`;
}
