/**
 * What every reader of a table needs: settings, how dates and numbers are read, and where faults go.
 */
import type { IssueLog, IssueParams } from '../base/issue';
import type { Settings } from '../settings/types';
import type { SheetCells } from '../tables/sheet-cells';
import { dateOptions } from './date-column';
import type { DateOptions } from './date-column';
import { sheetRow } from './column-slice';
import { INTAKE_ISSUES } from './issues';
import type { IntakeIssueCode } from './issues';
import type { FieldMatch, SheetMapping } from './types';

export interface ReadContext {
  readonly settings: Settings;
  readonly dates: DateOptions;
  readonly asOf: number;
  readonly today: number;
  readonly issues: IssueLog;
}

/** The part of readTables' input that all tables share. */
export interface RunInput {
  readonly settings: Settings;
  /** Analysis date, epoch day. */
  readonly asOf: number;
  /** The real day of the run, epoch day. */
  readonly today: number;
  readonly timeZone: string;
  /** The spreadsheet's locale, 'en_US' or 'vi-VN'; the tie-break between D/M and M/D. */
  readonly locale: string;
  readonly issues: IssueLog;
}

/** A sheet whose columns are known. */
export interface MappedSheet<F extends string = string> {
  readonly cells: SheetCells;
  readonly mapping: SheetMapping<F>;
}

/** Prepares the run's context once. */
export function readContext(input: RunInput): ReadContext {
  const { settings, asOf, today, timeZone, locale, issues } = input;
  const dates = dateOptions({ timeZone, locale, order: settings.dateOrder, asOf });
  return { settings, dates, asOf, today, issues };
}

/** Logs a fault of data row k of a sheet. */
export type RowReport = (code: IntakeIssueCode, k: number, match?: FieldMatch) => void;

/** Logs faults of one sheet by data row. */
export function rowReporter(mapping: SheetMapping, issues: IssueLog): RowReport {
  return (code, k, match) => {
    issues.add(INTAKE_ISSUES, code, {
      sheet: mapping.sheet,
      column: match?.header,
      row: sheetRow(mapping, k),
    });
  };
}

/** A fault of a whole sheet or column. */
export interface ColumnFault {
  readonly code: IntakeIssueCode;
  readonly sheet: string;
  readonly column?: string;
  readonly params?: IssueParams;
}

/** Logs a fault of a sheet or column as a whole. */
export function reportColumn({ issues }: Pick<ReadContext, 'issues'>, fault: ColumnFault): void {
  const { code, sheet, column, params } = fault;
  issues.add(INTAKE_ISSUES, code, { sheet, column }, params);
}
