/**
 * Which sheets and columns a run would take, for a person to confirm in the first run. Only the tops of the sheets are read.
 */
import { FIELDS, guessFields, IssueLog, mapSheet, type Language, type TableKind } from '../../core/index';
import { fieldNames, languageOfLocale, reportIssues } from '../../i18n/index';
import type { ColumnChoice, ColumnsAnswer, FieldGuess, TableGuess } from '../../protocol/first-run';
import { chooseSheets, type ChosenSheets } from '../first-run/sheets-chosen';
import { readOwnTabs } from '../sheets/own-tabs';
import type { UserTop } from '../sheets/user-top';

/** Rows below the header from which examples are taken. */
const EXAMPLE_ROWS = 10;
const EXAMPLES = 3;

type Request = ColumnChoice & { readonly lang?: Language };

/** What is wrong (a required column without a header) stands in the answer, beside whatever was found. */
export function guessColumns(request: Request): ColumnsAnswer {
  const language = request.lang ?? languageOfLocale(Session.getActiveUserLocale());
  const issues = new IssueLog();
  const chosen = chooseSheets(readOwnTabs(SpreadsheetApp.getActiveSpreadsheet()), request, issues);
  const tables = (Object.keys(FIELDS) as TableKind[]).map((kind) => guessTable(kind, chosen, language));
  for (const [kind, top] of Object.entries(chosen.sources))
    mapSheet(kind as TableKind, top, { settings: chosen.settings, issues });
  return {
    ok: true,
    sheets: chosen.tops.map(({ name }) => name),
    tables,
    issues: reportIssues(issues, language),
  };
}

function guessTable(kind: TableKind, { sources, settings }: ChosenSheets, language: Language): TableGuess {
  const top = sources[kind];
  const guess = top && guessFields(kind, top, settings.map);
  const names = fieldNames(language);
  if (!top || !guess)
    return { table: kind, sheet: top?.name ?? null, headerRow: 0, rows: 0, headers: [], fields: [] };
  const { headers, headerRow } = guess;
  const shown = shownBelow(top, headerRow);
  const fields = guess.fields.map(({ field, required, index, doubtful }): FieldGuess => ({
    field: `${kind}.${field}`,
    name: names[`${kind}.${field}` as keyof typeof names],
    required,
    header: index === null ? null : headers[index],
    doubtful,
    examples: index === null ? [] : examplesIn(shown, index),
  }));
  return {
    table: kind,
    sheet: top.name,
    headerRow: headerRow + 1,
    rows: Math.max(0, top.rowCount - headerRow - 1),
    headers: headers.filter((header) => header !== ''),
    fields: [...fields].sort((a, b) => placeOf(a) - placeOf(b)),
  };
}

/** Required ones, then those that were found or are in doubt, then the rest. */
function placeOf({ required, header, doubtful }: FieldGuess): number {
  return required ? 0 : header !== null || doubtful ? 1 : 2;
}

function shownBelow({ sheet, rowCount, columnCount }: UserTop, headerRow: number): string[][] {
  const rows = Math.min(EXAMPLE_ROWS, rowCount - headerRow - 1);
  return rows > 0 ? sheet.getRange(headerRow + 2, 1, rows, columnCount).getDisplayValues() : [];
}

function examplesIn(shown: readonly (readonly string[])[], index: number): string[] {
  return [...new Set(shown.map((row) => row[index].trim()).filter((text) => text !== ''))].slice(0, EXAMPLES);
}
