/**
 * A customers sheet and a Rules tab, and who gets whom: what the tests of owners share. As in test/core/rule-data.ts the
 * analysis date is 1 January 2026.
 */
import { classifySheets, type Classification, type ClassifyInput } from '../../../src/core/classify';
import type { Absence, Settings } from '../../../src/core/settings/types';
import { inputOf } from '../rule-data';

type Grid = readonly (readonly unknown[])[];

export interface Deal {
  readonly customers: Grid;
  readonly rules: Grid;
  readonly settings?: Partial<Settings>;
  /** By customer id. */
  readonly before?: Readonly<Record<string, string>>;
}

interface Dealt {
  readonly run: Classification;
  /** By customer id; '' for nobody. */
  readonly owners: Readonly<Record<string, string>>;
  readonly input: ClassifyInput;
}

/** Throws where the input is refused, or no rule names anybody. */
export function deal({ before, ...grids }: Deal): Dealt {
  const input: ClassifyInput = {
    ...inputOf(grids),
    assignedBefore: before && ((id) => before[id] ?? ''),
  };
  const run = classifySheets(input);
  if (!run) throw new Error(JSON.stringify(input.issues.list()));
  const column = run.columns.find(({ key }) => key === 'owner');
  if (!column) throw new Error('there is no column of owners');
  const { ids } = run.customers;
  const owners = Object.fromEntries(ids.map((id, customer) => [id, String(column.cell(customer))]));
  return { run, owners, input };
}

export function ownersOf(given: Deal): Readonly<Record<string, string>> {
  return deal(given).owners;
}

/** One rule for everybody. */
export function everybodyTo(owner: string): Grid {
  return [
    ['Scheme', 'Segment', 'Owner'],
    ['Care', 'All', owner],
  ];
}

/** Customers of these ids, with nothing known of them. */
export function customersNamed(...ids: readonly string[]): Grid {
  return [['Customer ID', 'City'], ...ids.map((id) => [id, 'Huế'])];
}

/** The section owner of Settings. */
export function away(absences: Readonly<Record<string, readonly Absence[]>>): Partial<Settings> {
  return { absences: new Map(Object.entries(absences)) };
}
