/**
 * Where the formula would go: the cell that is chosen in the sheet, and the cells that it fills.
 */
import { cellsText, type CellReference } from '../../../protocol/cell-reference';
import type { ChosenPlace } from '../../../protocol/insert-formula';
import { usePage } from '../../page-context';

interface WhereProps {
  readonly place: ChosenPlace;
  /** The cells that the formula reads; null for none. */
  readonly ids: CellReference | null;
}

export function Where({ place, ids }: WhereProps) {
  const { insertFormula } = usePage().words;
  return (
    <>
      <p dir="auto">
        <Cells place={place} ids={ids} />
      </p>
      {!place.isBlank && <p class="filled-cell">{insertFormula.isFilled}</p>}
    </>
  );
}

function Cells({ place, ids }: WhereProps) {
  const { words, say } = usePage();
  const { place: one, fills, fillsDown } = words.insertFormula;
  const { sheet, row, column } = place;
  const cell = `${column}${row}`;
  const count = countOf(place, ids);
  if (count === null) return <>{say(fillsDown, { cell, sheet })}</>;
  if (count === 1) return <>{say(one, { cell, sheet })}</>;
  const cells = cellsText({ column, from: row, to: row + count - 1 });
  return <>{say(fills, { cells, sheet, count })}</>;
}

/** A result for each cell that is read. Null: how long another sheet is nobody here knows. */
function countOf({ rows }: ChosenPlace, ids: CellReference | null): number | null {
  if (!ids) return 1;
  if (ids.to !== null) return ids.to - ids.from + 1;
  return ids.sheet === null ? Math.max(1, rows - ids.from + 1) : null;
}
