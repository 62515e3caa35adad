/**
 * What .xlsx cannot carry is kept as JSON in a very hidden sheet that the add-on never sees.
 */
import { isTimeZone } from '../../core/index';
import { readClockTrigger, type ClockTrigger } from '../workbook/clock-trigger';
import type { MetadataEntry, MetadataPlace } from '../workbook/metadata';
import { readChart, type SheetChart } from '../workbook/sheet-chart';
import type { Workbook } from '../workbook/workbook';

/** The name of the hidden sheet. */
export const HOST_SHEET = '_host';

const VERSION = 1;
/** Below what a cell can hold. */
const PIECE = 30_000;

/** The rows of the hidden sheet: a version, then the record in pieces. */
export function hostRows(workbook: Workbook): string[][] {
  const record = JSON.stringify({
    version: VERSION,
    id: workbook.id,
    timeZone: workbook.timeZone,
    locale: workbook.locale,
    activeSheetId: workbook.activeSheetId,
    nextMetadataId: workbook.nextMetadataId,
    metadata: workbook.metadata,
    documentProperties: Object.fromEntries(workbook.documentProperties),
    ...(workbook.clockTriggers.length > 0 ? { clockTriggers: workbook.clockTriggers } : {}),
    sheets: workbook.sheets.map(({ id, name, maxRows, maxColumns, charts }) => ({
      ...{ id, name, maxRows, maxColumns },
      ...(charts.length > 0 ? { charts } : {}),
    })),
  });
  const rows = [
    ['The offline host keeps here what this file format cannot carry. Deleting the sheet is safe.'],
  ];
  for (let at = 0; at < record.length; at += PIECE) rows.push([record.slice(at, at + PIECE)]);
  return rows;
}

/** A tab as the hidden sheet knows it. */
export interface KeptSheet {
  readonly id: number;
  readonly name: string;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly charts: readonly SheetChart[];
}

/** What the hidden sheet said, checked part by part: a part that is none of ours is left out. */
export interface HostRecord {
  readonly id?: string;
  readonly timeZone?: string;
  readonly locale?: string;
  readonly activeSheetId?: number;
  readonly nextMetadataId: number;
  readonly metadata: MetadataEntry[];
  readonly documentProperties: Map<string, string>;
  readonly clockTriggers: readonly ClockTrigger[];
  readonly sheets: readonly KeptSheet[];
}

/** Reads the hidden sheet; null when it holds nothing of ours. */
export function readHostRows(rows: readonly (readonly unknown[])[]): HostRecord | null {
  const text = rows
    .slice(1)
    .map((row) => String(row[0] ?? ''))
    .join('');
  const record = object(parseJson(text));
  if (record.version !== VERSION) return null;
  const metadata = list(record.metadata).flatMap(readEntry);
  const properties = Object.entries(object(record.documentProperties)).map(
    ([key, value]) => [key, String(value)] as const,
  );
  const zone = string(record.timeZone);
  return {
    id: string(record.id),
    timeZone: zone && isTimeZone(zone) ? zone : undefined,
    locale: string(record.locale),
    activeSheetId: number(record.activeSheetId),
    nextMetadataId: Math.max(number(record.nextMetadataId) ?? 1, ...metadata.map((entry) => entry.id + 1)),
    metadata,
    documentProperties: new Map(properties),
    clockTriggers: list(record.clockTriggers).flatMap((kept) => readClockTrigger(kept) ?? []),
    sheets: list(record.sheets).flatMap(readSheet),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readEntry(value: Readonly<Record<string, unknown>>): MetadataEntry[] {
  const place = object(value.place);
  const [id, key, type] = [number(value.id), string(value.key), PLACES.find((name) => name === place.type)];
  if (id === undefined || key === undefined || type === undefined) return [];
  const bound: MetadataPlace = { type, sheetId: number(place.sheetId), index: number(place.index) };
  const visibility = value.visibility === 'PROJECT' ? 'PROJECT' : 'DOCUMENT';
  return [{ id, key, value: string(value.value) ?? null, visibility, place: bound }];
}

const PLACES = ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'] as const;

function readSheet(value: Readonly<Record<string, unknown>>): KeptSheet[] {
  const [id, name] = [number(value.id), string(value.name)];
  if (id === undefined || name === undefined) return [];
  const charts = list(value.charts).flatMap((chart) => readChart(chart) ?? []);
  return [
    { id, name, maxRows: number(value.maxRows) ?? 1, maxColumns: number(value.maxColumns) ?? 1, charts },
  ];
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function object(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

function list(value: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.map(object) : [];
}
