/**
 * What the user reads when set-up or removal is done.
 */
import type { Language } from '../core/index';
import type { RemovalAnswer, SetUpAnswer, SetUpTab } from '../protocol';
import { fill, messages } from './format';

type Done<A extends { readonly ok: boolean }> = Extract<A, { ok: true }>;

/** Which tabs were made and which completed, and what else the user should know. */
export function setUpSentence({ settings, rules, issues }: Done<SetUpAnswer>, language: Language): string {
  const { done } = messages(language).setup;
  const named = (outcome: SetUpTab['outcome']) =>
    [settings, rules]
      .filter((tab) => tab.outcome === outcome)
      .map(({ sheet }) => sheet)
      .join(', ');
  const [made, repaired] = [named('made'), named('repaired')];
  const sentences = [
    ...(made === '' ? [] : [fill(done.made, { tabs: made })]),
    ...(repaired === '' ? [] : [fill(done.repaired, { tabs: repaired })]),
    ...issues.map(({ message }) => message),
  ];
  return sentences.length > 0 ? sentences.join(' ') : done.nothing;
}

/** How much was removed. */
export function removalSentence({ columns, tabs }: Done<RemovalAnswer>, language: Language): string {
  return fill(messages(language).removal.done, { columns, tabs }, language);
}
