/**
 * What all spreadsheets with the add-on share: one script's stores and locks, for each user and document apart.
 */
import type { ClockTrigger } from './workbook/clock-trigger';

/** A cached value and when it goes, ms. */
export interface CachedValue {
  readonly value: string;
  readonly until: number;
}

/** How often a user has called the property service since a moment, ms. */
export interface DayCount {
  readonly since: number;
  calls: number;
}

/** How long a user's triggers have run since a moment, ms. */
export interface DayTime {
  readonly since: number;
  ms: number;
}

/** The stores of one script; give the same ones to several hosts. */
export interface SharedStores {
  readonly scriptProperties: Map<string, string>;
  readonly userProperties: Map<string, Map<string, string>>;
  /** By 'script', 'user NAME', 'document ID'. */
  readonly caches: Map<string, Map<string, CachedValue>>;
  /** Held locks, named like the caches; what tests put in is held by somebody else. */
  readonly locks: Set<string>;
  readonly propertyCalls: Map<string, DayCount>;
  readonly triggerTimes: Map<string, DayTime>;
  /** The clock triggers of every spreadsheet, each its own list. */
  readonly triggerLists: Set<ClockTrigger[]>;
}

/** Stores in which nothing is kept yet. */
export function createSharedStores(): SharedStores {
  return {
    scriptProperties: new Map(),
    userProperties: new Map(),
    caches: new Map(),
    locks: new Set(),
    propertyCalls: new Map(),
    triggerTimes: new Map(),
    triggerLists: new Set(),
  };
}

/** The properties of one user. */
export function propertiesOfUser({ userProperties }: SharedStores, user: string): Map<string, string> {
  const store = userProperties.get(user) ?? new Map<string, string>();
  userProperties.set(user, store);
  return store;
}
