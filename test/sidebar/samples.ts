/**
 * Answers of the add-on, as small as they can be.
 */
import type { BootAnswer, FieldGuess, PackOffer, TableGuess } from '../../src/protocol/first-run';
import type { Found, Offered, Ran } from '../../src/sidebar/state/state';

export const BOOT: BootAnswer = {
  language: 'en',
  locale: 'en_US',
  timeZone: 'UTC',
  version: '0.1.0',
  hasRules: false,
  hasSegments: false,
  hasSample: false,
  draft: null,
  lastRun: null,
  schedule: { own: null, others: [], trouble: null },
  summary: null,
};

export function field(name: string, more: Partial<FieldGuess> = {}): FieldGuess {
  return {
    field: `orders.${name}`,
    name,
    required: false,
    header: name,
    doubtful: false,
    examples: [],
    ...more,
  };
}

export function orders(fields: readonly FieldGuess[], sheet: string | null = 'Orders'): TableGuess {
  return { table: 'orders', sheet, headerRow: 1, rows: 3, headers: [], fields };
}

export function found(...tables: readonly TableGuess[]): Found {
  return { ok: true, sheets: ['Orders', 'Other'], tables, issues: [] };
}

export function pack(key: string, more: Partial<PackOffer> = {}): PackOffer {
  return { key, title: key, segments: [], missing: [], usable: true, picked: false, ...more };
}

export function offered(...packs: readonly PackOffer[]): Offered {
  const starters = [{ key: 'retail', title: 'Retail', about: '', packs: ['value', 'gender'] }];
  return { ok: true, packs, starters };
}

/** A preview of one scheme with these moves. */
export function ran(...moves: readonly { from: string; to: string; customers: number }[]): Ran {
  const scheme = { scheme: 'Value', column: 'Value segment', segments: [], samples: [], moves };
  return {
    ok: true,
    written: null,
    preview: { schemes: [scheme] },
    colours: [],
    report: {
      asOf: '2026-01-01',
      counts: {
        customers: 3,
        customersWithOrders: 3,
        orders: 3,
        orderRows: 3,
        skippedCustomerRows: 0,
        skippedOrderRows: 0,
      },
      revenue: null,
      unassigned: { orders: 0, revenue: null },
      schemes: [],
      issues: [],
      models: {},
      timings: { readMs: 0, computeMs: 0, writeMs: 0 },
    },
  };
}
