/**
 * Protection: cells or a tab that only some may edit.
 */
import type { Execution } from '../execution';
import type { Protection } from '../workbook/cell-rules';
import type { SheetGrid } from '../workbook/sheet-grid';
import { ProtectionType } from './enums';
import { keepsOut } from './protection';
import { ServiceObject, asGoogle } from './service-object';

type Google = GoogleAppsScript.Spreadsheet.Protection;
type Emulated =
  | 'addEditor'
  | 'canEdit'
  | 'getDescription'
  | 'getProtectionType'
  | 'getRange'
  | 'isWarningOnly'
  | 'remove'
  | 'removeEditors'
  | 'setDescription'
  | 'setWarningOnly';

/** A protection as scripts see it. */
export class ProtectionService extends ServiceObject implements Pick<Google, Emulated> {
  readonly serviceName = 'Protection';
  override readonly family = 'SpreadsheetApp.';

  constructor(
    private readonly execution: Execution,
    private readonly grid: SheetGrid,
    private readonly protection: Protection,
  ) {
    super();
  }

  addEditor(user: unknown): Google {
    if (this.protection.editors) this.protection.editors.push(String(user));
    return asGoogle(this);
  }

  /** Whoever runs the script stays an editor, as in Sheets. */
  removeEditors(users: unknown[]): Google {
    const { user } = this.execution;
    const gone = users.map(String);
    const stays = (editor: string): boolean => editor === user || !gone.includes(editor);
    this.protection.editors = this.protection.editors?.filter(stays) ?? [user];
    return asGoogle(this);
  }

  canEdit(): boolean {
    return !keepsOut(this.protection, this.execution.user);
  }

  getDescription(): string {
    return this.protection.description;
  }

  setDescription(description: string): Google {
    this.protection.description = description;
    return asGoogle(this);
  }

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return asGoogle(this.protection.box ? ProtectionType.RANGE : ProtectionType.SHEET);
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const { maxRows, maxColumns } = this.grid;
    const all = { row: 1, column: 1, rows: maxRows, columns: maxColumns };
    return this.execution.objects.range(this.grid, this.protection.box ?? all);
  }

  isWarningOnly(): boolean {
    return this.protection.warningOnly;
  }

  setWarningOnly(warningOnly: boolean): Google {
    this.protection.warningOnly = warningOnly;
    return asGoogle(this);
  }

  remove(): void {
    this.grid.protections = this.grid.protections.filter((other) => other !== this.protection);
  }
}

/** A new protection: everybody who may edit the file may edit it until editors are removed. */
export function protect(execution: Execution, grid: SheetGrid, box: Protection['box']): Google {
  const protection: Protection = { box, description: '', warningOnly: false, editors: null };
  grid.protections.push(protection);
  return asGoogle(new ProtectionService(execution, grid, protection));
}

/** The protections of one type; those by somebody else that a test put in come last. */
export function protectionsOf(execution: Execution, grid: SheetGrid, type: string): Google[] {
  const foreign = grid.protectedBoxes.map((box) => ({
    box,
    description: '',
    warningOnly: false,
    editors: [],
  }));
  return [...grid.protections, ...foreign]
    .filter(({ box }) => (box === null) === (type === 'SHEET'))
    .map((protection) => asGoogle(new ProtectionService(execution, grid, protection)));
}
