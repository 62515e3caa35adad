/**
 * Checks what pages send: any editor's page code can call these functions with anything.
 */
import { FIELDS, parseIsoDate } from '../core/index';
import type {
  CheckRequest,
  ClassifyRequest,
  ExplainRequest,
  FitRequest,
  RemovalRequest,
  SetUpRequest,
} from '../protocol';
import type { DataRequest } from '../protocol/data-check';
import type { ShowRequest } from '../protocol/show-customers';

/** Whether a field of a request is of its kind. */
export type Check = (value: unknown) => boolean;

/** No text in a request is longer. */
export const isText: Check = (value) => typeof value === 'string' && value.length <= 1000;

const TABLES: ReadonlySet<string> = new Set(Object.keys(FIELDS));

/** The fields that several requests have. */
export const CHECKS: Readonly<Record<keyof ClassifyRequest, Check>> = {
  asOf: (value) => typeof value === 'string' && parseIsoDate(value) !== null,
  packs: (value) => Array.isArray(value) && value.length <= 100 && value.every(isText),
  thresholds: isText,
  map: (value) => isRecord(value) && Object.values(value).every(isText),
  sources: (value) =>
    isRecord(value) &&
    Object.keys(value).every((kind) => TABLES.has(kind)) &&
    Object.values(value).every(isText),
  lang: (value) => value === 'en' || value === 'vi',
  metrics: (value) => typeof value === 'boolean',
  preview: (value) => typeof value === 'boolean',
  run: (value) => typeof value === 'string' && /^[A-Za-z0-9-]{1,40}$/.test(value),
};

/** The request as it came, when every field is of its kind. Throws otherwise: only a faulty page can send that. */
export function parseRequest(request: unknown): ClassifyRequest {
  return parseFields<ClassifyRequest>(request, CHECKS);
}

const SET_UP_CHECKS: Readonly<Record<keyof SetUpRequest, Check>> = {
  packs: CHECKS.packs,
  starter: isText,
  thresholds: CHECKS.thresholds,
  sources: CHECKS.sources,
  map: CHECKS.map,
  lang: CHECKS.lang,
};

/** As parseRequest, for setting up. */
export function parseSetUpRequest(request: unknown): SetUpRequest {
  return parseFields<SetUpRequest>(request, SET_UP_CHECKS);
}

const { asOf, packs, map, sources, lang } = CHECKS;
const CHECK_CHECKS: Readonly<Record<keyof CheckRequest, Check>> = { asOf, packs, map, sources, lang };

/** As parseRequest, for checking rules. */
export function parseCheckRequest(request: unknown): CheckRequest {
  return parseFields<CheckRequest>(request, CHECK_CHECKS);
}

const DATA_CHECKS: Readonly<Record<keyof DataRequest, Check>> = { asOf, map, sources, lang };

/** As parseRequest, for checking data. */
export function parseDataRequest(request: unknown): DataRequest {
  return parseFields<DataRequest>(request, DATA_CHECKS);
}

/** As parseRequest, for explaining a customer, who must be named. */
export function parseExplainRequest(request: unknown): ExplainRequest {
  const checks = { ...CHECK_CHECKS, customerId: isText, segment: isText };
  const parsed = parseFields<ExplainRequest>(request, checks);
  if (parsed.customerId === undefined) throw new Error('The request names no customer.');
  return parsed;
}

/** As parseRequest, for fitting thresholds. */
export function parseFitRequest(request: unknown): FitRequest {
  return parseFields<FitRequest>(request, { ...CHECK_CHECKS, apply: CHECKS.packs });
}

/** As parseRequest, for removing everything. */
export function parseRemovalRequest(request: unknown): RemovalRequest {
  const confirmed: Check = (value) => typeof value === 'boolean';
  return parseFields<RemovalRequest>(request, { confirmed, lang: CHECKS.lang });
}

/** As parseRequest, for showing customers, whose scheme and segment must be named. */
export function parseShowRequest(request: unknown): ShowRequest {
  const parsed = parseFields<ShowRequest>(request, { scheme: isText, segment: isText, lang });
  if (!parsed.scheme || !parsed.segment) throw new Error('The request names no segment.');
  return parsed;
}

/** The request, when each of its fields is known and of its kind. Throws otherwise. */
export function parseFields<T extends object>(
  request: unknown,
  checks: Readonly<Record<keyof T & string, Check>>,
): T {
  if (!isRecord(request)) throw new Error('The request is not an object.');
  for (const [field, value] of Object.entries(request)) {
    // Not checks[field] at once: 'constructor' and its like would be found, too.
    const check = Object.keys(checks).includes(field) && checks[field as keyof T & string];
    if (!check || (value !== undefined && !check(value)))
      throw new Error(`The request's field ${field} is not valid.`);
  }
  return request as T;
}

/** Neither a list nor null. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
