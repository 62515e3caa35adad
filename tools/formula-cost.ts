/**
 * What formulas cost by the host's model, one at a time and a thousand at once. Prints the table of docs/performance.md.
 */
import type { Host } from '../src/offline/host';

/** What Sheets takes for each formula besides the function's own time, and how many it calculates at a time. */
const OVERHEAD_MS = 500;
const SLOTS = 30;

/**
 * Until the last of the formulas has its answer, ms: each begins as soon as one of thirty places is free.
 * Shape: the costs of the formulas in the order in which they begin.
 */
export function wallMs(costs: readonly number[]): number {
  const freeAt = new Array<number>(Math.min(SLOTS, costs.length)).fill(0);
  for (const cost of costs) {
    const next = freeAt.indexOf(Math.min(...freeAt));
    freeAt[next] += OVERHEAD_MS + cost;
  }
  return Math.max(0, ...freeAt);
}

/** Those of the first wave see a cache in which nothing is yet. */
export function wallOfMany(count: number, { cold, warm }: { cold: number; warm: number }): number {
  return wallMs(Array.from({ length: count }, (_, index) => (index < SLOTS ? cold : warm)));
}

type Call = readonly [name: string, ...args: readonly unknown[]];

export interface FormulaCost {
  readonly calls: number;
  readonly cellsRead: number;
  readonly costMs: number;
}

/** The dearest of some formulas of one kind. `forgets`: nothing is in the cache when each begins. */
export function dearest(host: Host, calls: readonly Call[], forgets: boolean): FormulaCost {
  const costs = calls.map(([name, ...args]): FormulaCost => {
    if (forgets) for (const cache of host.state.shared.caches.values()) cache.clear();
    return host.run(name, args, { mode: 'formula' }).stats;
  });
  return costs.reduce((most, one) => (one.costMs > most.costMs ? one : most));
}

const COUNT = new Intl.NumberFormat('en-US');
const MANY = 1000;

const seconds = (ms: number) => (ms / 1000).toFixed(1);

/** Lines of the table for a book of customers K0, K1 …: each kind of formula with its row known, and without a cache. */
export function formulaTable(host: Host, customers: number): string[] {
  const ids = [0, Math.floor(customers / 2), customers - 1].map((index) => `K${index}`);
  const kinds: readonly (readonly [what: string, args: readonly unknown[]])[] = [
    ['SEGMENT', []],
    ['SEGMENT_WHY', ['RFM']],
    ['SEGMENT_ACTION', ['RFM']],
    ['SEGMENT_METRIC', ['revenue']],
    ['RFM', []],
  ];
  const one = kinds.map(([name, args]) => {
    const calls = ids.map((id): Call => [name, id, ...args]);
    const cold = dearest(host, calls, true);
    return line(name, { cold, warm: dearest(host, calls, false) });
  });
  const count = dearest(host, [['SEGMENT_COUNT', 'VIP']], false);
  const range = Array.from({ length: customers }, (_, index) => [`K${index}`]);
  const whole = dearest(host, [['SEGMENT', range]], false);
  const all = [COUNT.format(whole.calls), COUNT.format(whole.cellsRead), seconds(whole.costMs)];
  return [
    ...one,
    line('SEGMENT_COUNT', { cold: count, warm: count }),
    `| SEGMENT of all ${COUNT.format(customers)} at once | ${all.join(' | ')} | – | – | – | – | – |`,
  ];
}

function line(what: string, { cold, warm }: { cold: FormulaCost; warm: FormulaCost }): string {
  const cells = [cold, warm].flatMap(({ calls, cellsRead, costMs }) => [
    COUNT.format(calls),
    COUNT.format(cellsRead),
    seconds(costMs),
  ]);
  const many = wallOfMany(MANY, { cold: cold.costMs, warm: warm.costMs });
  const never = wallMs(new Array<number>(MANY).fill(cold.costMs));
  return `| ${[what, ...cells, seconds(many), seconds(never)].join(' | ')} |`;
}
