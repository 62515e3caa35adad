/**
 * A scheme's segments: how many, how that changed, what share of customers and of revenue; each opens in place.
 */
import { useState } from 'preact/hooks';
import type { Summary, SummaryScheme, SummarySegment } from '../../../protocol/summary';
import { Segment } from '../../parts/segment';
import { usePage } from '../../page-context';
import { paletteOf, type Palette } from '../../state/palette';
import { Change } from './change';
import { SegmentDetails } from './segment-details';
import { sharesOf, type Shares } from './shares';

interface RowsProps {
  readonly summary: Summary;
  readonly scheme: SummaryScheme;
}

export function SegmentRows({ summary, scheme }: RowsProps) {
  const { words } = usePage();
  const { shareOfCustomers, shareOfRevenue } = words.summary;
  const palette = paletteOf(summary.colours, scheme.scheme);
  const shares = sharesOf(summary, scheme);
  const [shown, setShown] = useState<string | null>(null);
  return (
    <section>
      <div class="share-heads" aria-hidden="true">
        <span>{shareOfCustomers}</span>
        {summary.revenue !== null && <span>{shareOfRevenue}</span>}
      </div>
      <ul class="segment-rows">
        {scheme.segments.map((segment, index) => (
          // Another scheme has other rows, closed ones.
          <li key={JSON.stringify([scheme.scheme, segment.segment])}>
            <Row
              scheme={scheme.scheme}
              segment={segment}
              palette={palette}
              shares={shares[index]}
              isShown={shown === segment.segment}
              show={() => setShown(segment.segment)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly scheme: string;
  readonly segment: SummarySegment;
  readonly palette: Palette;
  readonly shares: Shares;
  /** Its customers were looked at last. */
  readonly isShown: boolean;
  readonly show: () => void;
}

function Row({ scheme, segment, palette, shares, isShown, show }: RowProps) {
  const { words, format } = usePage();
  const { shareOfCustomers, shareOfRevenue } = words.summary;
  const colour = palette.get(segment.segment)?.colour;
  // Sixty closed rows would hold what nobody may ever look at.
  const [wasOpened, setOpened] = useState(false);
  return (
    <details onToggle={() => setOpened(true)}>
      <summary>
        <svg class="chevron" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M4 2l4 4-4 4" />
        </svg>
        <Segment segment={segment.segment} palette={palette} />
        <span class="count">{format.number(segment.customers)}</span>
        <Change of={segment.change} write={format.number} />
        <span class="shares">
          <ShareBar
            name={shareOfCustomers}
            share={shares.customers}
            {...{ colour, largest: shares.largest }}
          />
          {shares.revenue !== null && (
            <ShareBar name={shareOfRevenue} share={shares.revenue} {...{ colour, largest: shares.largest }} />
          )}
        </span>
      </summary>
      {wasOpened && <SegmentDetails scheme={scheme} segment={segment} isShown={isShown} show={show} />}
    </details>
  );
}

interface ShareBarProps {
  readonly name: string;
  readonly share: number;
  /** The share that fills the whole track. */
  readonly largest: number;
  readonly colour: string | undefined;
}

/** The figure beside the bar says the same. */
function ShareBar({ name, share, largest, colour }: ShareBarProps) {
  const { format } = usePage();
  const width = `${largest > 0 ? Math.min(1, Math.max(0, share / largest)) * 100 : 0}%`;
  return (
    <span class="share-bar">
      <span class="track" aria-hidden="true">
        <span style={{ width, ...(colour ? { backgroundColor: colour } : {}) }} />
      </span>
      <span class="hidden">{name} </span>
      <span>{format.percent(share)}</span>
    </span>
  );
}
