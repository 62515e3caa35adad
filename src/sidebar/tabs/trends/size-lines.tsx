/**
 * How large each segment was over the months: a line, the size on the later day, and what changed since the earlier one.
 */
import type { SegmentTrend, TrendLine, TrendsAnswer } from '../../../protocol/trends';
import { usePage } from '../../page-context';
import { Segment } from '../../parts/segment';
import type { Palette } from '../../state/palette';
import { MeasureChoice, type Measure } from '../../parts/measure-choice';
import { Sparkline } from './sparkline';

export type Shown = Extract<TrendsAnswer, { ok: true }>;

interface SizeLinesProps {
  readonly answer: Shown;
  readonly palette: Palette;
  readonly measure: Measure;
  readonly choose: (measure: Measure) => void;
}

export function SizeLines({ answer, palette, measure, choose }: SizeLinesProps) {
  const { words, format, say } = usePage();
  const texts = words.trends;
  const hasRevenue = answer.segments.some(({ revenue }) => revenue !== null);
  const shown = hasRevenue ? measure : 'customers';
  const present = answer.segments.filter(hasCustomers);
  const counted = answer.days.find(({ computed }) => !computed);
  const isComputed = answer.days.some(({ computed }) => computed);
  return (
    <section>
      <div class="heading">
        <h2>{texts.sizes}</h2>
        <span class="legend">{texts.usual}</span>
      </div>
      {hasRevenue && <MeasureChoice measure={measure} choose={choose} />}
      <table class="sizes">
        <thead class="hidden">
          <tr>
            <th scope="col">{words.preview.segment}</th>
            <th scope="col">{texts.line}</th>
            <th scope="col">{say(texts.sizeOn, { day: format.day(answer.to) })}</th>
          </tr>
        </thead>
        <tbody>
          {present.map((trend) => (
            <SizeRow key={trend.segment} {...{ trend, palette }} measure={shown} />
          ))}
        </tbody>
      </table>
      {answer.from !== null && <p class="hint">{say(texts.changeSince, { day: format.day(answer.from) })}</p>}
      {counted && isComputed && (
        <p class="hint">{say(texts.computedBefore, { day: format.day(counted.day) })}</p>
      )}
      <Figures segments={present} measure={shown} />
    </section>
  );
}

interface SizeRowProps {
  readonly trend: SegmentTrend;
  readonly palette: Palette;
  readonly measure: Measure;
}

/** A line along the bottom tells nothing. */
function hasCustomers({ customers }: SegmentTrend): boolean {
  return customers.points.some((point) => point !== null && point.value > 0);
}

function SizeRow({ trend, palette, measure }: SizeRowProps) {
  const { words, format, say } = usePage();
  const { segment, before, after } = trend;
  const line = lineOf(trend, measure);
  if (!line) return null;
  const [was, is] = [before[measure], after[measure]];
  const alarm = line.alarm && words.trends.alarms[line.alarm];
  const months = line.points.filter((point) => point !== null).length;
  const label = say(words.trends.lineLabel, { segment, months });
  return (
    <tr>
      <th scope="row">
        <Segment segment={segment} palette={palette} />
        {alarm && <span class="tag warning">{alarm}</span>}
      </th>
      <td>
        <Sparkline line={line} colour={palette.get(segment)?.colour} label={label} />
      </td>
      <td>
        <span class="size">{is === null ? '–' : format.number(Math.round(is))}</span>
        {was !== null && is !== null && <span class="change">{format.change(Math.round(is - was))}</span>}
      </td>
    </tr>
  );
}

function lineOf({ customers, revenue }: SegmentTrend, measure: Measure): TrendLine | null {
  return measure === 'customers' ? customers : revenue;
}

interface FiguresProps {
  readonly segments: readonly SegmentTrend[];
  readonly measure: Measure;
}

/** What the lines draw, to be read. */
function Figures({ segments, measure }: FiguresProps) {
  return (
    <details>
      <summary>{usePage().words.trends.figures}</summary>
      <dl class="figures">
        {segments.map((trend) => (
          <SegmentFigures key={trend.segment} segment={trend.segment} line={lineOf(trend, measure)} />
        ))}
      </dl>
    </details>
  );
}

interface SegmentFiguresProps {
  readonly segment: string;
  readonly line: TrendLine | null;
}

function SegmentFigures({ segment, line }: SegmentFiguresProps) {
  const { words, format, say } = usePage();
  if (!line) return null;
  const band = line.bands[line.bands.length - 1];
  const months = line.points.flatMap((point) =>
    point ? [`${format.month(point.day)}: ${format.number(Math.round(point.value))}`] : [],
  );
  const low = band && Math.max(0, Math.ceil(band.low));
  return (
    <div>
      <dt dir="auto">{segment}</dt>
      <dd>
        {months.join(' · ')}
        {band && `. ${say(words.trends.usualNow, { low: low ?? 0, high: Math.floor(band.high) })}`}
      </dd>
    </div>
  );
}
