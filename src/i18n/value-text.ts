/**
 * The values in a rule as text: names, numbers and calculations. Not for conditions: those are clauses.
 */
import type { Expression } from '../core/index';
import { constantOf, constantText, type Measure } from './bounds';
import { fill } from './fill';
import { ruleWords } from './quantities';

/** Numbers that belong to no subject stand without a unit. */
const SIGNS = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;

/** A value; `condition` writes the condition of an `if`. */
export function valueText(
  node: Expression,
  measure: Measure,
  condition: (node: Expression) => string,
): string {
  const constant = constantOf(node);
  if (constant) return constantText(constant, measure);
  const write = (inner: Expression) => valueText(inner, measure, condition);
  const { yes, no, blank, ifValue } = ruleWords(measure.options.language);
  switch (node.kind) {
    case 'subject':
    case 'input':
      return node.subject.name;
    case 'boolean':
      return node.value ? yes : no;
    case 'null':
      return blank;
    case 'negate':
      return `−${inParentheses(node.operand, write)}`;
    case 'arithmetic':
      return `${operand(node.left, node.operator, write)} ${SIGNS[node.operator]} ${operand(node.right, node.operator, write)}`;
    case 'if':
      return fill(ifValue, {
        condition: condition(node.condition),
        then: write(node.then),
        otherwise: write(node.otherwise),
      });
    default:
      return `(${condition(node)})`;
  }
}

type Write = (node: Expression) => string;

/** Sums add up without parentheses; in every other calculation a calculation stands in them. */
function operand(node: Expression, operator: keyof typeof SIGNS, write: Write): string {
  return operator === '+' && node.kind === 'arithmetic' && node.operator === '+'
    ? write(node)
    : inParentheses(node, write);
}

function inParentheses(node: Expression, write: Write): string {
  return node.kind === 'arithmetic' || node.kind === 'negate' ? `(${write(node)})` : write(node);
}
