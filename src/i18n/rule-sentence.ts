/**
 * A rule as a sentence: 'VIP: spent at least 10,000,000 đ in 365 days and ordered 3 times or more'.
 */
import type { ConditionTree, DecisionRule, Expression, RuleTable, UnaryTest } from '../core/index';
import { fill } from './fill';
import { listed, ruleWords, type SentenceOptions } from './quantities';
import type { ClauseContext } from './quantity-clause';
import { nodeClause, testsClauses } from './rule-clauses';
import { marked } from './sentence-parts';

/** A part of a sentence, and how its parts are joined. */
interface Clause {
  readonly kind: 'one' | 'and' | 'or';
  readonly text: string;
}

/** A rule with its segment. Empty: a rule without conditions is for any customer. */
export function ruleSentence(rule: DecisionRule, options: SentenceOptions): string {
  return sentence(rule.segment, [rule], options);
}

/** The same without the segment. */
export function ruleConditions(rule: DecisionRule, options: SentenceOptions): string {
  return rowsText([rule], options);
}

/** All rules of a table that give a segment, joined by "or". Empty: '' where no rule gives it. */
export function segmentSentence({ rules }: RuleTable, segment: string, options: SentenceOptions): string {
  const own = rules.filter((rule) => rule.segment === segment);
  return own.length > 0 ? sentence(segment, own, options) : '';
}

/** One condition as a clause without a subject: 'ordered 3 times or more'; what it says is denied where `negated`. */
export function conditionClause(tree: ConditionTree, options: SentenceOptions, negated = false): string {
  return treeClause(tree, negated, options).text;
}

function sentence(segment: string, rules: readonly DecisionRule[], options: SentenceOptions): string {
  return fill(ruleWords(options.language).rule, { segment, x: rowsText(rules, options) });
}

function rowsText(rules: readonly DecisionRule[], options: SentenceOptions): string {
  const words = ruleWords(options.language);
  const rows = rules.map((rule) => {
    const clauses = rule.tests.map(({ condition }) => treeClause(condition.rule, false, options));
    const text = clauses.length > 0 ? joined('and', clauses, options).text : words.anyCustomer;
    return text + keepText(rule, options);
  });
  return rows.join(joining(words.rows, options));
}

function joining(word: string, { marksJoins = false }: SentenceOptions): string {
  return marksJoins ? marked(word) : word;
}

/** ' (kept at least 30 days, and while: spent at least 8,000,000)'; '' where the rule keeps nobody. */
function keepText({ keep }: DecisionRule, options: SentenceOptions): string {
  if (!keep) return '';
  const { keeps } = ruleWords(options.language);
  const { condition, days } = keep;
  const x = condition ? treeClause(condition.condition.rule, false, options).text : '';
  const sentence = !condition ? keeps.days : days > 0 ? keeps.both : keeps.condition;
  return fill(sentence, { x, days });
}

function treeClause(tree: ConditionTree, negated: boolean, options: SentenceOptions): Clause {
  if (tree.kind === 'any') return one(ruleWords(options.language).anyCustomer);
  if (tree.kind === 'expression') return expressionClause(tree.expression, negated, options);
  const { subject, tests } = tree;
  const value: Expression = { kind: 'input', type: subject.type, subject, range: tests[0].range };
  return testedClause({ value, tests }, tree.negated !== negated, options);
}

function one(text: string): Clause {
  return { kind: 'one', text };
}

function expressionClause(node: Expression, negated: boolean, options: SentenceOptions): Clause {
  if (node.kind === 'not') return expressionClause(node.operand, !negated, options);
  if (node.kind === 'and' || node.kind === 'or') {
    const parts = node.operands.map((operand) => expressionClause(operand, negated, options));
    return joined((node.kind === 'and') === negated ? 'or' : 'and', parts, options);
  }
  if (node.kind === 'if') return one(branches(node, negated, options));
  if (node.kind === 'in') return testedClause(node, negated, options);
  return one(nodeClause(node, contextOf(negated, options)));
}

interface Tested {
  readonly value: Expression;
  readonly tests: readonly UnaryTest[];
}

function testedClause({ value, tests }: Tested, negated: boolean, options: SentenceOptions): Clause {
  const clauses = testsClauses(value, tests, contextOf(negated, options)).map((part) =>
    typeof part === 'string' ? one(part) : expressionClause(part, negated, options),
  );
  return joined(negated ? 'and' : 'or', clauses, options);
}

function contextOf(negated: boolean, options: SentenceOptions): ClauseContext {
  return { ...options, negated, condition: (node) => expressionClause(node, false, options).text };
}

type If = Extract<Expression, { kind: 'if' }>;

function branches({ condition, then, otherwise }: If, negated: boolean, options: SentenceOptions): string {
  return fill(ruleWords(options.language).if, {
    condition: expressionClause(condition, false, options).text,
    then: expressionClause(then, negated, options).text,
    otherwise: expressionClause(otherwise, negated, options).text,
  });
}

/** An "or" inside an "and" is grouped; an "and" inside an "or" is set apart by a comma. */
function joined(kind: 'and' | 'or', clauses: readonly Clause[], options: SentenceOptions): Clause {
  if (clauses.length === 1) return clauses[0];
  const words = ruleWords(options.language);
  const isMixed = clauses.some((clause) => clause.kind !== 'one' && clause.kind !== kind);
  if (kind === 'and') {
    const texts = clauses.map(({ kind: inner, text }) =>
      inner === 'or' ? fill(words.group, { x: text }) : text,
    );
    return { kind, text: listed(texts, words.comma, joining(words.and, options)) };
  }
  const texts = clauses.map(({ text }) => text);
  const or = joining(words.or, options);
  return {
    kind,
    text: isMixed ? texts.join(joining(words.looseOr, options)) : listed(texts, words.comma, or),
  };
}
