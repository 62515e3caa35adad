/**
 * The customer who stands for all walk-ins is nobody in particular: by its sums it would be the shop's best regular. So it
 * is in a segment of its own, unless the rules themselves say what becomes of walk-ins.
 */
import type { Language } from '../base/language';
import { foldText } from '../base/text';
import type { Customers } from '../intake/types';
import { OUTPUT_WORDS } from '../words/output';
import type { RuleTable } from './types';

/** The tables with the segment of walk-ins, last in output order. Unchanged: without walk-ins among the customers. */
export function withWalkInSegment(
  tables: readonly RuleTable[],
  customers: Customers,
  language: Language,
): readonly RuleTable[] {
  if (!customers.walkIn.includes(1)) return tables;
  return tables.map((table) => (asksForWalkIns(table) ? table : tableWithWalkIns(table, language)));
}

function asksForWalkIns({ rules }: RuleTable): boolean {
  return rules.some(({ tests }) =>
    tests.some(({ condition }) => condition.subjects.some(({ key }) => key === 'isWalkIn')),
  );
}

/** A segment that the marketer calls by the same name is the same segment. */
function tableWithWalkIns(table: RuleTable, language: Language): RuleTable {
  const { walkIn: name } = OUTPUT_WORDS[language];
  const known = table.segments.find((segment) => foldText(segment) === foldText(name));
  return { ...table, walkIn: known ?? name, segments: known ? table.segments : [...table.segments, name] };
}
