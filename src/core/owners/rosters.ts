/**
 * Which rule says who may look after a customer: in the first scheme in which a rule that gave the customer a segment names
 * anybody, under Collect the first such rule. A segment set by hand counts as if its first rule that names anybody had given it.
 */
import type { Assignment } from '../rules/evaluate';
import { HIT_POLICIES } from '../rules/hit-policies';
import type { Rule } from '../rules/types';
import type { Staff } from './staff';

/** The people of one rule. */
export interface Roster {
  readonly sheet: string;
  readonly rule: Rule;
  /** Places in the staff, in the order of the cell. */
  readonly people: Int32Array;
}

export interface Rosters {
  readonly rosters: readonly Roster[];
  /** By customer the place of the roster; -1 for whom no such rule decides: nobody looks after them. */
  readonly of: Int32Array;
}

/** Shape: of `count` customers. Cost: one pass over them a scheme that names anybody. */
export function findRosters(assignments: readonly Assignment[], staff: Staff, count: number): Rosters {
  const rosters: Roster[] = [];
  const of = new Int32Array(count).fill(-1);
  for (const assignment of assignments) {
    const { sheet, rules } = assignment.table;
    const rosterOf = Int32Array.from(rules, (rule) => {
      if (rule.owners.length === 0) return -1;
      return rosters.push({ sheet, rule, people: Int32Array.from(rule.owners, staff.find) }) - 1;
    });
    if (rosterOf.some((roster) => roster >= 0)) fillRosters(of, assignment, rosterOf);
  }
  return { rosters, of };
}

function fillRosters(of: Int32Array, assignment: Assignment, rosterOf: Int32Array): void {
  const { table, decidedBy, rulesOf } = assignment;
  for (const customer of assignment.byHand.keys()) {
    if (of[customer] < 0) of[customer] = rosterByHand(customer, assignment, rosterOf);
  }
  const isList = HIT_POLICIES[table.scheme.hitPolicy].choose === null;
  for (let customer = 0; customer < of.length; customer++) {
    const rule = decidedBy[customer];
    if (of[customer] >= 0 || rule < 0) continue;
    of[customer] = rosterOf[rule];
    if (isList && of[customer] < 0) of[customer] = firstRoster(rulesOf(customer), rosterOf);
  }
}

function rosterByHand(
  customer: number,
  { table: { rules, segments }, segment, parts }: Assignment,
  rosterOf: Int32Array,
): number {
  const given = new Set(parts[segment[customer]].map((part) => segments[part]));
  const rule = rules.findIndex((one, index) => given.has(one.segment) && rosterOf[index] >= 0);
  return rule < 0 ? -1 : rosterOf[rule];
}

/** The rules come in the order of their segments; rosters stand in that of the rules. */
function firstRoster(rules: readonly number[], rosterOf: Int32Array): number {
  const found = rules.map((rule) => rosterOf[rule]).filter((roster) => roster >= 0);
  return found.length > 0 ? Math.min(...found) : -1;
}
