/**
 * Scheduled runs whose row in the Run log could not be written, since somebody else was writing: the person's next one writes it.
 */
import { parseJson } from './kept-schedule';
import { parseResult, type KeptResult } from './kept-result';

type Properties = GoogleAppsScript.Properties.Properties;

const PREFIX = 'customer-segments.unlogged.';
/** Google keeps 9 KB in a property; the oldest go. */
const MOST = 5;

/** The oldest first. */
export function unloggedIn(properties: Readonly<Record<string, string>>, person: string): KeptResult[] {
  const kept = parseJson(properties[PREFIX + person] ?? null);
  return Array.isArray(kept) ? kept.flatMap((value) => parseResult(value) ?? []) : [];
}

/** Empty: there are none any more. */
export function keepUnlogged(properties: Properties, person: string, runs: readonly KeptResult[]): void {
  if (runs.length === 0) properties.deleteProperty(PREFIX + person);
  else properties.setProperty(PREFIX + person, JSON.stringify(runs.slice(-MOST)));
}
