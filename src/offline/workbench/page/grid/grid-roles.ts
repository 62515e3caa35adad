/**
 * The grid for people who hear it or use keys alone: roles, true numbers of rows and columns, and the focus on the cell.
 */
import type { BeforeRowRenderEvent, FocusAfterRenderEvent } from '@revolist/revogrid';
import type { GridRow } from './grid-row';

/** By the index of its row and column in a section. */
type DrawnCell = Pick<FocusAfterRenderEvent, 'rowType' | 'colType' | 'rowIndex' | 'colIndex'>;

export interface GridLabel {
  readonly name: string;
  readonly hint: string;
  readonly rows: number;
  readonly columns: number;
}

export class GridRoles {
  private label: GridLabel = { name: '', hint: '', rows: 0, columns: 0 };

  constructor(private readonly element: HTMLRevoGridElement) {
    // Its own roles count rows anew in each section and put a link among the rows.
    element.accessible = false;
    element.tabIndex = 0;
    element.setAttribute('role', 'group');
    element.addEventListener('beforerowrender', ({ detail }) => nameRow(detail));
    element.addEventListener('afterfocus', ({ detail }) => this.focusCell(detail));
    element.addEventListener('mousedown', () => this.takeFocus(), true);
    for (const event of ['aftergridrender', 'aftercolumnsset'])
      element.addEventListener(event, () => requestAnimationFrame(() => this.apply()));
  }

  describe(label: GridLabel): void {
    this.label = label;
    this.element.setAttribute('aria-label', label.name);
    this.apply();
  }

  private apply(): void {
    const { name, hint, rows, columns } = this.label;
    setAttributes(this.element.querySelector('.viewports'), {
      role: 'grid',
      'aria-label': name,
      'aria-description': hint,
      'aria-rowcount': rows,
      'aria-colcount': columns,
      'aria-multiselectable': 'true',
    });
    for (const row of this.element.querySelectorAll('.header-rgRow')) row.setAttribute('role', 'row');
    // Each cell says its row's number itself.
    this.element.querySelector('revogr-row-headers')?.setAttribute('aria-hidden', 'true');
  }

  /** The grid keeps a click from moving the focus: what had it would go on getting the keys. */
  private takeFocus(): void {
    const here = document.activeElement;
    if (here instanceof HTMLElement && !this.element.contains(here)) here.blur();
  }

  /** The focus is not taken away from a field, a menu or a dialog. */
  focusCell({ rowType, colType, rowIndex, colIndex }: DrawnCell, tries = 5): void {
    const here = document.activeElement;
    if (here && here !== document.body && !this.element.contains(here)) return;
    const section = `revogr-data[type="${rowType}"][col-type="${colType}"]`;
    const place = `[data-rgrow="${rowIndex}"][data-rgcol="${colIndex}"]`;
    const cell = this.element.querySelector<HTMLElement>(`${section} ${place}`);
    if (cell) cell.focus({ preventScroll: true });
    // A cell that was scrolled to is drawn a little later.
    else if (tries > 0)
      requestAnimationFrame(() => this.focusCell({ rowType, colType, rowIndex, colIndex }, tries - 1));
  }
}

function nameRow({ node, model, colType }: BeforeRowRenderEvent<GridRow>): void {
  if (colType === 'rowHeaders') return;
  const named = node as { $attrs$?: object };
  named.$attrs$ = { ...named.$attrs$, role: 'row', 'aria-rowindex': String(model.row) };
}

function setAttributes(element: Element | null, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element?.setAttribute(name, String(value));
}
