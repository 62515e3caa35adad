/**
 * The field in a cell while it is edited. Begun by typing, arrows end it as Enter does; begun by Enter or a double click,
 * they move inside the text.
 */
import type { EditorBase, EditorCtrCallable } from '@revolist/revogrid';

export interface EditorOwner {
  begunBy(): string;
  /** The field has the focus; the key that was to end the editing before it had. */
  opened(): string | null;
  /** What the cell holds as it would be typed; undefined where that cannot be read. */
  input(): Promise<string | undefined>;
  typing(text: string): void;
  /** Nothing was taken. */
  cancelled(): void;
  /** Goes to the neighbour after the text is taken. */
  step(rows: number, columns: number): void;
  label(): string;
}

const ARROWS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Whether a key ends the editing that began with a key. */
export function isEnding(key: string): boolean {
  return key in ARROWS || key === 'Enter' || key === 'Tab' || key === 'Escape';
}

export function cellEditor(owner: EditorOwner): EditorCtrCallable {
  return (_column, save, close) => new CellEditor(owner, { save, close });
}

/** What the grid does for its editor. */
interface Grid {
  save(text: string, keepFocus: boolean): void;
  close(focusNext?: boolean): void;
}

class CellEditor implements EditorBase {
  element: Element | null = null;
  editCell?: EditorBase['editCell'];
  private field: HTMLInputElement | null = null;
  private done = false;
  private taken = '';

  constructor(
    private readonly owner: EditorOwner,
    private readonly grid: Grid,
  ) {}

  /** The keys that began the editing; '' where Enter, F2 or a double click did. */
  private get typed(): string {
    return this.owner.begunBy() === '' ? '' : String(this.editCell?.val ?? '');
  }

  render(h: Parameters<EditorBase['render']>[0]): ReturnType<EditorBase['render']> {
    return h('input', {
      type: 'text',
      class: 'cell-editor',
      'aria-label': this.owner.label(),
      ref: (field: HTMLInputElement | null) => this.mount(field),
      onInput: () => this.owner.typing(this.getValue()),
      onKeyDown: (event: KeyboardEvent) => this.keyDown(event),
      onBlur: () => this.leave(),
    });
  }

  /** The first key goes in as text; else the cell's input. */
  private mount(field: HTMLInputElement | null): void {
    if (!field || field === this.field) return;
    this.field = field;
    this.taken = this.typed;
    setTimeout(() => this.open(field));
    if (this.typed === '') return void this.fill(field);
    field.value = this.typed;
    this.owner.typing(field.value);
  }

  private open(field: HTMLInputElement): void {
    field.focus();
    const key = this.owner.opened();
    if (key === 'Tab') this.leaveTo(0, 1);
    else if (key !== null) this.follow(key);
    if (key === 'Escape') this.grid.close();
  }

  /** Nothing is taken before the cell's own text is here. */
  private async fill(field: HTMLInputElement): Promise<void> {
    field.readOnly = true;
    const input = await this.owner.input();
    if (input === undefined) return;
    // Keys may have come meanwhile.
    field.value = input + field.value;
    field.readOnly = false;
    this.owner.typing(field.value);
  }

  /** Keys that came between the first one and the field. */
  componentDidRender(): void {
    const { field, typed, taken } = this;
    if (!field || typed === taken || !typed.startsWith(taken)) return;
    field.value += typed.slice(taken.length);
    this.taken = typed;
    this.owner.typing(field.value);
  }

  /** Keys that were pressed before the field had the focus. */
  appendPendingInput(text: string): boolean {
    if (!this.field) return false;
    this.field.value += text;
    this.owner.typing(this.field.value);
    this.field.focus();
    return true;
  }

  getValue(): string {
    return this.field?.value ?? '';
  }

  /** The cell is left by another way than keys. */
  beforeDisconnect(): void {
    this.leave();
  }

  private keyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const isStep = event.key in ARROWS;
    if (this.follow(event.key) && isStep) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  /** Whether the key ended the editing. */
  private follow(key: string): boolean {
    const arrow = this.typed === '' ? undefined : ARROWS[key];
    if (key === 'Escape') this.cancel();
    else if (key === 'Enter') this.end(false);
    else if (key === 'Tab') this.end(true);
    else if (arrow) this.leaveTo(...arrow);
    else return false;
    return true;
  }

  private leaveTo(rows: number, columns: number): void {
    this.end(true);
    this.owner.step(rows, columns);
  }

  private cancel(): void {
    this.done = true;
    this.owner.cancelled();
  }

  private end(keepFocus: boolean): void {
    if (this.done) return;
    if (this.field?.readOnly) return this.grid.close();
    this.done = true;
    this.grid.save(this.getValue(), keepFocus);
  }

  /** The person went elsewhere: what was typed is taken. */
  private leave(): void {
    if (this.done) return;
    this.end(true);
    this.grid.close();
  }
}
