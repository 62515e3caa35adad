/**
 * What pages call to put formulas into cells: JSON in, JSON out.
 */
import type {
  ChosenCellAnswer,
  FormulaChoicesAnswer,
  InsertFormulaAnswer,
  RemoveFormulaAnswer,
} from '../../protocol/insert-formula';
import { chosenCell, formulaChoices, insertFormula, removeFormula } from '../commands/insert-formula';
import { parseLanguage } from '../first-run/parse-requests';
import { parseInsertFormula, parseRemoveFormula } from '../insert-formula/parse-requests';

/** What formulas in cells can show, for the page that puts them together. */
export function formulaChoicesFromPage(request: unknown): FormulaChoicesAnswer {
  return formulaChoices(parseLanguage(request));
}

/** Which cell is chosen in the sheet, and where the ids beside it stand. */
export function chosenCellFromPage(request: unknown): ChosenCellAnswer {
  return chosenCell(parseLanguage(request));
}

/** Writes a formula into the chosen cell, where it is blank. */
export function insertFormulaFromPage(request: unknown): InsertFormulaAnswer {
  return insertFormula(parseInsertFormula(request));
}

/** Takes it out again, where it still stands. */
export function removeFormulaFromPage(request: unknown): RemoveFormulaAnswer {
  return removeFormula(parseRemoveFormula(request));
}
