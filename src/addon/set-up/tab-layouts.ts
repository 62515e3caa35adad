/**
 * The columns of the Settings, Rules, Rule tests and Manual segments tabs: their headers, how they are known, how they look.
 */
import {
  caseColumnNamed,
  manualColumnNamed,
  metricName,
  metricNamed,
  ruleColumnNamed,
  settingColumnNamed,
  tabHeaders,
  type Language,
  type MetricKey,
  type RuleColumn,
  type SettingColumn,
} from '../../core/index';
import { fill, messages } from '../../i18n/index';
import type { Role, TabLayout } from './tab-draft';

/** The tabs of which the add-on completes or marks what somebody typed. */
export type SetUpTabKind = 'settings' | 'rules' | 'cases' | 'manual';

const METRIC = 'metric:';

/** The role of the Rules column that tests a metric. */
export const metricRole = (key: string): Role => METRIC + key;

/** The columns of the Settings tab, in their order. */
export const SETTING_ROLES: readonly SettingColumn[] = ['section', 'name', 'value', 'from', 'to', 'note'];
/** The columns of the Rules tab before and behind those that test a metric. */
export const RULE_ROLES: Readonly<Record<'before' | 'behind', readonly RuleColumn[]>> = {
  before: ['id', 'on', 'scheme', 'segment'],
  behind: ['condition', 'action', 'owner', 'colour', 'note', 'matched', 'problem'],
};

const FIRST_ROLES: Readonly<Record<SetUpTabKind, Role>> = {
  settings: 'section',
  rules: 'id',
  cases: 'scheme',
  manual: 'customer',
};

function ruleRole(header: string): Role | null {
  const metric = metricNamed(header);
  return ruleColumnNamed(header) ?? (metric && metricRole(metric));
}

export const LAYOUTS: Readonly<Record<SetUpTabKind, TabLayout>> = {
  settings: layoutOf('settings', settingColumnNamed, ['section', 'name', 'value']),
  rules: layoutOf('rules', ruleRole, ['scheme', 'segment']),
  cases: layoutOf('cases', caseColumnNamed, ['segment']),
  manual: layoutOf('manual', manualColumnNamed, ['customer', 'scheme', 'segment']),
};

function layoutOf(tab: SetUpTabKind, roleOf: TabLayout['roleOf'], needed: readonly Role[]): TabLayout {
  const prefix = `${tab}:`;
  const roleOfMarker = (marker: string) =>
    marker === `tab:${tab}`
      ? FIRST_ROLES[tab]
      : marker.startsWith(prefix)
        ? marker.slice(prefix.length)
        : null;
  return { roleOf: (header) => (header === '' ? null : roleOf(header)), roleOfMarker, needed };
}

/** What the note of a header is marked with; in a tab that the add-on made the first column's marker stands for the tab. */
export function headerMarker({ tab, isMade }: { tab: SetUpTabKind; isMade: boolean }, role: Role): string {
  return isMade && role === FIRST_ROLES[tab] ? `tab:${tab}` : `${tab}:${role}`;
}

/** The header that a column is given. */
export function headerOf(tab: SetUpTabKind, role: Role, language: Language): string {
  if (role.startsWith(METRIC)) return metricName(role.slice(METRIC.length) as MetricKey, language);
  const { rule, setting, ruleCase, manual } = tabHeaders(language);
  const names: Readonly<Record<SetUpTabKind, Readonly<Record<string, readonly string[]>>>> = {
    settings: setting,
    rules: rule,
    cases: ruleCase,
    manual,
  };
  return names[tab][role][0];
}

/** What a header's note says to people. */
export function headerHelp(tab: SetUpTabKind, role: Role, language: Language): string {
  const { setup, ruleColumns, settingColumns, caseColumns, manualColumns } = messages(language);
  if (role.startsWith(METRIC)) return fill(setup.test, { name: headerOf(tab, role, language) });
  const help: Readonly<Record<SetUpTabKind, Readonly<Record<string, string>>>> = {
    settings: settingColumns,
    rules: ruleColumns,
    cases: caseColumns,
    manual: manualColumns,
  };
  return help[tab][role];
}

const WIDTHS: Readonly<Record<SetUpTabKind, Readonly<Record<string, number>>>> = {
  settings: { section: 110, name: 240, value: 220, from: 90, to: 90, note: 380 },
  rules: {
    id: 90,
    on: 50,
    scheme: 110,
    segment: 170,
    condition: 220,
    keepIf: 220,
    holdDays: 90,
    action: 420,
    owner: 120,
    colour: 80,
    note: 200,
    matched: 90,
    problem: 420,
  },
  cases: { result: 420 },
  manual: { customer: 140, scheme: 140, segment: 160, until: 100, reason: 320, setOn: 100 },
};
const TEST_WIDTH = 110;

/** Pixels of a new column. */
export function widthOf(tab: SetUpTabKind, role: Role): number {
  return WIDTHS[tab][role] ?? TEST_WIDTH;
}

/** Whether what is typed into the column stays the text it is: names, and everything in rules but the box to tick. */
export function isPlainText(tab: SetUpTabKind, role: Role): boolean {
  if (tab === 'rules') return role !== 'on' && role !== 'matched';
  if (tab === 'manual') return role !== 'until' && role !== 'setOn';
  return role === (tab === 'settings' ? 'name' : 'result');
}
