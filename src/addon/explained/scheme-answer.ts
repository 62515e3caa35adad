/**
 * One customer in one scheme, for a page: the segment and why, the rules, what the last run left.
 */
import { cellText, segmentKey, type Explanation, type RuleTable } from '../../core/index';
import { explanationLines, reasonSentence } from '../../i18n/index';
import type { ExplainedScheme, LastRunSegment } from '../../protocol/explain';
import type { CustomerState } from '../record/customer-state';
import { metRules, type SentenceOptions } from './met-rules';

interface SchemeContext {
  readonly table: RuleTable;
  /** Null: no run knows the customer. */
  readonly state: CustomerState | null;
  readonly options: SentenceOptions;
}

export function schemeAnswer(
  explanation: Explanation,
  { table, state, options }: SchemeContext,
): ExplainedScheme {
  const { scheme, segment, by, segments, hitPolicy } = explanation;
  return {
    scheme,
    segment,
    lines: explanationLines(explanation, options),
    by,
    reason: reasonSentence(explanation, options),
    hitPolicy,
    segments,
    rules: metRules(explanation, table, options),
    lastRun: state && lastRunSegment(state, segmentKey(table.scheme)),
  };
}

/** Null: the last run did not know the scheme. */
function lastRunSegment(state: CustomerState, columnKey: string): LastRunSegment | null {
  const [now, previous, since] = (['now', 'previous', 'since'] as const).map((fact) =>
    state(fact, columnKey),
  );
  const isKnown = [now, previous, since].some((cell) => cell !== '');
  if (!isKnown) return null;
  return {
    segment: cellText(now),
    previous: cellText(previous) || null,
    since: since instanceof Date ? since.toISOString() : null,
  };
}
