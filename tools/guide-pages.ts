/**
 * docs/guide: a page a pack in each language. People write the prose; what stands between two marks is made here from the
 * packs and the sample shop, and everything else on a page is left as it is.
 */
import type { Language } from '../src/core/index';
import { PACKS } from '../src/templates/index';
import { columnPart } from './guide/column-part';
import { contentsPart, namesPart, startersPart } from './guide/contents-part';
import { segmentPart } from './guide/segment-part';
import { settingPart } from './guide/setting-part';

/** Generated parts by the name in their marks. */
type Parts = Readonly<Record<string, () => string>>;

const LANGUAGES: readonly Language[] = ['en', 'vi'];

/**
 * By path below docs/: the page as it is to be, given how it is.
 * Empty: a page that is not there yet has its generated parts alone.
 * Throws: where a mark is missing.
 */
export const GUIDE_PAGES: Readonly<Record<string, (page: string) => string>> = Object.fromEntries(
  LANGUAGES.flatMap((language) => [
    pageEntry(`guide/${language}/README.md`, {
      contents: () => contentsPart(language),
      starters: () => startersPart(language),
      names: () => namesPart(language),
    }),
    ...PACKS.map((pack) =>
      pageEntry(`guide/${language}/${pack.key}.md`, {
        segments: () => segmentPart(pack, language),
        columns: () => columnPart(pack, language),
        settings: () => settingPart(pack, language),
      }),
    ),
  ]),
);

function pageEntry(path: string, parts: Parts) {
  const names = Object.keys(parts);
  const empty = `${names.map((name) => marksOf(name).join('\n')).join('\n\n')}\n`;
  const pageOf = (page: string) =>
    names.reduce((text, name) => withPart(text, { path, name, part: parts[name]() }), page || empty);
  return [path, pageOf] as const;
}

function marksOf(name: string) {
  return [`<!-- generated: ${name} -->`, `<!-- end of ${name} -->`] as const;
}

interface Replacement {
  readonly path: string;
  readonly name: string;
  readonly part: string;
}

function withPart(page: string, { path, name, part }: Replacement): string {
  const [open, close] = marksOf(name);
  const [from, to] = [page.indexOf(open), page.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`docs/${path} needs the marks ${open} and ${close}`);
  return `${page.slice(0, from + open.length)}\n\n${part}\n\n${page.slice(to)}`;
}
