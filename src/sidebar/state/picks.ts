/**
 * Which packs are picked, and which exclude one another.
 */
import type { PackOffer, StarterOffer } from '../../protocol/first-run';
import type { Choices, Offered } from './state';

/** Ways to score recency, frequency and money: each sets another mode, so there is one at a time. */
export const RFM_WAYS: readonly string[] = ['rfm', 'rfm-package', 'rfm-second'];

/** The picked packs that can be used, in the order in which they are offered. */
export function pickedPacks({ packs }: Choices, offered: Offered): string[] {
  const isPicked = ({ key, picked }: PackOffer) => (packs ? packs.includes(key) : picked);
  return offered.packs.filter((pack) => pack.usable && isPicked(pack)).map(({ key }) => key);
}

/** Picking one way to score drops the others. */
export function withPick(picked: readonly string[], key: string, on: boolean): string[] {
  const others = RFM_WAYS.includes(key)
    ? picked.filter((other) => !RFM_WAYS.includes(other))
    : picked.filter((other) => other !== key);
  return on ? [...others, key] : others;
}

/** A kind of business picks its packs; '' picks what is proposed to everybody. */
export function packsOfStarter(starter: StarterOffer | undefined): readonly string[] | null {
  return starter ? starter.packs : null;
}
