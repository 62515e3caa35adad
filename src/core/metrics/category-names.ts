/**
 * The categories that the orders name.
 */
import { foldText } from '../base/text';
import type { Intake } from '../intake/types';

/** Each once, in the spelling that comes first by code unit; of spellings that differ by case alone one. Empty without orders. */
export function categoryNames({ orders }: Intake): string[] {
  const category = orders?.rows.category;
  if (!category) return [];
  const used = new Uint8Array(category.dictionary.length);
  for (let row = 0; row < category.codes.length; row++)
    if (category.codes[row] >= 0) used[category.codes[row]] = 1;
  const names = category.dictionary.filter((_, code) => used[code] === 1).sort();
  const byFold = new Map<string, string>();
  for (const name of names) if (!byFold.has(foldText(name))) byFold.set(foldText(name), name);
  return [...byFold.values()];
}
