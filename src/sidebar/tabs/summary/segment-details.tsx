/**
 * What stands behind one segment's row: money, who looks after it, what to do, and the way to its customers.
 */
import type { SummarySegment } from '../../../protocol/summary';
import { Button } from '../../parts/button';
import { Told } from '../../parts/told';
import { usePage } from '../../page-context';
import { Advice } from './advice';

interface DetailsProps {
  readonly scheme: string;
  readonly segment: SummarySegment;
  /** Its customers were looked at last: here it says what the sheet shows. */
  readonly isShown: boolean;
  readonly show: () => void;
}

export function SegmentDetails({ scheme, segment, isShown, show }: DetailsProps) {
  const { state, words, say, actions } = usePage();
  const { segment: name, customers } = segment;
  return (
    <div class="behind">
      <SegmentFacts segment={segment} />
      <Advice of={segment} />
      {name !== '' && customers > 0 && (
        <Button
          kind="outlined"
          label={say(words.summary.show, { count: customers })}
          disabled={state.busy}
          act={() => {
            show();
            void actions.customers.show(scheme, name);
          }}
        />
      )}
      {isShown && <Told />}
    </div>
  );
}

/** Revenue, average order value, owners: those that are known. */
export function SegmentFacts({ segment }: { readonly segment: SummarySegment }) {
  const { words, format } = usePage();
  const { segmentRevenue, averageOrder, owner } = words.summary;
  const { revenue, orders, owners } = segment;
  const facts: readonly (readonly [string, string | null])[] = [
    [segmentRevenue, revenue === null ? null : format.amount(revenue)],
    [averageOrder, revenue === null || orders === 0 ? null : format.amount(revenue / orders)],
    [owner, owners.length === 0 ? null : owners.join(', ')],
  ];
  return (
    <dl>
      {facts.map(
        ([name, value]) =>
          value !== null && (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
