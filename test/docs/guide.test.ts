/**
 * The guide: a page a pack in both languages, written by people around what the packs say.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { choosePacks, PACKS, schemesOf, type Pack } from '../../src/templates/index';
import { metricNamed, tabHeaders, TAB_TITLES, type Language } from '../../src/core/index';
import { messages } from '../../src/i18n/index';
import { sidebarWords } from '../../src/i18n/sidebar';
import { DAILY_TABS, OTHER_TABS } from '../../src/sidebar/tabs/tab-names';
import { GUIDE_PAGES } from '../../tools/guide-pages';
import { anchorOf } from '../../tools/rules-page';
import { guidePage } from '../support/guide-tables';
import { BOTH, EACH_PACK } from '../templates/compile-packs';

/** The headings that every page has, and those of single pages, each with its other language. */
const HEADINGS: Readonly<Record<string, string>> = {
  'Who ends up where': 'Ai thuộc nhóm nào',
  'Columns it needs': 'Cần những cột nào',
  'Settings it uses': 'Cài đặt liên quan',
  'Why these defaults': 'Vì sao mặc định như vậy',
  'What to change': 'Nên chỉnh ô nào',
  'An example': 'Ví dụ',
  'On real tables': 'Trên dữ liệu thật',
};
const OF_EVERY_PAGE = Object.keys(HEADINGS).slice(0, 5);
const WHY: Readonly<Record<Language, string>> = {
  en: 'Why these defaults',
  vi: HEADINGS['Why these defaults'],
};
const CHANGE: Readonly<Record<Language, string>> = { en: 'What to change', vi: HEADINGS['What to change'] };

function headings(page: string): string[] {
  return [...page.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
}

function section(page: string, title: string): string {
  return page.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? '';
}

/** What people wrote: all that is not made from the packs. */
function handWritten(page: string): string {
  return page.replace(/<!-- generated: (\w+) -->[^]*?<!-- end of \1 -->/g, '');
}

function segmentsOf({ scheme }: Pack, language: Language): string[] {
  const all = [
    ...scheme.rules.map(({ segment }) => segment),
    ...(scheme.otherwise ? [scheme.otherwise] : []),
  ];
  return [...new Set(all.map((segment) => segment[language]))];
}

describe.each(EACH_PACK)('the pages of the pack %s', (key, pack) => {
  it.each(BOTH)('name the pack and each of its segments in %s', (language) => {
    const page = guidePage(language, key);
    expect(page.startsWith(`# ${pack.title[language]}\n`)).toBe(true);
    const missing = segmentsOf(pack, language).filter((segment) => !page.includes(`| **${segment}** |`));
    expect(missing).toEqual([]);
    for (const { column } of schemesOf(pack)) expect(page).toContain(`**${column[language]}**`);
  });

  it('have the same headings in both languages', () => {
    const [english, vietnamese] = BOTH.map((language) => headings(guidePage(language, key)));
    expect(vietnamese).toEqual(english.map((title) => HEADINGS[title]));
    expect(english).toEqual(expect.arrayContaining(OF_EVERY_PAGE));
  });

  it.each(BOTH)('say what the pack is for, why it is as it is, and what to change, in %s', (language) => {
    const page = handWritten(guidePage(language, key));
    const [purpose] = page.split(/^## /m);
    expect(sentences(purpose)).toBeGreaterThanOrEqual(2);
    expect(sentences(section(page, WHY[language]))).toBeGreaterThanOrEqual(2);
    expect(section(page, CHANGE[language])).toMatch(/^- .+\.$/m);
  });

  it.each(BOTH)('name only metrics that there are, where they say what to change in %s', (language) => {
    const names = [...section(guidePage(language, key), CHANGE[language]).matchAll(/_([^_`]+)_/g)];
    expect(names.filter(([, name]) => metricNamed(name) === null).map(([, name]) => name)).toEqual([]);
  });

  it('have as many paragraphs, points and rows in both languages', () => {
    const [english, vietnamese] = BOTH.map((language) => shapeOf(handWritten(guidePage(language, key))));
    expect(vietnamese).toEqual(english);
  });
});

function sentences(text: string): number {
  return (text.match(/[.?](?=\s|$)/g) ?? []).length;
}

/** What each block of a page is, and the lines of lists and tables. */
function shapeOf(page: string): string[] {
  return page
    .trim()
    .split(/\n\n+/)
    .map((block) => (/^(#|- |\|)/.test(block) ? `${block[0]} ${block.split('\n').length}` : 'text'));
}

describe.each(BOTH)('the guide in %s', (language) => {
  const folder = resolve(__dirname, `../../docs/guide/${language}`);
  const pages = readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.replace('.md', ''));

  it('has a page about the sidebar, one about formulas, and else none without a pack', () => {
    expect(pages.sort()).toEqual(['README', 'formulas', 'sidebar', ...PACKS.map(({ key }) => key)].sort());
  });

  it('is what the packs say', () => {
    const own = Object.entries(GUIDE_PAGES).filter(([path]) => path.startsWith(`guide/${language}/`));
    const stale = own.filter(([path, pageOf]) => {
      const page = guidePage(language, path.split('/')[2].replace('.md', ''));
      return pageOf(page) !== page;
    });
    expect(stale.map(([path]) => path)).toEqual([]);
  });

  it('leads nowhere that is not there', () => {
    const broken = pages.flatMap((name) => {
      const page = guidePage(language, name);
      const links = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target);
      return links.filter((target) => !leadsSomewhere(folder, target)).map((target) => `${name}: ${target}`);
    });
    expect(broken).toEqual([]);
  });

  it('shows every command with packs that there are', () => {
    const commands = pages.flatMap((name) => [...guidePage(language, name).matchAll(/--pack ([\w,-]+)/g)]);
    expect(commands.length).toBeGreaterThan(PACKS.length);
    for (const [, names] of commands) expect(choosePacks(names.split(','))).toHaveProperty('packs');
  });
});

describe('the page about the sidebar', () => {
  const [english, vietnamese] = BOTH.map((language) => guidePage(language, 'sidebar'));

  it('has as many paragraphs and points in both languages', () => {
    expect(shapeOf(vietnamese)).toEqual(shapeOf(english));
  });

  it('shows the same pictures in both languages', () => {
    const shown = (page: string) => picturesIn(page).map(({ file }) => file);
    expect(shown(vietnamese)).toEqual(shown(english));
  });

  it.each(BOTH)('is about each tab that the sidebar has, by its name in %s', (language) => {
    const { names } = sidebarWords(language).tabs;
    const tabs = [...DAILY_TABS, ...OTHER_TABS].map((tab) => names[tab]);
    expect(headings(guidePage(language, 'sidebar')).slice(1, -1)).toEqual(tabs);
  });

  it.each(BOTH)('names the buttons and parts of pages as they are called in %s', (language) => {
    const titles = Object.values(TAB_TITLES).map((title) => title[language]);
    const words = [sidebarWords(language), messages(language).page, tabHeaders(language), titles];
    const called = new Set(textsIn(words).map(withoutCounts));
    // The points of the first run begin with names of their own.
    const bold = [...guidePage(language, 'sidebar').matchAll(/(^- )?\*\*([^*]+)\*\*/gm)];
    const named = bold.filter(([, isPoint]) => !isPoint).map(([, , name]) => name);
    expect(named.filter((name) => !called.has(name))).toEqual([]);
    expect(named.length).toBeGreaterThan(15);
  });

  it.each(BOTH)(
    'tells who cannot see them what its pictures show, and has each of them, in %s',
    (language) => {
      const shown = picturesIn(guidePage(language, 'sidebar'));
      const present = readdirSync(resolve(__dirname, `../../docs/guide/${language}/pictures`));
      expect(shown.map(({ file }) => file).sort()).toEqual(present.map((name) => `pictures/${name}`).sort());
      const told = shown.map(({ text }) => text);
      expect(told.filter((text) => text.split(' ').length < 5)).toEqual([]);
      expect(new Set(told).size).toBe(told.length);
    },
  );
});

function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];
}

/** 'Show {count} {count:customer|customers}' as the guide writes it: 'Show … customers' */
function withoutCounts(text: string): string {
  return text.replace(/\{\w+:[^|}]*\|([^}]*)\}/g, '$1').replace(/\{\w+\}/g, '…');
}

/** Each with its path from the page, and the text in its place. */
function picturesIn(page: string): { readonly file: string; readonly text: string }[] {
  const tags = [...page.matchAll(/<img ([^>]*)>/g)].map(([, attributes]) => attributes);
  const value = (tag: string, name: string) => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return tags.map((tag) => ({ file: value(tag, 'src'), text: value(tag, 'alt') }));
}

it('the two first pages have one glossary', () => {
  const [english, vietnamese] = BOTH.map((language) =>
    handWritten(guidePage(language, 'README'))
      .split('\n')
      .filter((line) => line.startsWith('|')),
  );
  expect(vietnamese).toEqual(english);
  expect(english.length).toBeGreaterThan(20);
});

function leadsSomewhere(folder: string, target: string): boolean {
  const [path, anchor] = target.split('#');
  const file = resolve(folder, path);
  if (!existsSync(file)) return false;
  return anchor === undefined || anchorsIn(file).has(anchor);
}

/** As GitHub gives them: the second heading of one name gets -1. */
function anchorsIn(file: string): Set<string> {
  const seen = new Map<string, number>();
  return new Set(
    [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, title]) => {
      const anchor = anchorOf(title);
      const count = seen.get(anchor) ?? 0;
      seen.set(anchor, count + 1);
      return count === 0 ? anchor : `${anchor}-${count}`;
    }),
  );
}
