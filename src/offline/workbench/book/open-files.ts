/**
 * Files and samples into workbooks, as the page asks for them.
 */
import type { Language } from '../../../core/index';
import { cliMessages } from '../../../i18n/index';
import { sampleWorkbook } from '../../commands/open-input';
import type { NamedBytes } from '../../files/file-bytes';
import { fileKind } from '../../files/file-bytes';
import { addFile, openFile, tableName } from '../../files/load-workbook';
import type { SheetGrid } from '../../workbook/sheet-grid';
import type { Workbook } from '../../workbook/workbook';

/** A workbook was to be added to a workbook; the message is its name. */
export class WrongAddition extends Error {}

/** The file as a workbook of its own; one that does not name its locale has that of the language. Throws: HostFileError. */
export function openNamedFile(file: NamedBytes, language: Language): Promise<Workbook> {
  return openFile(file, { usualLocale: language === 'vi' ? 'vi_VN' : 'en_US' });
}

/** One more tab, named as the file. Throws: HostFileError, WrongAddition for an .xlsx; nothing was added then. */
export function addNamedFile(workbook: Workbook, file: NamedBytes): void {
  if (fileKind(file.path).kind === 'xlsx') throw new WrongAddition(file.path);
  const name = tableName(file.path);
  let free = name;
  for (let n = 2; workbook.sheets.some((sheet) => sheet.name.toLowerCase() === free.toLowerCase()); n++)
    free = `${name} ${n}`;
  addFile(workbook, file, free);
}

/** The sample shop in that language. */
export function openSampleShop(language: Language): Workbook {
  const workbook = sampleWorkbook(language);
  workbook.name = cliMessages(language).start.sampleName;
  for (const sheet of workbook.sheets) markHeader(workbook, sheet);
  return workbook;
}

/** As people have their tables: the header bold, and frozen. */
function markHeader({ formats }: Workbook, sheet: SheetGrid): void {
  sheet.frozenRows = 1;
  const bold = formats.add({ bold: true });
  for (let column = 0; column < sheet.maxColumns; column++) sheet.setFormat(0, column, bold);
}
