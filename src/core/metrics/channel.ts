/**
 * How often a customer buys at the shop's own counter.
 */
import { foldKey } from '../base/text';
import { STATUS_CODES } from '../intake/types';
import { blankNumbers } from '../tables/column';
import { COUNTER_CHANNELS as ENGLISH } from '../words/en/channels';
import { COUNTER_CHANNELS as VIETNAMESE } from '../words/vi/channels';
import { numbers } from './columns';
import type { Metric, MetricContext } from './types';

/** The part of counter sales. */
export const inStoreShare: Metric = {
  key: 'inStoreShare',
  type: 'number',
  unit: 'share',
  blank: 'null',
  formula:
    'orders whose channel is a counter (in store, tại quầy, … and those of Settings) ÷ orders with a channel',
  source: 'own definition',
  needs: ['orders.channel'],
  compute: (context) => numbers(inStoreShares(context)),
};

function inStoreShares({ intake, settings, customerCount }: MetricContext): Float64Array {
  const share = blankNumbers(customerCount);
  if (!intake.orders || !intake.orders.channel) return share;
  const { ofCustomer, status, channel } = intake.orders;
  const counters = new Set([...ENGLISH, ...VIETNAMESE, ...settings.counterChannels].map(foldKey));
  const isCounter = channel.dictionary.map((text) => counters.has(foldKey(text)));
  for (let c = 0; c < customerCount; c++) {
    let known = 0;
    let inStore = 0;
    for (let o = ofCustomer[c]; o < ofCustomer[c + 1]; o++) {
      if (status[o] !== STATUS_CODES.counts || channel.codes[o] < 0) continue;
      known++;
      if (isCounter[channel.codes[o]]) inStore++;
    }
    if (known > 0) share[c] = inStore / known;
  }
  return share;
}
