/**
 * Why one customer is where it is, in every scheme, and what it lacks to be in a segment that was asked for.
 */
import { readRuleData, type RuleData, type RuleDataInput } from './rule-data';
import { explainCustomer, type Explanation } from './rules/explain/explanation';
import { whatIsMissing, type Missing } from './rules/explain/missing';
import { foldText } from './base/text';

export interface ExplainQuestion {
  /** As the sheet has it. */
  readonly customerId: string;
  /** Left out: only why the customer is where it is. */
  readonly segment?: string;
}

export interface CustomerExplanation {
  /** Sheet row, 1 for the top row; 0 where the customer is known from orders alone. */
  readonly row: number;
  readonly schemes: readonly Explanation[];
  /** One entry for each scheme that has the segment; empty where none was asked for, or none has it. */
  readonly missing: readonly Missing[];
}

/** Empty: null when the sheets or rules are wrong (the issues say why); 'unknown' for an id that no customer has. */
export function explainSheets(
  input: RuleDataInput,
  { customerId, segment }: ExplainQuestion,
): CustomerExplanation | 'unknown' | null {
  const data = readRuleData(input);
  if (!data) return null;
  const { customers } = data.intake;
  const row = customers.indexOf.get(customerId.trim());
  if (row === undefined) return 'unknown';
  return {
    row: customers.sheetRows[row],
    schemes: data.tables.map((table) => explainCustomer(table, row, data)),
    missing: segment === undefined ? [] : missingIn(data, row, segment),
  };
}

function missingIn(data: RuleData, row: number, wanted: string): Missing[] {
  const folded = foldText(wanted);
  return data.tables.flatMap((table) => {
    const segment = table.segments.find((name) => foldText(name) === folded);
    return segment === undefined ? [] : [whatIsMissing(table, segment, { ...data, row })];
  });
}
