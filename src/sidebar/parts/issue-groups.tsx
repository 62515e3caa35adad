/**
 * What a run noticed, the gravest first; what is only good to know stays folded.
 */
import type { ReportIssue } from '../../protocol';
import { usePage } from '../page-context';
import { IssueList } from './issue-list';

const SEVERITIES: readonly ReportIssue['severity'][] = ['error', 'warning', 'info'];

export function IssueGroups({ issues }: { readonly issues: readonly ReportIssue[] }) {
  const { words, format } = usePage();
  const { preview } = words;
  if (issues.length === 0) return null;
  return (
    <section>
      <h2>{preview.issues}</h2>
      {SEVERITIES.map((severity) => {
        const those = issues.filter((issue) => issue.severity === severity);
        if (those.length === 0) return null;
        return (
          <details key={severity} open={severity === 'error'}>
            <summary>
              {preview.severities[severity]} ({format.number(those.length)})
            </summary>
            <IssueList issues={those} />
          </details>
        );
      })}
    </section>
  );
}
