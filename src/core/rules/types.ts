/**
 * Decision tables: what the Rules tab says, parsed and checked.
 */
import type { ParsedCondition } from '../conditions';
import type { Subject } from '../conditions/types';
import type { SchemeSettings } from '../settings/types';

/** Why a customer stays in a segment that the rule does not give anew: its condition still holds, or its days are not over. */
export type Kept =
  | { readonly by: 'condition' }
  /** Days since the customer entered the segment, of so many. */
  | { readonly by: 'days'; readonly days: number; readonly of: number };

/** A segment that somebody set by hand. */
export interface ByHand {
  /** As the scheme's column shows it. */
  readonly segment: string;
  /** The last day, epoch day; null: until it is taken back. */
  readonly until: number | null;
  /** '' where none was given. */
  readonly reason: string;
}

/** How a rule keeps the customers who are in its segment already. */
export interface RuleKeep {
  /** The cell Keep if: they stay while it holds; null where it asks nothing. */
  readonly condition: RuleTest | null;
  /** They stay at least so many days; 0: not for that. */
  readonly days: number;
}

/** One input entry of a rule. `subject` is null for the free columns Condition and Keep if. */
export interface RuleTest {
  readonly subject: Subject | null;
  readonly condition: ParsedCondition;
  /** What the marketer wrote. */
  readonly text: string;
  /** The header of the column in which it stands. */
  readonly column: string;
}

/** One row of the Rules tab: all of its tests must hold. */
export interface Rule {
  /** The add-on's stable id; '' where the row has none. */
  readonly id: string;
  /** Sheet row, 1 for the top row. */
  readonly row: number;
  readonly segment: string;
  /** Who may look after its customers, each once; empty where it says nothing of it. */
  readonly owners: readonly string[];
  /** The colour of its segment, '#rrggbb'; '' where it says nothing of it. */
  readonly colour: string;
  /** Tests that ask something: cells that are blank or '-' are left out. */
  readonly tests: readonly RuleTest[];
  /** Left out where the rule keeps nobody. */
  readonly keep?: RuleKeep;
}

/** A rule with the scheme that its row names; '' where it names none. */
export interface SchemeRule {
  readonly scheme: string;
  readonly rule: Rule;
}

/** One way to classify. */
export interface RuleTable {
  /** The sheet of the rules. */
  readonly sheet: string;
  readonly scheme: SchemeSettings;
  readonly rules: readonly Rule[];
  /** The segments in output order: Settings' order, then first appearance, then "otherwise". */
  readonly segments: readonly string[];
  /**
   * The segment of the customer who stands for all walk-ins, whatever the rules say; null where there is no such customer,
   * or the rules ask who is one. Rules alone give null: see walk-in-segment.ts.
   */
  readonly walkIn: string | null;
}
