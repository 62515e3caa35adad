/**
 * A small shop's names and columns to write rules about, and short ways to ask what a rule says.
 */
import { foldText, stripAccents } from '../../../src/core/base/text';
import type { Column, ColumnType, Scalar } from '../../../src/core/tables/column';
import { compileCell, compileExpression } from '../../../src/core/conditions';
import type { CompiledRule } from '../../../src/core/conditions';
import { nearest } from '../../../src/core/base/nearest';
import type { Binding, ConditionFault, NameFault, Names, Subject } from '../../../src/core/conditions/types';
import { parseIsoDate } from '../../../src/core/base/epoch-day';

interface Known {
  readonly subject: Subject;
  readonly names: readonly string[];
}

function metric(key: string, type: ColumnType, ...names: readonly string[]): Known {
  return { subject: { key, name: names[0], type }, names };
}

function column(header: string, type: ColumnType): Known {
  return { subject: { key: `column:${foldText(header)}`, name: header, type }, names: [header] };
}

const METRICS = [
  metric('orderCount', 'number', 'orders', 'số đơn hàng'),
  metric('revenue', 'number', 'revenue', 'doanh thu'),
  metric('recencyDays', 'number', 'days since last order', 'số ngày từ đơn cuối'),
  metric('purchaseDay', 'number', 'purchase day', 'ngày mua'),
  metric('rainyDay', 'number', 'rainy day', 'ngày mưa'),
  metric('tetShare', 'number', 'Tết share', 'tỷ lệ đơn Tết'),
  metric('lastOrderDate', 'date', 'last order', 'ngày đơn cuối'),
  metric('city', 'text', 'city', 'thành phố'),
  metric('region', 'text', 'region', 'vùng'),
  metric('interests', 'list', 'interests', 'sở thích'),
  metric('consent', 'boolean', 'consent', 'đồng ý'),
  metric('isTest', 'boolean', 'test customer', 'khách thử'),
];

const COLUMNS = [
  column('tier', 'text'),
  column('Revenue', 'text'),
  column('30 day spend', 'number'),
  column('Ghi chú (nội bộ)', 'text'),
  column('in', 'number'),
  // A running number, as many a sheet has it.
  column('No', 'number'),
];

const WORD_END = /(?![\p{L}\p{M}\p{N}_])/uy;

function endsAtWord(text: string, end: number): boolean {
  WORD_END.lastIndex = end;
  return WORD_END.test(text);
}

const KNOWN = new Map<string, Subject>();
const UNACCENTED = new Map<string, Known[]>();
for (const known of [...METRICS, ...COLUMNS]) {
  for (const name of known.names.map(foldText)) if (!KNOWN.has(name)) KNOWN.set(name, known.subject);
}
for (const known of METRICS) {
  for (const name of known.names.map((name) => stripAccents(foldText(name))))
    UNACCENTED.set(name, [...(UNACCENTED.get(name) ?? []), known]);
}

function named(name: string): Subject | undefined {
  return KNOWN.get(foldText(name));
}

function unaccented(name: string): readonly Known[] {
  return UNACCENTED.get(stripAccents(foldText(name))) ?? [];
}

function find(name: string): Subject | NameFault {
  const exact = named(name);
  if (exact) return exact;
  const loose = unaccented(name);
  if (loose.length === 1) return loose[0].subject;
  if (loose.length > 1) return { fault: 'ambiguous', suggestions: loose.map(({ subject }) => subject.name) };
  const candidates = [...METRICS, ...COLUMNS].flatMap(({ names }) => names);
  return { fault: 'unknown', suggestions: nearest(name, candidates) };
}

/** The names of the shop: metrics in two languages, then headers. */
export const names: Names = {
  find,
  findColumn(header) {
    const found = COLUMNS.find(({ subject }) => foldText(subject.name) === foldText(header));
    if (found) return found.subject;
    const suggestions = nearest(
      header,
      COLUMNS.map(({ subject }) => subject.name),
    );
    return { fault: 'unknown', suggestions };
  },
  longestAt(text, start) {
    for (let end = Math.min(text.length, start + 32); end > start; end--) {
      const piece = text.slice(start, end);
      if (piece !== piece.trimEnd() || !endsAtWord(text, end)) continue;
      const subject =
        named(piece) ?? (unaccented(piece).length === 1 ? unaccented(piece)[0].subject : undefined);
      if (subject) return { subject, end };
    }
    return null;
  },
};

/** The subject of that name. */
export function subject(name: string): Subject {
  const found = named(name);
  if (!found) throw new Error(`no such subject: ${name}`);
  return found;
}

/** The date of the analysis in tests. */
export const AS_OF = parseIsoDate('2026-03-31') ?? 0;

/** Values by a subject's name, one array entry a row; dates are written YYYY-MM-DD. */
export type Rows = Readonly<Record<string, readonly Scalar[]>>;

/** Columns over the given values; subjects without values are blank everywhere. */
export function bindingOf(rows: Rows, options: Partial<Binding> = {}): Binding {
  const rowCount = Math.max(1, ...Object.values(rows).map((values) => values.length));
  const byKey = new Map<string, readonly Scalar[]>();
  for (const [name, values] of Object.entries(rows)) byKey.set(subject(name).key, values);
  const typeOf = new Map([...METRICS, ...COLUMNS].map(({ subject: { key, type } }) => [key, type]));
  const columns = new Map<string, Column>();
  for (const [key, type] of typeOf)
    columns.set(key, columnOf(type, byKey.get(key) ?? new Array<null>(rowCount).fill(null)));
  return {
    column(key) {
      const column = columns.get(key);
      if (!column) throw new Error(`no such column: ${key}`);
      return column;
    },
    asOf: AS_OF,
    rowCount,
    counted: () => true,
    accents: true,
    ...options,
  };
}

function columnOf(type: ColumnType, values: readonly Scalar[]): Column {
  switch (type) {
    case 'number':
      return { type, values: Float64Array.from(values, (value) => (value === null ? NaN : Number(value))) };
    case 'date':
      return { type, values: Float64Array.from(values, (value) => parseIsoDate(String(value)) ?? NaN) };
    case 'boolean':
      return { type, values: Int8Array.from(values, (value) => (value === null ? -1 : value ? 1 : 0)) };
    case 'text': {
      const dictionary = [...new Set(values.filter((value) => value !== null).map(String))];
      const codes = Int32Array.from(values, (value) =>
        value === null ? -1 : dictionary.indexOf(String(value)),
      );
      return { type, codes, dictionary };
    }
    case 'list':
      return listColumn(values.map((value) => (Array.isArray(value) ? (value as readonly string[]) : [])));
  }
}

function listColumn(rows: readonly (readonly string[])[]): Column {
  const dictionary = [...new Set(rows.flat())];
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach((row, index) => (starts[index + 1] = starts[index] + row.length));
  return {
    type: 'list',
    starts,
    codes: Int32Array.from(rows.flat(), (text) => dictionary.indexOf(text)),
    dictionary,
  };
}

/** Cells under `name`; expressions where no name is given. */
export function compileFor(cell: unknown, name?: string): CompiledRule {
  return name === undefined ? compileExpression(cell, names) : compileCell(cell, subject(name), names);
}

/** What the condition says for one row: true, false, or null where it does not know. */
export function ask(compiled: CompiledRule, rows: Rows, options: Partial<Binding> = {}): (boolean | null)[] {
  if (!compiled.condition) throw new Error(`faults: ${JSON.stringify(compiled.faults)}`);
  const binding = bindingOf(rows, options);
  const predicate = compiled.condition.bind(binding);
  return Array.from({ length: binding.rowCount }, (_, row) => [false, true, null][predicate(row)] ?? null);
}

/** Expects a cell under `name` (default: orders) to say `expected` of the value. */
export function expectRule(cell: unknown, value: Scalar, expected: boolean | null, name = 'orders'): void {
  expect([cell, value, ...ask(compileFor(cell, name), { [name]: [value] })]).toEqual([cell, value, expected]);
}

/** Expects an expression to say `expected` of one row. */
export function expectCondition(
  expression: string,
  row: Readonly<Record<string, Scalar>>,
  expected: boolean | null,
): void {
  const rows = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, [value]]));
  expect([expression, ...ask(compileFor(expression), rows)]).toEqual([expression, expected]);
}

/** What a fault is expected to be: the found text stands for the range. */
export interface ExpectedFault {
  readonly code: string;
  readonly at: string;
  readonly params?: ConditionFault['params'];
}

/** Expects exactly one fault: its code, the text under its range, and its params. */
export function expectFault(cell: string, expected: ExpectedFault, name?: string): void {
  const { condition, faults } = compileFor(cell, name);
  const found = faults.map(({ code, range, params }) => ({
    code,
    at: cell.slice(range.start, range.end),
    params,
  }));
  expect({ cell, condition, found }).toEqual({ cell, condition: null, found: [{ params: {}, ...expected }] });
}
