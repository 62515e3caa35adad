/**
 * A chart on a tab as it was ordered: recorded, not drawn.
 */
import type { Box } from './a1';

/** One chart. */
export interface SheetChart {
  readonly id: number;
  /** As Google names it: 'BAR'; '' before one is chosen. */
  readonly type: string;
  readonly boxes: readonly Box[];
  /** Row and column from 1, pixels from there. */
  readonly position: readonly [row: number, column: number, x: number, y: number];
  readonly headers: number;
  readonly options: Readonly<Record<string, unknown>>;
}

/** The chart after its cells and its anchor have moved; cells that are gone are left out. */
export function moveChart(chart: SheetChart, move: (box: Box) => Box | null): SheetChart {
  const [row, column, x, y] = chart.position;
  const anchor = move({ row, column, rows: 1, columns: 1 });
  return {
    ...chart,
    boxes: chart.boxes.flatMap((box) => move(box) ?? []),
    position: anchor ? [anchor.row, anchor.column, x, y] : chart.position,
  };
}

/** What a file's record says of a chart. Null: it is no chart. */
export function readChart(value: unknown): SheetChart | null {
  const { id, type, boxes, position, headers, options } = (value ?? {}) as Partial<SheetChart>;
  const isFine =
    typeof id === 'number' &&
    typeof type === 'string' &&
    Array.isArray(boxes) &&
    boxes.every(isBox) &&
    Array.isArray(position) &&
    position.length === 4 &&
    position.every(Number.isInteger);
  if (!isFine) return null;
  return { id, type, boxes, position, headers: Number(headers ?? 0), options: { ...options } };
}

function isBox(value: unknown): value is Box {
  const { row, column, rows, columns } = (value ?? {}) as Partial<Box>;
  return [row, column, rows, columns].every((side) => Number.isInteger(side) && Number(side) >= 1);
}
