/**
 * The cells near what a person sees, in blocks of rows, fetched as they are asked for.
 */
import type { CellBlock, CellLook } from '../../api';

/** One row as it is shown. */
export interface ShownRow {
  readonly texts: readonly string[];
  /** By column, the first 0. */
  readonly looks: ReadonlyMap<number, CellLook>;
}

interface Block {
  readonly revision: number;
  readonly rows: ReadonlyMap<number, ShownRow>;
}

interface CacheOptions {
  readonly load: (tab: number, fromRow: number, rows: number) => Promise<CellBlock>;
  /** Cells have come; the given rows turned out to be hidden. */
  readonly changed: (hidden: readonly number[]) => void;
}

/** Rows a block: about three screens. */
const BLOCK = 100;
/** The most blocks that are kept; those that were used longest ago go first. */
const KEPT = 60;
const AT_ONCE = 3;
/** Blocks that somebody scrolled past are not fetched any more. */
const WAITING = 4;

/** The most rows that are surely at hand after they were shown. */
export const ROWS_AT_HAND = (KEPT / 2) * BLOCK;

const NO_ROW: ShownRow = { texts: [], looks: new Map() };

export class CellCache {
  private blocks = new Map<number, Block>();
  private waiting: number[] = [];
  private readonly loading = new Set<number>();
  private tab = 0;
  private revision = -1;

  constructor(private readonly options: CacheOptions) {}

  /** What is kept of an older revision is shown until the newer one has come. */
  use(tab: number, revision: number): void {
    if (tab !== this.tab) {
      this.blocks = new Map();
      this.waiting = [];
      this.loading.clear();
    }
    this.tab = tab;
    this.revision = revision;
  }

  /** Null where the row is not here: it is fetched, then. */
  row(row: number): ShownRow | null {
    const index = Math.floor((row - 1) / BLOCK);
    const block = this.blocks.get(index);
    if (!block || block.revision < this.revision) this.want(index);
    if (!block) return null;
    this.touch(index, block);
    return block.rows.get(row) ?? NO_ROW;
  }

  has(row: number): boolean {
    return this.blocks.has(Math.floor((row - 1) / BLOCK));
  }

  /** Shows a text before the server has taken it. */
  foresee(row: number, column: number, text: string): void {
    const index = Math.floor((row - 1) / BLOCK);
    const block = this.blocks.get(index);
    const shown = block?.rows.get(row);
    if (!block || !shown) return;
    const texts = [...shown.texts];
    while (texts.length < column) texts.push('');
    texts[column - 1] = text;
    this.blocks.set(index, { ...block, rows: new Map(block.rows).set(row, { ...shown, texts }) });
  }

  private touch(index: number, block: Block): void {
    this.blocks.delete(index);
    this.blocks.set(index, block);
  }

  private want(index: number): void {
    if (this.loading.has(index)) return;
    this.waiting = [...this.waiting.filter((other) => other !== index), index].slice(-WAITING);
    // After all rows of this frame have asked.
    queueMicrotask(() => this.fetchNext());
  }

  private fetchNext(): void {
    while (this.loading.size < AT_ONCE) {
      const index = this.waiting.pop();
      if (index === undefined) return;
      void this.fetch(index);
    }
  }

  private async fetch(index: number): Promise<void> {
    const { tab, loading } = this;
    loading.add(index);
    try {
      const block = await this.options.load(tab, index * BLOCK + 1, BLOCK);
      if (tab === this.tab) this.keep(index, block);
    } catch {
      // The next look at these rows asks again.
    } finally {
      if (tab === this.tab) loading.delete(index);
      this.fetchNext();
    }
  }

  private keep(index: number, block: CellBlock): void {
    const looks = block.texts.map(() => new Map<number, CellLook>());
    for (const look of block.looks) looks[look.row]?.set(look.column, look);
    const rows = new Map(
      block.rowNumbers.map((row, i): [number, ShownRow] => [row, { texts: block.texts[i], looks: looks[i] }]),
    );
    this.blocks.delete(index);
    this.blocks.set(index, { revision: block.revision, rows });
    for (const oldest of this.blocks.keys()) {
      if (this.blocks.size <= KEPT) break;
      this.blocks.delete(oldest);
    }
    const first = index * BLOCK + 1;
    const numbers = Array.from({ length: BLOCK }, (_, i) => first + i);
    this.options.changed(numbers.filter((row) => !rows.has(row)));
  }
}
