/**
 * What the parts of the lexer share: the text, the position, the tokens and the faults so far.
 */
import type { IssueParams } from '../base/issue';
import { conditionFault } from './faults';
import type { ConditionFaultCode } from './faults';
import type { Context, Token, TokenType } from './tokens';
import type { ConditionFault } from './types';

/** The state of one run of the lexer; its parts move `position` on. */
export class LexState {
  position = 0;
  readonly tokens: Token[] = [];
  readonly faults: ConditionFault[] = [];

  constructor(
    readonly text: string,
    readonly context: Context,
  ) {}

  /** Whether ambiguous forms are refused. */
  get careful(): boolean {
    return this.context.dialect === 'sheet';
  }

  /** The type of a token before the present one; the last is 1. */
  previous(back = 1): TokenType | null {
    const index = this.tokens.length - back;
    return index < 0 ? null : this.tokens[index].type;
  }

  /** Adds a token from the present position to `end`, and goes there. */
  push(type: TokenType, end: number, value: Pick<Token, 'number' | 'text' | 'subject'> = {}): void {
    this.tokens.push({ type, range: { start: this.position, end }, ...value });
    this.position = end;
  }

  /** Reports a fault from the present position to `end`; goes on behind it. */
  fail(code: ConditionFaultCode, end: number, params: IssueParams = {}): void {
    const range = { start: this.position, end };
    this.faults.push(conditionFault(code, range, params));
    this.position = end;
  }
}

/** Where the (sticky) pattern ends that matches at the present position; the position when it does not. */
export function matchEnd(pattern: RegExp, { text, position }: LexState): number {
  pattern.lastIndex = position;
  return pattern.test(text) ? pattern.lastIndex : position;
}
