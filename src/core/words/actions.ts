/**
 * The words by which the text of an action says what is to be done and what is not, in any language.
 */
import { wordLookup } from './lookup';

/** From the folded word before a colon. */
export const ACTION_PARTS: ReadonlyMap<string, 'do' | 'doNot'> = wordLookup<'do' | 'doNot'>(
  { do: ['Do'], doNot: ['Do not', "Don't", 'Avoid'] },
  { do: ['Nên', 'Hãy'], doNot: ['Không nên', 'Đừng', 'Tránh'] },
);
