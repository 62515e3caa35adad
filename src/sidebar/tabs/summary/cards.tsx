/**
 * A scheme's segments as cards, a page each when they are printed: for the wall, or for whoever serves the customers.
 */
import { useState } from 'preact/hooks';
import type { SentencePart } from '../../../protocol';
import type { Summary, SummaryScheme, SummarySegment } from '../../../protocol/summary';
import { Button } from '../../parts/button';
import { Segment } from '../../parts/segment';
import { Shell } from '../../parts/shell';
import { usePage } from '../../page-context';
import { paletteOf, type Palette } from '../../state/palette';
import { Sentence } from '../rules/sentence';
import { useAnswer } from '../../use-call';
import { Advice } from './advice';
import { printPage } from './print-page';
import { SegmentFacts } from './segment-details';
import { sharesOf, type Shares } from './shares';

interface CardsProps {
  readonly summary: Summary;
  readonly scheme: SummaryScheme;
  readonly close: () => void;
}

export function Cards({ summary, scheme, close }: CardsProps) {
  const { words, language } = usePage();
  const { cards } = words.summary;
  const [isClosed, setClosed] = useState(false);
  const { asked, again } = useAnswer('checkFromPage', { lang: language, marks: false });
  const rules = asked.is === 'answered' && asked.answer.ok ? rulesOf(asked.answer, scheme.scheme) : null;
  const palette = paletteOf(summary.colours, scheme.scheme);
  const shares = sharesOf(summary, scheme);
  const footer = (
    <>
      <Button label={words.common.back} act={close} />
      <Button
        kind="filled"
        label={cards.print}
        disabled={asked.is === 'waiting'}
        act={() => setClosed(!printPage())}
      />
    </>
  );
  return (
    <Shell title={cards.title} footer={footer}>
      <div class="screen-only">
        <p class="about">{cards.about}</p>
        <div role="status">
          {asked.is === 'waiting' && <p class="waiting">{cards.waiting}</p>}
          {asked.is === 'answered' && !asked.answer.ok && <p class="banner warning">{cards.faulty}</p>}
          {isClosed && <p class="banner warning">{cards.closed}</p>}
        </div>
        {asked.is === 'failed' && (
          <div role="alert">
            <p>{words.failed[asked.failure.kind].title}</p>
            <Button label={words.common.tryAgain} act={again} />
          </div>
        )}
      </div>
      {scheme.segments.map(
        (segment, index) =>
          segment.segment !== '' &&
          segment.customers > 0 && (
            <Card
              key={segment.segment}
              segment={segment}
              shares={shares[index]}
              rules={rules?.get(segment.segment) ?? (rules ? [] : null)}
              {...{ summary, scheme, palette }}
            />
          ),
      )}
    </Shell>
  );
}

type Sentences = readonly (readonly SentencePart[])[];

interface Checked {
  readonly schemes: readonly {
    readonly scheme: string;
    readonly rules: readonly { readonly segment: string; readonly parts: readonly SentencePart[] }[];
  }[];
}

/** What each rule of a segment asks, by segment. */
function rulesOf({ schemes }: Checked, scheme: string): ReadonlyMap<string, Sentences> {
  const sentences = new Map<string, Sentences>();
  for (const { segment, parts } of schemes.find((one) => one.scheme === scheme)?.rules ?? [])
    sentences.set(segment, [...(sentences.get(segment) ?? []), parts]);
  return sentences;
}

interface CardProps {
  readonly summary: Summary;
  readonly scheme: SummaryScheme;
  readonly segment: SummarySegment;
  readonly shares: Shares;
  readonly palette: Palette;
  /** Null where they are not known. */
  readonly rules: Sentences | null;
}

function Card({ summary, scheme, segment, shares, palette, rules }: CardProps) {
  const { words, format, say } = usePage();
  const { cards } = words.summary;
  const size = { count: segment.customers, share: format.percent(shares.customers) };
  return (
    <article class="segment-card">
      <h2>
        <Segment segment={segment.segment} palette={palette} />
      </h2>
      <p class="hint" dir="auto">
        {scheme.scheme}
      </p>
      <p>
        {say(cards.size, size)}
        {shares.revenue !== null && ` · ${say(cards.revenue, { share: format.percent(shares.revenue) })}`}
      </p>
      <SegmentFacts segment={segment} />
      {rules && <Common rules={rules} />}
      <Advice of={segment} />
      <p class="hint">{say(cards.date, { day: format.day(summary.day) })}</p>
    </article>
  );
}

function Common({ rules }: { readonly rules: Sentences }) {
  const { cards } = usePage().words.summary;
  return (
    <>
      <h3>{cards.common}</h3>
      {rules.length === 0 && <p>{cards.otherwise}</p>}
      {rules.map((parts, index) => (
        <p key={index} dir="auto">
          {index > 0 && <b>{cards.or} </b>}
          <Sentence parts={parts} />
        </p>
      ))}
    </>
  );
}
