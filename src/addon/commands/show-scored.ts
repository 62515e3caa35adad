/**
 * A field of the RFM heat map: the customers with a recency and a frequency score, as the last run left them.
 */
import { cellText } from '../../core/index';
import { languageOfLocale, messages } from '../../i18n/index';
import type { ShowAnswer, ShowScoredRequest } from '../../protocol/show-customers';
import { readLastRun } from '../record/read-last-run';
import { readStateColumns } from '../record/state-columns';
import { FIGURES } from '../record/state-table';
import type { OwnTabs } from '../sheets/own-tabs';
import { showCopy } from './show-copy';

/** As a copy of their rows: scores need not stand beside the customers. */
export function showScored({ recency, frequency, lang }: ShowScoredRequest): ShowAnswer {
  const language = lang ?? languageOfLocale(Session.getActiveUserLocale());
  const title = `R${recency} F${frequency}`;
  const { scores: label, copiedScored: said } = messages(language).show;
  const idsIn = (tabs: OwnTabs): string[] => {
    const state = readStateColumns(tabs, [FIGURES.rfm]);
    const scores = state?.column(FIGURES.rfm) ?? [];
    return (state?.ids ?? []).filter((_, row) =>
      cellText(scores[row]).startsWith(`${recency}-${frequency}-`),
    );
  };
  return showCopy(
    (tabs) => ({ ids: new Set(idsIn(tabs)), keys: readLastRun(tabs)?.run.keys ?? [], title, label, said }),
    language,
  );
}
