/**
 * Named ranges of a spreadsheet.
 */
import type { Execution } from '../execution';
import { parseA1 } from '../workbook/a1';
import type { NamedBox } from '../workbook/workbook';
import { ServiceError } from './errors';
import { isInside } from './grid-limits';
import type { CellRange } from './range-cells';
import { ServiceObject, asGoogle } from './service-object';

type Google = GoogleAppsScript.Spreadsheet.NamedRange;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** A name for a range. */
export class NamedRangeService
  extends ServiceObject
  implements Pick<Google, 'getName' | 'getRange' | 'remove' | 'setName' | 'setRange'>
{
  readonly serviceName = 'NamedRange';
  override readonly family = 'SpreadsheetApp.';

  constructor(
    private readonly execution: Execution,
    private readonly named: NamedBox,
  ) {
    super();
  }

  getName(): string {
    return this.named.name;
  }

  setName(name: string): Google {
    checkRangeName(name);
    this.named.name = name;
    return asGoogle(this);
  }

  getRange(): GoogleRange {
    return asGoogle(rangeOf(this.execution, this.named));
  }

  setRange(range: GoogleRange): Google {
    Object.assign(this.named, placeOf(range));
    return asGoogle(this);
  }

  remove(): void {
    const { workbook } = this.execution;
    workbook.namedRanges = workbook.namedRanges.filter((other) => other !== this.named);
  }
}

/** All names; those whose cells are gone are left out. */
export function namedRangesOf(execution: Execution): Google[] {
  return execution.workbook.namedRanges.map((named) => asGoogle(new NamedRangeService(execution, named)));
}

/** Gives the range a name, which no other range has after it. */
export function nameRange({ workbook }: Execution, name: string, range: GoogleRange): void {
  checkRangeName(name);
  const rest = workbook.namedRanges.filter((other) => !sameName(other.name, name));
  workbook.namedRanges = [...rest, { name, ...placeOf(range) }];
}

/** Letters, digits and underscores, no digit first; neither an address nor what begins as a truth value does. */
const RANGE_NAME = /^(?!true|false)[\p{L}_][\p{L}\p{N}_]{0,249}$/iu;
const ADDRESS = /^(?:[a-z]{1,3}\d+|r\d*c\d*)$/i;

/** Throws what Sheets says of a name that it does not allow. */
function checkRangeName(name: string): void {
  if (!RANGE_NAME.test(name) || ADDRESS.test(name)) throw new ServiceError('rangeName', name);
}

/** The range of a name, or of a notation with a tab before it; null when there is none. */
export function rangeNamed(execution: Execution, text: string): GoogleRange | null {
  const { workbook } = execution;
  const named = workbook.namedRanges.find(({ name }) => sameName(name, text));
  if (named) return rangeOf(execution, named);
  const first = workbook.sheetById(workbook.activeSheetId) ?? workbook.sheets[0];
  const name = parseA1(text, { rows: 1, columns: 1 })?.sheet;
  const grid = name === undefined ? first : workbook.sheetNamed(name);
  const box = grid && parseA1(text, { rows: grid.maxRows, columns: grid.maxColumns });
  return grid && box && isInside(box, grid) ? execution.objects.range(grid, box) : null;
}

function rangeOf({ workbook, objects }: Execution, { sheetId, box }: NamedBox): GoogleRange | null {
  const grid = workbook.sheetById(sheetId);
  return grid && objects.range(grid, box);
}

function placeOf(range: GoogleRange): Pick<NamedBox, 'sheetId' | 'box'> {
  const { grid, box } = asGoogle<CellRange>(range);
  return { sheetId: grid.id, box };
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
