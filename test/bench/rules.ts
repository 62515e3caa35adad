/**
 * Benchmark of the rules: reading a hundred of them, and evaluating them for a hundred thousand customers, side by side with
 * loops written by hand over the same columns.
 */
import { invariant } from '../../src/core/base/invariant';
import { compileExpression } from '../../src/core/conditions';
import { BLOCK_ROWS, emptyRows, fillBlock } from '../../src/core/conditions/select-rows';
import type {
  Binding,
  Condition,
  Names,
  Predicate,
  Selector,
  Subject,
} from '../../src/core/conditions/types';
import type { Column } from '../../src/core/tables/column';
import { benchColumns } from './bench-columns';
import type { Findings } from './findings';
import { measure } from './measure';
import { CITIES, RULE_SHAPES, TIERS, type BenchColumns } from './rule-shapes';

const CUSTOMERS = 100_000;
const CONSTANTS = 10;
const RULES = RULE_SHAPES.length * CONSTANTS;

/** There is no target. Throws when the rules and the loops by hand disagree: then no time means anything. */
export function benchRules(): Findings {
  const columns = benchColumns(CUSTOMERS);
  const texts = RULE_SHAPES.flatMap((shape) => Array.from({ length: CONSTANTS }, (_, c) => shape.text(c)));
  const conditions = texts.map(conditionOf);
  const binding = bindingOf(columns);
  const select = () => conditions.map((condition) => condition.select(binding));
  const predicates = conditions.map((condition) => condition.bind(binding));
  checkAnswers(columns, select().map(countSelected));
  checkAnswers(columns, predicates.map(countHits));
  const { parse, byHand, rules, oneByOne } = measure({
    parse: () => texts.reduce((sum, text) => sum + conditionOf(text).subjects.length, 0),
    byHand: () => countByHand(columns),
    // A run binds its rules once: that is part of what it costs.
    rules: () => select().reduce((sum, selector) => sum + countSelected(selector), 0),
    oneByOne: () => predicates.reduce((sum, predicate) => sum + countHits(predicate), 0),
  });
  const perSecond = (RULES * CUSTOMERS) / (rules.minMs / 1000);
  const lines = [
    `parse and check ${RULES} rules: ${parse.minMs.toFixed(1)} ms (median ${parse.medianMs.toFixed(1)})`,
    `evaluate ${RULES} rules for ${CUSTOMERS} customers: ${rules.minMs.toFixed(0)} ms (median ${rules.medianMs.toFixed(0)}), ${(perSecond / 1e6).toFixed(0)} million a second`,
    `the same by hand: ${byHand.minMs.toFixed(0)} ms (median ${byHand.medianMs.toFixed(0)}); ratio ${(rules.minMs / byHand.minMs).toFixed(2)}`,
    `the same rules asked row by row, as explanations ask them: ${oneByOne.minMs.toFixed(0)} ms (median ${oneByOne.medianMs.toFixed(0)})`,
  ];
  return { lines, missed: [] };
}

function conditionOf(text: string): Condition {
  const { condition, faults } = compileExpression(text, NAMES);
  invariant(condition, `${text}: ${faults.map(({ code }) => code).join(', ')}`);
  return condition;
}

function checkAnswers(columns: BenchColumns, counts: readonly number[]): void {
  counts.forEach((count, index) => {
    const byHand = RULE_SHAPES[Math.floor(index / CONSTANTS)].byHand(columns, index % CONSTANTS);
    invariant(count === byHand, `rule ${index} hits ${byHand} customers`);
  });
}

function countByHand(columns: BenchColumns): number {
  let hits = 0;
  for (const { byHand } of RULE_SHAPES) for (let c = 0; c < CONSTANTS; c++) hits += byHand(columns, c);
  return hits;
}

/** Every customer is asked about: no rule takes customers away from the next one. */
function countSelected(select: Selector): number {
  let hits = 0;
  for (let start = 0; start < CUSTOMERS; start += BLOCK_ROWS) {
    fillBlock(BLOCK, start, CUSTOMERS);
    select(BLOCK, HITS);
    hits += HITS.count;
  }
  return hits;
}

function countHits(predicate: Predicate): number {
  let hits = 0;
  for (let row = 0; row < CUSTOMERS; row++) if (predicate(row) === 1) hits++;
  return hits;
}

const BLOCK = emptyRows();
const HITS = emptyRows();

const NUMBERS = [
  'orders',
  'revenue',
  'recencyDays',
  'aov',
  'recencyScore',
  'frequencyScore',
  'monetaryScore',
  'discountShare',
] as const;
const KEYS: Readonly<Record<string, string>> = { orderCount: 'orders' };

const NAMES: Names = (() => {
  const numbers = ['orderCount', ...NUMBERS].map((key): Subject => ({ key, name: key, type: 'number' }));
  const texts = ['city', 'tier'].map((key): Subject => ({ key, name: key, type: 'text' }));
  const subjects = new Map([...numbers, ...texts].map((subject) => [subject.name, subject]));
  const find = (name: string) => subjects.get(name) ?? ({ fault: 'unknown', suggestions: [] } as const);
  return {
    find,
    findColumn: find,
    longestAt(text, start) {
      const name = /^\w+/.exec(text.slice(start))?.[0] ?? '';
      const subject = subjects.get(name);
      return subject ? { subject, end: start + name.length } : null;
    },
  };
})();

function bindingOf(columns: BenchColumns): Binding {
  const dictionaries: Readonly<Record<string, readonly string[]>> = { city: CITIES, tier: TIERS };
  const column = (key: string): Column => {
    const values = columns[(KEYS[key] ?? key) as keyof BenchColumns];
    return values instanceof Int32Array
      ? { type: 'text', codes: values, dictionary: dictionaries[key] }
      : { type: 'number', values };
  };
  return { column, asOf: 20000, rowCount: CUSTOMERS, counted: () => true, accents: true };
}
