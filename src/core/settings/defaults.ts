/**
 * What holds where the Settings tab says nothing.
 */
import { BUILT_IN_SEASONS } from './built-in-seasons';
import type { Settings } from './types';

export const DEFAULT_SETTINGS: Settings = {
  version: null,
  asOf: null,
  language: null,
  sources: {},
  map: new Map(),
  statuses: new Map(),
  unknownStatus: 'counts',
  amountBeforeDiscount: false,
  decimalSign: null,
  dateOrder: null,
  walkIns: new Set(),
  rfm: { mode: 'quantiles', bins: 5, recencyCuts: null, frequencyCuts: null, monetaryCuts: null },
  abcBounds: [0.8, 0.95],
  ageBands: [18, 25, 35, 45, 55, 65],
  orderDays: null,
  noveltyDays: 30,
  styleCategories: null,
  counterChannels: [],
  testCustomers: new Set(),
  absences: new Map(),
  seasons: BUILT_IN_SEASONS,
  schemes: [],
  metricColumns: [],
  accents: true,
  history: true,
};
