/**
 * A formula that looks up customers: one id or a range of them in, the same shape out.
 */
import { answerFormula } from './answer-formula';
import { answerShape, type FormulaAnswer } from './arguments';
import { formulaTabs } from './formula-tabs';
import { lookUpMany } from './look-up-many';
import { lookUpOne } from './look-up-one';
import type { Ask } from './question';

/**
 * Blank: '' for a blank id, spaces, or an error. `ask` checks the other arguments before anything is read.
 * Throws: an Error with a sentence.
 */
export function lookUp(id: unknown, ask: () => Ask): FormulaAnswer {
  return answerFormula(() => {
    const asked = ask();
    const tabs = () => formulaTabs(SpreadsheetApp.getActiveSpreadsheet());
    return answerShape(
      id,
      (value) => lookUpOne(value, asked, tabs()),
      (values) => lookUpMany(values, asked, tabs()),
    );
  });
}
