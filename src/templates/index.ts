/**
 * The rule packs by name, in the order in which they are offered.
 */
import { AGE } from './age';
import { BEHAVIOUR } from './behaviour';
import { BENEFIT } from './benefit';
import { GENDER } from './gender';
import { INCOME } from './income';
import { INTERESTS } from './interests';
import { LIFECYCLE } from './lifecycle';
import { LOCATION } from './location';
import { NEEDS } from './needs';
import { OWNERS } from './owners';
import { POTENTIAL } from './potential';
import { RFM, RFM_PACKAGE, RFM_SECOND } from './rfm';
import type { Pack } from './types';
import { VALUE } from './value';
import { WALK_INS } from './walk-in';

export type { Pack } from './types';
export { packRules, packSettings, schemesOf } from './pack-grids';

export const PACKS: readonly Pack[] = [
  ...[BEHAVIOUR, VALUE, RFM, RFM_PACKAGE, RFM_SECOND, LIFECYCLE, POTENTIAL, NEEDS, BENEFIT],
  ...[AGE, GENDER, INCOME, LOCATION, INTERESTS, WALK_INS, OWNERS],
];

/** What a workbook without rules of its own starts with. */
export const DEFAULT_PACKS: readonly string[] = ['value', 'rfm'];

/** Packs that `all` leaves out: they score in another RFM mode than the rest. */
const NOT_IN_ALL: ReadonlySet<string> = new Set(['rfm-package', 'rfm-second']);

export type PackChoice =
  | { readonly packs: readonly Pack[] }
  | { readonly unknown: string }
  /** Two packs that set one setting differently. */
  | { readonly conflict: readonly [string, string]; readonly setting: string };

/** The packs of those names, each once, in the order given; `all` for every one that can stand with the others. */
export function choosePacks(names: readonly string[]): PackChoice {
  const keys = names.flatMap((name) => (name === 'all' ? allKeys() : [name]));
  const packs: Pack[] = [];
  for (const key of new Set(keys)) {
    const pack = PACKS.find((candidate) => candidate.key === key);
    if (!pack) return { unknown: key };
    packs.push(pack);
  }
  return findConflict(packs) ?? { packs };
}

function allKeys(): string[] {
  return PACKS.map(({ key }) => key).filter((key) => !NOT_IN_ALL.has(key));
}

function findConflict(packs: readonly Pack[]): PackChoice | null {
  const setBy = new Map<string, { pack: string; value: string }>();
  for (const pack of packs) {
    for (const { section, name, value } of pack.settings) {
      const setting = `${section}.${name}`;
      const other = setBy.get(setting);
      if (other && other.value !== value) return { conflict: [other.pack, pack.key], setting };
      setBy.set(setting, { pack: pack.key, value });
    }
  }
  return null;
}
