/**
 * What a run or a look found, in the add-on's own sentences.
 */
import type { ReportIssue } from '../../protocol';
import { Mark, type MarkKind } from './mark';
import { usePage } from '../page-context';

const MARKS: Readonly<Record<ReportIssue['severity'], MarkKind>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
};

export function IssueList({ issues }: { readonly issues: readonly ReportIssue[] }) {
  const { words } = usePage();
  return (
    <ul class="issues">
      {issues.map(({ severity, message }, index) => (
        <li key={index}>
          <Mark kind={MARKS[severity]} label={words.preview.severities[severity]} />
          <span dir="auto">{message}</span>
        </li>
      ))}
    </ul>
  );
}
