/**
 * What was found out about the data as lists of findings show it: the worst first, each with its cells and with what is done.
 */
import { dataOutcome, type Issue, type Language } from '../../core/index';
import { findingOf } from '../../i18n/index';
import type { Finding } from '../../protocol/data-check';
import type { FindPlaces } from './finding-places';

const SEVERITIES: readonly Issue['severity'][] = ['error', 'warning', 'info'];

/** Those about data, and whatever else stops a run; those of one severity in the order in which they were found. */
export function findingsOf(issues: readonly Issue[], places: FindPlaces, language: Language): Finding[] {
  const findings = issues.flatMap((issue) => {
    const outcome = dataOutcome(issue) ?? (issue.severity === 'error' ? 'stopped' : null);
    return outcome ? [findingOf(issue, { outcome, places: places(issue.where), language })] : [];
  });
  return SEVERITIES.flatMap((wanted) => findings.filter(({ severity }) => severity === wanted));
}
