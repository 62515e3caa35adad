/**
 * The names that somebody may have meant who typed another one.
 */
import { foldKey } from './text';

/**
 * At most three candidates within a third of the word's length in edits, nearest first.
 * Ties: keep their order; of several spellings of one name the first counts.
 */
export function nearest(word: string, candidates: Iterable<string>): string[] {
  const typed = foldKey(word);
  const limit = Math.max(1, Math.floor(typed.length / 3));
  const scored: { name: string; edits: number }[] = [];
  const seen = new Set<string>();
  for (const name of candidates) {
    const folded = foldKey(name);
    if (seen.has(folded)) continue;
    seen.add(folded);
    const edits = editDistance(typed, folded);
    if (edits <= limit) scored.push({ name, edits });
  }
  scored.sort((a, b) => a.edits - b.edits);
  return scored.slice(0, 3).map(({ name }) => name);
}

/**
 * Insertions, deletions, substitutions and swaps of neighbours that turn one text into the other.
 * Source: Damerau–Levenshtein, optimal string alignment.
 */
export function editDistance(a: string, b: string): number {
  let [beforeLast, last] = [
    new Array<number>(b.length + 1).fill(0),
    Array.from({ length: b.length + 1 }, (_, j) => j),
  ];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length];
}
