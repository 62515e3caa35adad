/**
 * What the rules give, and on top of it the customers who stay where the last run left them.
 */
import type { Binding, Predicate } from '../../conditions/types';
import { conjunction, type Assignment } from '../evaluate';
import { HIT_POLICIES, SEVERAL_RULES, WALK_IN } from '../hit-policies';
import { LabelBook } from '../label-book';
import type { Kept } from '../types';
import { foremostOf, outranks, ranksOf } from './foremost';
import { keepersOf, type KeepContext, type Keepers } from './keepers';

/**
 * Where one segment is given, a rule that keeps a customer decides against every rule that the hit policy tries after it, and
 * gives way to those before it; under Unique and Any that is the order of the table. Where a list is, the kept segments are in
 * it, too. Unchanged: the walk-ins' customer, customers whom several rules match where one may, and a table whose rules keep
 * nobody.
 */
export function withKept(own: Assignment, context: KeepContext): Assignment {
  const keepers = keepersOf(own.table, context);
  if (!keepers) return own;
  const keeping = { own, keepers, ...ranksIn(own), keptBy: keptBy(own, keepers, context.binding) };
  return HIT_POLICIES[own.table.scheme.hitPolicy].choose ? keepOne(keeping) : keepLists(keeping);
}

interface Keeping {
  readonly own: Assignment;
  readonly keepers: Keepers;
  readonly outcomes: Int32Array;
  readonly ranks: Int32Array;
  readonly keptBy: Assignment['keptBy'];
}

function ranksIn({ table: { rules, segments, scheme } }: Assignment): Pick<Keeping, 'outcomes' | 'ranks'> {
  const outcomes = Int32Array.from(rules, ({ segment }) => segments.indexOf(segment));
  return { outcomes, ranks: ranksOf(scheme.hitPolicy, outcomes) };
}

/** The conditions of a rule are bound when somebody first asks. */
function keptBy({ table }: Assignment, keepers: Keepers, binding: Binding): Assignment['keptBy'] {
  const silent = { ...binding, report: undefined };
  const predicates = new Map<number, Predicate>();
  const holds = (rule: number): Predicate => {
    let predicate = predicates.get(rule);
    if (!predicate) {
      predicate = conjunction(table.rules[rule].tests.map(({ condition }) => condition.bind(silent)));
      predicates.set(rule, predicate);
    }
    return predicate;
  };
  return (customer, rule): Kept | null => {
    const kept = keepers.how(rule, customer);
    return kept && holds(rule)(customer) !== 1 ? kept : null;
  };
}

function mayBeKept(decidedBy: Int32Array, customer: number): boolean {
  return decidedBy[customer] !== WALK_IN && decidedBy[customer] !== SEVERAL_RULES;
}

function keepOne({ own, keepers, outcomes, ranks, keptBy: kept }: Keeping): Assignment {
  const [segment, decidedBy] = [own.segment.slice(), own.decidedBy.slice()];
  for (let customer = 0; customer < segment.length; customer++) {
    const rules = mayBeKept(decidedBy, customer) ? keepers.of(customer) : [];
    if (rules.length === 0) continue;
    const keeper = foremostOf(rules, ranks);
    if (!outranks(keeper, decidedBy[customer], { ranks, outcomes })) continue;
    decidedBy[customer] = keeper;
    segment[customer] = outcomes[keeper];
  }
  const rulesOf = (customer: number) => (decidedBy[customer] >= 0 ? [decidedBy[customer]] : []);
  return { ...own, segment, decidedBy, rulesOf, keptBy: kept };
}

function keepLists({ own, keepers, outcomes, ranks, keptBy: kept }: Keeping): Assignment {
  const [segment, decidedBy] = [own.segment.slice(), own.decidedBy.slice()];
  const book = new LabelBook(own);
  const more = new Map<number, readonly number[]>();
  for (let customer = 0; customer < segment.length; customer++) {
    const rules = mayBeKept(decidedBy, customer) ? keepers.of(customer) : [];
    if (rules.length === 0) continue;
    const present = own.rulesOf(customer);
    const all = [...new Set([...present, ...rules])].sort((a, b) => outcomes[a] - outcomes[b] || a - b);
    if (all.length === present.length) continue;
    more.set(customer, all);
    decidedBy[customer] = foremostOf(all, ranks);
    segment[customer] = book.indexOf(all.map((rule) => outcomes[rule]));
  }
  const { labels, parts } = book;
  const rulesOf = (customer: number) => more.get(customer) ?? own.rulesOf(customer);
  return { ...own, labels, parts, segment, decidedBy, rulesOf, keptBy: kept };
}
