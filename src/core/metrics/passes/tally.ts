/**
 * Which of several texts weighs most for a customer: a tally over a dictionary that is emptied again after each customer.
 */

/** Sums of money that differ by less are equal: the order of adding must not settle a tie. */
const NOISE = 1e-6;

/** Adds up weights by dictionary code for one customer at a time. */
export class Tally {
  private readonly weights: Float64Array;
  private readonly seen: Uint8Array;
  private readonly touched: Int32Array;
  private count = 0;

  constructor(private readonly dictionary: readonly string[]) {
    this.weights = new Float64Array(dictionary.length);
    this.seen = new Uint8Array(dictionary.length);
    this.touched = new Int32Array(dictionary.length);
  }

  add(code: number, weight: number): void {
    if (this.seen[code] === 0) {
      this.seen[code] = 1;
      this.touched[this.count++] = code;
    }
    this.weights[code] += weight;
  }

  /** How many texts were added. */
  get distinct(): number {
    return this.count;
  }

  weightOf(code: number): number {
    return this.weights[code];
  }

  /** The code with the largest weight, -1 when nothing was added. Ties: the text that comes first by code unit. */
  top(): number {
    let best = this.count > 0 ? this.touched[0] : -1;
    for (let i = 1; i < this.count; i++) {
      const code = this.touched[i];
      const lead = this.weights[code] - this.weights[best];
      const tied = Math.abs(lead) < NOISE;
      if (tied ? this.dictionary[code] < this.dictionary[best] : lead > 0) best = code;
    }
    return best;
  }

  clear(): void {
    for (let i = 0; i < this.count; i++) {
      this.weights[this.touched[i]] = 0;
      this.seen[this.touched[i]] = 0;
    }
    this.count = 0;
  }
}
