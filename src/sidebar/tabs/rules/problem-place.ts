/**
 * Where a problem stands, in the page's words, and what leads there.
 */
import type { PlacedIssue } from '../../../protocol';
import type { GoToRequest } from '../../../protocol/go-to';

interface ProblemGroups {
  readonly errors: readonly PlacedIssue[];
  readonly warnings: readonly PlacedIssue[];
  /** What is odd about the data and stops no rule: another page is about that. */
  readonly data: readonly PlacedIssue[];
  readonly notices: readonly PlacedIssue[];
}

const ABOUT_DATA = /^(intake|metrics)\./;

export function problemGroups(issues: readonly PlacedIssue[]): ProblemGroups {
  const isData = ({ code, severity }: PlacedIssue) => severity !== 'error' && ABOUT_DATA.test(code);
  const of = (wanted: PlacedIssue['severity']) =>
    issues.filter((issue) => issue.severity === wanted && !isData(issue));
  return { errors: of('error'), warnings: of('warning'), data: issues.filter(isData), notices: of('info') };
}

export interface ProblemPlace {
  readonly place: Omit<GoToRequest, 'lang'>;
  /** 'G16'; '' where no one cell is meant. */
  readonly cell: string;
  readonly rows: readonly number[];
}

/** Null: the problem stands nowhere in particular. */
export function placeOf({ where, places }: PlacedIssue): ProblemPlace | null {
  const { sheet, column, rows } = where;
  if (sheet === undefined) return null;
  const [cell = ''] = rows.length === 1 ? places : [];
  return {
    place: {
      sheet,
      ...(column === undefined || places.length === 0 ? {} : { column }),
      ...(rows.length === 1 ? { row: rows[0] } : rows.length > 1 ? { rows } : {}),
    },
    cell: cell.includes(':') ? '' : cell,
    rows,
  };
}

const FIRST_SENTENCE = /^(.+?[.!?])\s+(?=\p{Lu})/su;

/** What happened, and what to do about it: sentences say it in this order. */
export function headOf(text: string): readonly [head: string, rest: string] {
  const found = FIRST_SENTENCE.exec(text);
  if (!found) return [text, ''];
  const [whole, head] = found;
  return [head.replace(/\.$/, ''), text.slice(whole.length)];
}
