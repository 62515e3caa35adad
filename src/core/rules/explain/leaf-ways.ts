/**
 * Single comparisons: which values of the subject make them true, and which make them false; the rest leaves them unknown.
 */
import type { ArithmeticOperator, Expression } from '../../conditions/ast';
import { scopeOf } from '../../conditions/compile-scope';
import type { CompareOperator } from '../../conditions/tokens';
import type { Binding, Subject } from '../../conditions/types';
import {
  ANY_NUMBER,
  entriesIn,
  numbersIn,
  opposite,
  valuesIn,
  type AllowedEntries,
  type AllowedNumbers,
  type AllowedValues,
} from './allowed';
import { above, ALL_NUMBERS, below, complement, intersect, onlyNumber, type Interval } from './intervals';
import { anyWay, limited, settled, type Wanted, type Ways } from './ways';

/** What makes a comparison of one subject true, and what false. */
interface Sides<A> {
  readonly yes: A;
  readonly no: A;
}

/** A comparison of one subject with constants, as ways; null where it is none of which that can be said. */
type LeafWays = ((wanted: Wanted) => Ways) | null;

const NO_NUMBER = numbersIn([]);

/** Numbers and days between two constants; NaN is null. */
export function withinWays(subject: Subject, interval: Interval): LeafWays {
  const { low, high } = interval;
  if (Number.isNaN(low) || Number.isNaN(high)) return splitWays(subject, { yes: NO_NUMBER, no: NO_NUMBER });
  const inside = numbersIn(intersect([ALL_NUMBERS], [interval]));
  return splitWays(subject, { yes: inside, no: numbersIn(complement(inside.intervals)) });
}

const NUMBER_SETS: Readonly<Record<CompareOperator, (value: number) => Sides<AllowedNumbers>>> = {
  '=': (value) => equality(value),
  '!=': (value) => turned(equality(value)),
  '<': (value) => split(below(value, true)),
  '<=': (value) => split(below(value, false)),
  '>': (value) => split(above(value, true)),
  '>=': (value) => split(above(value, false)),
};

/** `=` knows no unknown: blank equals null and nothing else. */
function equality(value: number): Sides<AllowedNumbers> {
  if (Number.isNaN(value)) return { yes: numbersIn([], true), no: ANY_NUMBER };
  return { yes: numbersIn([onlyNumber(value)]), no: numbersIn(complement([onlyNumber(value)]), true) };
}

function split(interval: Interval): Sides<AllowedNumbers> {
  return { yes: numbersIn([interval]), no: numbersIn(complement([interval])) };
}

function turned<A>({ yes, no }: Sides<A>): Sides<A> {
  return { yes: no, no: yes };
}

function splitWays(subject: Subject, { yes, no }: Sides<AllowedNumbers | AllowedValues>): LeafWays {
  const sets = { true: yes, false: no, notTrue: opposite(yes), notFalse: opposite(no) };
  return (wanted) => limited(subject, sets[wanted]);
}

/** A number or date subject against a constant; NaN is null, with which nothing has an order. */
export function numberWays(subject: Subject, operator: CompareOperator, value: number): LeafWays {
  const hasOrder = operator !== '=' && operator !== '!=';
  if (hasOrder && Number.isNaN(value)) return splitWays(subject, { yes: NO_NUMBER, no: NO_NUMBER });
  return splitWays(subject, NUMBER_SETS[operator](value));
}

/** A text subject against a text, or null. Order of texts: nobody can say what would have to change. */
export function textWays(subject: Subject, operator: CompareOperator, other: TextConstant): LeafWays {
  if (operator !== '=' && operator !== '!=') return null;
  const listed = new Map(other.text === null ? [] : [[other.fold(other.text), other.text]]);
  const yes = valuesIn(listed, { blank: other.text === null });
  return splitWays(subject, operator === '=' ? { yes, no: opposite(yes) } : { yes: opposite(yes), no: yes });
}

/** A text that a rule writes, or null; and how texts are made comparable. */
export interface TextConstant {
  readonly text: string | null;
  fold(text: string): string;
}

/** A boolean subject by itself: blank leaves it unknown. */
export function booleanWays(subject: Subject): LeafWays {
  const sets = {
    true: booleans([true]),
    false: booleans([false]),
    notTrue: booleans([false], true),
    notFalse: booleans([true], true),
  };
  return (wanted) => limited(subject, sets[wanted]);
}

/** A boolean subject against yes, no or null. */
export function booleanEqualWays(
  subject: Subject,
  operator: CompareOperator,
  value: boolean | null,
): LeafWays {
  if (operator !== '=' && operator !== '!=') return null;
  const yes = value === null ? booleans([], true) : booleans([value]);
  const no = value === null ? booleans([true, false]) : booleans([!value], true);
  const equals = operator === '=';
  return (wanted) => limited(subject, equals === (wanted === 'true' || wanted === 'notFalse') ? yes : no);
}

function booleans(values: readonly boolean[], blank = false): AllowedValues {
  return valuesIn(new Map(values.map((value) => [String(value), value])), { blank });
}

/** A list subject that has an entry or not (`=`, `!=`), or is empty or not; there is no unknown. */
export function entryWays(subject: Subject, operator: CompareOperator, other: TextConstant): LeafWays {
  if (operator !== '=' && operator !== '!=') return null;
  const { yes, no } = other.text === null ? EMPTINESS : membership(other);
  const equals = operator === '=';
  return (wanted) => limited(subject, equals === (wanted === 'true' || wanted === 'notFalse') ? yes : no);
}

const EMPTINESS: Sides<AllowedEntries> = {
  yes: entriesIn({ blank: true, filled: false }),
  no: entriesIn({}),
};

function membership({ text, fold }: TextConstant): Sides<AllowedEntries> {
  const entry = new Map([[fold(text ?? ''), text ?? '']]);
  return { yes: entriesIn({ with: entry }), no: entriesIn({ without: entry, blank: true }) };
}

/** `list contains`: as `=`, but unknown where the list is empty. */
export function hasEntryWays(subject: Subject, other: TextConstant): LeafWays {
  const { yes, no } = membership(other);
  const sets: Readonly<Record<Wanted, readonly AllowedEntries[]>> = {
    true: [yes],
    false: [{ ...no, blank: false }],
    notTrue: [no],
    notFalse: [yes, EMPTINESS.yes],
  };
  return (wanted) => anyWay(sets[wanted].map((allowed) => limited(subject, allowed)));
}

/** A truth that no data change. */
export function constantWays(truth: boolean | null): (wanted: Wanted) => Ways {
  return (wanted) => {
    if (truth === null) return settled(wanted === 'notTrue' || wanted === 'notFalse');
    return settled(truth === (wanted === 'true' || wanted === 'notFalse'));
  };
}

/** The number or epoch day that an expression always has, NaN for null; undefined where it depends on the customer. */
export function constantOf(node: Expression, binding: Binding): number | undefined {
  switch (node.kind) {
    case 'number':
      return node.value;
    case 'date':
      return node.day;
    case 'today':
      return binding.asOf;
    case 'null':
      return NaN;
    case 'negate':
      return calculated('-', [0, constantOf(node.operand, binding)]);
    case 'arithmetic':
      return calculated(node.operator, [constantOf(node.left, binding), constantOf(node.right, binding)]);
    default:
      return undefined;
  }
}

const OPERATIONS: Readonly<Record<ArithmeticOperator, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
};

type Operands = readonly [number | undefined, number | undefined];

/** As in rules: division by zero and overflow give null. */
function calculated(operator: ArithmeticOperator, [left, right]: Operands): number | undefined {
  if (left === undefined || right === undefined) return undefined;
  const result = OPERATIONS[operator](left, right);
  return Number.isFinite(result) ? result : NaN;
}

/** A text that a rule writes; undefined where the expression is none. */
export function textConstantOf(node: Expression, binding: Binding): TextConstant | undefined {
  const { fold } = scopeOf(binding);
  if (node.kind === 'null') return { text: null, fold };
  return node.kind === 'text' ? { text: node.value, fold } : undefined;
}
