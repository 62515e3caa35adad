/**
 * Books of 100,000 rows for the benchmark of the workbench: the orders and the customers of large sample shops, as files.
 */
import { join } from 'node:path';
import { addRows } from '../../src/offline/files/load-workbook';
import { saveWorkbook } from '../../src/offline/files/save-workbook';
import { Workbook } from '../../src/offline/workbook/workbook';
import { sampleShop } from '../../src/samples/index';

/** Below the header. */
export const BOOK_ROWS = 100_000;

/** A file with a table of so many columns. */
export interface LargeBook {
  readonly path: string;
  readonly columns: number;
}

/** Of these many customers the sample shop has more orders than are wanted. */
const BUYERS = 20_000;

/** Writes the orders as .csv and .xlsx, and the customers, who have thrice the columns, as .xlsx. */
export async function writeLargeBooks(
  folder: string,
): Promise<Record<'csv' | 'xlsx' | 'wideXlsx', LargeBook>> {
  const { orders } = sampleShop({ lang: 'en', customers: BUYERS });
  const { customers } = sampleShop({ lang: 'en', customers: BOOK_ROWS });
  const write = async (name: string, table: (string | number)[][]): Promise<LargeBook> => {
    const workbook = new Workbook({ locale: 'en_US', timeZone: 'UTC' });
    addRows(workbook, table.slice(0, BOOK_ROWS + 1), 'Table');
    const path = join(folder, name);
    await saveWorkbook(workbook, path);
    return { path, columns: table[0].length };
  };
  return {
    csv: await write('orders.csv', orders),
    xlsx: await write('orders.xlsx', orders),
    wideXlsx: await write('customers.xlsx', customers),
  };
}
