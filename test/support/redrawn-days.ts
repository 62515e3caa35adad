/**
 * The days of orders as chance would have them: what a rule still finds in them, it finds by chance.
 */
import { formatIsoDate, parseIsoDate } from '../../src/core/index';
import type { Random } from '../../src/samples/random';

/**
 * Each order on any day of its year, all days alike; of years that the orders cover in part, of the part.
 * Shape: ISO dates in, as many out, each in the year of its own.
 */
export function redrawn(days: readonly string[], random: Random): string[] {
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted[sorted.length - 1]].map(dayOf);
  return days.map((day) => {
    const year = day.slice(0, 4);
    const from = Math.max(first, dayOf(`${year}-01-01`));
    const to = Math.min(last, dayOf(`${year}-12-31`));
    return formatIsoDate(random.int([from, to]));
  });
}

/**
 * The days of each year dealt anew among the orders of that year: the shop has as many orders on each day as it had.
 * Shape: ISO dates in, the same ones out in another order, each in the year of its own.
 */
export function shuffled(days: readonly string[], random: Random): string[] {
  const result = [...days];
  for (const indices of byYear(days).values()) {
    for (let left = indices.length - 1; left > 0; left--) {
      const [a, b] = [indices[left], indices[random.int([0, left])]];
      [result[a], result[b]] = [result[b], result[a]];
    }
  }
  return result;
}

function byYear(days: readonly string[]): Map<string, number[]> {
  const indices = new Map<string, number[]>();
  days.forEach((day, index) => {
    const year = day.slice(0, 4);
    const own = indices.get(year);
    if (own) own.push(index);
    else indices.set(year, [index]);
  });
  return indices;
}

function dayOf(text: string): number {
  const day = parseIsoDate(text);
  if (day === null) throw new Error(`${text} is no date`);
  return day;
}
