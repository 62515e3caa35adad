/**
 * Sentences about rules in pieces, so that the words that join conditions can be set apart: the sentence carries private
 * characters around those words, which no text of a person has a use for.
 */
import type { SentencePart } from '../protocol';

const [OPEN, CLOSE] = ['\ue000', '\ue001'];
const MARKED = /\ue000([^\ue000\ue001]*)\ue001/;

/** The letters of ' and ' or ', or ' with the marks around them. */
export function marked(word: string): string {
  return word.replace(/\p{L}+/u, `${OPEN}$&${CLOSE}`);
}

/** Every second piece of the cut is a marked word. */
export function sentenceParts(sentence: string): SentencePart[] {
  return sentence
    .split(MARKED)
    .map((text, index) => ({ text: text.replace(/[\ue000\ue001]/g, ''), joins: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
