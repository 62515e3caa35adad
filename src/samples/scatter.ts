/**
 * Numbers that look drawn, each of which occurs once: for phones.
 */

/**
 * The n-th of high × low pairs, each pair once; neighbours have nothing in common.
 * Shape: the first number is below `high`, the second below `low`. `n` is below high × low.
 */
export function scatteredPair(n: number, high: number, low: number): [number, number] {
  const [first, second] = [n % high, Math.floor(n / high)];
  // Each step shifts one number by what hangs on the other alone, so that no two pairs fall together: a Feistel network.
  const once = (second + mixed(first)) % low;
  const moved = (first + mixed(once)) % high;
  return [moved, (once + mixed(moved)) % low];
}

function mixed(value: number): number {
  return Math.imul(value + 1, 0x9e3779b1) >>> 8;
}
