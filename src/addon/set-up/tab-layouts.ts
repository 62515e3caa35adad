/**
 * The columns of the Settings and Rules tabs: their headers, how they are known, how they look.
 */
import {
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

/** The two tabs that are set up. */
export type SetUpTabKind = 'settings' | 'rules';

const METRIC = 'metric:';

/** The role of the Rules column that tests a metric. */
export const metricRole = (key: string): Role => METRIC + key;

/** The columns of the Settings tab, in their order. */
export const SETTING_ROLES: readonly SettingColumn[] = ['section', 'name', 'value', 'from', 'to', 'note'];
/** The columns of the Rules tab before and behind those that test a metric. */
export const RULE_ROLES: Readonly<Record<'before' | 'behind', readonly RuleColumn[]>> = {
  before: ['id', 'on', 'scheme', 'segment'],
  behind: ['condition', 'action', 'owner', 'colour', 'note'],
};

const FIRST_ROLES: Readonly<Record<SetUpTabKind, Role>> = { settings: 'section', rules: 'id' };

function ruleRole(header: string): Role | null {
  const metric = metricNamed(header);
  return ruleColumnNamed(header) ?? (metric && metricRole(metric));
}

export const LAYOUTS: Readonly<Record<SetUpTabKind, TabLayout>> = {
  settings: layoutOf('settings', settingColumnNamed, ['section', 'name', 'value']),
  rules: layoutOf('rules', ruleRole, ['scheme', 'segment']),
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
  const { rule, setting } = tabHeaders(language);
  return tab === 'rules' ? rule[role as RuleColumn][0] : setting[role as SettingColumn][0];
}

/** What a header's note says to people. */
export function headerHelp(tab: SetUpTabKind, role: Role, language: Language): string {
  const { setup, ruleColumns, settingColumns } = messages(language);
  if (role.startsWith(METRIC)) return fill(setup.test, { name: headerOf(tab, role, language) });
  return tab === 'rules' ? ruleColumns[role as RuleColumn] : settingColumns[role as SettingColumn];
}

const WIDTHS: Readonly<Record<SetUpTabKind, Readonly<Record<string, number>>>> = {
  settings: { section: 110, name: 240, value: 220, from: 90, to: 90, note: 380 },
  rules: {
    id: 90,
    on: 50,
    scheme: 110,
    segment: 170,
    condition: 220,
    action: 420,
    owner: 120,
    colour: 80,
    note: 200,
  },
};
const TEST_WIDTH = 110;

/** Pixels of a new column. */
export function widthOf(tab: SetUpTabKind, role: Role): number {
  return WIDTHS[tab][role] ?? TEST_WIDTH;
}

/** Whether what is typed into the column stays the text it is: names, and everything in rules but the box to tick. */
export function isPlainText(tab: SetUpTabKind, role: Role): boolean {
  return tab === 'rules' ? role !== 'on' : role === 'name';
}
