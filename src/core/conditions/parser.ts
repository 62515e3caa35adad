/**
 * The Pratt loop: an expression is a prefix, then infixes as long as they bind tighter than what stands before.
 * What each token means as prefix or infix is in the registries that it is given.
 */
import type { IssueParams, TextRange } from '../base/issue';
import type { Expression } from './ast';
import { conditionFault } from './faults';
import type { ConditionFaultCode } from './faults';
import type { Context, Token, TokenType } from './tokens';
import type { ConditionFault } from './types';

/** How tightly operators bind, loosest first. */
export const POWER = { none: 0, or: 1, and: 2, compare: 3, add: 4, multiply: 5, negate: 6 } as const;

/** What a token means at the start of an expression. The token is consumed already. */
export type PrefixParselet = (parser: Parser, token: Token) => Expression;

/** What a token means behind an expression. The token is consumed already. */
export interface InfixParselet {
  readonly power: number;
  parse(parser: Parser, left: Expression, token: Token): Expression;
}

/** What the tokens mean. */
export interface Grammar {
  readonly prefix: ReadonlyMap<TokenType, PrefixParselet>;
  readonly infix: ReadonlyMap<TokenType, InfixParselet>;
}

/** What is to be parsed. */
export interface ParserInput {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly context: Context;
}

/** Parentheses, calls and the like may stand in each other this deep. */
export const MAX_NESTING = 50;

/** The state of one run of the parser. After the first fault it stands at the end, so that every loop stops. */
export class Parser {
  private index = 0;
  private depth = 0;
  fault: ConditionFault | null = null;
  readonly context: Context;

  constructor(
    private readonly input: ParserInput,
    private readonly grammar: Grammar,
  ) {
    this.context = input.context;
  }

  /** The token at hand, or one further on. */
  peek(ahead = 0): Token {
    const { tokens } = this.input;
    return tokens[Math.min(this.index + ahead, tokens.length - 1)];
  }

  at(type: TokenType, ahead = 0): boolean {
    return this.peek(ahead).type === type;
  }

  next(): Token {
    const token = this.peek();
    if (token.type !== 'end') this.index++;
    return token;
  }

  /** Consumes the token if it has that type. */
  accept(type: TokenType): boolean {
    if (!this.at(type)) return false;
    this.next();
    return true;
  }

  /** Consumes a token of that type, or reports that it is missing. Gives where it ends. */
  expect(type: TokenType): number {
    const token = this.peek();
    if (token.type === type) return this.next().range.end;
    this.fail('rule.missing', token.range, { expected: type, found: this.source(token.range) });
    return token.range.end;
  }

  /** An expression of operators that bind tighter than `power`. */
  expression(power: number): Expression {
    const token = this.next();
    const prefix = this.grammar.prefix.get(token.type);
    if (prefix) return this.continue(prefix(this, token), power);
    return this.unexpected(token);
  }

  /** The infixes behind an expression that was read already. */
  continue(left: Expression, power: number): Expression {
    let node = left;
    for (;;) {
      const infix = this.grammar.infix.get(this.peek().type);
      if (!infix || infix.power <= power) return node;
      node = infix.parse(this, node, this.next());
    }
  }

  /** Runs a part one level deeper, unless that is too deep. */
  nested<T>(range: TextRange, part: () => T): T {
    if (++this.depth > MAX_NESTING) this.fail('rule.tooDeep', range, { limit: MAX_NESTING });
    const result = part();
    this.depth--;
    return result;
  }

  /** Reports that the token cannot stand where it stands. */
  unexpected(token: Token): Expression {
    if (token.type === 'end') return this.fail('rule.unexpectedEnd', token.range);
    return this.fail('rule.unexpected', token.range, { text: this.source(token.range) });
  }

  /** Reports the fault if it is the first one, and goes to the end. */
  fail(code: ConditionFaultCode, range: TextRange, params: IssueParams = {}): Expression {
    this.fault ??= conditionFault(code, range, params);
    this.index = this.input.tokens.length - 1;
    return { kind: 'null', type: 'null', range };
  }

  /** The text of the cell at that place. */
  source(range: TextRange): string {
    return this.input.text.slice(range.start, range.end);
  }

  /** Up to where tokens were consumed. */
  get consumedEnd(): number {
    return this.index === 0 ? 0 : this.lastRange.end;
  }

  /** The place of the token that was consumed last. */
  get lastRange(): TextRange {
    return this.input.tokens[Math.max(0, this.index - 1)].range;
  }
}

/** From the token to the end of what was consumed since. */
export function since(parser: Parser, token: Token): TextRange {
  return { start: token.range.start, end: Math.max(token.range.end, parser.consumedEnd) };
}
