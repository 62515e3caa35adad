/**
 * Why a customer is in a segment, in one line: the values that decided beside what the rule wanted.
 */
import type { Language } from '../base/language';
import type { Subject } from '../conditions/types';
import type { Assignment } from '../rules/evaluate';
import { BY_HAND, NO_RULE, SEVERAL_RULES, WALK_IN } from '../rules/hit-policies';
import { LIST_SEPARATOR } from '../rules/segment-lists';
import type { ByHand, Kept, Rule, RuleTest } from '../rules/types';
import { valueAt, type Column } from '../tables/column';
import { formatDay, formatNumber, formatShare } from '../words/format';
import { OUTPUT_WORDS, type OutputWords } from '../words/output';

/** A reason is cut at this length, so that a cell stays readable. */
export const REASON_LENGTH = 200;

export interface ReasonContext {
  readonly language: Language;
  column(key: string): Column;
  /** Whether a subject's numbers are shares of 1. */
  isShare(key: string): boolean;
}

/**
 * The reason of one scheme for any customer: `Scheme: recency score 5 (5), orders 3 (>= 2) · R1`.
 * Of a list the reasons of all rules that gave its segments, in their order, between semicolons. Of a customer who is kept:
 * `Scheme: kept: still orders 3 (orders >= 2) · R1`; of a segment set by hand: `Scheme: VIP, set by hand until 2026-12-31: asked by Lan`.
 */
export function reasonsOf(assignment: Assignment, context: ReasonContext): (row: number) => string {
  const { name } = assignment.table.scheme;
  const ofRule = assignment.table.rules.map((rule) => ruleReason(rule, context));
  const ofKeep = assignment.table.rules.map((rule) => keepReason(rule, context));
  const reason = byRules(assignment, context.language, (rule, row) => {
    const kept = assignment.keptBy(row, rule);
    return kept ? ofKeep[rule](kept, row) : ofRule[rule](row);
  });
  return (row) => {
    const byHand = assignment.byHand.get(row);
    return clip(`${name}: ${byHand ? handReason(byHand, context.language) : reason(row)}`);
  };
}

/** Why a customer is still where the rule keeps them. */
function keepReason(rule: Rule, context: ReasonContext): (kept: Kept, row: number) => string {
  const words = OUTPUT_WORDS[context.language];
  const label = ` · ${ruleLabel(rule, words)}`;
  const condition = rule.keep?.condition;
  const still = condition ? testReason(condition, context) : () => '';
  const number = (value: number) => formatNumber(value, context.language);
  return (kept, row) => {
    if (kept.by === 'condition') return `${words.keptStill} ${still(row)}${label}`;
    const text = words.keptDays.replace('{days}', number(kept.days)).replace('{of}', number(kept.of));
    return text + label;
  };
}

function handReason({ segment, until, reason }: ByHand, language: Language): string {
  const words = OUTPUT_WORDS[language];
  const set =
    until === null ? words.byHand : words.byHandUntil.replace('{until}', formatDay(until, language));
  return `${segment}, ${set}${reason === '' ? '' : `: ${reason}`}`;
}

/** What is said of each rule that gave a customer a segment; that none did, several matched where one may, or none was asked. */
function byRules(
  assignment: Assignment,
  language: Language,
  say: (rule: number, row: number) => string,
): (row: number) => string {
  const words = OUTPUT_WORDS[language];
  const withoutRule: Readonly<Record<number, string>> = {
    [NO_RULE]: words.otherwise,
    [SEVERAL_RULES]: words.several,
    [WALK_IN]: words.allWalkIns,
    [BY_HAND]: words.byHand,
  };
  const { decidedBy } = assignment;
  return (row) => {
    const rules = assignment.rulesOf(row);
    if (rules.length === 1) return say(rules[0], row);
    if (rules.length > 1) return rules.map((rule) => say(rule, row)).join(LIST_SEPARATOR);
    return withoutRule[decidedBy[row]];
  };
}

function ruleReason(rule: Rule, context: ReasonContext): (row: number) => string {
  const words = OUTPUT_WORDS[context.language];
  const label = ` · ${ruleLabel(rule, words)}`;
  if (rule.tests.length === 0) return () => words.anyCustomer + label;
  const parts = rule.tests.map((test) => testReason(test, context));
  return (row) => {
    let text = '';
    for (let i = 0; i < parts.length; i++) text += (i > 0 ? ', ' : '') + parts[i](row);
    return text + label;
  };
}

/** `R1`, or `row 7` where the rule has no id. */
function ruleLabel(rule: Rule, words: OutputWords): string {
  return rule.id || `${words.row} ${rule.row}`;
}

/** The rule that decided for a customer, of a list all of them; or that none did, several where one may, or somebody by hand. */
export function decidingRule(assignment: Assignment, language: Language): (row: number) => string {
  const labels = assignment.table.rules.map((rule) => ruleLabel(rule, OUTPUT_WORDS[language]));
  return byRules(assignment, language, (rule) => labels[rule]);
}

/** `orders 3 (>= 2)`; of a free condition every value that it names: `orders 3, city Huế (orders > 2 or city = "Huế")`. */
function testReason({ subject, condition, text }: RuleTest, context: ReasonContext): (row: number) => string {
  const subjects = subject ? [subject] : condition.subjects;
  // A condition may name nothing: today() > date("2026-01-01").
  if (subjects.length === 0) return () => text;
  const values = subjects.map((one) => valueText(one, context));
  return (row) => `${values.map((value) => value(row)).join(', ')} (${text})`;
}

function valueText(subject: Subject, context: ReasonContext): (row: number) => string {
  const column = context.column(subject.key);
  const print = printer(column, context.isShare(subject.key), context.language);
  return (row) => `${subject.name} ${print(row)}`;
}

function printer(column: Column, isShare: boolean, language: Language): (row: number) => string {
  const words = OUTPUT_WORDS[language];
  if (column.type === 'number' || column.type === 'date') {
    const { values } = column;
    const format = column.type === 'date' ? formatDay : isShare ? formatShare : formatNumber;
    return (row) => (Number.isNaN(values[row]) ? words.blank : format(values[row], language));
  }
  return (row) => printValue(valueAt(column, row), words);
}

function printValue(value: ReturnType<typeof valueAt>, words: OutputWords): string {
  if (value === null) return words.blank;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** One line, cut where it is too long, yet not inside a character of two code units. */
function clip(text: string): string {
  const line = text.includes('\n') ? text.replace(/\s*\n\s*/g, ' ') : text;
  if (line.length <= REASON_LENGTH) return line;
  return `${line.slice(0, REASON_LENGTH - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
