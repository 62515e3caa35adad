/**
 * What rules of an earlier run would give the customers of today: by this a move that a changed rule made is told from one that
 * the customer made.
 */
import { assignSegments, type BesideRules } from './assign-segments';
import { IssueLog } from './base/issue';
import { dayInZone } from './base/time-zone';
import type { RuleData, RuleDataInput } from './rule-data';
import { readRules } from './rules/read-rules';
import { withWalkInSegment } from './rules/walk-in-segment';
import { segmentColumn } from './segments/output-columns';
import type { SheetCells } from './tables/sheet-cells';

/** By the key of a scheme's column the text that each customer would have in it, in the customers' order. */
export type SegmentsUnder = ReadonlyMap<string, readonly string[]>;

/**
 * Under the settings of today, without what was set by hand. What a rule remembers of a customer counts.
 * Empty: null where those rules cannot be read any more, be it that a column is gone that they ask about.
 */
export function segmentsUnder(
  rules: SheetCells,
  data: RuleData,
  input: RuleDataInput & BesideRules,
): SegmentsUnder | null {
  const { settings, timeZone, language } = input;
  const { names, intake } = data;
  const issues = new IssueLog();
  const written = readRules(rules, { names, settings, dayOf: dayInZone(timeZone), issues });
  if (issues.hasErrors) return null;
  const tables = withWalkInSegment(written, intake.customers, language);
  const assignments = assignSegments({ ...data, tables }, { ...input, manual: null, issues });
  return new Map(
    assignments.map((assignment) => {
      const { key, cell } = segmentColumn(assignment);
      return [key, intake.customers.ids.map((_, customer) => String(cell(customer)))];
    }),
  );
}
