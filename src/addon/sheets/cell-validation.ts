/**
 * Whether the validation rules of cells accept what is to be written. Rules that only warn accept everything.
 */
import type { Cell } from '../../core/index';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface Acceptance {
  /** Equal for rules that accept the same. */
  readonly key: string;
  accepts(value: Cell): boolean;
}

/** Cells, evenly spread, whose rules are asked at first. */
const PROBES = 20;

/** No more cells of a column and block are asked: each takes up to four service calls, since rules cannot be compared whole. */
const MOST_ASKED = 100;

/**
 * Says of the rule at an index whether it accepts a value. A column's rules mostly stand in few runs of cells, so cells
 * between two that are asked and have one rule are taken to have it, too; where two differ, the run's end is looked for.
 * A cell that is not reached so accepts everything: if its rule does not, Sheets refuses the write, and the run ends with
 * Google's own words, not complete.
 */
export function readAcceptance(rules: readonly Validation[]): (index: number, value: Cell) => boolean {
  if (rules.length === 0) return () => true;
  const asked = askRules(rules);
  const known = [...asked.keys()].sort((a, b) => a - b);
  const acceptances = new Array<Acceptance | null>(rules.length).fill(null);
  known.forEach((from, at) => {
    const acceptance = asked.get(from) ?? null;
    const to = known[at + 1] ?? from;
    acceptances[from] = acceptance;
    if (asked.get(to)?.key === acceptance?.key) acceptances.fill(acceptance, from, to + 1);
  });
  let isDoubtful = asked.size >= MOST_ASKED;
  return (index, value) => {
    const taken = acceptances[index];
    if (!taken || taken.accepts(value)) return true;
    if (asked.has(index)) return false;
    // Nobody is to be refused for a rule that the cell does not have: it is asked itself, as long as it may be.
    if (asked.size >= MOST_ASKED) return isDoubtful;
    const own = acceptanceOf(rules[index]);
    asked.set(index, own);
    isDoubtful = isDoubtful || own.key !== taken.key;
    return own.accepts(value);
  };
}

/** By index: the first and the last, some between, and those at which one rule ends and the next begins. */
function askRules(rules: readonly Validation[]): Map<number, Acceptance> {
  const asked = new Map<number, Acceptance>();
  const ask = (index: number): string => {
    const known = asked.get(index) ?? acceptanceOf(rules[index]);
    asked.set(index, known);
    return known.key;
  };
  const last = rules.length - 1;
  const probes = Math.min(PROBES, rules.length);
  const spread = Array.from({ length: probes }, (_, probe) =>
    Math.floor((last * probe) / Math.max(1, probes - 1)),
  );
  spread.forEach(ask);
  // Wide gaps first, so that each run's end gets its share of the questions.
  const gaps = spread.slice(1).map((to, at): [number, number] => [spread[at], to]);
  for (let gap = gaps.shift(); gap && asked.size < MOST_ASKED; gap = gaps.shift()) {
    const [from, to] = gap;
    if (to - from < 2 || ask(from) === ask(to)) continue;
    const middle = Math.floor((from + to) / 2);
    ask(middle);
    gaps.push([from, middle], [middle, to]);
  }
  return asked;
}

function acceptanceOf(rule: Validation): Acceptance {
  if (rule.getAllowInvalid()) return { key: 'warns', accepts: () => true };
  const values = listedValues(rule);
  // What a formula or a comparison would say cannot be known before writing.
  if (!values) return { key: 'rejects', accepts: () => false };
  const listed = new Set(values);
  return { key: JSON.stringify(values), accepts: (value) => listed.has(String(value)) };
}

/** The texts that a list rule lets in; null for other kinds of rules. */
function listedValues(rule: Validation): string[] | null {
  const { VALUE_IN_LIST, VALUE_IN_RANGE } = SpreadsheetApp.DataValidationCriteria;
  const type = rule.getCriteriaType();
  if (type !== VALUE_IN_LIST && type !== VALUE_IN_RANGE) return null;
  const [source] = rule.getCriteriaValues() as [readonly unknown[] | Range];
  if (type === VALUE_IN_LIST) return (source as readonly unknown[]).map(String);
  return (source as Range).getDisplayValues().flat();
}
