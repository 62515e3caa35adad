/**
 * A preview as tables that people read on a terminal: counts before and after, then who moves from where to where.
 */
import { formatNumber, OUTPUT_WORDS, type Language } from '../../core/index';
import { messages } from '../../i18n/index';
import type { Preview, PreviewScheme } from '../../protocol';
import { tableText } from './print-report';

/** Figures alone: samples name customers, and are in the report of --json. */
export function previewText({ schemes }: Preview, lang: Language): string {
  const { title } = messages(lang).record.preview;
  return [title, ...schemes.map((scheme) => schemeText(scheme, lang))].join('\n\n');
}

function schemeText({ scheme, segments, moves }: PreviewScheme, lang: Language): string {
  const words = messages(lang).record.preview;
  const number = (count: number) => formatNumber(count, lang);
  const name = (segment: string) => segment || '—';
  const counts = segments.map(({ segment, before, after }) => [name(segment), number(before), number(after)]);
  const table = tableText([[OUTPUT_WORDS[lang].summary.segment, words.before, words.after], ...counts]);
  const moved = moves.map(({ from, to, customers }) => [`${name(from)} → ${name(to)}`, number(customers)]);
  const moveTable = tableText([[`${words.from} → ${words.to}`, words.customers], ...moved]);
  return `${scheme}\n${table}\n\n${moves.length > 0 ? moveTable : `  ${words.nobody}`}`;
}
