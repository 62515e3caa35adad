/**
 * What the page itself says of a condition while it is typed: the sentence, or what is wrong. Apart from the rest, so that the
 * page carries no other sentences.
 */
import type { ConditionTree, Language } from '../core/index';
import type { SentencePart } from '../protocol';
import { CONDITION_FAULTS as EN } from './en/conditions';
import { fill } from './fill';
import { conditionClause } from './rule-sentence';
import { sentenceParts } from './sentence-parts';
import { CONDITION_FAULTS as VI } from './vi/conditions';

const FAULTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en: EN, vi: VI };

/** A condition as a sentence without an end, its first letter a capital. */
export function conditionParts(tree: ConditionTree, language: Language): SentencePart[] {
  const text = conditionClause(tree, { language, marksJoins: true });
  return sentenceParts(text.charAt(0).toUpperCase() + text.slice(1));
}

interface Fault {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What is wrong, and what to write instead. */
export function faultSentence({ code, params }: Fault, language: Language): string {
  return fill(FAULTS[language][code] ?? code, params, language);
}
