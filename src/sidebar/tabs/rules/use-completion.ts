/**
 * The names that are offered while somebody types, and what the keys do with them.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { complete, NO_COMPLETIONS, type Completer, type Completion } from './completion';

export interface CompletionUse {
  readonly box: { current: HTMLTextAreaElement | null };
  /** Empty: the list is closed. */
  readonly options: readonly Completion[];
  readonly active: number;
  readonly typed: (text: string, caret: number) => void;
  readonly take: (index: number) => void;
  readonly press: (event: KeyboardEvent) => void;
  readonly close: () => void;
}

/** `completer` null: no names are offered. */
export function useCompletion(
  text: string,
  change: (text: string) => void,
  completer: Completer | null,
): CompletionUse {
  const box = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number | null>(null);
  const [offered, setOffered] = useState(NO_COMPLETIONS);
  const [active, setActive] = useState(0);
  const { options } = offered;
  useLayoutEffect(() => {
    if (caret.current === null) return;
    box.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });
  const close = (): void => setOffered(NO_COMPLETIONS);
  const take = (index: number): void => {
    const taken = complete(text, offered, options[index]);
    caret.current = taken.caret;
    change(taken.text);
    close();
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => setActive((active + 1) % options.length),
    ArrowUp: () => setActive((active + options.length - 1) % options.length),
    Enter: () => take(active),
    Escape: close,
  };
  return {
    ...{ box, options, active, take, close },
    typed: (typedText, at) => {
      change(typedText);
      setOffered(completer ? completer(typedText, at) : NO_COMPLETIONS);
      setActive(0);
    },
    press: (event) => {
      // While a letter is still being put together, Enter is the letter's.
      const act = options.length > 0 && !event.isComposing ? keys[event.key] : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    },
  };
}
