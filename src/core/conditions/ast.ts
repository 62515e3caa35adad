/**
 * The tree of a rule: what the parser makes, the checker checks, the printer prints and the compiler compiles.
 */
import type { TextRange } from '../base/issue';
import type { ColumnType } from '../tables/column';
import type { CompareOperator } from './tokens';
import type { Subject } from './types';

/** The type of an expression's value; 'null' where it is always null. */
export type ValueType = ColumnType | 'null';

/** How `contains` and its like look for a part. `has` is membership in a list. */
export type TextMatch = 'contains' | 'startsWith' | 'endsWith' | 'has';

interface Typed {
  readonly type: ValueType;
  readonly range: TextRange;
}

/** A value, or a condition with a truth value. */
export type Expression = Typed &
  (
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'text'; readonly value: string }
    | { readonly kind: 'boolean'; readonly value: boolean }
    | { readonly kind: 'null' }
    | { readonly kind: 'date'; readonly day: number }
    | { readonly kind: 'today' }
    | { readonly kind: 'subject'; readonly subject: Subject }
    /** `?`: the subject of the cell. */
    | { readonly kind: 'input'; readonly subject: Subject }
    | { readonly kind: 'and' | 'or'; readonly operands: readonly Expression[] }
    | { readonly kind: 'not' | 'negate'; readonly operand: Expression }
    | {
        readonly kind: 'compare';
        readonly operator: CompareOperator;
        readonly left: Expression;
        readonly right: Expression;
      }
    | {
        readonly kind: 'arithmetic';
        readonly operator: ArithmeticOperator;
        readonly left: Expression;
        readonly right: Expression;
      }
    | {
        readonly kind: 'between';
        readonly value: Expression;
        readonly low: Expression;
        readonly high: Expression;
      }
    | { readonly kind: 'in'; readonly value: Expression; readonly tests: readonly Test[] }
    | {
        readonly kind: 'match';
        readonly match: TextMatch;
        readonly whole: Expression;
        readonly part: Expression;
      }
    | {
        readonly kind: 'if';
        readonly condition: Expression;
        readonly then: Expression;
        readonly otherwise: Expression;
      }
  );

/** The four operations. */
export type ArithmeticOperator = '+' | '-' | '*' | '/';

/** One unary test: of the cell's value, or of the value before `in`. */
export type Test = { readonly range: TextRange } & (
  | { readonly kind: 'equals'; readonly operand: Expression }
  | { readonly kind: 'compares'; readonly operator: CompareOperator; readonly operand: Expression }
  | {
      readonly kind: 'interval';
      readonly low: Expression;
      readonly high: Expression;
      readonly lowOpen: boolean;
      readonly highOpen: boolean;
    }
  | { readonly kind: 'share'; readonly side: 'top' | 'bottom'; readonly share: number }
  /** An expression with `?` in it: it is true or false by itself. */
  | { readonly kind: 'holds'; readonly condition: Expression }
);

/** What a whole cell says. */
export type Rule =
  | { readonly kind: 'any' }
  | {
      readonly kind: 'tests';
      readonly subject: Subject;
      readonly negated: boolean;
      readonly tests: readonly Test[];
    }
  | { readonly kind: 'expression'; readonly expression: Expression };

/** A node of that kind. */
export type Of<K extends Expression['kind']> = NodeOf<Expression, K>;

type NodeOf<N, K> = N extends { readonly kind: infer M }
  ? K extends M
    ? N & { readonly kind: K }
    : never
  : never;

/** The expressions directly inside an expression, in the order of the text. */
export function childrenOf(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case 'and':
    case 'or':
      return node.operands;
    case 'not':
    case 'negate':
      return [node.operand];
    case 'compare':
    case 'arithmetic':
      return [node.left, node.right];
    case 'between':
      return [node.value, node.low, node.high];
    case 'in':
      return [node.value, ...node.tests.flatMap(operandsOf)];
    case 'match':
      return [node.whole, node.part];
    case 'if':
      return [node.condition, node.then, node.otherwise];
    default:
      return [];
  }
}

/** The expressions directly inside a unary test. */
export function operandsOf(test: Test): readonly Expression[] {
  if (test.kind === 'equals' || test.kind === 'compares') return [test.operand];
  if (test.kind === 'interval') return [test.low, test.high];
  return test.kind === 'holds' ? [test.condition] : [];
}

/** Whether `?` occurs in the expression. */
export function mentionsInput(node: Expression): boolean {
  return node.kind === 'input' || childrenOf(node).some(mentionsInput);
}

/** The expressions of a rule at its top. */
export function rootsOf(rule: Rule): readonly Expression[] {
  if (rule.kind === 'expression') return [rule.expression];
  return rule.kind === 'tests' ? rule.tests.flatMap(operandsOf) : [];
}

/** The subjects that a rule names, each once, in order of appearance; a cell's own comes first. */
export function subjectsOf(rule: Rule): readonly Subject[] {
  const found = new Map<string, Subject>();
  if (rule.kind === 'tests') found.set(rule.subject.key, rule.subject);
  const visit = (node: Expression): void => {
    const isName = node.kind === 'subject' || node.kind === 'input';
    if (isName && !found.has(node.subject.key)) found.set(node.subject.key, node.subject);
    childrenOf(node).forEach(visit);
  };
  rootsOf(rule).forEach(visit);
  return [...found.values()];
}
