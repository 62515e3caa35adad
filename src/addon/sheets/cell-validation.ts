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

/** Rules that are asked before one is taken for all: each question is a service call. */
const PROBES = 20;

/**
 * Says of the rule at an index whether it accepts a value. A column's cells mostly have one rule: if PROBES of them,
 * evenly spread, are alike, it stands for the rest; else each is asked. A rule that is missed so makes the write fail.
 */
export function readAcceptance(rules: readonly Validation[]): (index: number, value: Cell) => boolean {
  if (rules.length === 0) return () => true;
  const step = Math.max(1, Math.floor((rules.length - 1) / (PROBES - 1)));
  const probes = rules
    .filter((_, index) => index % step === 0 || index === rules.length - 1)
    .map(acceptanceOf);
  const isUniform = probes.every(({ key }) => key === probes[0].key);
  if (isUniform) return (_index, value) => probes[0].accepts(value);
  const all = rules.map(acceptanceOf);
  return (index, value) => all[index].accepts(value);
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
