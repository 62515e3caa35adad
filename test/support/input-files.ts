/**
 * Small tables and workbooks as files, written for one test file and removed after it.
 */
import { writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { temporaryFiles } from '../offline/temp-folder';

export type BookCell = string | number | boolean | Date | null;

export interface InputFiles {
  /** The path of a file that need not exist. */
  path(name: string): string;
  /** Writes a file and gives its path. */
  text(name: string, content: string): string;
  /** Writes an .xlsx of tabs, each a list of rows, and gives its path; made by exceljs, so that our own writer does not judge itself. */
  book(name: string, tabs: Readonly<Record<string, readonly (readonly BookCell[])[]>>): Promise<string>;
}

export function inputFiles(): InputFiles {
  const path = temporaryFiles();
  return {
    path,
    text(name, content) {
      writeFileSync(path(name), content);
      return path(name);
    },
    async book(name, tabs) {
      const workbook = new ExcelJS.Workbook();
      for (const [title, rows] of Object.entries(tabs)) {
        const sheet = workbook.addWorksheet(title);
        for (const row of rows) sheet.addRow([...row]);
      }
      await workbook.xlsx.writeFile(path(name));
      return path(name);
    },
  };
}
