/**
 * What the choices of a person become in a request.
 */
import type { ClassifyRequest } from '../../protocol';
import type { FirstRunRequest } from '../../protocol/first-run';
import { pickedPacks } from './picks';
import type { State } from './state';

/** What holds for this run alone: in later runs rules, sheets and columns come from the workbook. */
export function previewRequest(state: State, run: string): ClassifyRequest {
  return { ...chosen(state), preview: true, run, lang: languageOf(state) };
}

/** The same, to be put into Settings and Rules. */
export function firstRunRequest(state: State, run: string): FirstRunRequest {
  return { ...chosen(state), run, lang: languageOf(state) };
}

export function languageOf({ boot }: State): 'en' | 'vi' {
  return boot?.language ?? 'en';
}

function chosen(state: State): Pick<ClassifyRequest, 'sources' | 'map' | 'packs' | 'thresholds'> {
  const { errand, choices } = state;
  if (errand !== 'first' && errand !== 'columns') return {};
  const { sources, map } = choices;
  return { sources, map, ...(errand === 'first' ? packsAndThresholds(state) : {}) };
}

/** Which packs, and for which kind of business. */
export function packsAndThresholds({ choices, offered }: State): { packs?: string[]; thresholds?: string } {
  const packs = offered ? pickedPacks(choices, offered) : [...(choices.packs ?? [])];
  return {
    ...(packs.length > 0 ? { packs } : {}),
    ...(choices.thresholds ? { thresholds: choices.thresholds } : {}),
  };
}
