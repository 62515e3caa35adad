/**
 * The lines of every menu of the page.
 */
import { fillWords } from '../../../../i18n/workbench';
import type { MenuItem, WorkbookTab } from '../../api';
import { columnLetters } from '../../../workbook/a1';
import { openSample } from '../state/files';
import type { Workbench } from '../state/workbench';
import { chooseFiles, saveWorkbook } from './file-choice';
import { SEPARATOR, type MenuLine } from './menu-list';

export function barMenus(workbench: Workbench): readonly MenuLine[] {
  const { words } = workbench;
  return [
    { label: words.file.menu, lines: fileLines(workbench) },
    { label: words.edit.menu, lines: editLines(workbench) },
    {
      label: words.insert.menu,
      lines: [
        ...insertLines(workbench),
        SEPARATOR,
        { label: words.insert.tab, run: () => void addTab(workbench) },
      ],
    },
    { label: words.data.menu, lines: [...sortLines(workbench), SEPARATOR, ...deleteLines(workbench)] },
    { label: words.extensions, lines: extensionLines(workbench) },
  ];
}

/** What may be done with the marked cells. */
export function cellLines(workbench: Workbench): readonly MenuLine[] {
  return [
    ...insertLines(workbench),
    SEPARATOR,
    ...deleteLines(workbench),
    SEPARATOR,
    ...sortLines(workbench),
  ];
}

/** What may be done with a tab; hidden ones are shown again from here. */
export function tabLines(
  workbench: Workbench,
  { id, name }: WorkbookTab,
  rename: () => void,
): readonly MenuLine[] {
  const { tabs: words } = workbench.words;
  const tabs = workbench.state.book?.tabs ?? [];
  const hidden = tabs.filter((tab) => tab.hidden);
  const isLast = tabs.filter((tab) => !tab.hidden).length === 1;
  const remove = async (): Promise<void> => {
    if (!(await workbench.ask(words.confirmRemoval, { tab: name }))) return;
    await workbench.perform({ op: 'deleteTab', tab: id });
    await workbench.refresh();
  };
  return [
    { label: words.rename, run: rename },
    ...(isLast
      ? []
      : [
          { label: words.hide, run: () => void hideTab(workbench, id, true) },
          { label: words.remove, run: () => void remove() },
        ]),
    ...(hidden.length > 0 ? [SEPARATOR] : []),
    ...hidden.map((tab) => ({
      label: fillWords(words.show, { tab: tab.name }),
      run: () => void hideTab(workbench, tab.id, false),
    })),
  ];
}

/** All tabs, to go to; a hidden one is shown, then. */
export function allTabsLines(workbench: Workbench): readonly MenuLine[] {
  const { tabs: words } = workbench.words;
  return (workbench.state.book?.tabs ?? []).map(({ id, name, hidden }) => ({
    label: hidden ? fillWords(words.hiddenTab, { tab: name }) : name,
    run: () => void (hidden ? hideTab(workbench, id, false) : workbench.selectTab(id)),
  }));
}

export async function addTab(workbench: Workbench): Promise<void> {
  await workbench.perform({ op: 'addTab' });
  await workbench.refresh();
}

/** The sample shop, in either language. */
export function sampleLines(workbench: Workbench): readonly MenuLine[] {
  const { file } = workbench.words;
  return [
    { label: file.sampleEn, run: () => void openSample(workbench, 'en') },
    { label: file.sampleVi, run: () => void openSample(workbench, 'vi') },
  ];
}

async function hideTab(workbench: Workbench, tab: number, hidden: boolean): Promise<void> {
  await workbench.perform({ op: 'hideTab', tab, hidden });
  await workbench.refresh();
  if (!hidden) await workbench.selectTab(tab);
}

function fileLines(workbench: Workbench): MenuLine[] {
  const { file } = workbench.words;
  return [
    { label: file.open, run: () => chooseFiles(workbench, 'open') },
    { label: file.add, run: () => chooseFiles(workbench, 'add') },
    { label: file.save, run: () => saveWorkbook(workbench) },
    SEPARATOR,
    ...sampleLines(workbench),
  ];
}

function editLines(workbench: Workbench): MenuLine[] {
  const { edit } = workbench.words;
  const { book } = workbench.state;
  return [
    { label: edit.undo, disabled: !book?.canUndo, run: () => void workbench.step('undo') },
    { label: edit.redo, disabled: !book?.canRedo, run: () => void workbench.step('redo') },
  ];
}

/** The add-on's menu, under its name as in Google Sheets. */
function extensionLines(workbench: Workbench): MenuLine[] {
  const { words, state } = workbench;
  const lines = addOnLines(workbench, state.book?.menu ?? []);
  if (lines.length === 0) return [];
  return [
    { label: words.addOn, lines },
    {
      label: words.runSchedule,
      disabled: !state.book?.hasSchedule,
      run: () => void workbench.perform({ op: 'schedule' }).then(() => workbench.refresh()),
    },
  ];
}

function addOnLines(workbench: Workbench, items: readonly MenuItem[]): MenuLine[] {
  return items.map(({ caption, functionName, items: below }) => ({
    label: caption,
    lines: below && addOnLines(workbench, below),
    run: functionName === undefined ? undefined : () => void workbench.perform({ op: 'menu', functionName }),
  }));
}

function sortLines(workbench: Workbench): MenuLine[] {
  const { data } = workbench.words;
  const { tab, cell } = workbench.state;
  const line = (sentence: string, ascending: boolean): MenuLine => ({
    label: fillWords(sentence, { column: columnLetters(cell.column) }),
    run: () => void change(workbench, { op: 'sort', tab, column: cell.column, ascending }),
  });
  return [line(data.sortAscending, true), line(data.sortDescending, false)];
}

function insertLines(workbench: Workbench): MenuLine[] {
  const { insert } = workbench.words;
  const { tab, marked } = workbench.state;
  const line = (label: string, dimension: 'rows' | 'columns', from: number): MenuLine => ({
    label,
    run: () => void change(workbench, { op: 'insertLines', tab, dimension, from, count: 1 }),
  });
  return [
    line(insert.rowAbove, 'rows', marked.top),
    line(insert.rowBelow, 'rows', marked.bottom + 1),
    line(insert.columnLeft, 'columns', marked.left),
    line(insert.columnRight, 'columns', marked.right + 1),
  ];
}

function deleteLines(workbench: Workbench): MenuLine[] {
  const { remove } = workbench.words;
  const { tab, marked } = workbench.state;
  const { top, bottom, left, right } = marked;
  const [one, other] = [columnLetters(left), columnLetters(right)];
  return [
    {
      label: fillWords(top === bottom ? remove.row : remove.rows, { row: top, from: top, to: bottom }),
      run: () =>
        void change(workbench, {
          op: 'deleteLines',
          tab,
          dimension: 'rows',
          from: top,
          count: bottom - top + 1,
        }),
    },
    {
      label: fillWords(left === right ? remove.column : remove.columns, {
        column: one,
        from: one,
        to: other,
      }),
      run: () =>
        void change(workbench, {
          op: 'deleteLines',
          tab,
          dimension: 'columns',
          from: left,
          count: right - left + 1,
        }),
    },
  ];
}

type Change = Parameters<Workbench['perform']>[0];

async function change(workbench: Workbench, request: Change): Promise<void> {
  await workbench.perform(request);
  await workbench.refresh();
}
