/**
 * Ten kinds of rules as marketers write them, and the same written by hand over the same columns. Ten rules of each kind,
 * with ten constants, make the hundred of the benchmark.
 */

/** The columns of the benchmark's customers: NaN and -1 are blank. */
export interface BenchColumns {
  readonly orders: Float64Array;
  readonly revenue: Float64Array;
  readonly recencyDays: Float64Array;
  readonly aov: Float64Array;
  readonly recencyScore: Float64Array;
  readonly frequencyScore: Float64Array;
  readonly monetaryScore: Float64Array;
  readonly discountShare: Float64Array;
  /** Codes into CITIES. */
  readonly city: Int32Array;
  /** Codes into TIERS. */
  readonly tier: Int32Array;
}

export const CITIES = ['Hà Nội', 'Đà Nẵng', 'Huế', 'Cần Thơ', 'TP.HCM'];
export const TIERS = ['Bạc', 'Vàng', 'Kim cương'];

export interface RuleShape {
  /** The rule with the constant `c`, 0 to 9. */
  text(c: number): string;
  /** The number of customers whom it hits, as a loop written for it alone. */
  byHand(columns: BenchColumns, c: number): number;
}

/** Counts the rows of a test. */
export const RULE_SHAPES: readonly RuleShape[] = [
  {
    text: (c) => `orderCount >= ${c + 1}`,
    byHand({ orders }, c) {
      let hits = 0;
      for (let row = 0; row < orders.length; row++) if (orders[row] >= c + 1) hits++;
      return hits;
    },
  },
  {
    text: (c) => `orderCount >= ${c} and recencyDays <= ${30 * c + 30}`,
    byHand({ orders, recencyDays }, c) {
      const days = 30 * c + 30;
      let hits = 0;
      for (let row = 0; row < orders.length; row++) if (orders[row] >= c && recencyDays[row] <= days) hits++;
      return hits;
    },
  },
  {
    text: (c) => `orderCount = 1 and recencyDays > ${20 * c + 60}`,
    byHand({ orders, recencyDays }, c) {
      const days = 20 * c + 60;
      let hits = 0;
      for (let row = 0; row < orders.length; row++) if (orders[row] === 1 && recencyDays[row] > days) hits++;
      return hits;
    },
  },
  {
    text: (c) => `aov between ${c * 100000} and ${c * 100000 + 400000}`,
    byHand({ aov }, c) {
      const [low, high] = [c * 100000, c * 100000 + 400000];
      let hits = 0;
      for (let row = 0; row < aov.length; row++) if (aov[row] >= low && aov[row] <= high) hits++;
      return hits;
    },
  },
  {
    text: (c) => `city in ("${CITIES[c % 5]}", "${CITIES[(c + 1) % 5]}")`,
    byHand({ city }, c) {
      const [a, b] = [c % 5, (c + 1) % 5];
      let hits = 0;
      for (let row = 0; row < city.length; row++) if (city[row] === a || city[row] === b) hits++;
      return hits;
    },
  },
  {
    text: (c) => `recencyScore >= ${(c % 5) + 1} and frequencyScore >= ${(c % 4) + 1} and monetaryScore >= 2`,
    byHand({ recencyScore, frequencyScore, monetaryScore }, c) {
      const [r, f] = [(c % 5) + 1, (c % 4) + 1];
      let hits = 0;
      for (let row = 0; row < recencyScore.length; row++)
        if (recencyScore[row] >= r && frequencyScore[row] >= f && monetaryScore[row] >= 2) hits++;
      return hits;
    },
  },
  {
    text: (c) => `discountShare > ${(c + 1) / 20} and orderCount >= 2`,
    byHand({ discountShare, orders }, c) {
      const share = (c + 1) / 20;
      let hits = 0;
      for (let row = 0; row < orders.length; row++)
        if (discountShare[row] > share && orders[row] >= 2) hits++;
      return hits;
    },
  },
  {
    text: (c) => `revenue >= ${(c + 1) * 2000000} or tier in ("Vàng", "Kim cương")`,
    byHand({ revenue, tier }, c) {
      const least = (c + 1) * 2000000;
      let hits = 0;
      for (let row = 0; row < revenue.length; row++)
        if (revenue[row] >= least || tier[row] === 1 || tier[row] === 2) hits++;
      return hits;
    },
  },
  {
    text: (c) => `not(orderCount in (1, 2)) and tier = "${TIERS[c % 3]}"`,
    byHand({ orders, tier }, c) {
      const wanted = c % 3;
      let hits = 0;
      for (let row = 0; row < orders.length; row++)
        if (orders[row] !== 1 && orders[row] !== 2 && tier[row] === wanted) hits++;
      return hits;
    },
  },
  {
    text: (c) => `revenue / orderCount > ${(c + 1) * 100000}`,
    byHand({ revenue, orders }, c) {
      const least = (c + 1) * 100000;
      let hits = 0;
      for (let row = 0; row < orders.length; row++)
        if (orders[row] > 0 && revenue[row] / orders[row] > least) hits++;
      return hits;
    },
  },
];
