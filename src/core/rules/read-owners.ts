/**
 * The Owner cell of a rule → the people whom it names.
 */
import { foldText } from '../base/text';
import { readTexts } from '../settings/values';

/**
 * Between semicolons; between commas where there is no semicolon, so that names may have commas.
 * Ties: of two spellings of one name (foldText) the first counts. Empty: '-' names nobody, as in other cells of a rule.
 * @example readOwners('Lan; Minh; lan') //=> ['Lan', 'Minh']
 */
export function readOwners(cell: unknown): string[] {
  const names = new Map<string, string>();
  for (const name of readTexts(cell)) {
    const folded = foldText(name);
    if (name !== '-' && !names.has(folded)) names.set(folded, name);
  }
  return [...names.values()];
}
