/**
 * How segments grew and shrank, who moved between two days, and any past date.
 */
import { useRef, useState } from 'preact/hooks';
import type { Moves } from '../../protocol/trends';
import { AnswerOf } from '../parts/answer';
import { Button } from '../parts/button';
import { Shell } from '../parts/shell';
import { Told } from '../parts/told';
import { usePage } from '../page-context';
import type { Measure } from '../parts/measure-choice';
import './trends.css';
import { Backfill, BackfillButton } from './trends/backfill';
import { DayChoice, type Choice } from './trends/day-choice';
import { Headline } from './trends/headline';
import { PastDate } from './trends/past-date';
import { SizeLines, type Shown } from './trends/size-lines';
import { useLongCall } from './trends/use-long-call';
import { usePalette } from './trends/use-palette';
import { useTrends, type Trends } from './trends/use-trends';
import { WhoMoved } from './trends/who-moved';

export function TrendsTab() {
  const { words, language, actions } = usePage();
  const [choice, choose] = useState<Choice>({});
  const [looksBack, lookBack] = useState(false);
  const trends = useTrends(choice);
  const backfill = useLongCall('backfillFromPage');
  const { sizes, answer, moves, isAlone } = trends;
  const fill = async () => {
    await backfill.start({ lang: language });
    await actions.lookAgain();
    sizes.again();
  };
  // Another scheme is awaited: what was found of a past date stays in sight.
  const known = useRef<Shown | null>(null);
  known.current = answer ?? known.current;
  const footer = answer && (
    <>
      <Button label={words.trends.pastLink} act={() => lookBack(true)} />
      {isAlone ? (
        <BackfillButton call={backfill} fill={() => void fill()} />
      ) : (
        moves && <ShowLargest moves={moves} scheme={answer.scheme} />
      )}
    </>
  );
  return (
    <Shell title={words.tabs.names.trends} inTabs footer={footer}>
      <AnswerOf of={sizes.asked} waiting={words.trends.waiting} again={sizes.again}>
        {(shown) => (
          <>
            <DayChoice answer={shown} choose={choose} />
            <Told />
            <Backfill call={backfill} isAlone={isAlone} />
            <Body shown={shown} trends={trends} />
          </>
        )}
      </AnswerOf>
      {looksBack && known.current && <PastDate shown={known.current} />}
    </Shell>
  );
}

interface BodyProps {
  readonly shown: Shown;
  readonly trends: Trends;
}

function Body({ shown, trends: { moves, isComputing, past } }: BodyProps) {
  const { words, format, say } = usePage();
  const texts = words.trends;
  const [measure, setMeasure] = useState<Measure>('customers');
  const { scheme, from, keepsHistory } = shown;
  const palette = usePalette(shown);
  const order = shown.segments.map(({ segment }) => segment);
  return (
    <>
      {!keepsHistory && <p>{texts.noHistory}</p>}
      {moves && <Headline moves={moves} />}
      <SizeLines answer={shown} palette={palette} measure={measure} choose={setMeasure} />
      {moves && from !== null && (
        <WhoMoved
          {...{ moves, scheme, from, order, palette }}
          hint={moves.computed ? say(texts.computedMoves, { day: format.day(from) }) : ''}
        />
      )}
      {isComputing && (
        <AnswerOf of={past.asked} waiting={texts.computing} again={past.again}>
          {() => <p>{texts.otherRules}</p>}
        </AnswerOf>
      )}
    </>
  );
}

function ShowLargest({ moves, scheme }: { readonly moves: Moves; readonly scheme: string }) {
  const { state, words, say, actions } = usePage();
  const largest = moves.largest < 0 ? null : moves.flows[moves.largest];
  if (!largest || largest.ids.length === 0) return null;
  const { from, to, ids, customers } = largest;
  return (
    <Button
      kind="filled"
      label={say(words.trends.showLargest, { count: customers })}
      disabled={state.busy}
      act={() => void actions.customers.showMoved({ scheme, from, to, ids })}
    />
  );
}
