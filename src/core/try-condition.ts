/**
 * A condition tried on the customers at hand before it stands in any rule: whom it fits, and whom it leaves undecided.
 */
import { compileCell, compileExpression, type ParsedCondition } from './conditions';
import { CONDITION_FAULTS } from './conditions/faults';
import type { Names } from './conditions/types';
import { knownSubjects, type KnownSubjects } from './rules/names';
import { bindTables, readNamedTables, type CustomerDataInput } from './rule-data';
import { countUndecided, type UndecidedRule } from './rules/explain/undecided';
import { RULES_ISSUES } from './rules/issues';
import type { Rule } from './rules/types';

export interface ConditionQuestion {
  /** As somebody typed it. */
  readonly text: string;
  /** The metric or the customers' column in whose cell it is to stand; left out: it is a condition by itself. */
  readonly column?: string;
}

export interface TriedCondition {
  readonly customers: number;
  /** For whom it holds. */
  readonly matched: number;
  readonly undecided: UndecidedRule;
}

/**
 * The rules that there are do not count: they may be faulty.
 * Empty: null when the sheets, the settings or the condition are wrong; the issues say why. Without customers nobody is matched.
 */
export function tryCondition(input: CustomerDataInput, question: ConditionQuestion): TriedCondition | null {
  const named = readNamedTables(input, 'allowed');
  const condition = named && compiled(question, named.names, input);
  if (!named || !condition) return null;
  const binding = { ...bindTables(named.intake, input).binding, report: undefined };
  const holds = condition.bind(binding);
  let matched = 0;
  for (let row = 0; row < binding.rowCount; row++) if (holds(row) === 1) matched++;
  const [undecided] = countUndecided({ rules: [ruleOf(condition)] }, binding);
  return { customers: binding.rowCount, matched, undecided };
}

function compiled(
  { text, column }: ConditionQuestion,
  names: Names,
  { issues }: CustomerDataInput,
): ParsedCondition | null {
  const subject = column === undefined ? null : names.find(column);
  if (subject && 'fault' in subject) {
    const hint = subject.suggestions.join(', ');
    const code = hint === '' ? 'rules.noSuchColumn' : 'rules.unknownColumn';
    issues.add(RULES_ISSUES, code, { column }, { found: column ?? '', hint });
    return null;
  }
  const { condition, faults } = subject ? compileCell(text, subject, names) : compileExpression(text, names);
  for (const { code, range, params } of faults) issues.add(CONDITION_FAULTS, code, { column, range }, params);
  return condition;
}

function ruleOf(condition: ParsedCondition): Rule {
  const test = { subject: null, condition, text: '', column: '' };
  return { id: '', row: 0, segment: '', owners: [], colour: '', tests: [test] };
}

export interface RuleVocabulary extends KnownSubjects {
  readonly customers: number;
}

/** What conditions may ask about. Every column of the customers must have been read. Empty: null when the sheets are wrong. */
export function ruleVocabulary(input: CustomerDataInput): RuleVocabulary | null {
  const named = readNamedTables(input, 'allowed');
  if (!named) return null;
  const { intake } = named;
  return {
    customers: intake.customers.count,
    ...knownSubjects({ intake, settings: input.settings }, input.language),
  };
}
