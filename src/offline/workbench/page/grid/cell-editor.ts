/**
 * The field over a cell while it is edited: it is there, with the focus, before the key that opened it is over. Begun by
 * typing, arrows end it as Enter does; begun by Enter or a double click, they move inside the text.
 */
import type { CellPlace } from '../../api';
import { typeHeld } from './held-keys';
import type { CellBox } from './view-port';

export interface EditorOwner {
  /** Where the person is. */
  place(): CellPlace;
  label(): string;
  /** What the cell holds as it would be typed; undefined where that cannot be read. */
  input(): Promise<string | undefined>;
  /** Null before the sheet is drawn. */
  boxOf(place: CellPlace): CellBox | null;
  typing(text: string): void;
  take(place: CellPlace, text: string): void;
  /** Nothing was taken. */
  cancelled(): void;
  /** The sheet has the keys again. */
  takeFocus(): void;
  /** Goes to the neighbour of where the text was taken. */
  step(from: CellPlace, rows: number, columns: number): void;
  /** A key that was pressed when the editing was over. */
  press(event: KeyboardEvent): void;
}

interface Editing {
  readonly place: CellPlace;
  readonly field: HTMLInputElement;
  /** Begun by typing. */
  readonly isQuick: boolean;
  /** Keys that wait for what the cell holds; null once that is here. */
  held: KeyboardEvent[] | null;
  /** What is not worth taking; null while anything is. */
  before: string | null;
}

type Step = readonly [rows: number, columns: number];

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export class CellEditor {
  private editing: Editing | null = null;

  constructor(
    private readonly grid: HTMLElement,
    private readonly owner: EditorOwner,
  ) {}

  /** With a text that was typed in place of the cell's own; null: with what the cell holds. */
  open(typed: string | null): void {
    this.leave();
    const { owner } = this;
    const field = this.makeField();
    const editing: Editing = {
      place: owner.place(),
      field,
      isQuick: typed !== null,
      held: typed === null ? [] : null,
      // Nothing was written yet: left as it is, it takes nothing.
      before: typed === '' ? '' : null,
    };
    this.editing = editing;
    this.stand();
    this.grid.after(field);
    field.focus({ preventScroll: true });
    if (typed === null) void this.fill(editing);
    else this.put(editing, typed);
  }

  /** The sheet was scrolled or drawn anew. */
  stand(): void {
    if (!this.editing) return;
    const { field, place } = this.editing;
    const box = this.owner.boxOf(place);
    if (!box) return;
    for (const side of ['left', 'top', 'width', 'height'] as const) field.style[side] = `${box[side]}px`;
  }

  /** The person went elsewhere: what was typed is taken. */
  leave(): void {
    const { editing } = this;
    if (!editing) return;
    this.close(false);
    // What waits for the cell's own text is taken with it.
    if (!editing.held) this.take(editing, editing.field.value);
  }

  private makeField(): HTMLInputElement {
    const field = document.createElement('input');
    field.type = 'text';
    field.className = 'cell-editor';
    field.spellcheck = false;
    field.setAttribute('aria-label', this.owner.label());
    field.addEventListener('input', () => this.owner.typing(field.value));
    field.addEventListener('keydown', (event) => this.keyDown(event));
    field.addEventListener('blur', () => this.editing?.field === field && this.leave());
    return field;
  }

  private put({ field }: Editing, text: string): void {
    field.value = text;
    this.owner.typing(text);
  }

  /** Keys that come before the cell's own text are followed after it is here, wherever the person is by then. */
  private async fill(editing: Editing): Promise<void> {
    const { field, place } = editing;
    field.readOnly = true;
    const input = await this.owner.input();
    const held = editing.held ?? [];
    editing.held = null;
    editing.before = input ?? null;
    field.readOnly = false;
    const isOpen = this.editing === editing;
    if (input === undefined) return isOpen ? this.cancel() : undefined;
    if (isOpen) {
      this.put(editing, input);
      for (const event of held) this.pressHeld(editing, event);
    } else {
      const text = typeHeld(input, held);
      if (text !== null && text !== input) this.owner.take(place, text);
    }
  }

  private pressHeld(editing: Editing, event: KeyboardEvent): void {
    if (this.editing !== editing) this.owner.press(event);
    else if (!this.follow(editing, event)) this.put(editing, typeHeld(editing.field.value, [event]) ?? '');
  }

  private keyDown(event: KeyboardEvent): void {
    const { editing } = this;
    if (!editing || event.isComposing) return;
    if (editing.held) {
      if (event.key === 'Escape' && editing.held.every(({ key }) => !isEnding(key))) return this.cancel();
      editing.held.push(event);
      event.preventDefault();
    } else if (this.follow(editing, event)) {
      event.preventDefault();
    }
  }

  /** Whether the key ended the editing. */
  private follow(editing: Editing, { key, shiftKey }: KeyboardEvent): boolean {
    const arrow = editing.isQuick && !shiftKey ? ARROWS[key] : undefined;
    if (key === 'Escape') this.cancel();
    else if (key === 'Enter') this.end(editing, [shiftKey ? -1 : 1, 0]);
    else if (key === 'Tab') this.end(editing, [0, shiftKey ? -1 : 1]);
    else if (arrow) this.end(editing, arrow);
    else return false;
    return true;
  }

  private end(editing: Editing, [rows, columns]: Step): void {
    this.close(true);
    this.take(editing, editing.field.value);
    this.owner.step(editing.place, rows, columns);
  }

  private take({ place, before }: Editing, text: string): void {
    if (text !== before) this.owner.take(place, text);
  }

  private cancel(): void {
    this.close(true);
    this.owner.cancelled();
  }

  private close(keepsFocus: boolean): void {
    const field = this.editing?.field;
    this.editing = null;
    if (keepsFocus) this.owner.takeFocus();
    field?.remove();
  }
}

function isEnding(key: string): boolean {
  return key === 'Enter' || key === 'Tab';
}
