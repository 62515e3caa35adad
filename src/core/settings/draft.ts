/**
 * Settings while they are being read: the only mutable form of them.
 */
import { foldWord } from '../words/lookup';
import type { FieldKey, TableKind } from '../words/field-keys';
import type { RfmSettings, SchemeSettings, Settings, StatusMeaning } from './types';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export type SchemeDraft = Mutable<SchemeSettings>;

export interface SettingsDraft {
  readonly general: Mutable<Omit<Settings, 'sources' | 'map' | 'statuses' | 'walkIns' | 'rfm' | 'schemes'>>;
  readonly rfm: Mutable<RfmSettings>;
  readonly sources: Partial<Record<TableKind, string>>;
  readonly map: Map<FieldKey, string>;
  readonly statuses: Map<string, StatusMeaning>;
  readonly walkIns: Set<string>;
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
  schemes,
}: SettingsDraft): Settings {
  return { ...general, rfm, sources, map, statuses, walkIns, schemes: [...schemes.values()] };
}
