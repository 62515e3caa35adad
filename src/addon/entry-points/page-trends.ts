/**
 * What pages call about segments beside each other and in time: JSON in, JSON out.
 */
import type { CrossingAnswer } from '../../protocol/crossing';
import type { BackfillAnswer, PastAnswer, TrendsAnswer } from '../../protocol/trends';
import { backfillSizes } from '../commands/backfill-sizes';
import { crossSchemes } from '../commands/cross-schemes';
import { lookBack } from '../commands/look-back';
import { trends } from '../commands/trends';
import { parseBackfillRequest, parsePastRequest, parseTrendsRequest } from '../past/parse-requests';
import { parseCrossingRequest } from '../sidebar-api';

/** Two schemes against each other. */
export function crossingFromPage(request: unknown): CrossingAnswer {
  return crossSchemes(parseCrossingRequest(request));
}

/** Sizes over the months, and who moved between two days. */
export function trendsFromPage(request: unknown): TrendsAnswer {
  return trends(parseTrendsRequest(request));
}

/** Who would have been where on a past day, and who moved since. */
export function timeMachineFromPage(request: unknown): PastAnswer {
  return lookBack(parsePastRequest(request));
}

/** Computes the sizes at past month ends. */
export function backfillFromPage(request: unknown): BackfillAnswer {
  return backfillSizes(parseBackfillRequest(request));
}
