/**
 * A run that Google started without the spreadsheet: nothing of the document can be written then, so it is kept with the
 * person, under the trigger's id.
 */
import type { KeptResult } from './kept-result';

const PREFIX = 'customer-segments.lost.';

export function keepLostRun(trigger: string): void {
  PropertiesService.getUserProperties().setProperty(PREFIX + trigger, String(new Date().getTime()));
}

/** How it ended, where it came after the last one that the document knows. Null: there is none. */
export function lostRun(trigger: string, known: KeptResult | null): KeptResult | null {
  if (trigger === '') return null;
  const at = Number(PropertiesService.getUserProperties().getProperty(PREFIX + trigger) ?? NaN);
  if (!Number.isFinite(at) || at <= (known?.at ?? 0)) return null;
  return { at, outcome: 'failed', moved: 0, reason: 'noSpreadsheet', words: '' };
}

export function forgetLostRun(trigger: string): void {
  PropertiesService.getUserProperties().deleteProperty(PREFIX + trigger);
}
