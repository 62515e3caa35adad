/**
 * Many customers at once: the columns are read once, and once more is looked whether their rows moved meanwhile.
 */
import { cellText, type Cell } from '../../core/index';
import { BLOCK_ROWS } from '../sheets/layout';
import type { TabFinder } from '../sheets/own-tabs';
import { withPaddedIds } from '../sheets/padded-ids';
import { adjacentRuns, readColumns } from '../sheets/read-sheet';
import { columnsToProve, haveRowsMoved } from '../sheets/second-look';
import type { FormulaValue } from './arguments';
import { evidenceColumn } from './customer-row';
import { findCustomers, type CustomersPlace } from './customers-place';
import { FormulaFault } from './fault';
import { formulaTexts } from './formula-texts';
import type { Ask } from './question';
import { idKey, meantRows, wantedId, type Candidate } from './wanted-id';

/** So often rows may move before the formula gives up. */
const ATTEMPTS = 4;

/**
 * An answer a value, in their order; a sentence where no row has the id.
 * Throws: FormulaFault.
 * Calls, besides those of the answers: 30, and for each block of 20,000 rows two for each group of adjacent columns, as many for the second look at most,
 * two more where ids are numbers.
 */
export function lookUpMany(values: readonly unknown[], ask: Ask, tabs: TabFinder): FormulaValue[] {
  for (let attempt = 1; ; attempt++) {
    const place = findCustomers(tabs);
    const answers = answersAt(place, values, { ask, tabs });
    if (answers) return answers;
    const sheet = place.layout.name;
    if (attempt === ATTEMPTS) throw new FormulaFault('changing', () => ({ sheet }));
  }
}

interface ManyContext {
  readonly ask: Ask;
  readonly tabs: TabFinder;
}

/** Null: rows or columns moved meanwhile. */
function answersAt(
  place: CustomersPlace,
  values: readonly unknown[],
  { ask, tabs }: ManyContext,
): FormulaValue[] | null {
  const { layout, ids } = place;
  const question = ask(place, tabs);
  const wanted = values.map((value) => wantedId(value, ids));
  const keys = new Set(wanted.flatMap(({ texts }) => texts.map(idKey)));
  let read = readCustomers(place, question.columns);
  const evidence = evidenceColumn(layout);
  let candidates = candidatesIn(read, place, keys);
  // Which of several rows with one id is the customer's takes a look at what was written in them.
  const isDoubtful = [...candidates.values()].some((rows) => rows.length > 1);
  if (isDoubtful && evidence !== null && !question.columns.includes(evidence)) {
    read = readCustomers(place, [...question.columns, evidence]);
    candidates = candidatesIn(read, place, keys);
  }
  if (read.haveMoved() || !layout.isUnchanged()) return null;
  const idOf = ({ row }: Candidate) => ids.read(read.idCell(row));
  const rows = wanted.map((one) => {
    const meant = meantRows(
      one,
      [...new Set(one.texts.map(idKey))].flatMap((key) => candidates.get(key) ?? []),
      idOf,
    );
    if (meant === 'several' || meant.length === 0) return meant === 'several' ? 'several' : null;
    const isWritten = ({ row }: Candidate) => evidence !== null && cellText(read.cell(row, evidence)) !== '';
    return (meant.length > 1 && meant.find(isWritten)) || meant[0];
  });
  const texts = rows.some((row) => row === 'several' || row === null) ? formulaTexts() : null;
  return rows.map((found): FormulaValue => {
    if (found === null) return texts?.unknownCustomer ?? '';
    if (found === 'several') return texts?.severalCustomers ?? '';
    return question.answer({ cell: (column) => read.cell(found.row, column), id: () => idOf(found) });
  });
}

/** Columns of the customers as they were read; rows and columns from 1. */
interface CustomersRead {
  readonly rowCount: number;
  cell(row: number, column: number): Cell;
  /** The id's cell with the leading zeros that people see. */
  idCell(row: number): Cell;
  /** Whether rows moved while they were read. */
  haveMoved(): boolean;
}

function readCustomers({ layout, ids }: CustomersPlace, wanted: readonly number[]): CustomersRead {
  const { sheet, name } = layout;
  const [rowCount, key] = [sheet.getLastRow(), ids.column - 1];
  const columns = [...new Set([key, ...wanted.map((column) => column - 1)])];
  const top = { sheet, name, rowCount, columnCount: layout.size.width, top: [] };
  const cells = readColumns(top, columns, { first: key });
  const fields = { customerId: { index: key, header: '' } };
  const padded = withPaddedIds(cells, top, {
    sheet: name,
    headerRow: ids.headerRow - 1,
    headers: [],
    fields,
  });
  const at = ({ rows, index }: ReturnType<typeof cells.column>, row: number): Cell => rows[row - 1]?.[index];
  const isOneCall = adjacentRuns(columns).length === 1 && rowCount <= BLOCK_ROWS && padded === cells;
  const proof = () => columnsToProve({ cells, columns, key, headerRows: ids.headerRow });
  return {
    rowCount,
    cell: (row, column) => at(cells.column(column - 1), row),
    idCell: (row) => at(padded.column(key), row),
    haveMoved: () => sheet.getLastRow() !== rowCount || (!isOneCall && haveRowsMoved(sheet, cells, proof())),
  };
}

/** By key the rows whose ids have it. */
function candidatesIn(
  read: CustomersRead,
  { ids }: CustomersPlace,
  keys: ReadonlySet<string>,
): Map<string, Candidate[]> {
  const found = new Map<string, Candidate[]>();
  for (let row = ids.headerRow + 1; row <= read.rowCount; row++) {
    const cell = read.cell(row, ids.column);
    const key = idKey(ids.read(cell));
    if (!keys.has(key)) continue;
    const rows = found.get(key);
    if (rows) rows.push({ row, cell });
    else found.set(key, [{ row, cell }]);
  }
  return found;
}
