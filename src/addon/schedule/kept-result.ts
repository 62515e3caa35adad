/**
 * How each person's last scheduled run ended: kept with the document, since Google sends add-ons no mail when one fails. It
 * holds a reason and Google's own words, nothing of customers.
 */
import { parseJson } from './kept-schedule';
import { isStopReason, type StopReason } from './stop-reason';
import { isRecord } from '../sidebar-api';

type Properties = GoogleAppsScript.Properties.Properties;

const PREFIX = 'customer-segments.scheduled.';

export interface KeptResult {
  /** When it began, ms since 1970 UTC. */
  readonly at: number;
  /** 'running' where it did not come to an end. */
  readonly outcome: 'running' | 'done' | 'skipped' | 'failed';
  /** Customers whose segment changed. */
  readonly moved: number;
  /** Null where it classified, or is at it. */
  readonly reason: StopReason | null;
  /** What Google said; '' where it said nothing. */
  readonly words: string;
}

const OUTCOMES: readonly string[] = [
  'running',
  'done',
  'skipped',
  'failed',
] satisfies KeptResult['outcome'][];

/** By person; what cannot be read is left out. */
export function resultsIn(properties: Readonly<Record<string, string>>): Map<string, KeptResult> {
  const found = new Map<string, KeptResult>();
  for (const [key, text] of Object.entries(properties)) {
    const result = key.startsWith(PREFIX) ? parseResult(parseJson(text)) : null;
    if (result) found.set(key.slice(PREFIX.length), result);
  }
  return found;
}

export function keepResult(properties: Properties, person: string, result: KeptResult): void {
  properties.setProperty(PREFIX + person, JSON.stringify(result));
}

export function forgetResult(properties: Properties, person: string): void {
  properties.deleteProperty(PREFIX + person);
}

/** Null for what is none. */
export function parseResult(value: unknown): KeptResult | null {
  if (!isRecord(value)) return null;
  const { at, outcome, moved, reason, words } = value;
  if (typeof at !== 'number' || typeof outcome !== 'string' || !OUTCOMES.includes(outcome)) return null;
  return {
    at,
    outcome: outcome as KeptResult['outcome'],
    moved: typeof moved === 'number' ? moved : 0,
    reason: isStopReason(reason) ? reason : null,
    words: typeof words === 'string' ? words : '',
  };
}
