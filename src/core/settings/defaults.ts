/**
 * What holds where the Settings tab says nothing.
 */
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
  schemes: [],
  metricColumns: [],
  accents: true,
  history: true,
};
