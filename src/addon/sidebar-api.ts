/**
 * Checks what pages send: any editor's page code can call these functions with anything.
 */
import { FIELDS, parseIsoDate } from '../core/index';
import type { CheckRequest, ClassifyRequest, FitRequest, RemovalRequest, SetUpRequest } from '../protocol';
import type { CrossingRequest } from '../protocol/crossing';
import type { DataRequest } from '../protocol/data-check';
import type { ExplainRequest } from '../protocol/explain';
import type { ManualListRequest, RemoveManualRequest, SetManualRequest } from '../protocol/manual';
import type { ShowRequest, ShowScoredRequest } from '../protocol/show-customers';

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

/** A map: 'constructor' is no setting. */
const GENERAL_CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['language', (value) => value === '' || value === 'en' || value === 'vi'],
  ['history', (value) => typeof value === 'boolean'],
]);

const SET_UP_CHECKS: Readonly<Record<keyof SetUpRequest, Check>> = {
  packs: CHECKS.packs,
  starter: isText,
  thresholds: CHECKS.thresholds,
  sources: CHECKS.sources,
  map: CHECKS.map,
  general: (value) =>
    isRecord(value) && Object.entries(value).every(([name, set]) => GENERAL_CHECKS.get(name)?.(set) ?? false),
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
  const everySegment: Check = (value) => typeof value === 'boolean';
  const checks = { ...CHECK_CHECKS, customerId: isText, segment: isText, everySegment };
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

const isSegment: Check = (value) =>
  isRecord(value) &&
  Object.keys(value).every((key) => key === 'scheme' || key === 'segment') &&
  [value.scheme, value.segment].every((name) => isText(name) && name !== '');

/** As parseRequest, for showing customers, whose scheme and segment must be named. */
export function parseShowRequest(request: unknown): ShowRequest {
  const parsed = parseFields<ShowRequest>(request, {
    scheme: isText,
    segment: isText,
    also: isSegment,
    lang,
  });
  if (!parsed.scheme || !parsed.segment) throw new Error('The request names no segment.');
  return parsed;
}

const isScore: Check = (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 5;

/** As parseRequest, for a field of the heat map: both scores must be named. */
export function parseShowScoredRequest(request: unknown): ShowScoredRequest {
  const parsed = parseFields<ShowScoredRequest>(request, { recency: isScore, frequency: isScore, lang });
  if (parsed.recency === undefined || parsed.frequency === undefined)
    throw new Error('The request names no scores.');
  return parsed;
}

/** As parseRequest, for two schemes against each other. */
export function parseCrossingRequest(request: unknown): CrossingRequest {
  return parseFields<CrossingRequest>(request, { first: isText, second: isText, lang });
}

/** As parseRequest, for the list of what was set by hand. */
export function parseManualListRequest(request: unknown): ManualListRequest {
  return parseFields<ManualListRequest>(request, { lang });
}

const isDayOrNone: Check = (value) => value === '' || asOf(value);

/** As parseRequest, for setting a segment by hand: customer, scheme and segment must be named. */
export function parseSetManualRequest(request: unknown): SetManualRequest {
  const parsed = parseFields<SetManualRequest>(request, {
    customerId: isText,
    scheme: isText,
    segment: isText,
    until: isDayOrNone,
    reason: isText,
    lang,
  });
  if (!parsed.customerId || !parsed.scheme || !parsed.segment)
    throw new Error('The request names no customer, scheme or segment.');
  return parsed;
}

/** As parseRequest, for taking one back: the customer must be named, and the scheme as the list has it. */
export function parseRemoveManualRequest(request: unknown): RemoveManualRequest {
  const parsed = parseFields<RemoveManualRequest>(request, { customerId: isText, scheme: isText, lang });
  if (!parsed.customerId || parsed.scheme === undefined)
    throw new Error('The request names no customer or scheme.');
  return parsed;
}

/** No field of ours has a longer name; the message names it, and may be logged. */
const LONGEST_FIELD = 40;

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
      throw new Error(`The request's field ${field.slice(0, LONGEST_FIELD)} is not valid.`);
  }
  return request as T;
}

/** Neither a list nor null. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
