/**
 * A workbook, and the stores beside it, as copies: what a run does to one of them the others do not see.
 */
import { createSharedStores, type SharedStores } from '../../src/offline/shared-stores';
import { copyGrid } from '../../src/offline/workbook/copy-grid';
import { Workbook } from '../../src/offline/workbook/workbook';

/** Looks are shared, since their table only grows; a chosen cell is not copied. */
export function copyOfBook(from: Workbook): Workbook {
  const { id, timeZone, locale, formats, nextMetadataId, activeSheetId } = from;
  const book = Object.assign(new Workbook({ id, timeZone, locale }), {
    formats,
    nextMetadataId,
    metadata: from.metadata.map((entry) => ({ ...entry })),
    namedRanges: from.namedRanges.map((named) => ({ ...named })),
  });
  for (const sheet of from.sheets) {
    const { maxRows, maxColumns, hidden } = sheet;
    const copy = book.addSheet(sheet.name, { id: sheet.id, rows: maxRows, columns: maxColumns });
    copyGrid(sheet, copy);
    Object.assign(copy, { hidden, protections: [...sheet.protections] });
  }
  for (const trigger of from.clockTriggers) book.clockTriggers.push({ ...trigger });
  for (const [key, value] of from.documentProperties) book.documentProperties.set(key, value);
  return Object.assign(book, { activeSheetId });
}

/** Caches are left behind, and the triggers of each spreadsheet are its own. */
export function copyOfStores(from: SharedStores): SharedStores {
  const stores = createSharedStores();
  for (const [user, properties] of from.userProperties) stores.userProperties.set(user, new Map(properties));
  for (const [key, value] of from.scriptProperties) stores.scriptProperties.set(key, value);
  return stores;
}
