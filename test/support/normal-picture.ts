/**
 * A workbook as a picture in which nothing tells when a run was, how the script numbered things, or what the Run log says: what
 * it holds apart from how it looks.
 */
import type { Workbook } from '../../src/offline/workbook/workbook';
import { pictureOf } from './same-book';

interface Cell {
  readonly value: unknown;
  readonly formula: string;
  readonly note: string;
}

/** Equal pictures are equal workbooks. */
export interface NormalPicture {
  /** By the name of the tab; cells by their names, without blank ones. */
  readonly cells: Readonly<Record<string, Readonly<Record<string, Cell>>>>;
  /** Which tabs and columns are whose, and what the script keeps in properties. */
  readonly bound: readonly string[];
  /** Formats, widths, notes of the add-on's, charts, sizes and the like. */
  readonly looks: unknown;
}

interface SheetPicture {
  readonly tab: { readonly name: string; readonly id?: number };
  readonly cells: Readonly<Record<string, Cell>>;
}

export function normalPicture(book: Workbook): NormalPicture {
  const { sheets } = pictureOf(book) as { sheets: SheetPicture[] };
  const shown = sheets.filter(({ tab }) => !isLog(book, tab.id));
  const cells = Object.fromEntries(shown.map(({ tab, cells: all }) => [tab.name, contentOf(all)]));
  const [bound, alsoBound] = bindings(book);
  const looks = shown.map((sheet) => ({ ...sheet, tab: { ...sheet.tab, id: undefined } }));
  const picture = { cells, bound, looks: { alsoBound, looks } };
  return JSON.parse(JSON.stringify(picture, timeless)) as NormalPicture;
}

/** Notes of the add-on's are looks; the user's are not. */
function contentOf(all: SheetPicture['cells']): Record<string, Cell> {
  const entries = Object.entries(all).map(([name, { value, formula, note }]): [string, Cell] => [
    name,
    // What a formula shows is another execution's.
    { value: formula === '' ? value : '', formula, note: note.includes('[customer-segments ') ? '' : note },
  ]);
  return Object.fromEntries(
    entries.filter(([, { value, formula, note }]) => value !== '' || formula !== '' || note !== ''),
  );
}

/** What a schedule came to is told as the Run log tells it: each time anew. */
const RESULTS = /^customer-segments\.scheduled\./;

/** Bindings of tabs that a person fills in, and of columns in them, are for their removal only. */
const MINOR = /^customer-segments\.(?:charts|filter|width|row)$|^(?:settings|rules|cases|manual)(?:$|:)/;

function bindings(book: Workbook): [bound: string[], minor: string[]] {
  const names = new Map(book.sheets.map(({ id, name }) => [id, name]));
  const isMinor = (texts: readonly (string | null)[]) => texts.some((text) => MINOR.test(text ?? ''));
  const told = book.metadata.map(({ key, value, visibility, place: { type, sheetId = -1, index = -1 } }) => ({
    isMinor: isMinor([key, value]),
    text: JSON.stringify([key, value, visibility, type, names.get(sheetId) ?? '', index]),
  }));
  const texts = (minor: boolean) =>
    told.flatMap(({ isMinor: is, text }) => (is === minor ? [text] : [])).sort();
  // A person is told apart by a number drawn by lot.
  const timelessText = (text: string) => text.replace(/"(?:trigger|setAt|at)":(?:"[^"]*"|\d+)/g, '');
  const kept = [...book.documentProperties]
    .filter(([key]) => !RESULTS.test(key))
    .map(([key, value]) => `${key.replace(/[0-9a-f-]{8,}/g, '#')} ${timelessText(value)}`);
  const triggers = book.clockTriggers.map(({ handler, unit, every }) => `${handler} ${every} ${unit}`);
  return [[...texts(false), ...kept.sort(), ...triggers], texts(true)];
}

function isLog(book: Workbook, sheetId: number | undefined): boolean {
  return book.metadata.some(
    ({ key, value, place }) =>
      key === 'customer-segments.tab' && value === 'log' && place.sheetId === sheetId,
  );
}

/** 2026-03-31, on which the commands are: nothing else has a time of that day. */
const RUN_DAY = 46112;

function timeless(_key: string, value: unknown): unknown {
  const isTime = typeof value === 'number' && Math.floor(value) === RUN_DAY && !Number.isInteger(value);
  return isTime ? 'now' : value;
}

/** Whether the last run is complete, as the log says; undefined without one. */
export function lastLogged(book: Workbook): unknown {
  const log = book.sheets.find(({ id }) => isLog(book, id));
  const rows = log?.rows.filter((cells) => cells.some((cell) => cell !== '')) ?? [];
  return rows.length > 1 ? rows[rows.length - 1][11] : undefined;
}

/** What differs between two values, as paths and both sides; at most so many. */
export function differences(left: unknown, right: unknown, most = 3): string[] {
  const found: string[] = [];
  const visit = (a: unknown, b: unknown, path: string): void => {
    if (found.length >= most || a === b) return;
    if (isRecord(a) && isRecord(b)) {
      for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
        visit(a[key], b[key], `${path}/${key}`);
    } else found.push(`${path}: ${shown(a)} in place of ${shown(b)}`);
  };
  visit(left, right, '');
  return found;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 80);
}
