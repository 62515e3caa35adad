/**
 * How much of the standard the rule language is: the figures of docs/conformance.md, which a test compares with what it counts.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The table of groups, as it stands there. Throws: when it is not there. */
export function scoreTable(): string {
  const page = readFileSync(join(process.cwd(), 'docs', 'conformance.md'), 'utf8');
  const table = /^\| Group[^]*?(?=\n\n)/m.exec(page)?.[0];
  if (table === undefined) throw new Error('docs/conformance.md has no table of groups');
  return table;
}
