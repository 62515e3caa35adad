/**
 * "Show the 52": customers who moved from one segment to another, each by its id.
 */
import { fill, languageOfLocale, messages } from '../../i18n/index';
import type { ShowAnswer, ShowMovedRequest } from '../../protocol/show-customers';
import { showCopy } from './show-copy';

/** As a copy of their rows: no filter tells them from the others. */
export function showMoved({ scheme, from, to, ids, lang }: ShowMovedRequest): ShowAnswer {
  const language = lang ?? languageOfLocale(Session.getActiveUserLocale());
  const { movedFrom, moved, none, copied: said } = messages(language).show;
  const title = fill(movedFrom, { from: from || none, to: to || none }, language);
  return showCopy(() => ({ ids: new Set(ids), keys: [scheme], title, label: moved, said }), language);
}
