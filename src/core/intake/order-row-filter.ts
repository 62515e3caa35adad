/**
 * Which rows of the orders sheet are used, and why the others are not: one reason a row, the first that applies.
 */
import type { StatusMeaning } from '../settings/types';
import { CELL, sheetRow } from './column-slice';
import { INTAKE_ISSUES } from './issues';
import { blankRowTest } from './customers';
import { neededColumns } from './map-sheet';
import { NOBODY } from './order-customers';
import type { RawOrders } from './order-sheet';
import { rowReporter } from './read-context';
import type { RowReport } from './read-context';

/** Meanings as small numbers, for typed arrays. */
export const MEANING: Readonly<Record<StatusMeaning, number>> = {
  counts: 0,
  cancelled: 1,
  returned: 2,
  ignored: 3,
};

export interface KeptOrderRows {
  /** Data rows that are used, ascending. */
  readonly kept: Int32Array;
  /** MEANING of each used row. */
  readonly meaning: Uint8Array;
  /** Rows that are not wholly blank. */
  readonly orderRows: number;
  /** Faulty rows. Ignored ones, those after the analysis date and those too old to count are not among them. */
  readonly skippedRows: number;
}

/** Issues: intake.order.* of single rows, intake.status.unknown */
export function keepOrderRows(raw: RawOrders): KeptOrderRows {
  const { count, customers, dates, amounts, context } = raw;
  const kept = new Int32Array(count);
  const meaning = new Uint8Array(count);
  const meanings = rowMeanings(raw);
  const drop = dropper(raw);
  const lastLeftOut = dayBeforeWindow(context);
  let used = 0;
  for (let k = 0; k < count; k++) {
    const sound = customers.indexes[k] >= NOBODY.unknown && dates.cells[k] === CELL.read;
    const paid = amounts === null || amounts.cells[k] === CELL.read;
    const means = meanings === null ? MEANING.counts : meanings[k];
    const day = dates.values[k];
    const timely = day > lastLeftOut && day <= context.asOf && day <= context.today;
    if (sound && paid && means !== MEANING.ignored && timely) {
      kept[used] = k;
      meaning[used++] = means;
    } else if (!drop.row(k, means)) {
      kept[used] = k;
      meaning[used++] = means;
    }
  }
  const { skippedRows, blankRows } = drop.counts();
  return {
    kept: kept.slice(0, used),
    meaning: meaning.slice(0, used),
    orderRows: count - blankRows,
    skippedRows,
  };
}

/** The last day whose orders are too old to count. */
function dayBeforeWindow({ asOf, settings: { orderDays } }: RawOrders['context']): number {
  return orderDays === null ? -Infinity : asOf - orderDays;
}

/** Null without a status column. A word that nobody knows is reported once with its rows. */
function rowMeanings({ status, meanings, sheet, context }: RawOrders): Uint8Array | null {
  if (!status) return null;
  const byRow = new Uint8Array(status.codes.length);
  const { unknownStatus } = context.settings;
  const report = (word: string, k: number): void => {
    const place = {
      sheet: sheet.mapping.sheet,
      column: sheet.mapping.fields.status?.header,
      row: sheetRow(sheet.mapping, k),
    };
    context.issues.add(INTAKE_ISSUES, 'intake.status.unknown', place, {
      status: word,
      meaning: unknownStatus,
    });
  };
  for (let k = 0; k < byRow.length; k++) {
    const code = status.codes[k];
    if (code < 0) continue;
    const meaning = meanings[code];
    byRow[k] = MEANING[meaning ?? unknownStatus];
    if (meaning === null) report(status.dictionary[code], k);
  }
  return byRow;
}

interface Dropper {
  /** Whether the row is left out; the reason is reported. */
  row(k: number, meaning: number): boolean;
  counts(): { readonly skippedRows: number; readonly blankRows: number };
}

function dropper(raw: RawOrders): Dropper {
  const { cells, mapping } = raw.sheet;
  const isBlankRow = blankRowTest(neededColumns(mapping).map((index) => cells.column(index)));
  const report = rowReporter(mapping, raw.context.issues);
  let skippedRows = 0;
  let blankRows = 0;
  const skip = (...fault: Parameters<RowReport>): boolean => {
    report(...fault);
    skippedRows++;
    return true;
  };
  const row = (k: number, meaning: number): boolean => {
    if (isBlankRow(mapping.headerRow + 1 + k)) {
      blankRows++;
      return true;
    }
    return (
      isLeftOut(raw, k, { meaning, report }) || isFaulty(raw, k, skip) || isUntimely(raw, k, { skip, report })
    );
  };
  return { row, counts: () => ({ skippedRows, blankRows }) };
}

type Skip = (...fault: Parameters<RowReport>) => boolean;

function isLeftOut(
  { sheet, customers }: RawOrders,
  k: number,
  row: { meaning: number; report: RowReport },
): boolean {
  const { customerId, status } = sheet.mapping.fields;
  const ignored = row.meaning === MEANING.ignored;
  if (ignored) row.report('intake.order.ignored', k, status);
  else if (customers.indexes[k] === NOBODY.test) row.report('intake.order.test-customer', k, customerId);
  else return false;
  return true;
}

function isFaulty(raw: RawOrders, k: number, skip: Skip): boolean {
  const { sheet, customers, dates, amounts } = raw;
  const { customerId, orderDate } = sheet.mapping.fields;
  if (k === raw.totals?.row) return skip('intake.sheet.totals-row', k, raw.totals.match);
  if (customers.indexes[k] === NOBODY.blank) return skip('intake.order.blank-customer', k, customerId);
  if (dates.cells[k] === CELL.blank) return skip('intake.order.blank-date', k, orderDate);
  if (dates.cells[k] !== CELL.read) return skip('intake.order.unreadable-date', k, orderDate);
  if (amounts === null || amounts.cells[k] === CELL.read) return false;
  const amount = raw.amountColumn(k);
  if (amounts.cells[k] === CELL.blank) return skip('intake.order.blank-amount', k, amount);
  const ambiguous = amounts.cells[k] === CELL.ambiguous;
  return skip(ambiguous ? 'intake.number.ambiguous' : 'intake.order.unreadable-amount', k, amount);
}

/** Orders of days to come, or too old to count: a date after the real day is a fault, the others are not. */
function isUntimely(
  { sheet, dates, context }: RawOrders,
  k: number,
  { skip, report }: { skip: Skip; report: RowReport },
): boolean {
  const { orderDate } = sheet.mapping.fields;
  const day = dates.values[k];
  if (day > context.today) {
    if (day > context.asOf) return skip('intake.order.future', k, orderDate);
    report('intake.order.future', k, orderDate);
  } else if (day > context.asOf) {
    report('intake.order.after-as-of', k, orderDate);
    return true;
  } else if (day <= dayBeforeWindow(context)) {
    report('intake.order.before-window', k, orderDate);
    return true;
  }
  return false;
}
