/**
 * For how many customers each rule is undecided, and which blanks make it so. For checks: a run does not need it.
 */
import { subjectsOf } from '../../conditions/ast';
import { bindRule } from '../../conditions/compile';
import type { Binding, Predicate, Subject } from '../../conditions/types';
import type { Rule, RuleTable } from '../types';
import { leavesOf } from './parts';
import { isBlankAt } from './subjects';

/** A subject that is blank where a rule is undecided. */
export interface BlankSubject {
  readonly key: string;
  readonly name: string;
  /** Customers whom the rule leaves undecided and of whom this is blank; one may count under several subjects. */
  readonly customers: number;
}

/** One rule of a table. */
export interface UndecidedRule {
  readonly id: string;
  /** Sheet row, 1 for the top row. */
  readonly row: number;
  readonly segment: string;
  /** Customers for whom no test is false, yet not all are true: blanks decide, whatever the other rules say. */
  readonly customers: number;
  /** Most customers first; empty where a calculation without blanks has no result (division by zero). */
  readonly blanks: readonly BlankSubject[];
}

/** Shape: one entry a rule, in the order of the table. Cost: every test of every customer once. */
export function countUndecided({ rules }: Pick<RuleTable, 'rules'>, binding: Binding): UndecidedRule[] {
  const silent = { ...binding, report: undefined };
  return rules.map((rule) => countRule(rule, silent));
}

/** A single test inside a rule, and what may be blank in it. */
interface Leaf {
  readonly holds: Predicate;
  /** Indexes into the rule's subjects. */
  readonly subjects: readonly number[];
}

function countRule(rule: Rule, binding: Binding): UndecidedRule {
  const { id, row: sheetRow, segment, tests } = rule;
  const predicates = tests.map(({ condition }) => condition.bind(binding));
  const tally = new BlankTally(rule, binding);
  let customers = 0;
  for (let row = 0; row < binding.rowCount; row++) {
    if (!isUndecided(predicates, row)) continue;
    customers++;
    tally.add(row);
  }
  return { id, row: sheetRow, segment, customers, blanks: tally.blanks() };
}

function isUndecided(tests: readonly Predicate[], row: number): boolean {
  let unknown = false;
  for (let i = 0; i < tests.length; i++) {
    const truth = tests[i](row);
    if (truth === 0) return false;
    if (truth < 0) unknown = true;
  }
  return unknown;
}

/** Counts, by subject, the customers in whose unknown tests the subject is blank. */
class BlankTally {
  private readonly subjects: readonly Subject[];
  private readonly leaves: readonly Leaf[];
  private readonly isBlank: readonly ((row: number) => boolean)[];
  private readonly counts: Uint32Array;
  /** By subject, the last row that was counted: a subject in two tests counts once. */
  private readonly counted: Int32Array;

  constructor(rule: Rule, binding: Binding) {
    this.subjects = subjectsIn(rule);
    this.leaves = leavesIn(rule, this.subjects, binding);
    this.isBlank = this.subjects.map(({ key }) => isBlankAt(binding.column(key)));
    this.counts = new Uint32Array(this.subjects.length);
    this.counted = new Int32Array(this.subjects.length).fill(-1);
  }

  add(row: number): void {
    for (const { holds, subjects } of this.leaves) if (holds(row) < 0) this.addBlanks(subjects, row);
  }

  /** Most customers first. */
  blanks(): BlankSubject[] {
    return this.subjects
      .map(({ key, name }, index) => ({ key, name, customers: this.counts[index] }))
      .filter(({ customers }) => customers > 0)
      .sort((a, b) => b.customers - a.customers);
  }

  private addBlanks(subjects: readonly number[], row: number): void {
    for (const index of subjects) {
      if (this.counted[index] === row || !this.isBlank[index](row)) continue;
      this.counted[index] = row;
      this.counts[index]++;
    }
  }
}

function subjectsIn({ tests }: Rule): readonly Subject[] {
  const byKey = new Map<string, Subject>();
  for (const { condition } of tests)
    for (const subject of condition.subjects) byKey.set(subject.key, subject);
  return [...byKey.values()];
}

function leavesIn({ tests }: Rule, subjects: readonly Subject[], binding: Binding): readonly Leaf[] {
  return tests
    .flatMap(({ condition }) => leavesOf(condition.rule))
    .map((leaf) => ({
      holds: bindRule(leaf, binding),
      subjects: subjectsOf(leaf).map(({ key }) => subjects.findIndex((subject) => subject.key === key)),
    }));
}
