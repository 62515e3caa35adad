/**
 * Checks what pages send when they look back.
 */
import type { ShowMovedRequest } from '../../protocol/show-customers';
import type { BackfillRequest, PastRequest, TrendsRequest } from '../../protocol/trends';
import { CHECKS, isText, parseFields, type Check } from '../sidebar-api';

const { asOf: day, run, lang } = CHECKS;

/** As parseRequest, for the page Trends. */
export function parseTrendsRequest(request: unknown): TrendsRequest {
  return parseFields<TrendsRequest>(request, { from: day, to: day, scheme: isText, lang });
}

/** As parseRequest, for a past day, which must be named. */
export function parsePastRequest(request: unknown): PastRequest {
  const parsed = parseFields<PastRequest>(request, { asOf: day, to: day, run, lang });
  if (parsed.asOf === undefined) throw new Error('The request names no day.');
  return parsed;
}

/** As parseRequest, for computing past sizes. */
export function parseBackfillRequest(request: unknown): BackfillRequest {
  return parseFields<BackfillRequest>(request, { run, lang });
}

const MOST_IDS = 20000;

/** As parseRequest, for customers who moved: all but the language must be given. */
export function parseShowMovedRequest(request: unknown): ShowMovedRequest {
  const areIds: Check = (value) => Array.isArray(value) && value.length <= MOST_IDS && value.every(isText);
  const checks = { scheme: isText, from: isText, to: isText, ids: areIds, lang };
  const parsed = parseFields<ShowMovedRequest>(request, checks);
  const isWhole = (['scheme', 'from', 'to', 'ids'] as const).every((field) => parsed[field] !== undefined);
  if (!isWhole) throw new Error('The request names no customers.');
  return parsed;
}
