/**
 * What the static checks of a decision table find, as data.
 */
import type { Rule, RuleTable, RuleTest } from '../types';
import type { Sample } from './samples';

/** What could not be told of a rule or of the whole table. */
export type Question = 'reach' | 'overlap' | 'gap';

export type TableFault =
  /** No customer can meet all of these tests of the rule. */
  | { readonly kind: 'contradiction'; readonly rule: Rule; readonly tests: readonly RuleTest[] }
  /** The rule hits exactly the customers whom an earlier one hits. */
  | {
      readonly kind: 'duplicate';
      readonly rule: Rule;
      readonly first: Rule;
      readonly sample: Sample | null;
    }
  /** Others, which come before it, take all customers whom the rule hits; none of them could be left out. */
  | {
      readonly kind: 'shadowed';
      readonly rule: Rule;
      readonly by: readonly Rule[];
      /** Nobody can get its segment. */
      readonly unreachable: boolean;
      /** A customer whom it hits in vain; null when none was found. */
      readonly sample: Sample | null;
    }
  /** Where only one rule may hit, the rule and each of the earlier others may hit one customer. */
  | {
      readonly kind: 'overlap';
      readonly rule: Rule;
      readonly others: readonly Rule[];
      /** Whom the rule and the first of the others hit. */
      readonly sample: Sample;
    }
  /** No rule hits this customer, and there is no "otherwise". */
  | { readonly kind: 'gap'; readonly sample: Sample }
  /** Two names that look like one. */
  | {
      readonly kind: 'nearTwins';
      readonly segments: readonly [string, string];
      readonly rules: readonly Rule[];
    }
  /** Another colour than that of an earlier rule of its segment. */
  | { readonly kind: 'otherColour'; readonly rule: Rule; readonly first: Rule }
  /** Tests that cannot be looked into, or too many rules. No rules: the question is one of the whole table. */
  | { readonly kind: 'undecided'; readonly question: Question; readonly rules: readonly Rule[] };

/** A fault and its table. */
export interface FoundFault {
  readonly table: RuleTable;
  readonly fault: TableFault;
}
