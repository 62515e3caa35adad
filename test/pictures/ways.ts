/**
 * The way to each page of the sidebar that has a picture, from the one before: once through the first run, then tab by tab.
 */
import type { SidebarWords } from '../../src/i18n/sidebar';
import type { BookView } from '../../src/offline/workbench/api';
import { columnLetters } from '../../src/offline/workbook/a1';
import type { Tab } from '../../src/sidebar/tabs/tab-names';
import { readSegments } from '../browser/support/book';
import type { Sidebar } from '../browser/support/sidebar';

type Way = (sidebar: Sidebar, words: SidebarWords) => Promise<void>;

/** By the picture's name, in the order in which they are gone. */
export const WAYS: Readonly<Record<string, Way>> = {
  start: (sidebar, { start }) => sidebar.heading(start.title).waitFor(),
  columns: (sidebar, { start, columns }) => sidebar.go(start.go, columns.title),
  packs: (sidebar, { columns, packs }) => sidebar.go(columns.go, packs.title),
  preview: (sidebar, { packs, preview }) => sidebar.go(packs.go, preview.title),
  done: (sidebar) => sidebar.apply(),
  summary: (sidebar, { done }) => openSummary(sidebar, done.go),
  trends: lookBack,
  explain: explainVip,
  rules: async (sidebar, words) => {
    await open('rules', sidebar, words);
    await sidebar.frame.locator('.rules').first().waitFor();
  },
  crossing: async (sidebar, words) => {
    await openOther('crossing', sidebar, words);
    await sidebar.frame.locator('table.cross').first().waitFor();
  },
  formula: besideCustomer,
  data: async (sidebar, words) => {
    await openOther('data', sidebar, words);
    await sidebar.frame.locator('.findings').first().waitFor();
  },
  settings: async (sidebar, words) => {
    await openOther('settings', sidebar, words);
    await sidebar.frame.getByRole('switch').first().waitFor();
  },
};

async function openSummary(sidebar: Sidebar, button: string): Promise<void> {
  await sidebar.button(button).click();
  await sidebar.frame.locator('.segment-rows').waitFor();
}

function open(tab: Tab, sidebar: Sidebar, { tabs }: SidebarWords): Promise<void> {
  return sidebar.go(tabs.names[tab], tabs.names[tab]);
}

/** What stands behind "More". */
async function openOther(tab: Tab, sidebar: Sidebar, words: SidebarWords): Promise<void> {
  await sidebar.frame.locator('nav.tabs .more > button').click();
  await open(tab, sidebar, words);
}

/** With twelve months computed from the orders; opened anew, so that no word is left of how they came. */
async function lookBack(sidebar: Sidebar, words: SidebarWords): Promise<void> {
  const whoMoved = sidebar.frame.getByText(words.trends.left);
  await open('trends', sidebar, words);
  await sidebar.button(words.trends.fill).click();
  await whoMoved.waitFor();
  await openSummary(sidebar, words.tabs.names.summary);
  await open('trends', sidebar, words);
  await whoMoved.waitFor();
}

/** The first VIP, by the row. */
async function explainVip(sidebar: Sidebar, words: SidebarWords): Promise<void> {
  const { workbench } = sidebar;
  const segments = [...(await readSegments(workbench)).values()];
  await open('explain', sidebar, words);
  await workbench.goTo(`A${2 + segments.indexOf('VIP')}`);
  await sidebar.button(words.explain.selected).click();
  await sidebar.frame.locator('.answer-box').waitFor();
}

/** In a new column behind all others, in the row of the first customer. */
async function besideCustomer(sidebar: Sidebar, words: SidebarWords): Promise<void> {
  const { workbench } = sidebar;
  const { tabs, activeTab } = await workbench.perform<BookView>({ op: 'book' });
  const { columns } = tabs.find(({ id }) => id === activeTab) ?? { columns: 0 };
  const from = columns + 1;
  await workbench.perform({ op: 'insertLines', tab: activeTab, dimension: 'columns', from, count: 1 });
  await workbench.goTo(`${columnLetters(from)}2`);
  await openOther('formula', sidebar, words);
  await sidebar.frame.locator('code.formula').waitFor();
}
