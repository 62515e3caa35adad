/**
 * What a single condition wants of the value that it asks about, without its name: 'needs at least 5', 'needs Huế or Vinh'.
 */
import type { ConditionTree, Expression, Subject, UnaryTest } from '../core/index';
import { explainWords } from './explain-sentences';
import { fill } from './format';
import { alternatives, exactNumber, ruleWords, type SentenceOptions } from './quantities';
import { isQuantity, quantityBounds, subjectOf } from './quantity-clause';
import { conditionClause } from './rule-sentence';

/** A condition about several values, or about a calculation, as a clause by itself. */
export function wantedText(tree: ConditionTree, options: SentenceOptions): string {
  const asked = askedIn(tree);
  const texts = asked?.tests.map((test) => testText(asked.subject, test, options)) ?? [null];
  if (!asked || texts.includes(null)) return conditionClause(tree, options);
  const quantities = asked.tests.filter((test) => isQuantity(test, asked.subject));
  const x =
    quantities.length === texts.length
      ? quantityBounds(asked.subject, quantities, options)
      : alternatives(
          texts.filter((text) => text !== null),
          options.language,
        );
  return fill(explainWords(options.language).wanted.needs, { x });
}

interface Asked {
  readonly subject: Subject;
  readonly tests: readonly UnaryTest[];
}

function askedIn(tree: ConditionTree): Asked | null {
  if (tree.kind === 'tests') return tree.negated ? null : tree;
  return tree.kind === 'expression' ? askedInExpression(tree.expression) : null;
}

const FLIPPED = { '=': '=', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

function askedInExpression(node: Expression): Asked | null {
  const { range } = node;
  const of = (value: Expression, tests: readonly UnaryTest[]): Asked | null => {
    const subject = subjectOf(value);
    return subject && { subject, tests };
  };
  switch (node.kind) {
    case 'subject':
    case 'input':
      return of(node, [
        { kind: 'equals', operand: { kind: 'boolean', value: true, type: 'boolean', range }, range },
      ]);
    case 'compare': {
      const { operator, left, right } = node;
      const direct = of(left, [{ kind: 'compares', operator, operand: right, range }]);
      return direct ?? of(right, [{ kind: 'compares', operator: FLIPPED[operator], operand: left, range }]);
    }
    case 'between':
      return of(node.value, [
        { kind: 'interval', low: node.low, high: node.high, lowOpen: false, highOpen: false, range },
      ]);
    case 'in':
      return of(node.value, node.tests);
    default:
      return null;
  }
}

/** Null: it compares with another value of the customer, or is a condition by itself. */
function testText(subject: Subject, test: UnaryTest, options: SentenceOptions): string | null {
  const { blank, yes, no } = ruleWords(options.language);
  const words = explainWords(options.language).wanted;
  if (test.kind === 'share')
    return fill(words[test.side], { v: `${exactNumber(test.share * 100, options.language)}%` });
  if (test.kind === 'compares' && (test.operator === '!=' || test.operator === '=')) {
    const { operand, range } = test;
    const x = testText(subject, { kind: 'equals', operand, range }, options);
    return x === null || test.operator === '=' ? x : fill(words.not, { x });
  }
  if (test.kind === 'equals' && test.operand.kind === 'null') return blank;
  if (test.kind === 'equals' && test.operand.kind === 'boolean') return test.operand.value ? yes : no;
  return isQuantity(test, subject) ? quantityBounds(subject, [test], options) : null;
}
