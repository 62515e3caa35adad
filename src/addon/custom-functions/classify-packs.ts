/**
 * The ready-made packs and schemes that a formula names, in either language. Not for what is in them.
 */
import { foldKey, RUN_ISSUES, type IssueLog, type Language } from '../../core/index';
import { fill, messages } from '../../i18n/index';
import { choosePacks, DEFAULT_PACKS, PACKS, schemesOf, type Pack } from '../../templates/index';

/**
 * The packs that a text names, between commas or semicolons: by key, by a scheme's name, or by title; `all` as in a run. Null
 * names the packs of a run without rules.
 * Issues: run.packConflict. Throws: a sentence where there is no such pack.
 */
export function packsNamed(text: string | null, language: Language, issues: IssueLog): readonly Pack[] {
  const names = text?.split(/[,;]/).filter((part) => part.trim() !== '') ?? DEFAULT_PACKS;
  const choice = choosePacks(names.map((name) => packKey(name, language)));
  if ('packs' in choice) return choice.packs;
  if ('conflict' in choice) {
    const [first, second] = choice.conflict;
    issues.add(RUN_ISSUES, 'run.packConflict', {}, { first, second, setting: choice.setting });
  }
  return [];
}

function packKey(name: string, language: Language): string {
  const wanted = foldKey(name);
  if (wanted === 'all') return 'all';
  const by = (namesOf: (pack: Pack) => readonly string[]) =>
    PACKS.find((pack) => namesOf(pack).some((known) => foldKey(known) === wanted));
  const pack = by(({ key }) => [key]) ?? by(schemeNames) ?? by(({ title }) => Object.values(title));
  if (pack) return pack.key;
  const known = PACKS.map(({ scheme }) => scheme.name[language]).join(', ');
  throw new Error(fill(messages(language).live.unknownPack, { found: name.trim(), known }, language));
}

function schemeNames(pack: Pack): string[] {
  return schemesOf(pack).flatMap(({ name }) => Object.values(name));
}

/** What a scheme may be called: as it is written, and the pack whose scheme goes by that name in another language. */
export function schemeAliases(name: string): string[] {
  const wanted = foldKey(name);
  const packed = PACKS.flatMap(schemesOf).filter(({ name: texts, column }) =>
    [...Object.values(texts), ...Object.values(column)].some((known) => foldKey(known) === wanted),
  );
  return [name, ...packed.map(({ origin }) => origin)];
}
