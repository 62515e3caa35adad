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
  const open = wanted.filter(openRows(sheet, draft, { column, values }));
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...values], true)
    .setAllowInvalid(true)
    .build();
  setRule(sheet, { column, rows: open, rule });
}

/** Boxes for the cells of the column On that hold true or false. */
export function tickBoxes(sheet: Sheet, draft: TabDraft, boxes: readonly number[]): void {
  const column = (draft.column('on') ?? 0) + 1;
  const open = boxes.filter(openRows(sheet, draft, { column, values: [] }));
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

/** A test of rows (0-based) whose cell has no rule, or a warning list that the wanted one only adds to. */
function openRows(
  sheet: Sheet,
  { headerRow }: TabDraft,
  { column, values }: { column: number; values: readonly string[] },
): (row: number) => boolean {
  const count = Math.max(1, sheet.getMaxRows() - headerRow - 1);
  const present = sheet.getRange(headerRow + 2, column, count, 1).getDataValidations();
  return (row) => {
    const [rule] = present[row - headerRow - 1] ?? [null];
    return rule === null || isShorterList(rule, values);
  };
}

function isShorterList(rule: Validation, values: readonly string[]): boolean {
  if (
    !rule.getAllowInvalid() ||
    rule.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST
  )
    return false;
  const listed = rule.getCriteriaValues()[0] as readonly string[];
  return listed.length < values.length && listed.every((value) => values.includes(value));
}
