/**
 * Prints a rule in canonical form: FEEL, one spelling a meaning, which parses to the same rule again.
 * `top 20%` is the one form that is no FEEL.
 */
import type { Expression, Of, Rule, Test } from './ast';
import { lex } from './lexer';
import { canonicalDate, canonicalNumber, canonicalText } from './literals';
import { POWER } from './parser';
import type { Context } from './tokens';
import { takesBareWords } from './tokens';
import type { Subject } from './types';

/** The rule as text. */
export function printRule(rule: Rule, context: Context): string {
  if (rule.kind === 'any') return '-';
  const printer = new Printer(context);
  if (rule.kind === 'expression') return printer.print(rule.expression, POWER.none);
  const tests = printer.tests(rule.tests);
  return rule.negated ? `not(${tests})` : tests;
}

type Printers = { readonly [K in Expression['kind']]: (printer: Printer, node: Of<K>) => string };

const junction = (printer: Printer, { kind, operands }: Of<'and' | 'or'>): string =>
  operands.map((operand) => printer.print(operand, POWER[kind] + 1)).join(` ${kind} `);

const MATCHES = {
  contains: 'contains',
  startsWith: 'starts with',
  endsWith: 'ends with',
  has: 'list contains',
};

const PRINTERS: Printers = {
  number: (_printer, { value }) => canonicalNumber(value),
  text: (_printer, { value }) => canonicalText(value),
  boolean: (_printer, { value }) => String(value),
  null: () => 'null',
  date: (_printer, { day }) => canonicalDate(day),
  today: () => 'today()',
  subject: (printer, { subject }) => printer.name(subject),
  input: () => '?',
  and: junction,
  or: junction,
  not: (printer, { operand }) => `not(${printer.print(operand, POWER.none)})`,
  negate: (printer, { operand }) => `-${printer.print(operand, POWER.negate)}`,
  compare: (printer, { operator, left, right }) =>
    `${printer.print(left, POWER.add)} ${operator} ${printer.print(right, POWER.add)}`,
  arithmetic: (printer, node) =>
    `${printer.print(node.left, powerOf(node))} ${node.operator} ${printer.print(node.right, powerOf(node) + 1)}`,
  between: (printer, { value, low, high }) =>
    `${printer.print(value, POWER.add)} between ${printer.print(low, POWER.add)} and ${printer.print(high, POWER.add)}`,
  in: (printer, { value, tests }) => `${printer.print(value, POWER.add)} in ${printer.testsAfterIn(tests)}`,
  match: (printer, { match, whole, part }) =>
    `${MATCHES[match]}(${printer.print(whole, POWER.none)}, ${printer.print(part, POWER.none)})`,
  if: (printer, { condition, then, otherwise }) =>
    `if ${printer.print(condition, POWER.none)} then ${printer.print(then, POWER.none)} else ${printer.print(otherwise, POWER.none)}`,
};

const TIGHTEST = 9;

function powerOf(node: Expression): number {
  switch (node.kind) {
    case 'and':
    case 'or':
      return POWER[node.kind];
    case 'compare':
    case 'between':
      return POWER.compare;
    case 'in':
      // Behind `in [a..b]` FEEL's grammar may take a following `and` for a part of the test: parentheses leave no doubt.
      return node.tests.length > 1 ? POWER.compare : POWER.or;
    case 'arithmetic':
      return node.operator === '+' || node.operator === '-' ? POWER.add : POWER.multiply;
    case 'negate':
      return POWER.negate;
    case 'if':
      return POWER.none;
    default:
      return TIGHTEST;
  }
}

class Printer {
  constructor(private readonly context: Context) {}

  /** The expression, in parentheses if it binds looser than `power`. */
  print(node: Expression, power: number): string {
    const text = (PRINTERS[node.kind] as (printer: Printer, node: Expression) => string)(this, node);
    return powerOf(node) < power ? `(${text})` : text;
  }

  tests(tests: readonly Test[]): string {
    return tests.map((test) => this.test(test)).join(', ');
  }

  testsAfterIn(tests: readonly Test[]): string {
    if (tests.length === 1 && tests[0].kind === 'interval') return this.test(tests[0]);
    return `(${this.tests(tests)})`;
  }

  private test(test: Test): string {
    switch (test.kind) {
      case 'equals':
        // Bare, `not( … )` would negate the whole cell.
        return this.print(test.operand, test.operand.kind === 'not' ? TIGHTEST + 1 : POWER.none);
      case 'compares':
        return `${test.operator} ${this.print(test.operand, POWER.add)}`;
      case 'interval': {
        const bounds = `${this.print(test.low, POWER.add)}..${this.print(test.high, POWER.add)}`;
        return `${test.lowOpen ? '(' : '['}${bounds}${test.highOpen ? ')' : ']'}`;
      }
      case 'share':
        return `${test.side} ${percent(test.share)}`;
      case 'holds':
        return this.print(test.condition, POWER.none);
    }
  }

  /** The name where it is read as this subject again, else column("…"). */
  name(subject: Subject): string {
    const { name } = subject;
    const isColumn = subject.key.startsWith('column:');
    if (isColumn && takesBareWords(this.context.subject?.type)) return `column(${canonicalText(name)})`;
    const { tokens } = lex(name, { ...this.context, subject: null });
    const same = tokens.length === 2 && tokens[0].subject?.key === subject.key;
    // FEEL has no names with other signs in them, or with a digit in front.
    const plain = /^[\p{L}_][\p{L}\p{M}\p{N}_ ]*$/u.test(name);
    return (same && plain) || !isColumn ? name : `column(${canonicalText(name)})`;
  }
}

/** A share in percent, with as many digits as it takes to read the same share again. */
function percent(share: number): string {
  for (let digits = 15; digits < 18; digits++) {
    const value = Number((share * 100).toPrecision(digits));
    if (Number(`${value}e-2`) === share) return `${canonicalNumber(value)}%`;
  }
  return `${canonicalNumber(share * 100)}%`;
}
