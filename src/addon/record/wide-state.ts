/**
 * The tab Segments state in the form of earlier versions, which gave each fact of a run and each figure a column of its own.
 * It is read, and the next run writes the present form.
 */
import type { Cell } from '../../core/index';
import { figureText, FIGURES } from './figures';
import type { KnownFacts, RunFact } from './run-facts';

/** '' where there is no such column or row. */
export type CellAt = (name: string, row: number) => Cell;

/** Of undo.run the rows below these held the columns that the run added. */
const ADDED_FROM = 2;

/** What undo cannot do without is all there, or all of it is left out. */
export function wideFacts(cell: CellAt): KnownFacts {
  const down = (name: string, from = 0): string[] => {
    const texts: string[] = [];
    for (let row = from; cell(name, row) !== ''; row++) texts.push(String(cell(name, row)));
    return texts;
  };
  const run = cell('undo.run', 0);
  const lastRun = down('lastRun').slice(0, 1);
  const undo: Partial<Record<RunFact, readonly string[]>> = {
    'undo.added': down('undo.run', ADDED_FROM),
    'undo.summary': down('undo.summary'),
    'undo.findings': down('undo.findings'),
    'undo.lastRun': down('undo.lastRun'),
  };
  const isWhole = run instanceof Date && Object.values(undo).flat().every(isRecorded);
  if (!isWhole) return { run: null, facts: { lastRun } };
  return { run, facts: { lastRun, ...undo, 'undo.summaryMark': [String(cell('undo.run', 1))] } };
}

/** A text as a run wrote it, and not somebody's own. */
function isRecorded(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

export function wideFigures(cell: CellAt, row: number): string {
  const [revenue, revenueYear] = [FIGURES.revenue, FIGURES.revenueYear].map((name) => {
    const figure = cell(name, row);
    return typeof figure === 'number' ? figure : NaN;
  });
  return figureText({ revenue, revenueYear, rfm: String(cell(FIGURES.rfm, row)) });
}
