/**
 * The kinds of customers of the sample shop: one entry for each kind that the product tells apart.
 * An entry says when and how such a customer buys, and what stands in the customer's row.
 */
import {
  afterLaunches,
  beforeTet,
  beforeYearEnd,
  comeback,
  growing,
  never,
  once,
  onceIn,
  rhythm,
  withGifts,
} from './patterns';
import type { DayPattern } from './patterns';
import type { Tag } from './locale';
import type { Range } from './random';

/** What a basket is filled with: anything, style categories, a product just launched, gifts, gifts for a whole staff. */
export type Basket = 'any' | 'style' | 'new' | 'gift' | 'company';

/** What stands in the customer's row beyond the person's data; a missing key means the ordinary thing. */
export interface ProfileTraits {
  readonly complaints?: Range;
  readonly rating?: Range;
  readonly visits?: Range;
  /** Null: never contacted. Missing: some time after the last order. */
  readonly contactedDaysAgo?: Range | null;
  readonly interests?: 'style' | 'none';
  /** What most of them are tagged with. */
  readonly tag?: Tag;
  /** Neither e-mail nor phone. */
  readonly anonymous?: boolean;
  /** How many still go to school and have no income; nobody if missing. */
  readonly pupilShare?: number;
  /** Sign-up of those who have not bought; buyers sign up shortly before the first order. */
  readonly signupDaysAgo?: Range;
}

/** One kind of customer. */
export interface Persona {
  readonly key: string;
  /** Share of the customers, in proportion to the others' weights. */
  readonly weight: number;
  readonly days: DayPattern;
  /** Factor on the quantities bought, 1 for the ordinary customer. */
  readonly spend?: number;
  /** Factor on the quantities of the last 364 days. */
  readonly lastYearFactor?: number;
  readonly basket?: Basket;
  /** Share of orders with a discount, evenly spread; missing: now and then. */
  readonly discountedShare?: number;
  readonly returnedShare?: number;
  readonly counterOnly?: boolean;
  readonly profile?: ProfileTraits;
}

const loose = withGifts(rhythm({ gap: [55, 110], orders: [4, 8], late: [0.3, 1.8], jitter: 0.5 }));

// prettier-ignore
const REGISTRY = [
  { key: 'regular', weight: 9, days: rhythm({ gap: [28, 62], orders: [8, 20], late: [0.05, 1], jitter: 0.25 }) },
  { key: 'seasonal', weight: 7, days: beforeTet, basket: 'gift', spend: 1.2, profile: { tag: 'gifts' } },
  { key: 'vip', weight: 5, spend: 3.2, days: withGifts(rhythm({ gap: [20, 42], orders: [18, 34], late: [0.05, 1], jitter: 0.3 })) },
  { key: 'one-off', weight: 12, days: once([110, 1000]) },
  { key: 'first-purchase', weight: 6, days: once([1, 75]), profile: { pupilShare: 0.3 } },
  { key: 'sustained', weight: 6, spend: 1.1, lastYearFactor: 2.5,
    days: onceIn([20, 150], [200, 340], [400, 690], [750, 900]) },
  { key: 'occasional', weight: 8, days: onceIn([40, 170], [380, 530]), spend: 0.9 },
  { key: 'no-orders', weight: 2, days: never,
    profile: { signupDaysAgo: [10, 60], visits: [0, 0], contactedDaysAgo: null, interests: 'none', pupilShare: 0.2 } },
  { key: 'deal-hunter', weight: 5, days: loose, spend: 0.8, discountedShare: 0.8 },
  { key: 'novelty-seeker', weight: 4, days: afterLaunches, basket: 'new' },
  { key: 'looks-driven', weight: 5, days: loose, spend: 1.2, basket: 'style', profile: { interests: 'style' } },
  { key: 'service-minded', weight: 4, days: loose, profile: { complaints: [1, 1], rating: [2, 3], tag: 'service' } },
  { key: 'referrer', weight: 3, days: rhythm({ gap: [70, 105], orders: [6, 10], late: [0.1, 1], jitter: 0.3 }), spend: 1.2 },
  { key: 'negative', weight: 3, days: loose, returnedShare: 0.5, profile: { complaints: [2, 4], rating: [1, 2] } },
  { key: 'counter-regular', weight: 2, days: loose, spend: 1.6, counterOnly: true, profile: { anonymous: true } },
  { key: 'counter-once', weight: 2, days: once([20, 500]), spend: 0.5, counterOnly: true, profile: { anonymous: true } },
  { key: 'won-back', weight: 3, days: comeback({ gap: [40, 80], orders: [3, 6], late: [0, 0], jitter: 0.3 }) },
  { key: 'growing', weight: 3, days: growing, spend: 1.3 },
  { key: 'at-risk', weight: 4, days: rhythm({ gap: [35, 60], orders: [5, 10], late: [2.1, 2.6], jitter: 0.2 }), spend: 1.3 },
  { key: 'lapsed', weight: 4, days: rhythm({ gap: [40, 65], orders: [4, 7], late: [3.7, 4.2], jitter: 0.2 }) },
  { key: 'lost', weight: 5, days: rhythm({ gap: [30, 55], orders: [3, 7], late: [8, 13], jitter: 0.3 }) },
  { key: 'promising', weight: 2, days: onceIn([35, 85], [110, 200]), spend: 4 },
  { key: 'year-end', weight: 4, days: beforeYearEnd, basket: 'gift', spend: 1.2, profile: { tag: 'gifts' } },
  { key: 'company', weight: 1, days: once([150, 205]), basket: 'company', profile: { tag: 'company' } },
  { key: 'former-vip', weight: 2, days: rhythm({ gap: [24, 36], orders: [12, 18], late: [5.5, 9], jitter: 0.3 }), spend: 1.9 },
  { key: 'hot-prospect', weight: 3, days: never, profile: { signupDaysAgo: [5, 120], visits: [3, 9], contactedDaysAgo: [1, 25] } },
  { key: 'warm-prospect', weight: 3, days: never, profile: { signupDaysAgo: [90, 300], visits: [1, 2], contactedDaysAgo: [35, 85] } },
  { key: 'cold-prospect', weight: 3, days: never,
    profile: { signupDaysAgo: [400, 900], visits: [0, 0], contactedDaysAgo: [200, 380], interests: 'none' } },
] as const satisfies readonly Persona[];

/** The name of a persona. */
export type PersonaKey = (typeof REGISTRY)[number]['key'];

/** Every kind of customer; a shop with fewer customers than kinds has the first ones. */
export const PERSONAS: readonly Persona[] = REGISTRY;

/** One persona for each of `count` customers: each kind at least once where there is room, then by weight. */
export function dealPersonas(count: number): Persona[] {
  const dealt = PERSONAS.slice(0, count);
  const left = count - dealt.length;
  const total = PERSONAS.reduce((sum, { weight }) => sum + weight, 0);
  let weights = 0;
  for (const persona of PERSONAS) {
    weights += persona.weight;
    const upTo = Math.min(count, PERSONAS.length) + Math.round((left * weights) / total);
    while (dealt.length < upTo) dealt.push(persona);
  }
  return dealt;
}
