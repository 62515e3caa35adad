/**
 * Figures of each customer as of the last run, as columns of the state: pages say with them what a group of customers is worth.
 */
import type { Cell, RunFigures } from '../../core/index';
import type { StateColumn } from './state-tab';
import { FIGURES } from './state-table';

/** In the customers' order; blank for what is not known. */
export function figureColumns({ revenue, revenueYear, rfm }: RunFigures): StateColumn[] {
  return [
    { name: FIGURES.revenue, cells: numberCells(revenue) },
    { name: FIGURES.revenueYear, cells: numberCells(revenueYear) },
    { name: FIGURES.rfm, cells: rfm },
  ];
}

function numberCells(values: ArrayLike<number>): Cell[] {
  return Array.from(values, (value) => (Number.isNaN(value) ? '' : value));
}
