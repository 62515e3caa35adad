/**
 * Whether a request is one of the page's: fields of the right kind, and no others needed.
 */
import type { ApiRequest, CellPlace } from '../api';

type Check = (value: unknown) => boolean;

const isPosition: Check = (value) => Number.isInteger(value) && (value as number) >= 1;
const isNumber: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
const isText: Check = (value) => typeof value === 'string';
const isName: Check = (value) => typeof value === 'string' && value.trim() !== '' && value.length <= 100;
const isFlag: Check = (value) => typeof value === 'boolean';
const isLanguage: Check = (value) => value === 'en' || value === 'vi';
const isDimension: Check = (value) => value === 'rows' || value === 'columns';
const isPlace: Check = (value) => {
  const { tab, row, column } = (value ?? {}) as Partial<CellPlace>;
  return isNumber(tab) && isPosition(row) && isPosition(column);
};
const isCount: Check = (value) => isPosition(value) && (value as number) <= 1_000_000;
const isBlock: Check = (value) =>
  Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(isText));

const LINES = { tab: isNumber, dimension: isDimension, from: isPosition, count: isCount };

const FIELDS: Readonly<Record<ApiRequest['op'], Readonly<Record<string, Check>>>> = {
  book: {},
  cells: { tab: isNumber, fromRow: isPosition, rows: isCount },
  charts: { tab: isNumber },
  input: { place: isPlace },
  type: { place: isPlace, text: isText },
  typeBlock: { place: isPlace, texts: isBlock },
  select: { place: isPlace },
  sort: { tab: isNumber, column: isPosition, ascending: isFlag },
  insertLines: LINES,
  deleteLines: LINES,
  addTab: { name: (value) => value === undefined || isName(value) },
  renameTab: { tab: isNumber, name: isName },
  deleteTab: { tab: isNumber },
  hideTab: { tab: isNumber, hidden: isFlag },
  undo: {},
  redo: {},
  menu: { functionName: isText },
  schedule: {},
  call: { functionName: isText, args: Array.isArray },
  answer: { dialog: isNumber, button: isText },
  closeSidebar: {},
  closeModal: {},
  openSample: { language: isLanguage },
  language: { language: isLanguage },
};

/** Reads what the page posted; null where it is no request. */
export function parseRequest(text: string): ApiRequest | null {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null) return null;
  const fields = new Map(Object.entries(FIELDS)).get(String((value as { op?: unknown }).op));
  if (!fields) return null;
  const right = Object.entries(fields).every(([name, check]) =>
    check((value as Record<string, unknown>)[name]),
  );
  return right ? (value as ApiRequest) : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
