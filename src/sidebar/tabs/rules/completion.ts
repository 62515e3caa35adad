/**
 * Which names somebody may be about to type, and what becomes of the text when one is taken. Accents and case do not count.
 */
import { foldText, stripAccents } from '../../../core/base/text';
import { canonicalText } from '../../../core/conditions/literals';
import type { Names } from '../../../core/conditions/types';
import type { KnownNames } from './names';

export interface Completion {
  readonly key: string;
  /** As it was begun: in the language in which somebody types. */
  readonly name: string;
  /** What the other language calls it; '' where it has no other name. */
  readonly other: string;
  /** What is put into the text. */
  readonly insert: string;
}

export interface Completions {
  /** Where the name that was begun stands in the text. */
  readonly start: number;
  readonly end: number;
  readonly options: readonly Completion[];
}

export const NO_COMPLETIONS: Completions = { start: 0, end: 0, options: [] };

const MOST_OPTIONS = 8;
/** Behind any of these a new name begins. */
const BREAK = /[<>=!≤≥≠()[\]"“”,;+*?\n]/;
const QUOTES = /["“”]/g;
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_ ]*$/u;

interface Entry {
  readonly key: string;
  readonly names: readonly { readonly name: string; readonly other: string }[];
}

/** A folded name beside what it stands for. */
interface Candidate extends Completion {
  readonly folded: string;
}

export type Completer = (text: string, caret: number) => Completions;

/** Made once for a list of names, which may be long. */
export function createCompleter(known: KnownNames, names: Names): Completer {
  const candidates = entriesOf(known).flatMap((entry) => candidatesOf(entry, names));
  return (text, caret) => completionsAt(text, caret, candidates);
}

function entriesOf({ metrics, columns, language }: KnownNames): Entry[] {
  const [first, second] = language === 'vi' ? (['vi', 'en'] as const) : (['en', 'vi'] as const);
  return [
    ...metrics.map(({ key, names }) => ({
      key,
      names: [
        ...names[first].map((name) => ({ name, other: names[second][0] ?? '' })),
        ...names[second].map((name) => ({ name, other: names[first][0] ?? '' })),
      ],
    })),
    ...columns.map(({ key, header }) => ({ key, names: [{ name: header, other: '' }] })),
  ];
}

function candidatesOf({ key, names: named }: Entry, names: Names): Candidate[] {
  return named.map(({ name, other }) => ({
    key,
    name,
    other: other === name ? '' : other,
    insert: insertOf(key, name, names),
    folded: plain(name),
  }));
}

/** A header that means something else, or that cannot be read as one name, is named by column("…"). */
function insertOf(key: string, name: string, names: Names): string {
  if (!key.startsWith('column:')) return name;
  const found = names.find(name);
  const isSame = !('fault' in found) && found.key === key;
  return isSame && PLAIN_NAME.test(name) ? name : `column(${canonicalText(name)})`;
}

function plain(text: string): string {
  return stripAccents(foldText(text));
}

function completionsAt(text: string, caret: number, candidates: readonly Candidate[]): Completions {
  const before = text.slice(0, caret);
  // Inside a text in quotes nothing is a name.
  if ((before.match(QUOTES) ?? []).length % 2 === 1) return NO_COMPLETIONS;
  for (const start of wordStarts(before)) {
    const begun = plain(before.slice(start));
    const options = optionsFor(begun, candidates);
    // Written out already.
    if (options.length === 1 && plain(options[0].name) === begun) return NO_COMPLETIONS;
    if (options.length > 0) return { start, end: wordEndAt(text, caret), options };
  }
  return NO_COMPLETIONS;
}

/** The starts of the words since the last sign, the first one first: a name may have several words. */
function wordStarts(before: string): number[] {
  let from = before.length;
  while (from > 0 && !BREAK.test(before[from - 1])) from--;
  const starts: number[] = [];
  for (let at = from; at < before.length; at++)
    if (before[at] !== ' ' && (at === from || before[at - 1] === ' ')) starts.push(at);
  return starts;
}

function wordEndAt(text: string, caret: number): number {
  let end = caret;
  while (end < text.length && text[end] !== ' ' && !BREAK.test(text[end])) end++;
  return end;
}

/** Names that begin so before names of which a later word does; each metric once. */
function optionsFor(begun: string, candidates: readonly Candidate[]): Completion[] {
  if (begun === '' || /^[\d.,%-]+$/.test(begun)) return [];
  const starting = candidates.filter(({ folded }) => folded.startsWith(begun));
  const inside = candidates.filter(({ folded }) => folded.includes(` ${begun}`));
  const byKey = new Map<string, Completion>();
  for (const { key, name, other, insert } of [...starting, ...inside])
    if (!byKey.has(key)) byKey.set(key, { key, name, other, insert });
  return [...byKey.values()].slice(0, MOST_OPTIONS);
}

/** The text with a name in the place of what was begun, and where the caret then stands. */
export function complete(
  text: string,
  { start, end }: Completions,
  { insert }: Completion,
): { readonly text: string; readonly caret: number } {
  const rest = text.slice(end).replace(/^ +/, '');
  const head = `${text.slice(0, start)}${insert} `;
  return { text: head + rest, caret: head.length };
}
