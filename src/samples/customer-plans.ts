/**
 * The sample shop without words and money: who there is, what was ordered when.
 * Both languages are written from one plan, so that they have the same shape.
 */
import type { Calendar } from './calendar';
import { dealPersonas } from './personas';
import type { Persona } from './personas';
import { createRandom, skewedFactor } from './random';
import type { Random } from './random';

/** One customer before words are given. */
export interface CustomerPlan {
  readonly persona: Persona;
  /** Factor on quantities. */
  readonly spend: number;
  readonly days: readonly number[];
  /** Where most of the orders come in: one of CHANNEL. */
  readonly channel: number;
  readonly signupDay: number;
}

/** Positions in the locale's list of channels. */
export const CHANNEL = { online: 0, counter: 1, marketplace: 2 } as const;

/** Numbers of the streams of random numbers, one for each part of the shop. */
export const STREAMS = { customers: 1, referrals: 2, orders: 3, profiles: 4, names: 5 } as const;

const ORDINARY_SIGNUP = [10, 900] as const;
const { online, counter, marketplace } = CHANNEL;
const ANY_CHANNEL = [online, online, online, online, counter, counter, marketplace, marketplace];

/** The customers by sign-up day, the pseudo-customer of the walk-ins not among them. */
export function planCustomers(calendar: Calendar, count: number, seed: number): CustomerPlan[] {
  const random = createRandom(seed, STREAMS.customers);
  const plans = dealPersonas(count).map((persona) => planCustomer(persona, calendar, random));
  return plans.sort((a, b) => a.signupDay - b.signupDay);
}

function planCustomer(persona: Persona, calendar: Calendar, random: Random): CustomerPlan {
  const days = persona.days(calendar, random);
  const spend = (persona.spend ?? 1) * skewedFactor(random);
  const signupDay =
    days.length > 0
      ? days[0] - (random.chance(0.5) ? 0 : random.int([1, 30]))
      : calendar.asOf - random.int(persona.profile?.signupDaysAgo ?? ORDINARY_SIGNUP);
  const channel = persona.counterOnly ? counter : random.pick(ANY_CHANNEL);
  return { persona, spend, days, channel, signupDay };
}

/** For each customer the one who referred her, or -1. A referrer has two to four names to her credit. */
export function planReferrals(plans: readonly CustomerPlan[], seed: number): Int32Array {
  const random = createRandom(seed, STREAMS.referrals);
  const referrerOf = new Int32Array(plans.length).fill(-1);
  const waiting: number[] = [];
  let served = 0;
  for (let i = 0; i < plans.length; i++) {
    if (plans[i].persona.key === 'referrer') {
      for (let turn = random.int([2, 4]); turn > 0; turn--) waiting.push(i);
    } else if (served < waiting.length && random.chance(0.4)) {
      referrerOf[i] = waiting[served++];
    }
  }
  return referrerOf;
}
