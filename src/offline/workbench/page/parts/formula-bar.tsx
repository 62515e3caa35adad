/**
 * The bar above the sheet: which cell is selected, and what it holds.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { columnLetters, parseA1 } from '../../../workbook/a1';
import { activeTab, type Marked } from '../state/state';
import { useWorkbench } from './context';

export function FormulaBar() {
  return (
    <div class="formula-bar" data-region="formula">
      <NameBox />
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <Content />
    </div>
  );
}

/** Where the person is; a place that is typed here is gone to. */
function NameBox() {
  const { workbench, state, words } = useWorkbench();
  const here = placeName(state.marked);
  const [text, setText] = useState<string | null>(null);
  const go = (): void => {
    const tab = activeTab(state);
    const box = tab && parseA1(text ?? here, tab);
    setText(null);
    if (!tab || !box) return;
    workbench.sheet?.goTo(box);
    workbench.sheet?.takeFocus();
  };
  return (
    <input
      class="name-box"
      type="text"
      aria-label={words.formula.name}
      title={words.formula.goTo}
      spellcheck={false}
      value={text ?? here}
      onFocus={(event) => event.currentTarget.select()}
      onInput={(event) => setText(event.currentTarget.value)}
      onBlur={() => setText(null)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') go();
        else if (event.key === 'Escape') {
          setText(null);
          workbench.sheet?.takeFocus();
        }
      }}
    />
  );
}

/** The cell's input; what is typed here goes into the cell. */
function Content() {
  const { workbench, state, words } = useWorkbench();
  const field = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<string | null>(null);
  const { cell } = state;
  // A draft belongs to the cell in which it was begun, however often that is chosen anew.
  useEffect(() => setDraft(null), [cell.row, cell.column, state.tab]);

  const take = (): void => {
    if (draft !== null && draft !== state.input) void workbench.type(cell, draft);
    setDraft(null);
  };
  const leave = (rows: number, columns: number): void => {
    workbench.sheet?.goTo({ row: cell.row + rows, column: cell.column + columns });
    workbench.sheet?.takeFocus();
  };
  const keyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      setDraft(null);
      leave(0, 0);
    } else if (event.key === 'Enter') {
      take();
      leave(1, 0);
    } else if (event.key === 'Tab' && draft !== null) {
      event.preventDefault();
      take();
      leave(0, event.shiftKey ? -1 : 1);
    }
  };
  return (
    <input
      class="content"
      type="text"
      aria-label={words.formula.content}
      ref={field}
      spellcheck={false}
      value={draft ?? state.input}
      onInput={(event) => setDraft(event.currentTarget.value)}
      onKeyDown={keyDown}
      onBlur={take}
    />
  );
}

/** 'B4', or 'B4:C9' for several cells. */
function placeName({ top, left, bottom, right }: Marked): string {
  const from = `${columnLetters(left)}${top}`;
  const to = `${columnLetters(right)}${bottom}`;
  return from === to ? from : `${from}:${to}`;
}
