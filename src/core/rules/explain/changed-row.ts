/**
 * The data with a few values of one customer changed, to see what the rules would then say. The columns themselves stay as they are.
 */
import { scopeOf } from '../../conditions/compile-scope';
import type { Binding } from '../../conditions/types';
import type { Column, ListColumn, Scalar, TextColumn } from '../../tables/column';
import { entriesOf, type Change } from './changes';

/** The binding in which the changes of that row are made. */
export function withChanges(binding: Binding, row: number, changes: readonly Change[]): Binding {
  const columns = new Map<string, Column>();
  for (const change of changes) {
    const { key } = change.subject;
    columns.set(key, withValue(binding.column(key), row, valueAfter(change, binding)));
  }
  return { ...binding, report: undefined, column: (key) => columns.get(key) ?? binding.column(key) };
}

/** A value that fulfils the change. */
function valueAfter(change: Change, binding: Binding): Scalar {
  switch (change.kind) {
    case 'number':
      return change.beyond ? past(change) : change.need;
    case 'oneOf':
      return change.options[0];
    case 'noneOf':
      return otherThan(change.options);
    case 'entries':
      return entriesAfter(change, binding);
    case 'empty':
      return null;
    case 'filled':
      return ANY_VALUE[change.subject.type];
  }
}

/** A little past the end, yet inside: half the way to the other end where that is near. */
function past({ need, from, to }: Extract<Change, { kind: 'number' }>): number {
  const step = Math.max(Math.abs(need), 1) * 1e-9;
  if (need === from) return Math.min(need + step, to === null ? Infinity : (need + to) / 2);
  return Math.max(need - step, from === null ? -Infinity : (need + from) / 2);
}

function otherThan(options: readonly (string | boolean)[]): Scalar {
  const texts = options.filter((option) => typeof option === 'string');
  return texts.length > 0 ? `${texts.join('')}x` : options[0] === false;
}

type Entries = Extract<Change, { kind: 'entries' }>;

/** Never nothing: a list that is emptied would be unknown to some conditions. */
function entriesAfter({ subject, add, remove }: Entries, binding: Binding): Scalar {
  const { fold } = scopeOf(binding);
  const removed = new Set(remove.map(fold));
  const entries = [...entriesOf(subject.value).filter((entry) => !removed.has(fold(entry))), ...add];
  return entries.length > 0 ? entries : [`${remove.join('')}x`];
}

const ANY_VALUE: Readonly<Record<Column['type'], Scalar>> = {
  number: 1,
  date: 1,
  boolean: true,
  text: 'x',
  list: ['x'],
};

function withValue(column: Column, row: number, value: Scalar): Column {
  switch (column.type) {
    case 'number':
    case 'date': {
      const values = column.values.slice();
      values[row] = typeof value === 'number' ? value : NaN;
      return { ...column, values };
    }
    case 'boolean': {
      const values = column.values.slice();
      values[row] = value === null ? -1 : value ? 1 : 0;
      return { ...column, values };
    }
    case 'text':
      return withText(column, row, value);
    case 'list':
      return withEntries(column, row, entriesOf(value));
  }
}

function withText({ type, codes, dictionary }: TextColumn, row: number, value: Scalar): TextColumn {
  const changed = codes.slice();
  changed[row] = value === null ? -1 : dictionary.length;
  return { type, codes: changed, dictionary: [...dictionary, String(value)] };
}

function withEntries(
  { type, starts, codes, dictionary }: ListColumn,
  row: number,
  entries: readonly string[],
): ListColumn {
  const added = entries.map((_, index) => dictionary.length + index);
  const grown = entries.length - (starts[row + 1] - starts[row]);
  return {
    type,
    starts: starts.map((start, at) => (at > row ? start + grown : start)),
    codes: spliced(codes, [starts[row], starts[row + 1]], added),
    dictionary: [...dictionary, ...entries],
  };
}

function spliced(
  codes: Int32Array,
  [from, to]: readonly [number, number],
  added: readonly number[],
): Int32Array {
  const result = new Int32Array(codes.length - (to - from) + added.length);
  result.set(codes.subarray(0, from));
  result.set(added, from);
  result.set(codes.subarray(to), from + added.length);
  return result;
}
