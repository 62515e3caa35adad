/**
 * The sample shop beside somebody's own tables: its order lines and products are no part of theirs. Known by the names of its
 * tabs, which costs no call.
 */
import { findSources, IssueLog, TAB_TITLES, type Settings } from '../../core/index';
import { fill, messages } from '../../i18n/index';
import type { SheetTop } from './read-sheet';

const LANGUAGES = ['en', 'vi'] as const;
const KINDS = ['customers', 'orders', 'lines', 'products'] as const;

/** Without the sample's, where the others are enough for a run and Settings name none of the sample's; else all. */
export function besideSample<Top extends SheetTop>(
  tops: readonly Top[],
  settings: Pick<Settings, 'sources' | 'map'>,
): readonly Top[] {
  const others = tops.filter(({ name }) => !isOfSample(name));
  const isChosen = Object.values(settings.sources).some(isOfSample);
  if (isChosen || others.length === tops.length) return tops;
  return findSources(others, settings, new IssueLog()) ? others : tops;
}

/** A number may stand behind the title. */
function isOfSample(tab: string): boolean {
  return LANGUAGES.some((language) =>
    KINDS.some((kind) =>
      tab.startsWith(fill(messages(language).firstRun.sampleTab, { table: TAB_TITLES[kind][language] })),
    ),
  );
}
