/**
 * One chart over the sheet: drawn for who sees it, its figures as a table for who has it read.
 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { fillWords } from '../../../../i18n/workbench';
import type { ChartView } from '../../api';
import { drawChart } from '../charts/draw-chart';
import { useWorkbench } from './context';

interface ChartProps {
  readonly chart: ChartView;
  /** Its place among the tab's charts, from 1: the name of one without a title. */
  readonly number: number;
  /** Pixels from the upper left corner of the rows that scroll. */
  readonly left: number;
  readonly top: number;
}

export function SheetChart({ chart, number, left, top }: ChartProps) {
  const { state, words } = useWorkbench();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { kind, width, height } = chart;
  const locale = state.book?.locale.replace('_', '-') ?? 'en-US';
  useLayoutEffect(() => {
    if (!canvas.current || kind === 'other') return undefined;
    // The drawing before has left its own size.
    Object.assign(canvas.current, { width, height });
    return drawChart(canvas.current, chart, locale);
  }, [chart, kind, locale, width, height]);
  const title = chart.title || fillWords(words.charts.untitled, { number });
  return (
    <figure
      class="chart"
      style={{ left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }}
    >
      {kind !== 'other' && (
        <canvas ref={canvas} role="img" aria-label={`${title}. ${words.charts.kinds[kind]}`} />
      )}
      <div class={kind === 'other' ? 'figures' : 'unseen'}>
        <ChartFigures
          chart={chart}
          caption={kind === 'other' ? `${title}. ${words.charts.kinds.other}` : title}
        />
      </div>
    </figure>
  );
}

function ChartFigures({ chart: { labels, series }, caption }: { chart: ChartView; caption: string }) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          {series.map(({ name }, i) => (
            <th key={i} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {labels.map((label, row) => (
          <tr key={row}>
            <th scope="row">{label}</th>
            {series.map(({ texts }, i) => (
              <td key={i}>{texts[row]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
