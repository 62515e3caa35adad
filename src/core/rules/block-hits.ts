/**
 * Which rules hit, for a block of customers at a time: each rule is asked about all customers of the block for whom the
 * rules before it have not decided. What findHits gives for one row, and several times as fast for many.
 */
import { BLOCK_ROWS, emptyRows, fillBlock } from '../conditions/select-rows';
import type { RowList, Selector } from '../conditions/types';
import type { Trial } from './hit-policies';

export class BlockHits {
  /** The first row of the block at hand; -1 before the first. */
  private start = -1;
  /** Of each row of the block how many rules hit. */
  private readonly counts = new Int32Array(BLOCK_ROWS);
  /** The first hits of all rows of the block, then the second hits, and so on. */
  private readonly rules: Int32Array;
  private readonly open = emptyRows();
  private readonly hit = emptyRows();

  constructor(
    private readonly trial: Trial<Selector>,
    private readonly rowCount: number,
  ) {
    this.rules = new Int32Array(BLOCK_ROWS * Math.min(trial.enough, trial.rules.length));
  }

  /**
   * Puts the rules that hit for a row into `hits`, which has room for all of them, and gives their number.
   * Cost: next to nothing for rows of one block asked in a row; each change of block tries the rules on a whole one.
   */
  of(row: number, hits: Int32Array): number {
    const place = row % BLOCK_ROWS;
    if (row - place !== this.start) this.tryRules(row - place);
    const count = this.counts[place];
    for (let i = 0; i < count; i++) hits[i] = this.rules[i * BLOCK_ROWS + place];
    return count;
  }

  private tryRules(start: number): void {
    const { order, rules, enough } = this.trial;
    const { open, hit } = this;
    this.start = start;
    this.counts.fill(0);
    fillBlock(open, start, this.rowCount);
    for (let i = 0; i < rules.length && open.count > 0; i++) {
      rules[i](open, hit);
      if (hit.count === 0) continue;
      this.note(order[i]);
      if (enough < rules.length) this.drop(open);
    }
  }

  /** The rule hits for the rows of `hit`. */
  private note(rule: number): void {
    const { start, counts, rules } = this;
    const { rows, count } = this.hit;
    for (let i = 0; i < count; i++) {
      const place = rows[i] - start;
      rules[counts[place]++ * BLOCK_ROWS + place] = rule;
    }
  }

  /** Takes away the rows for which enough rules have hit. */
  private drop(open: RowList): void {
    const { start, counts } = this;
    const { enough } = this.trial;
    const { rows, count } = open;
    let n = 0;
    for (let i = 0; i < count; i++) {
      const row = rows[i];
      rows[n] = row;
      n += +(counts[row - start] < enough);
    }
    open.count = n;
  }
}
