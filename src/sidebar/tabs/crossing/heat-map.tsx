/**
 * Customers by recency and frequency score: the darker, the more. Every cell says its number.
 */
import type { CrossFigures, RfmHeat } from '../../../protocol/crossing';
import { usePage } from '../../page-context';
import type { Measure } from '../../parts/measure-choice';

interface HeatMapProps {
  readonly heat: RfmHeat;
  readonly measure: Measure;
}

const SCORES = [1, 2, 3, 4, 5];
/** Text stays readable on the darkest: #1f1f1f on this much of the palette's blue over white keeps more than 4.5 to 1. */
const DARKEST = 0.45;

export function HeatMap({ heat, measure }: HeatMapProps) {
  const { words, format, say } = usePage();
  const texts = words.crossing;
  const amounts = heat.cells.flat().map((cell) => amountIn(cell, measure));
  const largest = Math.max(...amounts);
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const write = (amount: number) => {
    if (measure === 'customers') return format.number(amount);
    return total > 0 ? format.share(amount / total) : '–';
  };
  return (
    <section>
      <h2>{texts.heat}</h2>
      <p class="hint">{measure === 'customers' ? texts.heatAbout : texts.heatRevenue}</p>
      <table class="heat" aria-label={texts.heat}>
        <thead>
          <tr>
            <th scope="col">
              <span class="hidden">{texts.recency}</span>
            </th>
            {SCORES.map((score) => (
              <th key={score} scope="col">
                <abbr title={say(texts.frequencyScore, { score })}>{`F${score}`}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...SCORES].reverse().map((recency) => (
            <tr key={recency}>
              <th scope="row">
                <abbr title={say(texts.recencyScore, { score: recency })}>{`R${recency}`}</abbr>
              </th>
              {SCORES.map((frequency) => {
                const cell = heat.cells[recency - 1][frequency - 1];
                const amount = amountIn(cell, measure);
                return (
                  <td key={frequency} style={{ backgroundColor: groundOf(amount / largest) }}>
                    {cell.customers === 0 ? (
                      <span class="nobody">·</span>
                    ) : (
                      <Field {...{ recency, frequency }} text={write(amount)} />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {heat.without > 0 && <p class="hint">{say(texts.without, { count: heat.without })}</p>}
    </section>
  );
}

interface FieldProps {
  readonly recency: number;
  readonly frequency: number;
  readonly text: string;
}

/** Leads to its customers. */
function Field({ recency, frequency, text }: FieldProps) {
  const { state, words, say, actions } = usePage();
  return (
    <button
      type="button"
      class="field-number"
      disabled={state.busy}
      aria-label={say(words.crossing.showScored, { amount: text, recency, frequency })}
      onClick={() => void actions.customers.showScored(recency, frequency)}
    >
      {text}
    </button>
  );
}

/** What is not known, or was paid back, shows as nothing. */
function amountIn({ customers, revenue }: CrossFigures, measure: Measure): number {
  return measure === 'customers' ? customers : Math.max(0, revenue ?? 0);
}

function groundOf(share: number): string {
  const strength = Number.isFinite(share) ? share * DARKEST : 0;
  return `rgb(0 68 187 / ${Math.round(strength * 100)}%)`;
}
