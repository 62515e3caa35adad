/**
 * All customers and what they brought, and how that changed.
 */
import type { Summary } from '../../../protocol/summary';
import { usePage } from '../../page-context';
import { Change } from './change';

export function KeyNumbers({ summary }: { readonly summary: Summary }) {
  const { words, format } = usePage();
  const { customers, revenue, change } = summary;
  const texts = words.summary;
  return (
    <div class="key-numbers">
      <p>
        <b>{format.number(customers)}</b> {texts.customers}{' '}
        <Change of={change.customers} write={format.number} inWords />
      </p>
      {revenue !== null && (
        <p>
          <b>{format.amount(revenue)}</b> {texts.revenue}{' '}
          <Change of={change.revenue} write={format.amount} inWords />
        </p>
      )}
    </div>
  );
}
