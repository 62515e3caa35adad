/**
 * From the text of a cell to its checked tree, or the faults that must be mended first. Without what binds rules to data: for
 * whoever only wants to know what a rule says.
 */
import { checkRule } from './check';
import { parseRule, type Parsed } from './parse';
import { spellTexts } from './spell-texts';
import type { Context } from './tokens';

/** Unary tests where the context has a subject, else a condition; texts in the spelling of what they are compared with. */
export function readRule(text: string, context: Context): Parsed {
  const parsed = parseRule(text, context);
  if (!parsed.rule) return parsed;
  const faults = context.dialect === 'sheet' ? checkRule(parsed.rule, text) : [];
  return faults.length > 0 ? { rule: null, faults } : { rule: spellTexts(parsed.rule), faults };
}
