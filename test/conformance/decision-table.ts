/**
 * DMN's decision tables, run with the project's own conditions and hit policies.
 */
import type { Predicate, Subject } from '../../src/core/conditions/types';
import { conjunction } from '../../src/core/rules/evaluate';
import {
  AGGREGATIONS,
  findHits,
  HIT_POLICIES,
  trialOf,
  type Aggregation,
  type DmnHitPolicy,
} from '../../src/core/rules/hit-policies';
import {
  answerOf,
  columnOf,
  compiler,
  rowOf,
  valueOf,
  withInput,
  type Answer,
  type Row,
} from './feel-values';
import { isSame, type Context, type TableCase, type TableInput, type Value } from './tck-cases';

/** A form that the language refuses; the message is the code of the fault. */
class Refusal extends Error {}

/** The fault of inputs that no cell of a sheet can hold: times, durations, contexts. */
export const NO_SUCH_TYPE = 'no such type';
const NO_TYPES: ReadonlySet<string> = new Set(['time', 'dateTime', 'dayTimeDuration', 'yearMonthDuration']);

/** The result of a table for some inputs; a form that the language refuses gives the code of its fault. */
export function decide(table: TableCase, inputs: Context): Answer {
  try {
    return { value: resultOf(table, rowOf(inputs, table.inputData)), fault: null };
  } catch (error) {
    if (error instanceof Refusal) return { value: undefined, fault: error.message };
    throw error;
  }
}

function resultOf(table: TableCase, row: Row): Value {
  const asked = table.inputs.map((input, index) => askedInput(input, `input ${index}`, row));
  // A value that an input does not allow is as good as none: the table has no answer.
  if (asked.some(({ isAllowed }) => !isAllowed)) return null;
  const rules = table.rules.map(({ when }) =>
    conjunction(when.map((cell, index) => asked[index].test(cell))),
  );
  const outputs = table.rules.map(({ then }) => then.map((cell) => valueIn(cell, row)));
  const policy = HIT_POLICIES[policyName(table.hitPolicy)];
  const outcomes = policy.order === 'outputs' ? ranksOf(outputs, table, row) : identitiesOf(outputs);
  const hits = new Int32Array(rules.length);
  const count = findHits(trialOf(policy, rules, outcomes), 0, hits);
  if (count === 0) return defaultOf(table, row);
  if (!policy.choose)
    return listOf(
      table,
      Array.from(hits.subarray(0, count), (rule) => outputs[rule]),
    );
  const rule = policy.choose(hits, count, outcomes);
  return rule < 0 ? null : named(table, outputs[rule]);
}

/** @example policyName('RULE ORDER') //=> 'Rule order' */
function policyName(hitPolicy: string | null): DmnHitPolicy {
  const [first, ...rest] = hitPolicy ?? 'UNIQUE';
  const name = first + rest.join('').toLowerCase();
  if (name in HIT_POLICIES) return name as DmnHitPolicy;
  throw new Refusal(`no such hit policy: ${name}`);
}

interface AskedInput {
  readonly isAllowed: boolean;
  /** What a cell under the input asks. */
  test(cell: string): Predicate;
}

/** An input is a name or any other expression: its value is what the cells below are about. */
function askedInput({ expression, type, allowedValues }: TableInput, key: string, row: Row): AskedInput {
  if (type !== null && NO_TYPES.has(type)) throw new Refusal(NO_SUCH_TYPE);
  const isName = 'key' in row.names.find(expression.trim());
  const value = valueIn(expression, row);
  const own = isName ? row.binding.column(expression.trim()) : null;
  const column = type === null && own ? own : columnOf(value, type);
  if (!column) throw new Refusal(NO_SUCH_TYPE);
  const subject: Subject = { key, name: expression, type: column.type };
  const { binding } = withInput(row, key, column);
  const test = (cell: string) => {
    const { condition, faults } = compiler.compileCell(cell, subject, row.names);
    if (!condition) throw new Refusal(faults[0].code);
    return condition.bind(binding);
  };
  return { isAllowed: value === null || allowedValues === null || test(allowedValues)(0) === 1, test };
}

/** The value of an expression. Empty: null. */
function valueIn(expression: string, row: Row): Value {
  if (/^\s*-?\s*$/.test(expression)) return null;
  const { value, fault } = answerOf(expression, row);
  if (fault !== null || value === undefined) throw new Refusal(fault ?? NO_SUCH_TYPE);
  return value;
}

/** Equal numbers for equal outputs. */
function identitiesOf(outputs: readonly (readonly Value[])[]): number[] {
  return outputs.map((own) => outputs.findIndex((other) => isSame(own, other)));
}

/** The place of each rule's outputs in the order of output values: by the first output that has such an order, then by the next. */
function ranksOf(
  outputs: readonly (readonly Value[])[],
  { outputs: columns }: TableCase,
  row: Row,
): number[] {
  const orders = columns.map(({ values }) => (values === null ? [] : listedValues(values, row)));
  return outputs.map((own) =>
    own.reduce<number>((rank, value, index) => {
      const order = orders[index];
      const place = order.findIndex((one) => isSame(one, value));
      return rank * (order.length + 1) + (place < 0 ? order.length : place);
    }, 0),
  );
}

/** @example listedValues('"Approved", "Declined"', row) //=> ['Approved', 'Declined'] */
function listedValues(values: string, { names, binding }: Row): Value[] {
  const anything: Subject = { key: 'output', name: 'output', type: 'text' };
  const { condition, faults } = compiler.compileCell(values, anything, names);
  if (!condition) throw new Refusal(faults[0].code);
  const tests = condition.rule.kind === 'tests' ? condition.rule.tests : [];
  return tests.flatMap((test) => (test.kind === 'equals' ? [valueOf(test.operand, binding)] : []));
}

/** The default outputs, where there are any; null where no output has one. */
function defaultOf(table: TableCase, row: Row): Value {
  if (table.outputs.every((output) => output.default === null)) return null;
  return named(
    table,
    table.outputs.map((output) => (output.default === null ? null : valueIn(output.default, row))),
  );
}

/** One output is its value, several are a context. */
function named({ outputs }: TableCase, values: readonly Value[]): Value {
  if (outputs.length === 1) return values[0];
  return Object.fromEntries(outputs.map(({ name }, index): [string, Value] => [name ?? '', values[index]]));
}

function listOf(table: TableCase, hits: readonly (readonly Value[])[]): Value {
  if (table.aggregation === null) return hits.map((values) => named(table, values));
  const aggregate = AGGREGATIONS[table.aggregation.toLowerCase() as Aggregation];
  return named(
    table,
    table.outputs.map((_, index) => {
      const numbers = hits.map((values) => values[index]);
      if (table.aggregation === 'COUNT') return numbers.length;
      return numbers.every((value) => typeof value === 'number') ? aggregate(numbers as number[]) : null;
    }),
  );
}
