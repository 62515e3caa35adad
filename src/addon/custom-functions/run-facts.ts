/**
 * What a formula must know of the last run before it looks at the customers: their sheet, their ids' header, the schemes.
 */
import type { MadeTabs } from '../sheets/own-tabs';
import { readLastRun } from '../record/read-last-run';

export interface RunFacts {
  /** The sheet in which the run found the customers. */
  readonly sheet: string;
  /** The header of their ids; null where the add-on made the sheet. */
  readonly idHeader: string | null;
  /** The column (from 1) in which the ids stood then; 0 where it is not known. */
  readonly idAt: number;
  /** The keys of the schemes' columns, in the order of the run. */
  readonly keys: readonly string[];
}

/** Null: there was no run, or its record is lost. Calls: eight under the tabs' usual names. */
export function readRunFacts(tabs: MadeTabs): RunFacts | null {
  const known = readLastRun(tabs);
  if (!known) return null;
  const { run, idHeader } = known;
  const { keys } = run;
  if (idHeader === null) return { sheet: tabs.made('customers')?.getName() ?? '', idHeader, idAt: 0, keys };
  // Of the sheets that were read that of the customers is the first.
  const source = run.basis.sources.find(({ headers }) => headers.includes(idHeader));
  const at = source?.columns[source.headers.indexOf(idHeader)];
  return { sheet: source?.sheet ?? '', idHeader, idAt: at === undefined ? 0 : at + 1, keys };
}
