/**
 * What the numbers count: heads or money.
 */
import { usePage } from '../page-context';

export type Measure = 'customers' | 'revenue';

const MEASURES: readonly Measure[] = ['customers', 'revenue'];

interface MeasureChoiceProps {
  readonly measure: Measure;
  readonly choose: (measure: Measure) => void;
}

export function MeasureChoice({ measure, choose }: MeasureChoiceProps) {
  const { measures, measure: label } = usePage().words.crossing;
  return (
    <fieldset class="segmented">
      <legend class="hidden">{label}</legend>
      {MEASURES.map((one) => (
        <label key={one}>
          <input type="radio" name="measure" checked={one === measure} onChange={() => choose(one)} />
          <span>{measures[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
