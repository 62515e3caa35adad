/**
 * The seasons that hold where the Settings tab does not say otherwise.
 */
import type { SeasonKey } from '../words/season-keys';
import type { SeasonAnchor, SeasonSettings } from './types';

/** From the twelfth lunar month, when people shop for Tết, to the seventh day of the new year, with which it ends. */
const TET = around('Tết', 'lunarNewYear', [-30, 6]);

/** What people buy as a present for a day, they buy in the week before. */
export const BUILT_IN_SEASONS: readonly SeasonSettings[] = [
  TET,
  around('8/3', { month: 3, day: 8 }, [-7, 0]),
  around('20/10', { month: 10, day: 20 }, [-7, 0]),
  around('11/11', { month: 11, day: 11 }, [-1, 1]),
  // From the Monday before to Cyber Monday.
  around('Black Friday', 'blackFriday', [-4, 3]),
  // December up to the day itself.
  around('Christmas', { month: 12, day: 25 }, [-24, 0]),
];

function around(
  name: SeasonKey,
  anchor: SeasonAnchor,
  [from, to]: readonly [number, number],
): SeasonSettings {
  return { name, on: true, windows: [{ kind: 'around', anchor, from, to }] };
}
