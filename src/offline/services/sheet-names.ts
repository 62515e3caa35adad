/**
 * Names of tabs: no two alike, whatever their case.
 */
import type { SheetGrid } from '../workbook/sheet-grid';
import type { Workbook } from '../workbook/workbook';
import { ServiceError } from './errors';

/** Throws Google's refusal of a name that another tab has. */
export function checkSheetName(workbook: Workbook, name: string, self: SheetGrid | null): void {
  const lower = name.toLowerCase();
  if (workbook.sheets.some((sheet) => sheet !== self && sheet.name.toLowerCase() === lower)) {
    throw new ServiceError('sheetNameTaken');
  }
}
