/**
 * The click on "Fit thresholds to my data": a question for each scheme, with all that would be written, then the writing.
 */
import type { Language } from '../../core/index';
import { fill, fitBlocks, languageOfLocale, messages } from '../../i18n/index';
import type { FitAnswer, FitProposal } from '../../protocol';
import { fitWorkbook } from './fit-thresholds';

/** Not while a lock is held: locks do not outlive the wait for an answer. What was proposed is worked out again to be written. */
export function fitByQuestions(): FitAnswer {
  const proposed = fitWorkbook({});
  if (!proposed.ok) return proposed;
  const language = languageOfLocale(Session.getActiveUserLocale());
  const chosen = [...byScheme(proposed.proposals)].flatMap(([scheme, proposals]) =>
    isConfirmed(scheme, proposals, language) ? proposals : [],
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

function isConfirmed(scheme: string, proposals: readonly FitProposal[], language: Language): boolean {
  const ui = SpreadsheetApp.getUi();
  const title = fill(messages(language).fit.question, { scheme });
  const text = fitBlocks({ proposals }, language).join('\n\n');
  return ui.alert(title, text, ui.ButtonSet.YES_NO) === ui.Button.YES;
}
