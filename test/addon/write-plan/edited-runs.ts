/**
 * A run over a small shop that another person edits at any service call of it, and what holds whatever they do. The shop has
 * been classified once; the run writes into columns that stand there and adds one, so that it does all that runs do.
 */
import { createSharedStores, type SharedStores } from '../../../src/offline/shared-stores';
import { copyGrid } from '../../../src/offline/workbook/copy-grid';
import { Workbook } from '../../../src/offline/workbook/workbook';
import { pictureOf } from '../../support/same-book';
import { answerOf, cellsOf, classify, hostOf, shopBook, tab, type Rows } from '../open-book';
import { editAt, type Edit } from './edits';

const CUSTOMERS: Rows = [
  ['Customer ID', 'City'],
  ['a', 'Huế'],
  ['b', 'Hà Nội'],
  ['c', 'Vinh'],
];

const RULES: Rows = [
  ['Scheme', 'Segment', 'orders'],
  ['Habit', 'Regular', '>= 2'],
  ['Habit', 'New', '1'],
  ['Size', 'Big', '>= 2'],
  ['Size', 'Small', '1'],
];

/** By city, which stays when the ids are deleted: a has two orders, b one, c none. */
const SEGMENTS: Readonly<Record<string, readonly [habit: string, size: string]>> = {
  Huế: ['Regular', 'Big'],
  'Hà Nội': ['New', 'Small'],
  Vinh: ['', ''],
};
const ALL = ['Regular', 'New', 'Big', 'Small'];

function originalShop(): Workbook {
  const book = shopBook({ Customers: CUSTOMERS, Rules: RULES.slice(0, 3) });
  classify(hostOf(book));
  const rules = tab(book, 'Rules');
  rules.maxRows = RULES.length;
  RULES.forEach((cells, row) => cells.forEach((cell, column) => rules.setValue(row, column, cell)));
  for (const row of [1, 2, 3]) tab(book, 'Customers').setValue(row, 2, '');
  return book;
}

/** Everything that a run may change is copied; looks are shared, since their table only grows. */
function copyOf(from: Workbook): Workbook {
  const book = Object.assign(new Workbook({ timeZone: from.timeZone, locale: from.locale }), {
    formats: from.formats,
    metadata: from.metadata.map((entry) => ({ ...entry })),
    nextMetadataId: from.nextMetadataId,
  });
  for (const sheet of from.sheets) {
    const { id, name, maxRows, maxColumns, hidden } = sheet;
    const copy = book.addSheet(name, { id, rows: maxRows, columns: maxColumns });
    copyGrid(sheet, copy);
    copy.hidden = hidden;
  }
  return Object.assign(book, { activeSheetId: from.activeSheetId });
}

/** What one edit at one service call led to; each list is to be empty. */
export interface Findings {
  /** Customers with another's segment after the run. */
  readonly mixedUp: string[];
  /** Calls at which a cell or a look of the user's came to harm though no write was under way. */
  readonly harmed: string[];
  /** What an undisturbed run then leaves wrong. */
  readonly unmended: string[];
  /** Calls at which a column of the user's was hit: between a look at the headers and the moment when Sheets has the write. */
  readonly hit: string[];
}

/** Every third call of the part that plans and writes; all calls of the run where EVERY_CALL is set: that takes minutes. */
function callsToTry(names: readonly string[]): number[] {
  const all = names.map((_, call) => call);
  if (process.env.EVERY_CALL) return all;
  const [from, to] = [names.indexOf('Sheet.getProtections'), names.lastIndexOf('Range.getNotes')];
  return all.filter((call) => call >= from && call <= to && (call % 3 === 0 || WRITE.test(names[call])));
}

/** Makes the edit before one call of the run after another. */
export function tryEverywhere(edit: Edit): Findings {
  const original = originalShop();
  const shared = createSharedStores();
  const names = callsOf(original, shared);
  const findings: Findings = { mixedUp: [], harmed: [], unmended: [], hit: [] };
  const alone = copyOf(original);
  edit(alone);
  const wanted = JSON.stringify(pictureOf(alone, 'the user’s own'));
  for (const call of callsToTry(names)) {
    const book = copyOf(original);
    const host = hostOf(book, { shared });
    editAt(host, call, edit);
    const what = `call ${call} (${names[call]}), ${outcomeOf(host)}`;
    host.state.beforeCall = null;
    findings.mixedUp.push(...mixedUp(book).map((who) => `${what}: ${who}`));
    if (JSON.stringify(pictureOf(book, 'the user’s own')) !== wanted) {
      (isUnderWay(names, call) ? findings.hit : findings.harmed).push(what);
    }
    const answer = answerOf(host);
    if (answer.ok) findings.unmended.push(...unmended(book).map((cell) => `${what}: ${cell}`));
  }
  return findings;
}

function callsOf(original: Workbook, shared: SharedStores): string[] {
  // The first run of a person makes calls that later ones do not.
  answerOf(hostOf(copyOf(original), { shared }));
  const host = hostOf(copyOf(original), { shared });
  const names: string[] = [];
  host.state.beforeCall = (name) => void names.push(name);
  answerOf(host);
  return names;
}

/** 'ok', the code of the refusal, or 'stopped'. */
function outcomeOf(host: ReturnType<typeof hostOf>): string {
  try {
    const answer = answerOf(host);
    return answer.ok ? 'ok' : answer.issues[0].code;
  } catch {
    return 'stopped';
  }
}

const WRITE =
  /^Range\.set(?:Values|Notes|NumberFormat|FontWeight)$|^Sheet\.(?:setColumnWidth|deleteColumns)$/;
const COMMIT = /^Range\.(?:get(?!Sheet)|canEdit|is)|^SpreadsheetApp\.flush$|^Sheet\.(?:getLast|insert)/;

/** Whether the call is a write, or stands between a write and the call that makes Sheets take it. */
function isUnderWay(names: readonly string[], call: number): boolean {
  if (WRITE.test(names[call])) return true;
  for (let before = call - 1; before >= 0; before--) {
    if (WRITE.test(names[before])) return true;
    if (COMMIT.test(names[before])) return false;
  }
  return false;
}

function mixedUp(book: Workbook): string[] {
  if (!book.sheetNamed('Customers')) return [];
  const rows = cellsOf(book, 'Customers');
  return Object.entries(SEGMENTS).flatMap(([city, own]) => {
    const row = rows.find((cells) => cells.includes(city)) ?? [];
    const others = ALL.filter((other) => !own.includes(other) && row.includes(other));
    return others.map((other) => `${city}: ${other}`);
  });
}

/** Customers who have not just their own segments in the columns that are bound. */
function unmended(book: Workbook): string[] {
  const column = (key: string) =>
    book.metadata.find((entry) => entry.key === 'customer-segments.column' && entry.value === key)?.place
      .index ?? -1;
  const [habit, size] = [column('segment:Habit'), column('segment:Size')];
  const sheet = book.sheetNamed('Customers');
  return (sheet ? cellsOf(book, 'Customers') : []).flatMap((cells) => {
    const city = Object.keys(SEGMENTS).find((one) => cells.includes(one));
    if (city === undefined) return [];
    const found = JSON.stringify([cells[habit], cells[size]]);
    return found === JSON.stringify(SEGMENTS[city]) ? [] : [`${city}: ${found}`];
  });
}
