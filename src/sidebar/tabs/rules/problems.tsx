/**
 * What a check of the rules found: what, where, how to mend it, and the way there.
 */
import type { CheckAnswer, PlacedIssue } from '../../../protocol';
import { GoTo } from '../../parts/go-to';
import { Mark } from '../../parts/mark';
import { usePage } from '../../page-context';
import { headOf, placeOf, problemGroups } from './problem-place';

export function Problems({ check }: { readonly check: CheckAnswer }) {
  const { words, say } = usePage();
  const { rules } = words;
  const { errors, warnings, notices, data } = problemGroups(check.issues);
  const graver = [...errors, ...warnings];
  const checked = check.schemes.reduce((sum, scheme) => sum + scheme.rules.length, 0);
  return (
    <section>
      <div class="title">
        <h2>{rules.problems}</h2>
        {graver.length > 0 && (
          <span class="count">{say(rules.tally, { errors: errors.length, warnings: warnings.length })}</span>
        )}
      </div>
      {graver.length === 0 && (
        <p class="verdict">
          <Mark kind="good" />
          {say(rules.fine, { rules: checked })}
        </p>
      )}
      <ProblemList issues={graver} />
      <Folded title={rules.data} issues={data} />
      <Folded title={rules.notices} issues={notices} />
    </section>
  );
}

interface FoldedProps {
  readonly title: string;
  readonly issues: readonly PlacedIssue[];
}

function Folded({ title, issues }: FoldedProps) {
  const { say } = usePage();
  if (issues.length === 0) return null;
  return (
    <details>
      <summary>{say(title, { count: issues.length })}</summary>
      <ProblemList issues={issues} />
    </details>
  );
}

function ProblemList({ issues }: { readonly issues: readonly PlacedIssue[] }) {
  if (issues.length === 0) return null;
  return (
    <ul class="problems">
      {issues.map((issue, index) => (
        <Problem key={index} issue={issue} />
      ))}
    </ul>
  );
}

function Problem({ issue }: { readonly issue: PlacedIssue }) {
  const { words } = usePage();
  const [head, rest] = headOf(issue.text);
  return (
    <li>
      <Mark kind={issue.severity} label={words.preview.severities[issue.severity]} />
      <div>
        <p class="head" dir="auto">
          {head}
        </p>
        {rest && <p dir="auto">{rest}</p>}
        <Place issue={issue} />
      </div>
    </li>
  );
}

function Place({ issue }: { readonly issue: PlacedIssue }) {
  const { words, say } = usePage();
  const { rules } = words;
  const found = placeOf(issue);
  if (!found) return null;
  const { place, cell, rows } = found;
  const label =
    cell !== ''
      ? say(rules.goToCell, { cell })
      : rows.length === 1
        ? say(rules.goToRow, { row: String(rows[0]) })
        : rows.length > 1
          ? say(rules.goToRows, { count: rows.length })
          : say(rules.goToSheet, { sheet: place.sheet });
  return (
    <>
      <p class="hint" dir="auto">
        {placeText(issue, { rules, say })}
      </p>
      <GoTo place={place} label={label} />
    </>
  );
}

type Said = Pick<ReturnType<typeof usePage>, 'say'> & {
  readonly rules: ReturnType<typeof usePage>['words']['rules'];
};

function placeText({ where }: PlacedIssue, { rules, say }: Said): string {
  const { sheet = '', column, rows } = where;
  const row = rows.join(', ');
  if (column !== undefined && row !== '') return say(rules.place, { sheet, column, row });
  if (column !== undefined) return say(rules.columnPlace, { sheet, column });
  return row === '' ? sheet : say(rules.rowPlace, { sheet, row });
}
