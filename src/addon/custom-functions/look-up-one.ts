/**
 * One customer: the id's row is where a hint says, else where it is found. Id and answer come from one reading of that row, so
 * that nobody who sorts meanwhile makes one customer's segment another's.
 */
import { cellText, customerIdReader, type Cell } from '../../core/index';
import { OWN_ID_KEY } from '../sheets/row-keys';
import type { TabFinder } from '../sheets/own-tabs';
import { BLOCK_ROWS } from '../sheets/layout';
import { readBlock } from '../sheets/read-sheet';
import { isSameCell } from '../sheets/written-cell';
import type { FormulaValue } from './arguments';
import { idShown, isMeant, isWritten, readCustomer, WHY } from './customer-row';
import { readLayout, type Layout } from './customers-layout';
import { findCustomers, placeOf, type CustomersPlace } from './customers-place';
import { FormulaFault } from './fault';
import { formulaTexts } from './formula-texts';
import { idsByHeaders, idsOfRun, ownIds, type IdPlace } from './id-place';
import { lookUpMany } from './look-up-many';
import type { Ask, CustomerCells } from './question';
import { putHints, readHints } from './row-hints';
import type { RunFacts } from './run-facts';
import { schemeNames } from './scheme-choice';
import { idKey, meantRows, wantedId, type Candidate } from './wanted-id';

/** So often rows may move before the formula gives up. */
const ATTEMPTS = 4;

/** An answer, where there is one. */
interface Found {
  readonly answer: FormulaValue;
}

/**
 * Empty: a sentence where no row has the id.
 * Throws: FormulaFault.
 * Calls, besides those of the answer itself: 12 where the hints are true, two more for a text that is the id of a number. Else,
 * under the usual names of tabs and sheets, 30 and two a block of 20,000 rows; where no row has the id, two more a block.
 */
export function lookUpOne(value: unknown, ask: Ask, tabs: TabFinder): FormulaValue {
  const hinted = findByHint(value, ask, tabs);
  if (hinted) return hinted.answer;
  let place = findCustomers(tabs);
  for (let attempt = 1; ; attempt++) {
    const found = findByLooking(value, ask, { place, tabs });
    if (found) return found.answer;
    const sheet = place.layout.name;
    if (attempt === ATTEMPTS) throw new FormulaFault('changing', () => ({ sheet }));
    place = findCustomers(tabs);
  }
}

/** Null: there is no hint, or it is not proven to be true by what stands in the sheet. */
function findByHint(value: unknown, ask: Ask, tabs: TabFinder): Found | null {
  const hints = readHints(possibleKeys(value));
  if (!hints) return null;
  try {
    const { facts, size } = hints;
    const sheet = tabs.book.getSheetByName(facts.sheet);
    const layout = sheet && readLayout(sheet, facts.sheet, size);
    const ids = layout && provenIds(layout, facts);
    if (!layout || !ids) return null;
    const [place, wanted] = [placeOf(layout, ids, facts), wantedId(value, ids)];
    const row = wanted.texts.map((text) => hints.rowOf(idKey(text))).find((known) => known !== null);
    if (row === undefined || row === null || row <= ids.headerRow) return null;
    const question = ask(place, tabs);
    const customer = readCustomer(place, row, question);
    if (!isMeant(wanted, customer.candidate, place) || !isWritten(customer, layout)) return null;
    if (question.firstScheme !== null && !isFirst(question.firstScheme, customer, layout)) return null;
    return layout.isUnchanged() ? { answer: question.answer(customer) } : null;
  } catch {
    // Whatever is wrong here: it is looked at anew, and is said then.
    return null;
  }
}

/** The keys under which hints may know an id, whichever way its column is read. */
function possibleKeys(value: unknown): string[] {
  const readers = [customerIdReader('orders', undefined), customerIdReader('customers', PHONE)];
  return [...new Set(readers.map((read) => idKey(read(value))))];
}

const PHONE = { index: 0, header: 'phone' };

/** Only where headers and notes themselves say which column holds the ids. */
function provenIds(layout: Layout, facts: RunFacts): IdPlace | null {
  if (facts.idHeader === null) return layout.noted.has(OWN_ID_KEY) ? ownIds(layout) : null;
  const [hinted, likely] = [idsOfRun(layout, facts), idsByHeaders(layout)];
  const isSame = hinted?.column === likely?.column && hinted?.headerRow === likely?.headerRow;
  return isSame ? hinted : null;
}

/** Reasons stand in the order of the last run's schemes, each behind its scheme's name. */
function isFirst(key: string, customer: CustomerCells, { noted }: Layout): boolean {
  const why = noted.get(WHY);
  const reasons = why === undefined ? '' : cellText(customer.cell(why));
  return schemeNames(key).some((name) => reasons.startsWith(`${name}: `));
}

interface LookContext {
  readonly place: CustomersPlace;
  readonly tabs: TabFinder;
}

/** Null: rows or columns moved meanwhile. */
function findByLooking(value: unknown, ask: Ask, { place, tabs }: LookContext): Found | null {
  const { layout, ids, facts } = place;
  const question = ask(place, tabs);
  const wanted = wantedId(value, ids);
  const cells = readIdCells(place);
  const { candidates, rowOf } = indexIds(cells, place, new Set(wanted.texts.map(idKey)));
  const rows = meantRows(wanted, candidates, (candidate) => idShown(place, candidate));
  if (rows === 'several' || rows.length === 0) {
    const { unknownCustomer, severalCustomers } = formulaTexts();
    const answer = rows === 'several' ? severalCustomers : unknownCustomer;
    return isStill(cells, place) && layout.isUnchanged() ? { answer } : null;
  }
  if (rows.length > 1) return { answer: lookUpMany([value], ask, tabs)[0] };
  const customer = readCustomer(place, rows[0].row, question);
  if (!isMeant(wanted, customer.candidate, place) || !layout.isUnchanged()) return null;
  if (facts) putHints(facts, layout.size, rowOf);
  return { answer: question.answer(customer) };
}

function readIdCells({ layout: { sheet }, ids: { column } }: CustomersPlace): Cell[] {
  return readBlock(sheet, { column, width: 1, rowCount: sheet.getLastRow() }).map(([cell]) => cell);
}

/** A sort between two blocks may have hidden the id; one block is of one moment. */
function isStill(cells: readonly Cell[], place: CustomersPlace): boolean {
  if (cells.length <= BLOCK_ROWS) return true;
  const now = readIdCells(place);
  return now.length === cells.length && now.every((cell, index) => isSameCell(cell, cells[index]));
}

/** The rows whose ids have one of the keys; and by key the row of every id that no other row is likely to have. */
function indexIds(cells: readonly Cell[], { ids }: CustomersPlace, keys: ReadonlySet<string>) {
  const [candidates, rowOf, twice]: [Candidate[], Map<string, number>, Set<string>] = [
    [],
    new Map(),
    new Set(),
  ];
  for (let index = ids.headerRow; index < cells.length; index++) {
    const [cell, row] = [cells[index], index + 1];
    const key = idKey(ids.read(cell));
    if (key === '') continue;
    if (keys.has(key)) candidates.push({ row, cell });
    if (rowOf.has(key)) twice.add(key);
    else rowOf.set(key, row);
  }
  for (const key of twice) rowOf.delete(key);
  return { candidates, rowOf };
}
