/**
 * Asks every two seconds how far a run is, one question at a time.
 */
import type { Progress } from '../../protocol/first-run';
import type { Ask } from '../server';

const EVERY_MS = 2000;

/** Gives back what ends it. An answer that does not come is no fault: the run itself says how it ended. */
export function watchRun(run: string, ask: Ask, said: (progress: Progress | null) => void): () => void {
  let isOver = false;
  let timer = setTimeout(look, EVERY_MS);
  function look(): void {
    ask('progressFromPage', { run })
      .then(
        ({ progress }) => isOver || said(progress),
        () => undefined,
      )
      .finally(() => {
        if (!isOver) timer = setTimeout(look, EVERY_MS);
      });
  }
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
