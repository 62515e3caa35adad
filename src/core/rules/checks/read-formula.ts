/**
 * Trees of conditions → formulas over atoms. What cannot be looked into becomes an atom of its own, which may be anything.
 */
import type { Expression, Of, Rule, Test } from '../../conditions/ast';
import { inputNode } from '../../conditions/nodes';
import type { CompareOperator } from '../../conditions/tokens';
import type { Subject } from '../../conditions/types';
import { isConstant, memberAtom, opaqueAtom, shareAtom, valueAtom } from './atoms';
import type { AxisRegistry } from './axis-registry';
import type { Formula } from './formula';

/** What a whole cell asks. */
export function readFormula(rule: Rule, axes: AxisRegistry): Formula {
  if (rule.kind === 'any') return { kind: 'known', truth: 1 };
  if (rule.kind === 'expression') return readCondition(rule.expression, axes);
  const { subject, tests, negated } = rule;
  const any = anyOf(tests.map((test) => readTest(inputNode(subject, test.range), test, axes)));
  return negated ? { kind: 'not', part: any } : any;
}

function anyOf(parts: readonly Formula[]): Formula {
  return parts.length === 1 ? parts[0] : { kind: 'any', parts };
}

type Readers = { readonly [K in Expression['kind']]?: (node: Of<K>, axes: AxisRegistry) => Formula };

const reference = (node: Of<'subject' | 'input'>, axes: AxisRegistry): Formula =>
  node.type === 'boolean' ? valueAtom(node.subject, node, axes) : { kind: 'known', truth: -1 };

const READERS: Readers = {
  boolean: ({ value }) => ({ kind: 'known', truth: value ? 1 : 0 }),
  null: () => ({ kind: 'known', truth: -1 }),
  subject: reference,
  input: reference,
  and: ({ operands }, axes) => ({ kind: 'all', parts: operands.map((part) => readCondition(part, axes)) }),
  or: ({ operands }, axes) => ({ kind: 'any', parts: operands.map((part) => readCondition(part, axes)) }),
  not: ({ operand }, axes) => ({ kind: 'not', part: readCondition(operand, axes) }),
  if: ({ condition, then, otherwise }, axes) => ({
    kind: 'if',
    condition: readCondition(condition, axes),
    then: readCondition(then, axes),
    otherwise: readCondition(otherwise, axes),
  }),
  in: ({ value, tests }, axes) => anyOf(tests.map((test) => readTest(value, test, axes))),
  compare: readComparison,
  between: readBetween,
  match: readMatch,
};

function readCondition(node: Expression, axes: AxisRegistry): Formula {
  const read = READERS[node.kind] as ((node: Expression, axes: AxisRegistry) => Formula) | undefined;
  return read ? read(node, axes) : opaqueAtom(node, axes);
}

function readTest(value: Expression, test: Test, axes: AxisRegistry): Formula {
  if (test.kind === 'holds') return readCondition(test.condition, axes);
  // As an expression the test is bound and evaluated just as in its cell.
  const asked: Expression = { kind: 'in', type: 'boolean', value, tests: [test], range: test.range };
  if (!isName(value)) return opaqueAtom(asked, axes);
  const { subject } = value;
  if (test.kind === 'share') return shareAtom(subject, test, axes);
  if (test.kind === 'interval') return readInterval(subject, [test.low, test.high], { asked, axes });
  const operator = test.kind === 'equals' ? '=' : test.operator;
  return readOperator(subject, { operator, operand: test.operand }, { asked, axes });
}

interface Asked {
  /** The whole test. */
  readonly asked: Expression;
  readonly axes: AxisRegistry;
}

function readComparison(node: Of<'compare'>, axes: AxisRegistry): Formula {
  const { operator, left, right } = node;
  const [subject, operand] = isName(left)
    ? [left.subject, right]
    : [isName(right) ? right.subject : null, left];
  return subject
    ? readOperator(subject, { operator, operand }, { asked: node, axes })
    : opaqueAtom(node, axes);
}

function readOperator(
  subject: Subject,
  { operator, operand }: { readonly operator: CompareOperator; readonly operand: Expression },
  { asked, axes }: Asked,
): Formula {
  const isEquality = operator === '=' || operator === '!=';
  if (!isConstant(operand) || (hasTexts(subject) && !isEquality)) return opaqueAtom(asked, axes);
  if (subject.type !== 'list') return valueAtom(subject, asked, axes);
  const member = memberAtom(subject, operand, axes);
  return operator === '=' ? member : { kind: 'not', part: member };
}

function readBetween(node: Of<'between'>, axes: AxisRegistry): Formula {
  const { value, low, high } = node;
  return isName(value)
    ? readInterval(value.subject, [low, high], { asked: node, axes })
    : opaqueAtom(node, axes);
}

function readInterval(subject: Subject, bounds: readonly Expression[], { asked, axes }: Asked): Formula {
  const isPlain = !hasTexts(subject) && bounds.every(isConstant);
  return isPlain ? valueAtom(subject, asked, axes) : opaqueAtom(asked, axes);
}

/** `list contains(interests, "coffee")`: unlike `=`, it is unknown of an empty list. */
function readMatch(node: Of<'match'>, axes: AxisRegistry): Formula {
  const { match, whole, part } = node;
  if (match !== 'has' || !isName(whole) || whole.type !== 'list' || part.kind !== 'text')
    return opaqueAtom(node, axes);
  return {
    kind: 'if',
    condition: memberAtom(whole.subject, { ...part, kind: 'null' }, axes),
    then: { kind: 'known', truth: -1 },
    otherwise: memberAtom(whole.subject, part, axes),
  };
}

/** Texts have an order, too, but what lies between two texts is nothing that people ask. */
function hasTexts({ type }: Subject): boolean {
  return type === 'text' || type === 'list';
}

function isName(node: Expression): node is Of<'subject' | 'input'> {
  return node.kind === 'subject' || node.kind === 'input';
}
