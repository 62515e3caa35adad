/**
 * What is missing for a segment as a list: what to change, how far it is, and what stands in the way for want of a value.
 */
import type { Change, Missing, SubjectValue } from '../core/index';
import { actualText, numberText } from './actual-text';
import { explainWords, ruleLabel } from './explain-sentences';
import { fill } from './format';
import { neededText, optionsText } from './missing-sentences';
import { listed, quoted, ruleWords, type SentenceOptions } from './quantities';
import { conditionClause } from './rule-sentence';

export interface Need {
  /** Without the value nobody can tell whether it holds. */
  readonly isUnknown: boolean;
  readonly title: string;
  /** How far it is; '' where there is no more to say. */
  readonly note: string;
  /** 0–1: of the number that is needed what the customer has. Null where that says nothing. */
  readonly share: number | null;
}

/** The sentence over the needs; '' where they speak for themselves. */
export function missingHead(
  { reached, rule, segment, changes, conditions }: Missing,
  options: SentenceOptions,
): string {
  const words = explainWords(options.language).missing;
  if (reached) return fill(words.reached, { segment });
  if (!rule) return fill(words.impossible, { segment });
  if (changes.length + conditions.length > 0) return '';
  return fill(words.ready, { segment, rule: ruleLabel(rule, options.language) });
}

/** `canFill`: whether a subject stands in a cell of the customer's, so that a blank can be filled there. */
export function changeNeed(change: Change, canFill: boolean, options: SentenceOptions): Need {
  const { name, value } = change.subject;
  if (value !== null) return { ...presentNeed(change, options), isUnknown: false };
  const words = explainWords(options.language).needs;
  const x = neededOf(change, options);
  return {
    isUnknown: true,
    title: fill(canFill ? words.fill : words.noValue, { name }),
    note: x === '' ? '' : fill(words.needed, { x }),
    share: null,
  };
}

/** Conditions of which no change can be computed. */
export function conditionNeed(
  { tree, negated, values }: Missing['conditions'][number],
  options: SentenceOptions,
): Need {
  const { comma } = ruleWords(options.language);
  return {
    isUnknown: values.some(({ value }) => value === null),
    title: conditionClause(tree, options, negated),
    note: values.map((subject) => factText(subject, options)).join(comma),
    share: null,
  };
}

/** A rule that stands before. */
export function rivalNeed(rival: Missing['before'][number], options: SentenceOptions): Need {
  const { before, beforeWhy } = explainWords(options.language).needs;
  const rule = ruleLabel(rival, options.language);
  const title = fill(before, { rule, segment: rival.segment });
  return { isUnknown: false, title, note: beforeWhy, share: null };
}

type Of<K extends Change['kind']> = Extract<Change, { kind: K }>;
type Said = Omit<Need, 'isUnknown'>;

function presentNeed(change: Change, options: SentenceOptions): Said {
  const words = explainWords(options.language).needs;
  const { name } = change.subject;
  const note = fill(words.now, { have: actualText(change.subject, options) });
  switch (change.kind) {
    case 'number':
      return numberNeed(change, options);
    case 'oneOf':
      return { title: fill(words.be, { name, x: neededOf(change, options) }), note, share: null };
    case 'noneOf':
      return {
        title: fill(words.noneOf, { name, x: optionsText(change.options, options) }),
        note,
        share: null,
      };
    case 'entries':
      return { title: entriesTitle(change, options), note, share: null };
    case 'empty':
      return { title: fill(words.empty, { name }), note, share: null };
    case 'filled':
      return { title: fill(words.fill, { name }), note, share: null };
  }
}

function numberNeed(change: Of<'number'>, options: SentenceOptions): Said {
  const words = explainWords(options.language).needs;
  const { subject, need, beyond } = change;
  const have = actualText(subject, options);
  if (subject.type === 'date') {
    const title = fill(words.be, { name: subject.name, x: neededText(change, options) });
    return { title, note: fill(words.now, { have }), share: null };
  }
  const difference = change.difference ?? need;
  const isRising = difference > 0;
  const titles = beyond ? [words.moreThan, words.lessThan] : [words.more, words.less];
  const amount = numberText(Math.abs(difference), subject, options);
  const share = isRising && need > 0 && need - difference >= 0 ? (need - difference) / need : null;
  const over = isRising ? words.reachOver : words.reachUnder;
  const note = beyond ? over : isRising ? words.reach : words.reachDown;
  return {
    title: fill(titles[isRising ? 0 : 1], { name: subject.name, amount }),
    note: fill(note, { have, need: numberText(need, subject, options) }),
    share,
  };
}

/** What would do in place of a blank; '' where anything does. */
function neededOf(change: Change, options: SentenceOptions): string {
  if (change.kind === 'number') return neededText(change, options);
  if (change.kind === 'oneOf') return optionsText(change.options, options);
  return change.kind === 'entries' ? entriesText(change.add, options) : '';
}

function entriesTitle({ subject: { name }, add, remove }: Of<'entries'>, options: SentenceOptions): string {
  const words = explainWords(options.language).needs;
  const said = (sentence: string, entries: readonly string[]) =>
    entries.length > 0 ? [fill(sentence, { name, x: entriesText(entries, options) })] : [];
  return [...said(words.add, add), ...said(words.remove, remove)].join('; ');
}

function entriesText(entries: readonly string[], options: SentenceOptions): string {
  const { comma, and } = ruleWords(options.language);
  return listed(
    entries.map((entry) => quoted(entry, options)),
    comma,
    and,
  );
}

function factText(subject: SubjectValue, options: SentenceOptions): string {
  const { fact } = explainWords(options.language).needs;
  return fill(fact, { name: subject.name, have: actualText(subject, options) });
}
