/**
 * Where a customer mostly buys.
 */
import { STATUS_CODES } from '../intake/types';
import type { TextColumn } from '../tables/column';
import { Tally } from './passes/tally';
import type { Metric, MetricContext } from './types';

/** The channel of most orders. */
export const topChannel: Metric = {
  key: 'topChannel',
  type: 'text',
  unit: 'none',
  blank: 'null',
  formula: 'the channel with most orders of the customer; ties by name',
  source: 'own definition',
  needs: ['orders.channel'],
  compute: topChannels,
};

function topChannels({ intake, customerCount }: MetricContext): TextColumn {
  const codes = new Int32Array(customerCount).fill(-1);
  if (!intake.orders || !intake.orders.channel) return { type: 'text', codes, dictionary: [] };
  const { ofCustomer, status, channel } = intake.orders;
  const tally = new Tally(channel.dictionary);
  for (let c = 0; c < customerCount; c++) {
    for (let o = ofCustomer[c]; o < ofCustomer[c + 1]; o++) {
      if (status[o] === STATUS_CODES.counts && channel.codes[o] >= 0) tally.add(channel.codes[o], 1);
    }
    codes[c] = tally.top();
    tally.clear();
  }
  return { type: 'text', codes, dictionary: channel.dictionary };
}
