/**
 * The user's own formulas in a tab of theirs: behind every run and undo they say what stands beside the customers.
 */
import { idIn, peopleIn, personAt, type Model } from '../model';
import type { Sheet } from '../sheet';
import { NUMBER, step, type Act, type Steps } from '../step';

const ROWS = 6;

export const FORMULA_STEPS: Steps = [
  NUMBER.map((at) =>
    step(
      `asks by a formula (${at})`,
      asks(at),
      (model) => model.schemes.length > 0 && peopleIn(model).length > 0,
    ),
  ),
];

/** Whose segment it is, and how many others have it. What it says is seen behind the next run. */
function asks(at: number): Act {
  return (model: Model, sheet: Sheet) => {
    const id = idIn(model, personAt(model, at));
    if (id === '') return;
    const scheme = model.schemes[at % model.schemes.length];
    const row = at % ROWS;
    const grid = sheet.book.sheetNamed('Board') ?? sheet.book.addSheet('Board', { rows: ROWS, columns: 4 });
    grid.setValue(row, 0, id);
    grid.setFormula(row, 1, `=SEGMENT(A${row + 1},"${scheme.name}",SEGMENTS_UPDATED)`);
    grid.setFormula(row, 2, `=SEGMENT_COUNT(B${row + 1},"${scheme.name}",SEGMENTS_UPDATED)`);
    model.board.set(row, { id, scheme, segment: null, count: null });
  };
}
