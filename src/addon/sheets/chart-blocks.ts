/**
 * Which rows of the Segment summary a chart shows: those of one scheme. Nothing is read or written here.
 */
import type { Cell } from '../../core/index';
import { cellName } from './a1';

/** The rows of a scheme. */
export interface ChartBlock {
  readonly scheme: string;
  readonly bars: number;
  /** The cells of the names and of the shares, as Sheets names them: 'B2:B6'. */
  readonly ranges: readonly string[];
}

/** Columns of the summary, from 1: names, share of customers, share of revenue. */
const SHOWN = [2, 4, 7];

/** More charts than these make a tab slow, and nobody looks so far down. */
const MOST_CHARTS = 6;

/** One bar compares nothing. */
const FEWEST_BARS = 2;

/**
 * The summary's rows, header first → its first schemes. Customers without a segment have no bar. A share that is blank
 * throughout is left out. Empty: no scheme, or none with two segments.
 */
export function chartBlocks(rows: readonly (readonly Cell[])[]): ChartBlock[] {
  const blocks: ChartBlock[] = [];
  let from = 1;
  // A blank row ends the schemes: below it stand owners and cut points.
  while (from < rows.length && rows[from][0] !== '' && blocks.length < MOST_CHARTS) {
    const scheme = rows[from][0];
    let end = from;
    while (end < rows.length && rows[end][0] === scheme) end++;
    const bars = rows.slice(from, end).filter((row) => row[1] !== '').length;
    if (bars >= FEWEST_BARS)
      blocks.push({ scheme: String(scheme), bars, ranges: rangesOf(rows, from, bars) });
    from = end;
  }
  return blocks;
}

function rangesOf(rows: readonly (readonly Cell[])[], from: number, bars: number): string[] {
  const inUse = SHOWN.filter((column) => rows.slice(from, from + bars).some((row) => row[column - 1] !== ''));
  return inUse.map((column) => `${cellName(from + 1, column)}:${cellName(from + bars, column)}`);
}
