/**
 * The tabs of the workbook, below the sheet.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { fillWords } from '../../../../i18n/workbench';
import type { WorkbookTab } from '../../api';
import { useWorkbench } from './context';
import { addTab, allTabsLines, tabLines } from './menus';
import type { MenuLine } from './menu-list';
import { PopUpMenu, type Spot } from './pop-up-menu';

interface OpenMenu {
  readonly label: string;
  readonly lines: readonly MenuLine[];
  readonly spot: Spot;
  readonly from: HTMLElement;
}

export function TabBar() {
  const { workbench, state, words } = useWorkbench();
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const openMenu: OpenTabMenu = (from, label, lines) => {
    const { left, top } = from.getBoundingClientRect();
    setMenu({ label, lines, from, spot: { x: left, y: top } });
  };
  return (
    <nav class="tab-bar" aria-label={words.tabs.name} data-region="tabs">
      <button
        type="button"
        class="icon"
        aria-label={words.tabs.add}
        title={words.tabs.add}
        onClick={() => void addTab(workbench)}
      >
        <span aria-hidden="true">+</span>
      </button>
      <button
        type="button"
        class="icon"
        aria-label={words.tabs.all}
        title={words.tabs.all}
        aria-haspopup="menu"
        onClick={(event) => openMenu(event.currentTarget, words.tabs.all, allTabsLines(workbench))}
      >
        <span aria-hidden="true">≡</span>
      </button>
      <Tabs tabs={(state.book?.tabs ?? []).filter(({ hidden }) => !hidden)} openMenu={openMenu} />
      {menu && (
        <PopUpMenu
          {...menu}
          close={() => {
            setMenu(null);
            menu.from.focus();
          }}
        />
      )}
    </nav>
  );
}

type OpenTabMenu = (from: HTMLElement, label: string, lines: readonly MenuLine[]) => void;

function Tabs({ tabs, openMenu }: { tabs: readonly WorkbookTab[]; openMenu: OpenTabMenu }) {
  const { workbench, state, words } = useWorkbench();
  const [renaming, setRenaming] = useState<number | null>(null);
  // Keys go to the sheet, then, unless the person is already at something else.
  const goTo = async (tab: number, from: HTMLElement): Promise<void> => {
    await workbench.selectTab(tab);
    if (document.activeElement === from) workbench.sheet?.takeFocus();
  };
  const keyDown = (event: KeyboardEvent, index: number): void => {
    if (event.key === 'F2') return setRenaming(tabs[index].id);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = tabs[(index + step + tabs.length) % tabs.length];
    document.getElementById(`tab-${next.id}`)?.focus();
    void workbench.selectTab(next.id);
  };
  return (
    <div class="tabs" role="tablist" aria-label={words.tabs.name}>
      {tabs.map((tab, index) =>
        renaming === tab.id ? (
          <RenameField key={tab.id} tab={tab} done={() => setRenaming(null)} />
        ) : (
          <button
            key={tab.id}
            id={`tab-${tab.id}`}
            type="button"
            role="tab"
            aria-selected={tab.id === state.tab}
            tabIndex={tab.id === state.tab ? 0 : -1}
            onClick={({ currentTarget }) => void goTo(tab.id, currentTarget)}
            onDblClick={() => setRenaming(tab.id)}
            onKeyDown={(event) => keyDown(event, index)}
            onContextMenu={(event) => {
              event.preventDefault();
              const label = fillWords(words.tabs.menu, { tab: tab.name });
              openMenu(
                event.currentTarget,
                label,
                tabLines(workbench, tab, () => setRenaming(tab.id)),
              );
            }}
          >
            {tab.name}
          </button>
        ),
      )}
    </div>
  );
}

function RenameField({ tab, done }: { tab: WorkbookTab; done: () => void }) {
  const { workbench, words } = useWorkbench();
  const field = useRef<HTMLInputElement>(null);
  const ended = useRef(false);
  useEffect(() => field.current?.select(), []);
  const end = async (keep: boolean): Promise<void> => {
    if (ended.current) return;
    ended.current = true;
    const name = field.current?.value.trim() ?? '';
    done();
    if (!keep || name === '' || name === tab.name) return;
    await workbench.perform({ op: 'renameTab', tab: tab.id, name });
    await workbench.refresh();
  };
  return (
    <input
      class="rename"
      type="text"
      aria-label={words.tabs.newName}
      ref={field}
      defaultValue={tab.name}
      size={Math.max(8, tab.name.length)}
      onBlur={() => void end(true)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void end(true);
        else if (event.key === 'Escape') void end(false);
      }}
    />
  );
}
