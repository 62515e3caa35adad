/**
 * Two schemes against each other, and the RFM heat map; each number leads to its customers.
 */
import { useState } from 'preact/hooks';
import { AnswerOf } from '../parts/answer';
import { Options } from '../parts/options';
import { Shell } from '../parts/shell';
import { Told } from '../parts/told';
import { usePage } from '../page-context';
import { useAnswer } from '../use-call';
import './crossing.css';
import { CrossRows } from './crossing/cross-rows';
import { HeatMap } from './crossing/heat-map';
import { MeasureChoice, type Measure } from '../parts/measure-choice';

export function CrossingTab() {
  const { words } = usePage();
  const texts = words.crossing;
  const [chosen, choose] = useState<{ readonly first?: string; readonly second?: string }>({});
  const [measure, setMeasure] = useState<Measure>('customers');
  const { asked, again } = useAnswer('crossingFromPage', chosen);
  return (
    <Shell title={words.tabs.names.crossing} inTabs>
      <AnswerOf of={asked} waiting={texts.waiting} again={again}>
        {({ schemes, crossing, heat }) => (
          <>
            {crossing && (
              <SchemeChoice
                schemes={schemes}
                first={crossing.first}
                second={crossing.second}
                choose={choose}
              />
            )}
            <MeasureChoice measure={measure} choose={setMeasure} />
            <Told />
            {crossing ? <CrossRows crossing={crossing} measure={measure} /> : <p>{texts.oneScheme}</p>}
            {heat ? <HeatMap heat={heat} measure={measure} /> : <p class="hint">{texts.noScores}</p>}
          </>
        )}
      </AnswerOf>
    </Shell>
  );
}

interface SchemeChoiceProps {
  readonly schemes: readonly string[];
  readonly first: string;
  readonly second: string;
  readonly choose: (chosen: { readonly first: string; readonly second: string }) => void;
}

/** A scheme that is chosen on one side leaves the other: then the two change places. */
function SchemeChoice({ schemes, first, second, choose }: SchemeChoiceProps) {
  const { rows, columns } = usePage().words.crossing;
  const select = (label: string, value: string, take: (name: string) => void) => (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => take(currentTarget.value)}>
        <Options names={schemes} />
      </select>
    </label>
  );
  return (
    <div class="sides">
      {select(rows, first, (name) => choose({ first: name, second: name === second ? first : second }))}
      {select(columns, second, (name) => choose({ first: name === first ? second : first, second: name }))}
    </div>
  );
}
