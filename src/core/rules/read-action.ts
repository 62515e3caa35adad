/**
 * The Action cell of a rule → what to do with its customers, and what not to do.
 */
import { cellText } from '../settings/values';
import { ACTION_PARTS } from '../words/actions';
import { foldWord } from '../words/lookup';

/** '' where nothing is said of it. */
export interface SegmentAction {
  readonly do: string;
  readonly doNot: string;
}

/** A word or two before a colon, where a sentence begins. */
const LABEL = /(^|[.!?;\n]\s*)([\p{L}'’]{2,12}(?: \p{L}{2,12})?):\s*/gu;

/**
 * Parts begin with "Do:" or "Do not:", in any language; what stands before the first of them is to be done.
 * @example readAction('Do: call them. Do not: wait.') //=> { do: 'call them.', doNot: 'wait.' }
 */
export function readAction(cell: unknown): SegmentAction {
  const text = cellText(cell);
  const found: Record<keyof SegmentAction, string[]> = { do: [], doNot: [] };
  let [part, from]: [keyof SegmentAction, number] = ['do', 0];
  for (const match of text.matchAll(LABEL)) {
    const [whole, before, label] = match;
    const next = ACTION_PARTS.get(foldWord(label));
    if (next === undefined) continue;
    found[part].push(text.slice(from, match.index + before.length).trim());
    [part, from] = [next, match.index + whole.length];
  }
  found[part].push(text.slice(from).trim());
  const joined = (texts: readonly string[]) => texts.filter((one) => one !== '').join(' ');
  return { do: joined(found.do), doNot: joined(found.doNot) };
}
