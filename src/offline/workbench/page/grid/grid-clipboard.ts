/**
 * Copying, cutting and pasting in the sheet; in a field they are the field's.
 */
import { fillWords } from '../../../../i18n/workbench';
import type { Workbench } from '../state/workbench';
import { ROWS_AT_HAND } from './cell-cache';
import { formatClipboard, parseClipboard } from './clipboard-text';
import type { GridView } from './grid-view';

/** Joins the grid's clipboard to the workbook. */
export function listenToClipboard(grid: GridView, workbench: Workbench): void {
  const { element } = grid;
  element.addEventListener('beforepaste', (event) => {
    const { event: pasted } = event.detail as { event: ClipboardEvent };
    event.preventDefault();
    if (!grid.isFor(pasted.target)) return;
    pasted.preventDefault();
    paste(workbench, pasted.clipboardData?.getData('text/plain') ?? '');
  });
  for (const name of ['beforecopy', 'beforecut'] as const) {
    element.addEventListener(name, (event) => {
      const { event: asked } = event.detail as { event: ClipboardEvent };
      if (!grid.isFor(asked.target) || !allAtHand(workbench)) event.preventDefault();
    });
  }
  element.addEventListener('beforecopyapply', (event) => {
    const { event: clipboard, data } = event.detail as { event: DataTransfer; data?: unknown[][] };
    event.preventDefault();
    clipboard.setData('text/plain', formatClipboard((data ?? []).map((row) => row.map(String))));
  });
}

/** One text fills all marked cells; several begin at the upper left one. */
function paste(workbench: Workbench, text: string): void {
  if (text === '') return;
  const { top, left, bottom, right } = workbench.state.marked;
  const texts = parseClipboard(text);
  const isOne = texts.length === 1 && texts[0].length === 1;
  const row = Array.from({ length: right - left + 1 }, () => texts[0][0]);
  const filled = isOne ? Array.from({ length: bottom - top + 1 }, () => row) : texts;
  void workbench.typeBlock({ row: top, column: left }, filled);
}

/** Whether every marked row has come from the server; says so where not, since blanks would be copied. */
function allAtHand(workbench: Workbench): boolean {
  const { top, bottom } = workbench.state.marked;
  const rows = bottom - top + 1;
  const numbers = Array.from({ length: Math.min(rows, ROWS_AT_HAND + 1) }, (_, i) => top + i);
  if (rows <= ROWS_AT_HAND && numbers.every((row) => workbench.cells.has(row))) return true;
  const message = fillWords(workbench.words.grid.tooManyToCopy, { rows: ROWS_AT_HAND });
  workbench.say({ title: null, message, kind: 'problem' });
  return false;
}
