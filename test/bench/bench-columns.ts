/**
 * Seeded customers for the benchmark: a long tail of orders and revenue, a tenth of them without orders.
 */
import { createRandom } from '../../src/samples/random';
import { CITIES, TIERS, type BenchColumns } from './rule-shapes';

const SEED = 20260101;
const WITHOUT_ORDERS = 0.1;

/** `count` customers, always the same ones. */
export function benchColumns(count: number): BenchColumns {
  const random = createRandom(SEED, 1);
  const numbers = () => new Float64Array(count).fill(NaN);
  const columns = {
    orders: new Float64Array(count),
    revenue: new Float64Array(count),
    recencyDays: numbers(),
    aov: numbers(),
    recencyScore: numbers(),
    frequencyScore: numbers(),
    monetaryScore: numbers(),
    discountShare: numbers(),
    city: new Int32Array(count),
    tier: new Int32Array(count),
  };
  for (let row = 0; row < count; row++) {
    columns.city[row] = random.int([0, CITIES.length - 1]);
    columns.tier[row] = random.chance(0.3) ? -1 : random.int([0, TIERS.length - 1]);
    if (random.chance(WITHOUT_ORDERS)) continue;
    const orders = 1 + Math.floor(random.next() ** 3 * 20);
    const revenue = orders * random.int([50000, 1200000]);
    columns.orders[row] = orders;
    columns.revenue[row] = revenue;
    columns.aov[row] = revenue / orders;
    columns.recencyDays[row] = random.int([0, 720]);
    columns.recencyScore[row] = random.int([1, 5]);
    columns.frequencyScore[row] = random.int([1, 5]);
    columns.monetaryScore[row] = random.int([1, 5]);
    columns.discountShare[row] = random.next() ** 2;
  }
  return columns;
}
