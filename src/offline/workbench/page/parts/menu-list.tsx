/**
 * A menu: lines that are chosen by mouse or keys, some of which open a menu of their own.
 */
import type { CSSProperties } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { followMenuKey, type Lead } from './menu-keys';

export interface MenuLine {
  readonly label: string;
  readonly run?: () => void;
  /** Shown, and reached by keys, yet not to be chosen. */
  readonly disabled?: boolean;
  readonly lines?: readonly MenuLine[];
}

/** A line between groups. */
export const SEPARATOR: MenuLine = { label: '' };

interface MenuProps {
  readonly label: string;
  readonly lines: readonly MenuLine[];
  /** `all`: the menus above, too. */
  readonly close: (all: boolean) => void;
  /** The neighbour of a menu in a bar. */
  readonly aside?: (step: 1 | -1) => void;
  readonly style?: CSSProperties;
}

export function MenuList({ label, lines, close, aside, style }: MenuProps) {
  const list = useRef<HTMLUListElement>(null);
  const [open, setOpen] = useState<number | null>(null);
  useLayoutEffect(() => {
    keepInside(list.current);
    items(list.current)[0]?.focus();
  }, []);

  const lead: Lead = {
    in: () => {
      const focused = lineOf(document.activeElement);
      if (focused !== null && lines[focused].lines) setOpen(focused);
      else aside?.(1);
    },
    out: () => (aside ? aside(-1) : close(false)),
    close,
  };
  const closeBelow = (index: number, all: boolean): void => {
    setOpen(null);
    if (all) close(true);
    else
      items(list.current)
        .find((item) => lineOf(item) === index)
        ?.focus();
  };
  const choose = (index: number): void => {
    const { run, disabled, lines: below } = lines[index];
    if (disabled) return;
    if (below) return setOpen(index);
    close(true);
    run?.();
  };
  return (
    <ul
      class="menu"
      role="menu"
      aria-label={label}
      ref={list}
      style={style}
      onKeyDown={(event) => followMenuKey(event, items(list.current), lead)}
    >
      {lines.map((line, index) =>
        line.label === '' ? (
          <li key={index} role="separator" />
        ) : (
          <li key={index} role="none" onMouseEnter={() => setOpen(line.lines ? index : null)}>
            <Line index={index} line={line} isOpen={open === index} choose={choose} />
            {open === index && line.lines && (
              <MenuList label={line.label} lines={line.lines} close={(all) => closeBelow(index, all)} />
            )}
          </li>
        ),
      )}
    </ul>
  );
}

interface LineProps {
  readonly index: number;
  readonly line: MenuLine;
  readonly isOpen: boolean;
  readonly choose: (index: number) => void;
}

function Line({ index, line, isOpen, choose }: LineProps) {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      data-line={index}
      aria-disabled={line.disabled}
      aria-haspopup={line.lines ? 'menu' : undefined}
      aria-expanded={line.lines ? isOpen : undefined}
      onMouseEnter={(event) => event.currentTarget.focus()}
      onClick={() => choose(index)}
    >
      <span>{line.label}</span>
      {line.lines && <span aria-hidden="true">▸</span>}
    </button>
  );
}

/** The menu's own lines, those of menus in it apart. */
function items(list: HTMLUListElement | null): HTMLElement[] {
  return list ? [...list.querySelectorAll<HTMLElement>(':scope > li > [role=menuitem]')] : [];
}

function lineOf(element: Element | null): number | null {
  const line = element?.getAttribute('data-line');
  return line === null || line === undefined ? null : Number(line);
}

/** A menu at the edge of the window opens to the other side. */
function keepInside(list: HTMLUListElement | null): void {
  if (!list) return;
  const { right, bottom, width, height } = list.getBoundingClientRect();
  if (right > window.innerWidth) list.style.marginLeft = `${-width}px`;
  if (bottom > window.innerHeight)
    list.style.marginTop = `${-Math.min(height, bottom - window.innerHeight + 8)}px`;
}
