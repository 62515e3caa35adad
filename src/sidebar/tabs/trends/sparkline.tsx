/**
 * The line of a segment over the months, with what is usual behind it. The words beside it and its label say the same.
 */
import type { TrendLine } from '../../../protocol/trends';
import { BOX, sparklineShape, type Point } from './sparkline-shape';

interface SparklineProps {
  readonly line: TrendLine;
  /** '#rrggbb'; left out where the segment has no colour. */
  readonly colour?: string;
  readonly label: string;
}

export function Sparkline({ line, colour, label }: SparklineProps) {
  const { lines, bands, last } = sparklineShape(line);
  const style = colour ? { color: colour } : undefined;
  return (
    <svg
      class="sparkline"
      viewBox={`0 0 ${BOX.width} ${BOX.height}`}
      width={BOX.width}
      height={BOX.height}
      role="img"
      aria-label={label}
      style={style}
    >
      {bands.map((points, index) => (
        <polygon key={index} class="usual" points={pathOf(points)} />
      ))}
      {lines.map((points, index) =>
        points.length === 1 ? (
          <circle key={index} cx={points[0].x} cy={points[0].y} r="1.5" class="dot" />
        ) : (
          <polyline key={index} points={pathOf(points)} />
        ),
      )}
      {last && (
        <circle cx={last.x} cy={last.y} r={line.alarm ? 4 : 2.5} class={line.alarm ? 'alarm' : 'dot'} />
      )}
    </svg>
  );
}

function pathOf(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
}
