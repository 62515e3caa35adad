/**
 * Conditions in which a part lacks what it is compared with, and sums of things that cannot be added.
 */
import type { Expression, Of } from './ast';
import type { Report } from './check-types';

/** `orders = 5 or 6`: the 6 is compared with nothing. */
export function refuseLooseValue(node: Of<'and' | 'or'>, report: Report): boolean {
  const index = node.operands.findIndex(isLooseValue);
  const before = node.operands[index - 1] as Expression | undefined;
  if (before?.kind !== 'compare') return false;
  const { range } = node.operands[index];
  const text = report.source(range);
  const hint = `${report.source(before.left.range)} ${before.operator} ${text}`;
  report.fail('rule.halfCondition', range, { text, hint });
  return true;
}

function isLooseValue({ kind }: Expression): boolean {
  return kind === 'number' || kind === 'text' || kind === 'date';
}

/** Dates and texts are compared, not calculated with. */
export function refuseSum({ left, right, range }: Of<'arithmetic'>, report: Report): boolean {
  const types = [left.type, right.type];
  const text = report.source(range);
  if (types.includes('date')) report.fail('rule.dateSum', range, { text });
  else if (types.includes('text')) report.fail('rule.textSum', range, { text });
  else return false;
  return true;
}
