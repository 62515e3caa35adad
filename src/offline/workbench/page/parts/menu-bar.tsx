/**
 * The menu bar: the workbench's own menus and, under Extensions, the add-on's.
 */
import { useRef, useState } from 'preact/hooks';
import { useWorkbench } from './context';
import { MenuList } from './menu-list';
import { barMenus } from './menus';
import { useOutside } from './use-outside';

export function MenuBar() {
  const { workbench, words } = useWorkbench();
  const bar = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<number | null>(null);
  const menus = barMenus(workbench);
  useOutside(bar, open !== null, () => setOpen(null));

  const heads = (): HTMLElement[] => [...(bar.current?.querySelectorAll<HTMLElement>('.head') ?? [])];
  const go = (index: number, step: number): void => {
    const next = (index + step + menus.length) % menus.length;
    if (open !== null) setOpen(next);
    heads()[next].focus();
  };
  const keyDown = (event: KeyboardEvent, index: number): void => {
    if (event.key === 'ArrowRight') go(index, 1);
    else if (event.key === 'ArrowLeft') go(index, -1);
    else if (event.key === 'ArrowDown') setOpen(index);
    else return;
    event.preventDefault();
  };
  return (
    <div class="menu-bar" role="menubar" aria-label={words.menuBar} ref={bar}>
      {menus.map(({ label, lines = [] }, index) => (
        <div key={label} role="none" class="menu-place">
          <button
            type="button"
            role="menuitem"
            class="head"
            aria-haspopup="menu"
            aria-expanded={open === index}
            tabIndex={index === (open ?? 0) ? 0 : -1}
            onKeyDown={(event) => keyDown(event, index)}
            onClick={() => setOpen(open === index ? null : index)}
            onMouseEnter={() => open !== null && setOpen(index)}
          >
            {label}
          </button>
          {open === index && (
            <MenuList
              label={label}
              lines={lines}
              aside={(step) => go(index, step)}
              close={(all) => {
                setOpen(null);
                if (all) workbench.sheet?.takeFocus();
                else heads()[index].focus();
              }}
            />
          )}
        </div>
      ))}
    </div>
  );
}
