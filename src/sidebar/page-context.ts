/**
 * What every part of the page needs: the state, the words, the numbers, and what can be done.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { fillSentence, type SidebarWords } from '../i18n/sidebar';
import type { Answers } from './answers';
import type { Format } from './format';
import type { Ask } from './server';
import type { Actions } from './state/actions';
import type { State } from './state/state';

export interface PageContext {
  readonly state: State;
  readonly language: 'en' | 'vi';
  readonly words: SidebarWords;
  readonly format: Format;
  readonly actions: Actions;
  /** For calls of one page alone: see use-call.ts. */
  readonly ask: Ask;
  readonly answers: Answers;
  /** A sentence with values; numbers are written as the spreadsheet does. */
  readonly say: (sentence: string, values: Readonly<Record<string, string | number>>) => string;
}

export const PageContext = createContext<PageContext | null>(null);

export function usePage(): PageContext {
  const page = useContext(PageContext);
  if (!page) throw new Error('Only inside of the page.');
  return page;
}

export function sayer({ number }: Format): PageContext['say'] {
  return (sentence, values) => {
    const written = Object.entries(values).map(([name, value]): [string, string] => [
      name,
      typeof value === 'number' ? number(value) : value,
    ]);
    return fillSentence(sentence, Object.fromEntries(written));
  };
}
