/**
 * What a person has chosen on the page, completed by what fits the last run and the chosen cell.
 */
import { parametersOf, takesIds } from '../../../protocol/formula-text';
import type {
  ChosenPlace,
  FormulaChoicesAnswer,
  FormulaScheme,
  FormulaWish,
  IdChoice,
  LookupFunction,
} from '../../../protocol/insert-formula';

export type Choices = Extract<FormulaChoicesAnswer, { ok: true }>;

/** Null: not chosen yet. */
export interface Picks {
  readonly shows: LookupFunction;
  readonly scheme: string | null;
  readonly segment: string | null;
  readonly metric: string | null;
  readonly ids: IdChoice | null;
  readonly reference: string | null;
}

export const NO_PICKS: Picks = {
  shows: 'SEGMENT',
  scheme: null,
  segment: null,
  metric: null,
  ids: null,
  reference: null,
};

/** In the order in which they are offered: those for which the last run left something. */
export function functionsFor({ schemes, metrics, hasScores }: Choices): LookupFunction[] {
  return [
    'SEGMENT',
    'SEGMENT_WHY',
    'SEGMENT_ACTION',
    ...(metrics.length > 0 ? (['SEGMENT_METRIC'] as const) : []),
    ...(hasScores ? (['RFM'] as const) : []),
    ...(schemes.some(({ segments }) => segments.length > 0) ? (['SEGMENT_COUNT'] as const) : []),
  ];
}

/** The one that was chosen, while there is such a one; else the first with anything to count. */
export function schemeFor({ shows, scheme }: Picks, choices: Choices): FormulaScheme {
  const fitting = schemesFor(shows, choices);
  return fitting.find((one) => one.scheme === scheme) ?? fitting[0];
}

export function schemesFor(shows: LookupFunction, { schemes }: Choices): readonly FormulaScheme[] {
  return shows === 'SEGMENT_COUNT' ? schemes.filter(({ segments }) => segments.length > 0) : schemes;
}

/** Where no id can stand in the row of the cell, a person names one. */
export function idsFor({ ids }: Picks, place: ChosenPlace): IdChoice {
  return hasIds(place) ? (ids ?? 'row') : 'named';
}

/** Whether the row of the cell is below the header of the ids. */
export function hasIds({ ids, row }: ChosenPlace): boolean {
  return ids !== null && row > ids.headerRow;
}

/** The scheme is named where there are several: then the formula stays with it, whatever comes first later. */
export function wishOf(picks: Picks, choices: Choices, place: ChosenPlace): FormulaWish {
  const { shows, segment, metric, reference } = picks;
  const parameters = parametersOf(shows);
  const scheme = schemeFor(picks, choices);
  const { segments } = scheme;
  const ids = idsFor(picks, place);
  const isNamed = parameters.includes('scheme') && choices.schemes.length > 1;
  const metrics = choices.metrics.map(({ text }) => text);
  return {
    shows,
    ...(isNamed ? { scheme: scheme.scheme } : {}),
    ...(parameters.includes('segment') ? { segment: known(segment, segments) } : {}),
    ...(parameters.includes('metric') ? { metric: known(metric, metrics) } : {}),
    ...(takesIds(shows) ? { ids } : {}),
    ...(takesIds(shows) && ids === 'named' && reference !== null ? { reference } : {}),
  };
}

function known(chosen: string | null, names: readonly string[]): string {
  return names.find((name) => name === chosen) ?? names[0];
}
