/**
 * What an edit by hand may change besides the frame of the workbook, known before it is made.
 */
import type { Box } from '../../workbook/a1';
import type { SheetGrid } from '../../workbook/sheet-grid';
import type { Shift } from '../../workbook/shift';
import type { Workbook } from '../../workbook/workbook';
import type { ApiRequest } from '../api';
import { reachOf } from './kept-cells';

/** The reach of one edit. */
export interface EditReach {
  /** Where the person is taken when it is undone: a tab, and a cell where one was edited. */
  readonly tab: number;
  readonly cell?: { readonly row: number; readonly column: number };
  /** Cells whose values or looks it changes. */
  readonly box?: Box;
  /** Rows or columns that it puts in or takes out. */
  readonly shift?: Shift;
  /** It changes these cells and nothing else. */
  readonly typed?: true;
}

/** Edits of a person, by op. */
export type EditRequest = Extract<
  ApiRequest,
  {
    op:
      | 'type'
      | 'typeBlock'
      | 'sort'
      | 'insertLines'
      | 'deleteLines'
      | 'addTab'
      | 'renameTab'
      | 'deleteTab'
      | 'hideTab';
  }
>;

export function editReach(workbook: Workbook, asked: EditRequest): EditReach {
  switch (asked.op) {
    case 'type':
      return typedReach(workbook, asked.place, { rows: 1, columns: 1 });
    case 'typeBlock':
      return typedReach(workbook, asked.place, {
        rows: asked.texts.length,
        columns: Math.max(0, ...asked.texts.map((row) => row.length)),
      });
    case 'sort':
      return { tab: asked.tab, box: wholeGrid(workbook.sheetById(asked.tab)) };
    case 'insertLines':
    case 'deleteLines':
      return linesReach(workbook, asked);
    case 'addTab':
      return { tab: workbook.activeSheetId };
    default:
      return { tab: asked.tab };
  }
}

type Place = Extract<EditRequest, { op: 'type' }>['place'];

function typedReach(
  workbook: Workbook,
  { tab, row, column }: Place,
  size: { readonly rows: number; readonly columns: number },
): EditReach {
  const grid = workbook.sheetById(tab);
  const box = { row, column, ...size };
  const staysInside =
    grid !== null && row + size.rows - 1 <= grid.maxRows && column + size.columns - 1 <= grid.maxColumns;
  return {
    tab,
    cell: { row, column },
    box: grid ? reachOf(grid, box) : box,
    ...(staysInside ? { typed: true } : {}),
  };
}

type Lines = Extract<EditRequest, { op: 'insertLines' | 'deleteLines' }>;

/** Lines that go take their cells along. */
function linesReach(workbook: Workbook, { op, tab, dimension, from, count }: Lines): EditReach {
  const cell = dimension === 'rows' ? { row: from, column: 1 } : { row: 1, column: from };
  const shift = { side: dimension, at: from - 1, count: op === 'insertLines' ? count : -count };
  if (op === 'insertLines') return { tab, cell, shift };
  const all = wholeGrid(workbook.sheetById(tab));
  const box =
    dimension === 'rows' ? { ...all, row: from, rows: count } : { ...all, column: from, columns: count };
  return { tab, cell, shift, box };
}

function wholeGrid(grid: SheetGrid | null): Box {
  return { row: 1, column: 1, rows: grid?.maxRows ?? 0, columns: grid?.maxColumns ?? 0 };
}
