/**
 * Puts rules under their schemes: those of Settings' list, else those that the rules name.
 */
import type { IssueLog } from '../base/issue';
import { foldText } from '../base/text';
import { newScheme } from '../settings/draft';
import type { SchemeSettings, Settings } from '../settings/types';
import { foldWord } from '../words/lookup';
import { HIT_POLICIES } from './hit-policies';
import { RULES_ISSUES } from './issues';
import type { Rule, RuleTable, SchemeRule } from './types';

interface Context {
  /** The column of the Rules tab that names the schemes. */
  readonly place: { readonly sheet: string; readonly column: string };
  /** The header of the column Hold days; '' where there is none. */
  readonly holdColumn: string;
  readonly settings: Settings;
  readonly issues: IssueLog;
}

/** Tables of the schemes that are on. Issues: a scheme that the list lacks, one without rules, two that write one column. */
export function groupByScheme(rules: readonly SchemeRule[], context: Context): RuleTable[] {
  const byScheme = new Map<string, Rule[]>();
  const named = new Map<string, string>();
  for (const { scheme, rule } of rules) {
    if (scheme === '') continue;
    const key = foldWord(scheme);
    if (!named.has(key)) named.set(key, scheme);
    byScheme.set(key, [...(byScheme.get(key) ?? []), rule]);
  }
  const listed = context.settings.schemes;
  if (listed.length > 0) reportUnlisted(rules, listed, context);
  const schemes = listed.length > 0 ? listed.filter(({ on }) => on) : [...named.values()].map(newScheme);
  const fitting = schemes.filter((scheme) => fitsBins(scheme, context));
  reportSameColumns(fitting, context);
  return fitting.map((scheme) => toTable(scheme, byScheme.get(foldWord(scheme.name)) ?? [], context));
}

/** Rules over five scores say nothing right about seven. */
function fitsBins({ name, bins: wanted }: SchemeSettings, { settings, place, issues }: Context): boolean {
  const { bins } = settings.rfm;
  if (wanted === null || wanted === bins) return true;
  issues.add(RULES_ISSUES, 'rules.otherBins', { sheet: place.sheet }, { scheme: name, wanted, bins });
  return false;
}

function reportUnlisted(
  rules: readonly SchemeRule[],
  listed: readonly SchemeSettings[],
  context: Context,
): void {
  const known = new Set(listed.map(({ name }) => foldWord(name)));
  for (const { scheme, rule } of rules) {
    if (scheme === '' || known.has(foldWord(scheme))) continue;
    const params = { scheme, known: listed.map(({ name }) => name).join(', ') };
    context.issues.add(RULES_ISSUES, 'rules.unlistedScheme', { ...context.place, row: rule.row }, params);
  }
}

function reportSameColumns(schemes: readonly SchemeSettings[], { issues }: Context): void {
  const ownerOf = new Map<string, string>();
  for (const { name, column } of schemes) {
    const folded = foldText(column);
    const other = ownerOf.get(folded);
    if (other !== undefined)
      issues.add(RULES_ISSUES, 'rules.sameColumn', {}, { scheme: name, other, header: column });
    ownerOf.set(folded, name);
  }
}

/** The key of the scheme's column: a pack's column stays its column when the language, and so the scheme's name, changes. */
export function segmentKey({ pack, name }: Pick<SchemeSettings, 'pack' | 'name'>): string {
  return `segment:${pack ?? name}`;
}

function toTable(scheme: SchemeSettings, rules: readonly Rule[], context: Context): RuleTable {
  const { place, issues } = context;
  if (rules.length === 0)
    issues.add(RULES_ISSUES, 'rules.schemeWithoutRules', place, { scheme: scheme.name });
  reportHolds(scheme, rules, context);
  const segments = new Set([...scheme.order, ...rules.map(({ segment }) => segment)]);
  if (scheme.otherwise !== null) segments.add(scheme.otherwise);
  return { sheet: place.sheet, scheme, rules, segments: [...segments], walkIn: null };
}

/** When a list last changed is known, but not when each of its segments entered it. */
function reportHolds(
  { name, hitPolicy }: SchemeSettings,
  rules: readonly Rule[],
  { place, holdColumn, issues }: Context,
): void {
  if (HIT_POLICIES[hitPolicy].choose) return;
  const held = rules.filter(({ keep }) => keep && keep.days > 0).map(({ row }) => row);
  const where = { sheet: place.sheet, column: holdColumn, rows: held, params: { scheme: name } };
  issues.addRows(RULES_ISSUES, 'rules.holdUnderCollect', where);
}
