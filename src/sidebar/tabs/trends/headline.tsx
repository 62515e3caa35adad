/**
 * The largest move in a sentence.
 */
import type { Moves } from '../../../protocol/trends';
import { usePage } from '../../page-context';

export function Headline({ moves }: { readonly moves: Moves }) {
  const { words, format, say } = usePage();
  const { trends, preview } = words;
  const largest = moves.largest < 0 ? null : moves.flows[moves.largest];
  if (!largest) return <p class="headline">{trends.nobody}</p>;
  const { customers, from, to, revenue } = largest;
  const values = { count: customers, from, to: to || preview.none };
  return (
    <p class="headline moved">
      <strong>{say(revenue === null ? trends.largestAlone : trends.largest, values)}</strong>
      {revenue !== null && ` ${say(trends.atStake, { revenue: format.number(Math.round(revenue)) })}`}
    </p>
  );
}
