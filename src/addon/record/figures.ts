/**
 * Figures of each customer as of the last run, a text a customer in one column of the state: pages say with them what a group
 * of customers is worth.
 */
import type { Cell, RunFigures } from '../../core/index';

/** The name of the column. */
export const FIGURE_COLUMN = 'figures';

/** The names by which one of them is asked for. */
export const FIGURES = {
  revenue: 'figure:revenue',
  revenueYear: 'figure:revenueYear',
  /** '5-4-3': recency, frequency, monetary score. */
  rfm: 'figure:rfm',
} as const;

export interface CustomerFigures {
  /** Net, of all time; NaN when it is not known. */
  readonly revenue: number;
  /** Net, of the last 365 days; NaN when it is not known. */
  readonly revenueYear: number;
  /** '5-4-3': recency, frequency, monetary score; '' when they are not known. */
  readonly rfm: string;
}

/** In the customers' order. */
export function figureTexts({ revenue, revenueYear, rfm }: RunFigures): string[] {
  return rfm.map((scores, customer) =>
    figureText({ revenue: revenue[customer], revenueYear: revenueYear[customer], rfm: scores }),
  );
}

/** @example figureText({ revenue: 150.5, revenueYear: NaN, rfm: '5-4-3' }) //=> '150.5||5-4-3' */
export function figureText({ revenue, revenueYear, rfm }: CustomerFigures): string {
  const parts = [numberText(revenue), numberText(revenueYear), rfm];
  return parts.every((part) => part === '') ? '' : parts.join('|');
}

function numberText(figure: number): string {
  return Number.isNaN(figure) ? '' : String(figure);
}

/** Empty: nothing is known of a blank cell, nor of one that somebody typed over. */
export function parseFigures(cell: Cell): CustomerFigures {
  const parts = typeof cell === 'string' ? cell.split('|') : [];
  const [revenue = '', revenueYear = '', rfm = ''] = parts.length === 3 ? parts : [];
  return { revenue: numberIn(revenue), revenueYear: numberIn(revenueYear), rfm };
}

function numberIn(text: string): number {
  const figure = text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(figure) ? figure : NaN;
}

/** One of them as a cell, blank when it is not known; null for names that are none of FIGURES. */
export function figureNamed(name: string): ((cell: Cell) => Cell) | null {
  const figure = (Object.keys(FIGURES) as (keyof typeof FIGURES)[]).find((key) => FIGURES[key] === name);
  if (!figure) return null;
  return (cell) => {
    const value = parseFigures(cell)[figure];
    return Number.isNaN(value) ? '' : value;
  };
}
