/**
 * `top 20%` and `bottom 10%`.
 */
import type { Test } from './ast';
import { canonicalNumber } from './literals';
import type { Parser } from './parser';

/** The share at the token `top` or `bottom`; only a cell under a number metric may have one. */
export function parseShare(parser: Parser, inCell: boolean): Test {
  const word = parser.next();
  const amount = parser.next();
  const range = { start: word.range.start, end: amount.range.end };
  const side = word.type === 'bottom' ? 'bottom' : 'top';
  const share = amount.number ?? 0;
  const text = parser.source(range);
  if (!inCell) parser.fail('rule.topOutsideCell', range, { text });
  else if (amount.type === 'number')
    parser.fail('rule.badShare', range, { text, hint: `${side} ${canonicalNumber(meantPercent(share))}%` });
  else if (amount.type !== 'percent') parser.unexpected(amount);
  else if (!(share > 0 && share <= 1)) parser.fail('rule.badShare', range, { text, hint: `${side} 20%` });
  else if (parser.context.subject?.type !== 'number') parser.fail('rule.topNeedsNumber', range, { text });
  return { kind: 'share', side, share, range };
}

/** `top 0.2` is the fifth that `top 20%` is, too. */
function meantPercent(written: number): number {
  return written > 0 && written < 1 ? Number((written * 100).toPrecision(12)) : written;
}
