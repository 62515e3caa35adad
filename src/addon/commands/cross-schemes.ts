/**
 * Two schemes against each other, and the RFM heat map, as the last run left them. Reads the add-on's hidden tabs alone.
 */
import {
  cellText,
  crossTab,
  IssueLog,
  rfmMap,
  SHOW_ISSUES,
  type Cell,
  type CrossSide,
  type Language,
} from '../../core/index';
import { languageOfLocale, reportIssues } from '../../i18n/index';
import type { Crossing, CrossingAnswer, CrossingRequest, RfmHeat } from '../../protocol/crossing';
import { lastSchemes, type LastScheme } from '../record/last-schemes';
import { readLastRun } from '../record/read-last-run';
import { readStateColumns, type StateColumns } from '../record/state-columns';
import { factName, FIGURES } from '../record/state-table';
import { readOwnTabs } from '../sheets/own-tabs';

/** Refused before the first run. Nothing is written. */
export function crossSchemes({ first, second, lang }: CrossingRequest): CrossingAnswer {
  const language = lang ?? languageOfLocale(Session.getActiveUserLocale());
  const tabs = readOwnTabs(SpreadsheetApp.getActiveSpreadsheet());
  const known = readLastRun(tabs);
  const schemes = known ? lastSchemes(tabs, known.run) : [];
  const [rows, columns] = chosenOf(schemes, first, second);
  const facts = [rows, columns].flatMap((scheme) => (scheme ? [factName('now', scheme.key)] : []));
  const state = readStateColumns(tabs, [...facts, FIGURES.revenue, FIGURES.rfm]);
  if (!state || schemes.length === 0) return refusal(language);
  const revenue = numbersOf(state, FIGURES.revenue);
  return {
    ok: true,
    schemes: schemes.map(({ scheme }) => scheme),
    crossing: rows && columns ? crossingOf({ rows, columns }, state, revenue) : null,
    heat: heatOf(state, revenue),
  };
}

function refusal(language: Language): CrossingAnswer {
  const issues = new IssueLog();
  issues.add(SHOW_ISSUES, 'show.noRun');
  return { ok: false, issues: reportIssues(issues, language) };
}

/** The schemes by name; where one is not known any more, or none is named, the first that is left. */
function chosenOf(
  schemes: readonly LastScheme[],
  first: string | undefined,
  second: string | undefined,
): readonly [LastScheme | undefined, LastScheme | undefined] {
  const named = (name: string | undefined) => schemes.find(({ scheme }) => scheme === name);
  const columns = named(second);
  const rows = named(first) ?? schemes.find((one) => one !== columns);
  return [rows, columns && columns !== rows ? columns : schemes.find((one) => one !== rows)];
}

interface Sides {
  readonly rows: LastScheme;
  readonly columns: LastScheme;
}

function crossingOf({ rows, columns }: Sides, state: StateColumns, revenue: Float64Array): Crossing {
  const side = ({ key, segments }: LastScheme): CrossSide => ({
    segments,
    texts: (state.column(factName('now', key)) ?? state.ids.map(() => '')).map(cellText),
  });
  return {
    first: rows.scheme,
    second: columns.scheme,
    ...crossTab(side(rows), side(columns), revenue),
  };
}

/** NaN for what is blank, or no number. */
function numbersOf(state: StateColumns, name: string): Float64Array {
  const cells = state.column(name);
  return Float64Array.from(state.ids, (_, row) => numberIn(cells?.[row] ?? ''));
}

function numberIn(cell: Cell): number {
  return typeof cell === 'number' ? cell : NaN;
}

/** Scores stand as '5-4-3': recency, frequency, monetary. */
function heatOf(state: StateColumns, revenue: Float64Array): RfmHeat | null {
  const cells = state.column(FIGURES.rfm);
  if (!cells) return null;
  const scores = cells.map((cell) => cellText(cell).split('-'));
  const part = (index: number) =>
    Float64Array.from(scores, (parts) => (parts.length === 3 ? Number(parts[index]) : NaN));
  return rfmMap({ recency: part(0), frequency: part(1) }, revenue);
}
