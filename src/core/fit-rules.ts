/**
 * The thresholds of the packs' rules fitted to the customers at hand: proposals, for the marketer to accept.
 */
import { IssueLog } from './base/issue';
import { fitTables, type Fitted } from './fit/fit-tables';
import { FIT_ISSUES } from './fit/issues';
import { rulesColumns } from './fit/pack-cells';
import type { PackCell } from './fit/types';
import { readRuleData, type RuleDataInput } from './rule-data';

/** Statistics of fewer customers say little: of thirty, three stand above the 90th percentile. */
const FEWEST = 30;

export interface FitQuestion {
  /** What the packs write into their cells. */
  readonly packCells: readonly PackCell[];
  /** Keys of fits; left out: every one. */
  readonly only?: readonly string[];
  /** How many customers a statistic must rest on; left out: 30. */
  readonly fewest?: number;
}

/**
 * Only cells that still hold a pack's text are fitted, and only so that the rules stay in order.
 * Empty: null when the sheets, the settings or the rules are wrong; the issues say why. None where nothing is to be changed.
 * Issues: FIT_ISSUES.
 */
export function fitSheets(
  input: RuleDataInput,
  { packCells, only, fewest = FEWEST }: FitQuestion,
): Fitted[] | null {
  const data = readRuleData(input);
  const { rules: sheet, settings, asOf, issues } = input;
  // What is wrong with the columns was reported when the rules were read.
  const columns = data && sheet && rulesColumns(sheet, data.names, new IssueLog());
  if (!data || !sheet || !columns) return null;
  const { tables, names, binding } = data;
  const check = { asOf, accents: settings.accents, bins: settings.rfm.bins };
  const found = fitTables({ sheet, columns, tables, names, binding, packCells, fewest, only, check, issues });
  const said = issues.list().some(({ code }) => code in FIT_ISSUES);
  if (found.length === 0 && !said) issues.add(FIT_ISSUES, 'fit.nothing');
  return found;
}
