/**
 * Gives customers to the people whom the rules name: each keeps who looks after them now, the others are dealt out evenly.
 * Whose names a customer's rule has is said in rosters.ts, who looks after them now in present-owners.ts.
 */
import type { IssueLog } from '../base/issue';
import { foldText } from '../base/text';
import type { Customers } from '../intake/types';
import { idOrder } from '../metrics/id-order';
import type { Assignment } from '../rules/evaluate';
import { RULES_ISSUES } from '../rules/issues';
import type { Settings } from '../settings/types';
import { presentOwners, type AssignedBefore, type OwnerReader } from './present-owners';
import { findRosters, type Roster } from './rosters';
import { staffOf, type Staff } from './staff';

export interface OwnersInput {
  readonly assignments: readonly Assignment[];
  readonly customers: Customers;
  readonly absences: Settings['absences'];
  /** Epoch day: whoever is away on it gets no customers. */
  readonly asOf: number;
  readonly assignedBefore?: AssignedBefore;
  readonly issues: IssueLog;
}

export interface Owners {
  /** Everybody whom the rules name, in order of first appearance. */
  readonly people: readonly string[];
  /** By customer an index into people; -1 for nobody. */
  readonly owner: Int32Array;
}

/**
 * A customer keeps the present owner who is among the names of the rule and not away. The others go, in the order of ids, to
 * the name of their rule that has the fewest customers by then, those of other rules and those kept counted.
 * Ties: in the order of the cell. Empty: null where no rule names anybody; customers of a rule whose people are all away have
 * nobody. Issues: rules.ownersAway.
 */
export function assignOwners(input: OwnersInput): Owners | null {
  const { assignments, customers, assignedBefore, issues } = input;
  const staff = staffOf(assignments.map(({ table }) => table));
  if (staff.names.length === 0) return null;
  const { rosters, of } = findRosters(assignments, staff, customers.count);
  const present = presentPeople(rosters, staff, input);
  const dealing: Dealing = {
    owner: new Int32Array(customers.count).fill(-1),
    loads: new Float64Array(staff.names.length),
    namesOf: (customer) => (of[customer] < 0 ? NOBODY : present[of[customer]]),
  };
  keepPresent(dealing, presentOwners(customers, staff, assignedBefore));
  dealOthers(dealing, customers.ids);
  rosters.forEach((roster, index) => {
    if (present[index].length === 0) reportAway(roster, of, { index, issues });
  });
  return { people: staff.names, owner: dealing.owner };
}

const NOBODY = new Int32Array(0);

/** Who has which customers so far. */
interface Dealing {
  readonly owner: Int32Array;
  /** Customers by person. */
  readonly loads: Float64Array;
  /** The people of the customer's rule who are not away. */
  namesOf(customer: number): Int32Array;
}

/** Of each roster those who are not away. */
function presentPeople(
  rosters: readonly Roster[],
  { names }: Staff,
  { absences, asOf }: OwnersInput,
): Int32Array[] {
  const isAway = names.map((name) =>
    (absences.get(foldText(name)) ?? []).some(({ from, to }) => from <= asOf && asOf <= to),
  );
  return rosters.map(({ people }) => people.filter((person) => !isAway[person]));
}

function keepPresent({ owner, loads, namesOf }: Dealing, readers: readonly OwnerReader[]): void {
  for (let customer = 0; customer < owner.length; customer++) {
    const names = namesOf(customer);
    if (names.length === 0) continue;
    for (let i = 0; i < readers.length && owner[customer] < 0; i++) {
      const person = readers[i](customer);
      if (person < 0 || !names.includes(person)) continue;
      owner[customer] = person;
      loads[person]++;
    }
  }
}

/** In the order of ids, so that sorting the sheet changes nobody's owner. */
function dealOthers({ owner, loads, namesOf }: Dealing, ids: readonly string[]): void {
  const waiting: number[] = [];
  for (let customer = 0; customer < owner.length; customer++) {
    if (owner[customer] < 0 && namesOf(customer).length > 0) waiting.push(customer);
  }
  waiting.sort(idOrder(ids));
  for (const customer of waiting) {
    owner[customer] = leastLoaded(namesOf(customer), loads);
    loads[owner[customer]]++;
  }
}

function leastLoaded(names: Int32Array, loads: Float64Array): number {
  let least = names[0];
  for (let i = 1; i < names.length; i++) if (loads[names[i]] < loads[least]) least = names[i];
  return least;
}

/** A rule with customers, and nobody there for them. */
function reportAway(
  { sheet, rule }: Roster,
  of: Int32Array,
  { index, issues }: { readonly index: number; readonly issues: IssueLog },
): void {
  const customers = of.reduce((count, roster) => (roster === index ? count + 1 : count), 0);
  if (customers === 0) return;
  const params = { names: rule.owners.join(', '), customers };
  issues.add(RULES_ISSUES, 'rules.ownersAway', { sheet, row: rule.row }, params);
}
