/**
 * The browser's own ways to choose files and to save one.
 */
import { addTables, OPENABLE, openFiles, TABLES } from '../state/files';
import type { Workbench } from '../state/workbench';

/** Asks for files and opens them, or adds them to the workbook. */
export function chooseFiles(workbench: Workbench, purpose: 'open' | 'add'): void {
  const field = document.createElement('input');
  field.type = 'file';
  field.multiple = true;
  field.accept = purpose === 'open' ? OPENABLE : TABLES;
  field.onchange = () => {
    const files = [...(field.files ?? [])];
    void (purpose === 'open' ? openFiles(workbench, files) : addTables(workbench, files));
  };
  field.click();
}

export function saveWorkbook(workbench: Workbench): void {
  const link = document.createElement('a');
  link.href = '/save';
  link.download = '';
  link.click();
  workbench.saved();
}
