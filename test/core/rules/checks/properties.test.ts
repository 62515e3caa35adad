/**
 * The checks against brute force: every customer of a small world is put to the real rules.
 */
import fc from 'fast-check';
import { IssueLog } from '../../../../src/core/base/issue';
import { evaluate } from '../../../../src/core/rules/evaluate';
import type { TableFault } from '../../../../src/core/rules/checks/faults';
import type { Sample } from '../../../../src/core/rules/checks/samples';
import type { RuleTable } from '../../../../src/core/rules/types';
import type { HitPolicy } from '../../../../src/core/settings/types';
import type { Scalar } from '../../../../src/core/tables/column';
import { check, customerOf, keyOfColumn, tableOf } from './check-tables';

// Constants of the rules are 1, 2 and 3: numbers beside and between them are all the numbers that can matter.
const WORLD: Readonly<Record<string, readonly Scalar[]>> = {
  height: [0, 1, 1.5, 2, 2.5, 3, 4, null],
  town: ['Huế', 'Vinh', 'Đà Lạt', null],
  vip: [true, false, null],
};

const numberTest = fc.constantFrom(
  '-',
  '-',
  '1',
  '> 1',
  '>= 2',
  '< 2',
  '<= 3',
  '!= 2',
  '[1..3)',
  '(1..2]',
  '1, 3',
  'not(2)',
  'not(> 2)',
  'null',
  'not(null)',
  '? > 2 or ? = 1',
  'not(1, null)',
);
const townTest = fc.constantFrom(
  '-',
  '-',
  'Huế',
  'Huế, Vinh',
  'not("Huế")',
  'null',
  '!= "Vinh"',
  'not("Vinh", null)',
);
const condition = fc.constantFrom(
  '',
  '',
  '',
  'vip',
  'not(vip)',
  'vip = null',
  'height > 2 or town = "Huế"',
  'not(height > 2 and vip)',
  'if vip then height > 1 else town = "Vinh"',
  'height between 2 and 3',
  'height in (1, > 2)',
  'town in ("Huế", "Vinh") or vip',
  'vip or height < 2',
  '1 < height',
  'not(town = "Huế" or height = null)',
  'if not(height > 1 and vip) then town = "Huế" else vip',
  'if not(vip or height > 2) then height < 3 else town = "Vinh"',
);
const row = fc.tuple(fc.constantFrom('a', 'b', 'c'), numberTest, townTest, condition);
const rows = fc.array(row, { minLength: 1, maxLength: 6 });

const HEADERS = ['height', 'town', 'Condition'];

const CUSTOMERS = WORLD.height.flatMap((height) =>
  WORLD.town.flatMap((town) =>
    WORLD.vip.map(
      (vip) =>
        new Map<string, Scalar>([
          [keyOfColumn('height'), height],
          [keyOfColumn('town'), town],
          [keyOfColumn('vip'), vip],
        ]),
    ),
  ),
);

/** By customer, the rules that hit. */
function hitsOf(table: RuleTable, customers: readonly ReadonlyMap<string, Scalar>[]): boolean[][] {
  return customers.map((customer) => {
    const binding = customerOf(table, customer);
    return table.rules.map(({ tests }) => tests.every(({ condition: { bind } }) => bind(binding)(0) === 1));
  });
}

function of<K extends TableFault['kind']>(faults: readonly TableFault[], kind: K) {
  return faults.filter((fault): fault is Extract<TableFault, { kind: K }> => fault.kind === kind);
}

function indexesOf(
  table: RuleTable,
  faults: readonly { readonly rule: RuleTable['rules'][number] }[],
): number[] {
  return faults.map(({ rule }) => table.rules.indexOf(rule));
}

/** All customers of the world who have what the sample names. */
function likeSample(sample: Sample): ReadonlyMap<string, Scalar>[] {
  const named = sample.map(({ subject, value }) => [subject.key, value] as const);
  return CUSTOMERS.map((customer) => new Map([...customer, ...named]));
}

function everyone(
  sample: Sample | null,
  table: RuleTable,
  holds: (hits: readonly boolean[]) => boolean,
): boolean {
  return sample !== null && hitsOf(table, likeSample(sample)).every(holds);
}

const RUNS = { numRuns: 100 };

describe('among all customers of a small world', () => {
  it.each<HitPolicy>(['First', 'Priority'])(
    'the rules that never decide under %s are those found to be contradictions, duplicates or shadowed',
    (hitPolicy) => {
      fc.assert(
        fc.property(rows, (cells) => {
          const table = tableOf(HEADERS, cells, { hitPolicy, otherwise: 'rest', order: ['c', 'a', 'b'] });
          const deciding = new Set(
            CUSTOMERS.map(
              (customer) => evaluate(table, customerOf(table, customer), new IssueLog()).decidedBy[0],
            ),
          );
          const silent = table.rules.map((_, index) => index).filter((index) => !deciding.has(index));
          const { faults } = check(table);
          const contradictions = indexesOf(table, of(faults, 'contradiction'));
          const shadowed = of(faults, 'shadowed');
          const repeats = indexesOf(table, of(faults, 'duplicate')).filter((index) => silent.includes(index));
          expect([...new Set([...contradictions, ...indexesOf(table, shadowed), ...repeats])].sort()).toEqual(
            silent,
          );
          expect(of(faults, 'undecided')).toEqual([]);
        }),
        RUNS,
      );
    },
  );

  it('the rules that shadow one take all of its customers, and need each other for it', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        const table = tableOf(HEADERS, cells, { otherwise: 'rest' });
        const hits = hitsOf(table, CUSTOMERS);
        for (const { rule, by, sample } of of(check(table).faults, 'shadowed')) {
          const index = table.rules.indexOf(rule);
          const covering = by.map((other) => table.rules.indexOf(other));
          const isCovered = (rules: readonly number[]) =>
            hits.every((hit) => !hit[index] || rules.some((other) => hit[other]));
          expect(isCovered(covering)).toBe(true);
          for (const left of covering)
            expect(isCovered(covering.filter((other) => other !== left))).toBe(false);
          expect(everyone(sample, table, (hit) => hit[index] && covering.some((other) => hit[other]))).toBe(
            true,
          );
        }
      }),
      RUNS,
    );
  });

  it('a contradiction is a rule that hits nobody, and names tests of which none can be left out', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        const table = tableOf(HEADERS, cells);
        const hits = hitsOf(table, CUSTOMERS);
        const never = table.rules.filter((_, index) => !hits.some((hit) => hit[index]));
        const contradictions = of(check(table).faults, 'contradiction');
        expect(contradictions.map(({ rule }) => rule)).toEqual(never);
        const canHold = (tests: RuleTable['rules'][number]['tests']) =>
          CUSTOMERS.some((customer) =>
            tests.every(({ condition: { bind } }) => bind(customerOf(table, customer))(0) === 1),
          );
        for (const { tests } of contradictions)
          for (const left of tests) expect(canHold(tests.filter((test) => test !== left))).toBe(true);
      }),
      RUNS,
    );
  });

  it('a gap is found exactly when somebody is hit by no rule, and its sample is such a customer', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        const table = tableOf(HEADERS, cells);
        const gaps = of(check(table).faults, 'gap');
        const isMissed = (hit: readonly boolean[]) => !hit.includes(true);
        expect(gaps).toHaveLength(hitsOf(table, CUSTOMERS).some(isMissed) ? 1 : 0);
        for (const { sample } of gaps) expect(everyone(sample, table, isMissed)).toBe(true);
      }),
      RUNS,
    );
  });

  it('overlaps under Unique are exactly the pairs that hit one customer, duplicates apart', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        const table = tableOf(HEADERS, cells, { hitPolicy: 'Unique' });
        const hits = hitsOf(table, CUSTOMERS);
        const { faults } = check(table);
        const repeats = new Set(indexesOf(table, of(faults, 'duplicate')));
        const pairs = table.rules.flatMap((_, second) =>
          table.rules.slice(0, second).flatMap((__, first) => {
            if (repeats.has(first) || repeats.has(second)) return [];
            return hits.some((hit) => hit[first] && hit[second]) ? [`${first} ${second}`] : [];
          }),
        );
        const found = of(faults, 'overlap').flatMap(({ rule, others }) =>
          others.map((other) => `${table.rules.indexOf(other)} ${table.rules.indexOf(rule)}`),
        );
        expect(found).toEqual(pairs);
        for (const { rule, others, sample } of of(faults, 'overlap')) {
          const pair = [rule, others[0]].map((one) => table.rules.indexOf(one));
          expect(everyone(sample, table, (hit) => pair.every((index) => hit[index]))).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('a duplicate hits exactly the customers of the rule that it repeats', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        const table = tableOf(HEADERS, cells);
        const hits = hitsOf(table, CUSTOMERS);
        for (const { rule, first, sample } of of(check(table).faults, 'duplicate')) {
          const [index, earlier] = [rule, first].map((one) => table.rules.indexOf(one));
          for (const hit of hits) expect(hit[index]).toBe(hit[earlier]);
          expect(everyone(sample, table, (hit) => hit[index])).toBe(true);
        }
      }),
      RUNS,
    );
  });
});
