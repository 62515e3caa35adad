/**
 * Drop-downs and boxes to tick. They only warn, and cells that have a rule of somebody's own keep it.
 */
import { adjacentRuns } from '../sheets/read-sheet';
import type { DropDown } from './drop-downs';
import type { TabDraft } from './tab-draft';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Offers the values in the cells of the column that have no rule yet, or an earlier list of ours. */
export function offerValues(sheet: Sheet, draft: TabDraft, { role, values, rows }: DropDown): void {
  const column = (draft.column(role) ?? 0) + 1;
  const below = sheet.getMaxRows() - draft.headerRow - 1;
  if (below < 1) return;
  const wanted =
    rows === 'all' ? Array.from({ length: below }, (_, index) => draft.headerRow + 1 + index) : rows;
  const open = openRows(sheet, draft, { column, values, rows: wanted });
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...values], true)
    .setAllowInvalid(true)
    .build();
  setRule(sheet, { column, rows: open, rule });
}

/** Boxes for the cells of the column On that hold true or false. */
export function tickBoxes(sheet: Sheet, draft: TabDraft, boxes: readonly number[]): void {
  const column = (draft.column('on') ?? 0) + 1;
  const open = openRows(sheet, draft, { column, values: [], rows: boxes });
  const rule = SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(true).build();
  setRule(sheet, { column, rows: open, rule });
}

interface Rule {
  /** 1-based */
  readonly column: number;
  /** 0-based */
  readonly rows: readonly number[];
  readonly rule: Validation;
}

function setRule(sheet: Sheet, { column, rows, rule }: Rule): void {
  for (const { start, width } of adjacentRuns(rows))
    sheet.getRange(start + 1, column, width, 1).setDataValidation(rule);
}

interface Offer {
  /** 1-based */
  readonly column: number;
  readonly values: readonly string[];
  /** 0-based */
  readonly rows: readonly number[];
}

/** The rows (0-based) whose cell has no rule, or a warning list that the wanted one only adds to. */
function openRows(sheet: Sheet, draft: TabDraft, { column, values, rows }: Offer): number[] {
  const top = draft.headerRow + 1;
  const count = Math.max(1, sheet.getMaxRows() - top);
  const present = sheet.getRange(top + 1, column, count, 1).getDataValidations();
  const ruled = rows.flatMap((row) => {
    const rule = present[row - top]?.[0];
    return rule ? [{ row, rule }] : [];
  });
  const end = top + draft.dataRows.length;
  const grown = new Set([
    ...grownRows(
      ruled.filter(({ row }) => row < end),
      values,
      false,
    ),
    ...grownRows(
      ruled.filter(({ row }) => row >= end),
      values,
      true,
    ),
  ]);
  const taken = new Set(ruled.map(({ row }) => row));
  return rows.filter((row) => !taken.has(row) || grown.has(row));
}

interface RuledRow {
  readonly row: number;
  readonly rule: Validation;
}

/** Cells, evenly spread, whose rules are asked at first: each takes up to three service calls. */
const PROBES = 20;

/** Those with a shorter list. `isAlike`: cells that nobody has filled yet have the rule of those that are asked. */
function grownRows(ruled: readonly RuledRow[], values: readonly string[], isAlike: boolean): number[] {
  const step = Math.max(1, Math.floor((ruled.length - 1) / (PROBES - 1)));
  const probes = ruled.filter((_, index) => index % step === 0);
  const found = probes.filter(({ rule }) => isShorterList(rule, values));
  if (found.length === 0) return [];
  const isAll = isAlike && found.length === probes.length;
  return ruled.filter(({ rule }) => isAll || isShorterList(rule, values)).map(({ row }) => row);
}

function isShorterList(rule: Validation, values: readonly string[]): boolean {
  if (values.length === 0 || !rule.getAllowInvalid()) return false;
  if (rule.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST) return false;
  const listed = rule.getCriteriaValues()[0] as readonly string[];
  return listed.length < values.length && listed.every((value) => values.includes(value));
}
