/**
 * Which sheet of a workbook is which table: Settings' names, then known tab names, then headers.
 */
import type { IssueLog } from '../base/issue';
import { foldKey } from '../base/text';
import type { Settings } from '../settings/types';
import { isBlankCell } from '../tables/sheet-cells';
import type { SheetCells } from '../tables/sheet-cells';
import { SOURCE_NAMES as ENGLISH } from '../words/en/sources';
import { REQUIRED_FIELDS } from '../words/field-keys';
import type { FieldKey, TableKind } from '../words/field-keys';
import { SOURCE_NAMES as VIETNAMESE } from '../words/vi/sources';
import { claimsOf, headerKey } from './aliases';
import { findHeaderRow, headerTexts, likeliestHeaderRow } from './headers';
import { INTAKE_ISSUES } from './issues';
import { listHeaders } from './map-sheet';

/** What is looked at of each sheet. The add-on's own tabs must not be among them. */
export type SourceSheet = Pick<SheetCells, 'name' | 'top'>;

/** Sheet names by kind of table; a kind without a sheet is missing. */
export type Sources = Partial<Record<TableKind, string>>;

type SourceSettings = Pick<Settings, 'sources' | 'map'>;

/** Orders stand first: a sheet with customer ids and dates is theirs. */
const KINDS: readonly TableKind[] = ['orders', 'customers', 'lines', 'products'];

/**
 * Finds the sheets. A sheet is used for one table only. Where Settings say that there is none for a table, the others are
 * those that would be found with it; only where neither customers nor orders are left, a sheet of its own may be theirs.
 * Empty: null when an error was logged: neither customers nor orders (the tabs and headers seen are listed), a named sheet
 * that is not there, an empty sheet.
 * Issues: intake.source.none, intake.source.missing, intake.sheet.empty
 */
export function findSources(
  sheets: readonly SourceSheet[],
  settings: SourceSettings,
  issues: IssueLog,
): Sources | null {
  const sources: Sources = {};
  const named = takeNamed(sources, sheets, { settings, issues });
  guess(sources, sheets, { ...settings, sources: withoutRefused(settings) });
  for (const kind of KINDS) if (isRefused(kind, settings)) delete sources[kind];
  if (!hasPeople(sources)) guess(sources, sheets, settings);
  const found = hasPeople(sources);
  if (named && !found) reportNone(sheets, issues);
  const empty = sheets.filter((sheet) => Object.values(sources).includes(sheet.name) && isEmpty(sheet));
  for (const { name } of empty) issues.add(INTAKE_ISSUES, 'intake.sheet.empty', { sheet: name });
  return named && found && empty.length === 0 ? sources : null;
}

function hasPeople({ customers, orders }: Sources): boolean {
  return customers !== undefined || orders !== undefined;
}

/** Without orders there is nothing for lines and products to complete. */
function isRefused(kind: TableKind, { sources }: SourceSettings): boolean {
  return sources[kind] === '' || (completesOrders(kind) && sources.orders === '');
}

function completesOrders(kind: TableKind): boolean {
  return kind === 'lines' || kind === 'products';
}

function withoutRefused({ sources }: SourceSettings): Sources {
  return Object.fromEntries(Object.entries(sources).filter(([, name]) => name !== ''));
}

function guess(sources: Sources, sheets: readonly SourceSheet[], settings: SourceSettings): void {
  takeByTabName(sources, sheets, settings);
  takeByHeaders(sources, sheets, settings);
}

/** False when Settings name a sheet that is not there. */
function takeNamed(
  sources: Sources,
  sheets: readonly SourceSheet[],
  { settings, issues }: { settings: SourceSettings; issues: IssueLog },
): boolean {
  let complete = true;
  for (const kind of KINDS) {
    const wanted = settings.sources[kind];
    if (wanted === undefined || wanted === '') continue;
    const sheet =
      sheets.find(({ name }) => name === wanted) ??
      sheets.find(({ name }) => foldKey(name) === foldKey(wanted));
    if (sheet) sources[kind] = sheet.name;
    else {
      complete = false;
      issues.add(
        INTAKE_ISSUES,
        'intake.source.missing',
        {},
        { name: wanted, tabs: listHeaders(sheets.map(({ name }) => name)) },
      );
    }
  }
  return complete;
}

function takeByTabName(sources: Sources, sheets: readonly SourceSheet[], settings: SourceSettings): void {
  for (const kind of KINDS) {
    if (isSettled(sources, kind, settings)) continue;
    const names = [...ENGLISH[kind], ...VIETNAMESE[kind]].map(foldKey);
    const free = freeSheets(sources, sheets);
    // A tab that is called Orders and lacks a column is faulty orders, not customers, unless another tab is clearly the orders.
    const rival = free.some((sheet) => strength(kind, sheet, settings) < STRONG);
    const ranked = free
      .map((sheet) => ({ sheet, rank: names.indexOf(foldKey(sheet.name)) }))
      .filter(
        ({ sheet, rank }) =>
          rank >= 0 && (fits(kind, sheet, settings) || (!rival && isPlainName(kind, sheet.name))),
      )
      .sort((a, b) => a.rank - b.rank);
    if (ranked.length > 0) sources[kind] = ranked[0].sheet.name;
  }
}

/** The first name of a table in either language says what the tab is meant to be; 'Sales' or 'CRM' may be anything. */
function isPlainName(kind: TableKind, name: string): boolean {
  return [ENGLISH[kind][0], VIETNAMESE[kind][0]].some((plain) => foldKey(plain) === foldKey(name));
}

/** A tab by that name serves unless its headers say that it is something else. An empty one is taken, and reported. */
function fits(kind: TableKind, sheet: SourceSheet, settings: SourceSettings): boolean {
  return (
    isEmpty(sheet) ||
    findHeaderRow(kind, sheet.top, settings.map) >= 0 ||
    !KINDS.some((other) => strength(other, sheet, settings) < STRONG)
  );
}

function takeByHeaders(sources: Sources, sheets: readonly SourceSheet[], settings: SourceSettings): void {
  for (const kind of KINDS) {
    if (isSettled(sources, kind, settings) || (completesOrders(kind) && !sources.orders)) continue;
    const ranked = freeSheets(sources, sheets)
      .map((sheet) => ({ sheet, rank: strength(kind, sheet, settings) }))
      .filter(({ rank }) => rank < (kind === 'customers' && !sources.orders ? Infinity : STRONG))
      .sort((a, b) => a.rank - b.rank);
    if (ranked.length > 0) sources[kind] = ranked[0].sheet.name;
  }
}

function isSettled(sources: Sources, kind: TableKind, settings: SourceSettings): boolean {
  return sources[kind] !== undefined || settings.sources[kind] !== undefined;
}

function freeSheets(sources: Sources, sheets: readonly SourceSheet[]): SourceSheet[] {
  const taken = Object.values(sources);
  return sheets.filter(({ name }) => !taken.includes(name));
}

/** Headers of tiers below this one name their field beyond doubt ('Customer ID'; not 'ID' or 'Email'). */
const STRONG = 3;

/** The weakest tier by which a required field is named; Infinity when one is not named. */
function strength(kind: TableKind, sheet: SourceSheet, { map }: SourceSettings): number {
  const row = findHeaderRow(kind, sheet.top, map);
  if (row < 0) return Infinity;
  const keys = headerTexts(sheet.top[row]).map(headerKey);
  const tiers = REQUIRED_FIELDS[kind].map((field) =>
    map.has(`${kind}.${field}` as FieldKey) ? 0 : bestTier(kind, keys, field),
  );
  if (kind !== 'orders') return Math.max(...tiers);
  const [customerTier, dateTier] = tiers;
  // A weak customer column (E-mail) or a weak date (Created at) is one of orders only beside an amount or an order id.
  const trades = ['amount', 'orderId', 'product', 'unitPrice'].some(
    (field) => bestTier(kind, keys, field) < 2,
  );
  if (!trades) return customerTier < STRONG && dateTier < 2 ? Math.max(customerTier, dateTier) : Infinity;
  return Math.min(Math.max(customerTier, dateTier), STRONG - 1);
}

function bestTier(kind: TableKind, keys: readonly string[], field: string): number {
  const tiers = keys.map(
    (key) => claimsOf(kind, key).find((claim) => claim.field === field)?.tier ?? Infinity,
  );
  return Math.min(...tiers);
}

function reportNone(sheets: readonly SourceSheet[], issues: IssueLog): void {
  const tabs = listHeaders(sheets.map(({ name }) => name));
  const headers = sheets
    .map((sheet) => `${sheet.name}: ${listHeaders(seenHeaders(sheet)) || '–'}`)
    .join('; ');
  issues.add(INTAKE_ISSUES, 'intake.source.none', {}, { tabs, headers });
}

function seenHeaders({ top }: SourceSheet): string[] {
  const row = likeliestHeaderRow('customers', top);
  return row < 0 ? [] : headerTexts(top[row]);
}

function isEmpty({ top }: SourceSheet): boolean {
  return top.every((row) => row.every(isBlankCell));
}
