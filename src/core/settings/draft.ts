/**
 * Settings while they are being read: the only mutable form of them.
 */
import { foldWord } from '../words/lookup';
import { seasonId } from '../words/seasons';
import type { FieldKey, TableKind } from '../words/field-keys';
import type { Absence, RfmSettings, SchemeSettings, SeasonSettings, Settings, StatusMeaning } from './types';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export type SchemeDraft = Mutable<SchemeSettings>;

export type SeasonDraft = Mutable<SeasonSettings>;

export interface SettingsDraft {
  readonly general: Mutable<
    Omit<Settings, 'sources' | 'map' | 'statuses' | 'walkIns' | 'rfm' | 'schemes' | 'seasons' | 'absences'>
  >;
  readonly rfm: Mutable<RfmSettings>;
  readonly sources: Partial<Record<TableKind, string>>;
  readonly map: Map<FieldKey, string>;
  readonly statuses: Map<string, StatusMeaning>;
  readonly walkIns: Set<string>;
  /** By foldText of the person's name. */
  readonly absences: Map<string, readonly Absence[]>;
  /** By seasonId. */
  readonly seasons: Map<string, SeasonDraft>;
  /** The seasons of which a row of this tab says when they are: the first such row takes the place of what held before. */
  readonly dated: Set<string>;
  /** By folded name. */
  readonly schemes: Map<string, SchemeDraft>;
  /** Folded names of schemes that have a row of their own, not only rows of properties. */
  readonly listed: Set<string>;
}

/** A draft that says what the given settings say. */
export function draftOf(base: Settings): SettingsDraft {
  return {
    general: { ...base },
    rfm: { ...base.rfm },
    sources: { ...base.sources },
    map: new Map(base.map),
    statuses: new Map(base.statuses),
    walkIns: new Set(base.walkIns),
    absences: new Map(base.absences),
    seasons: new Map(base.seasons.map((season) => [seasonId(season.name), { ...season }])),
    dated: new Set(),
    schemes: new Map(base.schemes.map((scheme) => [foldWord(scheme.name), { ...scheme }])),
    listed: new Set(),
  };
}

export function newScheme(name: string): SchemeDraft {
  return {
    name,
    column: name,
    hitPolicy: 'First',
    order: [],
    otherwise: null,
    on: true,
    bins: null,
    pack: null,
  };
}

export function finishDraft({
  general,
  rfm,
  sources,
  map,
  statuses,
  walkIns,
  absences,
  seasons,
  schemes,
}: SettingsDraft): Settings {
  return {
    ...general,
    rfm,
    sources,
    map,
    statuses,
    walkIns,
    absences,
    seasons: [...seasons.values()],
    schemes: [...schemes.values()],
  };
}
