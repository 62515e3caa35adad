/**
 * The categories that the orders name.
 */
import { foldText } from '../base/text';
import type { Intake } from '../intake/types';

/** Each once, in the spelling that comes first by code unit; of spellings that differ by case alone one. Empty without orders. */
export function categoryNames({ orders }: Intake): string[] {
  const category = orders?.rows.category;
  if (!category) return [];
  const used = new Set(category.codes);
  const names = category.dictionary.filter((_, code) => used.has(code)).sort();
  const byFold = new Map<string, string>();
  for (const name of names) if (!byFold.has(foldText(name))) byFold.set(foldText(name), name);
  return [...byFold.values()];
}
