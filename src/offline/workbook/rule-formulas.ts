/**
 * The formulas of conditional looks: rewritten when their cells move, and the one kind that can be told without calculating.
 */
import { columnNumber } from './a1';
import type { ConditionalRule } from './cell-rules';

/** The rule with its formula changed, in the file's own rule, too; rules without a formula stay as they are. */
export function changeFormula(rule: ConditionalRule, change: (formula: string) => string): ConditionalRule {
  if (rule.criteria !== 'CUSTOM_FORMULA') return rule;
  const [before] = rule.values;
  const formula = change(before);
  if (formula === before) return rule;
  const source = rule.source && { ...rule.source, formula: formula.replace(/^=/, '') };
  return { ...rule, values: [formula], source };
}

/** The column, from 0, and the text that it is compared with. */
export interface TextTest {
  readonly column: number;
  readonly text: string;
}

const COMPARES_TEXT = /^=\(\$([A-Z]{1,3})\d+="((?:[^"]|"")*)"\)(?:=\("(?:[^"]|"")+"<>""\))?$/;

/**
 * What a formula asks that compares a column's cell of the same row with a text, and perhaps carries a mark that is always
 * true. Null: it asks something else.
 * @example of `=($B2="VIP")=("mark"<>"")` //=> { column: 1, text: 'VIP' }
 */
export function textTest({ criteria, values }: ConditionalRule): TextTest | null {
  const match = criteria === 'CUSTOM_FORMULA' ? COMPARES_TEXT.exec(values[0]) : null;
  return match && { column: columnNumber(match[1]) - 1, text: match[2].replace(/""/g, '"') };
}
