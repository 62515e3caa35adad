/**
 * The behaviour pack put to orders whose days are drawn: how many customers it would call seasonal, regular or sustained if
 * their days said nothing.
 */
import { tabWords } from '../../src/addon/sheets/tab-words';
import { classify, type Grid } from '../../src/core/index';
import { createRandom, type Random } from '../../src/samples/random';
import { packRules } from '../../src/templates/index';
import { packNamed } from '../templates/compile-packs';

export interface DatedOrder {
  readonly customer: string;
  readonly day: string;
  readonly amount: number;
}

/** Customers by segment, for the pack as it is and for stricter rules about the seasons. */
export interface BehaviourSizes {
  readonly asItIs: ReadonlyMap<string, number>;
  /** How many are seasonal where the rules with a named season ask for at least so many orders. */
  readonly seasonalFrom: ReadonlyMap<number, number>;
  /** How many the rule for Tết alone takes. */
  readonly aroundTet: number;
}

export type Draw = (days: readonly string[], random: Random) => string[];

/** Means of several draws, rounded, with the least and the most of Seasonal. */
export interface DrawnSizes {
  readonly asItIs: ReadonlyMap<string, number>;
  readonly seasonalFrom: ReadonlyMap<number, number>;
  readonly seasonalRange: readonly [least: number, most: number];
}

const STRICTER = [3, 4] as const;

/** By decision of the pack in English. Settings may move its seasons. */
export function behaviourSizes(
  orders: readonly DatedOrder[],
  { asOf, settings }: { readonly asOf: string; readonly settings?: Grid },
): BehaviourSizes {
  const rows = orders.map(({ customer, day, amount }, index) => [String(index), customer, day, amount]);
  const { report } = classify({
    orders: [['Order ID', 'Customer ID', 'Order date', 'Amount'], ...rows],
    rules: RULES,
    ...(settings ? { settings } : {}),
    asOf,
    timeZone: 'UTC',
    lang: 'en',
  });
  if (!('schemes' in report)) throw new Error(JSON.stringify(report.issues));
  const sizes = report.schemes.map(
    ({ segments }) => new Map(segments.map(({ segment, customers }) => [segment, customers])),
  );
  return {
    asItIs: sizes[0],
    seasonalFrom: new Map([2, ...STRICTER].map((least, index) => [least, sizes[index].get('Seasonal') ?? 0])),
    aroundTet: sizes[sizes.length - 1].get('Seasonal') ?? 0,
  };
}

/** The same draws for the same seed. */
export function drawnSizes(
  orders: readonly DatedOrder[],
  { asOf, draw, draws, seed }: { asOf: string; draw: Draw; draws: number; seed: number },
): DrawnSizes {
  const random = createRandom(seed, draws);
  const days = orders.map(({ day }) => day);
  const all = Array.from({ length: draws }, () => {
    const drawn = draw(days, random);
    return behaviourSizes(
      orders.map((order, index) => ({ ...order, day: drawn[index] })),
      { asOf },
    );
  });
  const seasonal = all.map(({ asItIs }) => asItIs.get('Seasonal') ?? 0);
  return {
    asItIs: means(all.map(({ asItIs }) => asItIs)),
    seasonalFrom: means(all.map(({ seasonalFrom }) => seasonalFrom)),
    seasonalRange: [Math.min(...seasonal), Math.max(...seasonal)],
  };
}

function means<K>(all: readonly ReadonlyMap<K, number>[]): Map<K, number> {
  const keys = new Set(all.flatMap((sizes) => [...sizes.keys()]));
  const mean = (key: K) => all.reduce((sum, sizes) => sum + (sizes.get(key) ?? 0), 0) / all.length;
  return new Map([...keys].map((key) => [key, Math.round(mean(key))]));
}

/** The pack, schemes of its seasonal rules alone that ask for more orders, and one of the first of them alone. */
const RULES: Grid = (() => {
  const [headers, ...rules] = packRules([packNamed('behaviour')], tabWords('en'));
  const at = (header: string) => headers.indexOf(header);
  const seasonal = rules.filter((row) => row[at('Segment')] === 'Seasonal');
  const stricter = STRICTER.flatMap((least) =>
    seasonal.map((row) =>
      row.map((cell, column) => {
        if (column === at('Scheme')) return `From ${least} orders`;
        return column === at('orders') && row[at('Condition')] !== '' ? `>= ${least}` : cell;
      }),
    ),
  );
  const tet = seasonal[0].map((cell, column) => (column === at('Scheme') ? 'Around Tết' : cell));
  return [headers, ...rules, ...stricter, tet];
})();
