/**
 * Values of FEEL and columns of one row: what the rule language is told of a case's inputs, and what it answers.
 */
import { formatIsoDate, parseIsoDate } from '../../src/core/base/epoch-day';
import { conditionCompiler } from '../../src/core/conditions';
import type { Expression, Rule } from '../../src/core/conditions/ast';
import { checkRule } from '../../src/core/conditions/check';
import { bindRule } from '../../src/core/conditions/compile';
import { numberOperand } from '../../src/core/conditions/compile-number';
import { scopeOf, type Scope } from '../../src/core/conditions/compile-scope';
import { textOperand } from '../../src/core/conditions/compile-text';
import type { Binding, Names, Subject } from '../../src/core/conditions/types';
import { valueAt, type Column } from '../../src/core/tables/column';
import { isSame, type Context, type Temporal, type Value } from './tck-cases';

export const compiler = conditionCompiler('feel');

/** What the language makes of a case. */
export interface Answer {
  /** Undefined where the form is refused. */
  readonly value: Value | undefined;
  /** The code of the fault, also of a null that comes of values of the wrong types: a sheet's cell is refused for it. */
  readonly fault: string | null;
}

/** An answer that is no value of its own, but null or nothing for a fault, is a refusal wherever another value is wanted. */
export type Verdict = 'passes' | 'refused' | 'differs';

export function verdictOn({ value, fault }: Answer, expected: Value): Verdict {
  if (value !== undefined && isSame(value, expected)) return 'passes';
  return fault === null ? 'differs' : 'refused';
}

/** Names with their values: a row of its own. */
export interface Row {
  readonly names: Names;
  readonly binding: Binding;
}

/** What a null is a null of, where its type is known. */
const BLANKS: Readonly<Record<string, Column>> = {
  number: { type: 'number', values: Float64Array.of(NaN) },
  string: { type: 'text', codes: Int32Array.of(-1), dictionary: [] },
  boolean: { type: 'boolean', values: Int8Array.of(-1) },
  date: { type: 'date', values: Float64Array.of(NaN) },
};

/** A column of one row; null for a type that no column has: times, durations, contexts, lists of other things than texts. */
export function columnOf(value: Value | undefined, type: string | null = null): Column | null {
  if (value === null || value === undefined) return BLANKS[type ?? ''] ?? BLANKS.boolean;
  if (typeof value === 'number') return { type: 'number', values: Float64Array.of(value) };
  if (typeof value === 'string') return { type: 'text', codes: Int32Array.of(0), dictionary: [value] };
  if (typeof value === 'boolean') return { type: 'boolean', values: Int8Array.of(Number(value)) };
  if (!Array.isArray(value)) return isDate(value) ? dateColumn(value) : null;
  const texts = value.filter((entry): entry is string => typeof entry === 'string');
  if (texts.length < value.length) return null;
  const codes = Int32Array.from(texts, (_, index) => index);
  return { type: 'list', starts: Uint32Array.of(0, texts.length), codes, dictionary: texts };
}

function isDate(value: Value): value is Temporal {
  return (value as Temporal)['@type'] === 'date';
}

function dateColumn(date: Temporal): Column {
  return { type: 'date', values: Float64Array.of(parseIsoDate(date['@value']) ?? NaN) };
}

/** Inputs under their names, those inside of contexts as `outer.inner`. Names without a value are null of their declared type. */
export function rowOf(inputs: Context, types: Readonly<Record<string, string>> = {}): Row {
  const columns = new Map<string, Column>();
  for (const name of new Set([...Object.keys(types), ...Object.keys(inputs)]))
    addColumns(columns, name, { value: inputs[name] ?? null, type: types[name] ?? null });
  return withColumns(columns);
}

function addColumns(
  columns: Map<string, Column>,
  name: string,
  { value, type }: { readonly value: Value; readonly type: string | null },
): void {
  const column = columnOf(value, type);
  if (column) columns.set(name, column);
  else if (typeof value === 'object' && value !== null && !Array.isArray(value) && !('@type' in value))
    for (const [inner, part] of Object.entries(value))
      addColumns(columns, `${name}.${inner}`, { value: part, type: null });
}

function withColumns(columns: ReadonlyMap<string, Column>): Row {
  const binding: Binding = {
    column: (key) => columns.get(key) ?? BLANKS.boolean,
    asOf: 0,
    rowCount: 1,
    counted: () => true,
    accents: true,
    exact: true,
  };
  return { names: namesOf(columns), binding };
}

const WORD_SIGN = /[\p{L}\p{M}\p{N}_]/u;

function namesOf(columns: ReadonlyMap<string, Column>): Names {
  const subjects = new Map(
    [...columns].map(([name, { type }]): [string, Subject] => [name, { key: name, name, type }]),
  );
  const byLength = [...subjects.values()].sort((a, b) => b.name.length - a.name.length);
  const find = (name: string) => subjects.get(name) ?? ({ fault: 'unknown', suggestions: [] } as const);
  return {
    find,
    findColumn: find,
    longestAt(text, start) {
      const ends = ({ name }: Subject) => !WORD_SIGN.test(text[start + name.length] ?? '');
      const subject = byLength.find((one) => text.startsWith(one.name, start) && ends(one));
      return subject ? { subject, end: start + subject.name.length } : null;
    },
  };
}

/** The row with one value more, under a name that nothing else has. */
export function withInput(row: Row, key: string, column: Column): Row {
  return { ...row, binding: { ...row.binding, column: (k) => (k === key ? column : row.binding.column(k)) } };
}

/** What an expression gives. */
export function answerOf(expression: string, row: Row): Answer {
  const { condition, faults } = compiler.compileExpression(expression, row.names);
  if (condition?.rule.kind !== 'expression')
    return { value: undefined, fault: faults[0]?.code ?? 'rule.unexpectedEnd' };
  const value = valueOf(condition.rule.expression, row.binding);
  return { value, fault: value === null ? clash(condition.rule, expression) : null };
}

/** Why a sheet's cell would be refused that the strict dialect takes for null: values of the wrong types. */
function clash(rule: Rule, text: string): string | null {
  return checkRule(rule, text).find(({ code }) => code !== 'rule.notCondition')?.code ?? null;
}

/** The value of a node of the tree. */
export function valueOf(node: Expression, binding: Binding): Value {
  const scope = scopeOf(binding);
  if (node.type === 'number') return numberOf(node, scope);
  if (node.type === 'text') return textOf(node, scope);
  if (node.type === 'list' && node.kind === 'subject')
    return valueAt(binding.column(node.subject.key), 0) as Value;
  if (node.type !== 'date') return node.type === 'boolean' ? truthOf(node, binding) : null;
  const day = numberOf(node, scope);
  return day === null ? null : { '@type': 'date', '@value': formatIsoDate(day) };
}

const compileTruth = (expression: Expression, { binding }: Scope) =>
  bindRule({ kind: 'expression', expression }, binding);

function truthOf(expression: Expression, binding: Binding): boolean | null {
  const truth = bindRule({ kind: 'expression', expression }, binding)(0);
  return truth < 0 ? null : truth === 1;
}

function numberOf(node: Expression, scope: Scope): number | null {
  const operand = numberOperand(node, scope, compileTruth);
  const value =
    operand.kind === 'constant'
      ? operand.value
      : operand.kind === 'column'
        ? operand.values[0]
        : operand.read(0);
  return Number.isNaN(value) ? null : value;
}

function textOf(node: Expression, scope: Scope): string | null {
  const operand = textOperand(node, scope, compileTruth);
  if (operand.kind === 'constant') return operand.value;
  if (operand.kind === 'reader') return operand.read(0);
  return operand.folded[operand.column.codes[0]] ?? null;
}
