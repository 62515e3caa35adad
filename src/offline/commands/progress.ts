/**
 * Says on stderr what a long command is doing, so that stdout stays the results'.
 */
import type { Language } from '../../core/index';
import { cliMessages, fill } from '../../i18n/index';

type Phase = keyof ReturnType<typeof cliMessages>['progress'];

/** One line a phase. */
export function progress(lang: Language, phase: Phase, values: Record<string, string | number> = {}): void {
  console.error(fill(cliMessages(lang).progress[phase], values));
}
