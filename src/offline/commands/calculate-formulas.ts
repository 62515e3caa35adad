/**
 * The formulas of a workbook, calculated before it is saved; what came of it is said on stderr.
 */
import type { Language } from '../../core/index';
import { formulaFaults } from '../formulas/formula-faults';
import type { Host } from '../host';
import { progress } from './progress';

/** Cells with an error that are named; the others are counted. */
const MOST_FAULTS = 5;

/** One line, and one for each of the first cells with an error. Nothing where no formula was calculated. */
export function calculateFormulas(host: Host, lang: Language): void {
  const { workbook } = host;
  const { changed, calls } = host.calculate();
  if (changed === 0 && calls === 0) return;
  const faults = formulaFaults(workbook);
  progress(lang, 'formulas', { cells: changed, faults: faults.length });
  for (const { sheet, cell, code, message } of faults.slice(0, MOST_FAULTS))
    progress(lang, 'formulaFault', { sheet, cell, code, message });
}
