/**
 * The rule packs that a person can pick, with what each needs that the sheets do not have. Nothing is written.
 */
import {
  dayInZone,
  FIELDS,
  guessFields,
  IssueLog,
  ruleNeeds,
  sheetFromGrid,
  type Language,
  type RuleNeeds,
  type Settings,
  type SheetCells,
  type TableKind,
} from '../../core/index';
import { languageOfLocale, needNames, reportIssue } from '../../i18n/index';
import type { ColumnChoice, PackOffer, PacksAnswer, StarterOffer } from '../../protocol/first-run';
import { DEFAULT_PACKS, PACKS, schemesOf, type Pack } from '../../templates/index';
import { STARTERS } from '../../templates/starters/index';
import type { Starter } from '../../templates/starters/types';
import { chooseSheets, type ChosenSheets } from '../first-run/sheets-chosen';
import { readOwnTabs } from '../sheets/own-tabs';
import { overlayPacks, packRulesSheet } from '../sheets/read-workbook';

type Request = ColumnChoice & { readonly lang?: Language };

/** Refused where the columns cannot be read: the issues say what is missing. */
export function offerPacks(request: Request): PacksAnswer {
  const language = request.lang ?? languageOfLocale(Session.getActiveUserLocale());
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const issues = new IssueLog();
  const refused = (found: IssueLog): PacksAnswer => ({
    ok: false,
    issues: found.list().map((issue) => reportIssue(issue, language)),
  });
  const chosen = chooseSheets(readOwnTabs(book), request, issues);
  if (issues.hasErrors) return refused(issues);
  const sheets: HeadersAtHand = {
    ...headerSheets(chosen),
    settings: chosen.settings,
    timeZone: book.getSpreadsheetTimeZone(),
    locale: book.getSpreadsheetLocale(),
    language,
  };
  const packs: PackOffer[] = [];
  for (const pack of PACKS) {
    // What every pack sees of the sheets is the same: one log a pack says it once.
    const found = new IssueLog();
    const needs = needsOf(pack, sheets, found);
    if (!needs) return refused(found);
    packs.push(offerOf(pack, needs, language));
  }
  return { ok: true, packs, starters: STARTERS.map((starter) => starterOffer(starter, language)) };
}

function starterOffer({ key, title, description, packs }: Starter, language: Language): StarterOffer {
  return { key, title: title[language], about: description[language], packs };
}

/** The sheets without their rows: what a rule needs shows in the headers. */
function headerSheets({ sources, settings }: ChosenSheets): Record<TableKind, SheetCells | null> {
  const headerOf = (kind: TableKind): SheetCells | null => {
    const top = sources[kind];
    const guess = top && guessFields(kind, top, settings.map);
    return top && guess ? sheetFromGrid(top.name, top.top.slice(0, guess.headerRow + 1)) : null;
  };
  const [customers, orders, lines, products] = (Object.keys(FIELDS) as TableKind[]).map(headerOf);
  return { customers, orders, lines, products };
}

interface HeadersAtHand extends Record<TableKind, SheetCells | null> {
  readonly settings: Settings;
  readonly timeZone: string;
  readonly locale: string;
  readonly language: Language;
}

/** Null where the sheets cannot be read: the issues say why. */
function needsOf(pack: Pack, sheets: HeadersAtHand, issues: IssueLog): RuleNeeds[] | null {
  const { language, timeZone } = sheets;
  const settings = overlayPacks(sheets.settings, [pack], { language, dayOf: dayInZone(timeZone), issues });
  return ruleNeeds({
    ...sheets,
    settings,
    rules: packRulesSheet([pack], language),
    asOf: 0,
    today: 0,
    issues,
  });
}

function offerOf(pack: Pack, needs: readonly RuleNeeds[], language: Language): PackOffer {
  // A rule that asks nothing matches whoever is left, and tells nobody apart.
  const asking = needs.filter(({ asks }) => asks);
  const rules = schemesOf(pack).flatMap((scheme) => scheme.rules);
  return {
    key: pack.key,
    title: pack.title[language],
    segments: [...new Set(rules.map(({ segment }) => segment[language]))],
    missing: needNames([...new Set(asking.flatMap(({ missing }) => missing))], language),
    usable: asking.some(({ missing }) => missing.length === 0),
    picked: DEFAULT_PACKS.includes(pack.key),
  };
}
