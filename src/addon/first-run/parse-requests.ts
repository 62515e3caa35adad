/**
 * Checks what the first run's page sends, as sidebar-api.ts does for the rest.
 */
import { CHECKS, isRecord, parseFields, type Check } from '../sidebar-api';
import type { ColumnChoice, FirstRunDraft, FirstRunRequest } from '../../protocol/first-run';

const STEPS: readonly unknown[] = [
  'start',
  'columns',
  'packs',
  'preview',
  'done',
] satisfies FirstRunDraft['step'][];

const { sources, map, packs, thresholds, lang, run } = CHECKS;

type Choice = ColumnChoice & { readonly lang?: 'en' | 'vi' };

/** The sheets and columns that a person chose. Throws: for anything else. */
export function parseChoice(request: unknown): Choice {
  return parseFields<Choice>(request, { sources, map, lang });
}

/** Throws: for anything else. */
export function parseFirstRun(request: unknown): FirstRunRequest {
  return parseFields<FirstRunRequest>(request, { packs, thresholds, sources, map, lang, run });
}

/** Throws: for anything else. */
export function parseLanguage(request: unknown): { readonly lang?: 'en' | 'vi' } {
  return parseFields<Pick<Choice, 'lang'>>(request, { lang });
}

/** The run's name. Throws: for anything else. */
export function parseRun(request: unknown): string {
  const named = parseFields<{ run: string }>(request, { run });
  if (named.run === undefined) throw new Error('The request names no run.');
  return named.run;
}

/** The draft to keep; null to forget. Throws: for anything else. */
export function parseDraft(request: unknown): FirstRunDraft | null {
  const isDraft: Check = (value) => value === null || isRecord(value);
  const { draft: kept } = parseFields<{ draft: unknown }>(request, { draft: isDraft });
  if (kept === null) return null;
  const step: Check = (value) => STEPS.includes(value);
  const sample: Check = (value) => typeof value === 'boolean';
  const checks = { step, sample, sources, map, packs, thresholds };
  const draft = parseFields<FirstRunDraft>(kept, checks);
  if (draft.step === undefined) throw new Error('The draft names no step.');
  return draft;
}
