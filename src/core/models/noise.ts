/**
 * Takes the noise of binary sums out of decimal numbers, so that equal amounts are equal numbers.
 */

/**
 * The number on a grid of a millionth (from a thousand million on: of a hundredth; from ten million million on: as it is).
 * @example withoutNoise(0.1 + 0.2) //=> 0.3
 */
export function withoutNoise(value: number): number {
  const size = Math.abs(value);
  if (size < 1e9) return Math.round(value * 1e6) / 1e6;
  return size < 1e13 ? Math.round(value * 100) / 100 : value;
}

/** A share (0–1) on a grid fine enough for every rule, so that 80.8 of 101 is not a hair below 0.8. */
export function shareOf(part: number, whole: number): number {
  return Math.round((part / whole) * 1e12) / 1e12;
}
