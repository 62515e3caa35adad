/**
 * The click on "Fit thresholds to my data": a question for each scheme, with all that would be written, then the writing.
 */
import type { Language } from '../../core/index';
import { fill, fitBlocks, languageOfLocale, messages } from '../../i18n/index';
import type { FitAnswer, FitProposal } from '../../protocol';
import { isConfirmed } from '../ask';
import { finishFit, fitWorkbook } from './fit-thresholds';

/** Not while a lock is held: locks do not outlive the wait for an answer. What was proposed is worked out again to be written. */
export function fitByQuestions(): FitAnswer {
  const finished = finishFit();
  if (finished?.ok === false) return finished;
  const proposed = fitWorkbook({});
  if (!proposed.ok) return proposed;
  if (finished && proposed.proposals.length === 0) return finished;
  const language = languageOfLocale(Session.getActiveUserLocale());
  const chosen = [...byScheme(proposed.proposals)].flatMap(([scheme, proposals]) =>
    isChosen(scheme, proposals, language) ? proposals : [],
  );
  return chosen.length > 0 ? fitWorkbook({ apply: chosen.map(({ id }) => id) }) : proposed;
}

/** An alert has no scroll bar: one for all would be cut off. */
function byScheme(proposals: readonly FitProposal[]): Map<string, FitProposal[]> {
  const groups = new Map<string, FitProposal[]>();
  for (const proposal of proposals) {
    const { scheme } = proposal.rules[0];
    groups.set(scheme, [...(groups.get(scheme) ?? []), proposal]);
  }
  return groups;
}

function isChosen(scheme: string, proposals: readonly FitProposal[], language: Language): boolean {
  const title = fill(messages(language).fit.question, { scheme });
  return isConfirmed(title, fitBlocks({ proposals }, language).join('\n\n'));
}
