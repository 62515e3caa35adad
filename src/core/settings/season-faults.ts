/**
 * Metric columns that ask about a season that nobody has.
 */
import type { IssueLog } from '../base/issue';
import { nearest } from '../base/nearest';
import { parseNamedKey } from '../words/metric-keys';
import { seasonId } from '../words/seasons';
import type { SettingsDraft } from './draft';
import { SETTINGS_ISSUES } from './issues';

/** Reports each such season; a category that nobody bought is none of it, for its share is 0. */
export function findSeasonFaults({ general, seasons }: SettingsDraft, sheet: string, issues: IssueLog): void {
  if (general.metricColumns === 'all') return;
  const names = [...seasons.values()].flatMap(({ name, on }) => (on ? [name] : []));
  for (const key of general.metricColumns) {
    const named = parseNamedKey(key);
    if (!named || named.family === 'categoryShare') continue;
    if (seasons.get(seasonId(named.name))?.on) continue;
    const near = nearest(named.name, names);
    const known = (near.length > 0 ? near : names).join(', ');
    issues.add(SETTINGS_ISSUES, 'settings.unknownSeason', { sheet }, { found: named.name, known });
  }
}
