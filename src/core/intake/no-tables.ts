/**
 * What intake makes of no sheets at all, for whoever can do without customers. Not a failed intake: that is null.
 */
import type { Intake } from './types';

export const NO_TABLES: Intake = {
  customers: {
    count: 0,
    sheetRows: new Int32Array(0),
    ids: [],
    indexOf: new Map(),
    walkIn: new Uint8Array(0),
    mapping: null,
    fields: {},
    columnByHeader: () => null,
  },
  orders: null,
  counts: { orderRows: 0, skippedCustomerRows: 0, skippedOrderRows: 0 },
};
