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
  const chosen = chooseSheets(readOwnTabs(book), request, issues);
  const headers = {
    ...headerSheets(chosen),
    timeZone: book.getSpreadsheetTimeZone(),
    locale: book.getSpreadsheetLocale(),
    language,
  };
  const packs = issues.hasErrors
    ? []
    : PACKS.flatMap((pack) => offerOf(pack, { headers, chosen, issues }) ?? []);
  if (issues.hasErrors)
    return { ok: false, issues: issues.list().map((issue) => reportIssue(issue, language)) };
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

interface Offered {
  readonly headers: Record<TableKind, SheetCells | null> & {
    readonly timeZone: string;
    readonly locale: string;
    readonly language: Language;
  };
  readonly chosen: ChosenSheets;
  readonly issues: IssueLog;
}

/** Null where the sheets cannot be read: the issues say why. */
function offerOf(pack: Pack, { headers, chosen, issues }: Offered): PackOffer | null {
  const { language, timeZone } = headers;
  // Seen by every pack anew: only what keeps the sheets from being read is worth saying here.
  const found = new IssueLog();
  const settings = overlayPacks(chosen.settings, [pack], {
    language,
    dayOf: dayInZone(timeZone),
    issues: found,
  });
  const rules = packRulesSheet([pack], language);
  const needs = ruleNeeds({ ...headers, settings, rules, asOf: 0, today: 0, issues: found });
  if (!needs) {
    for (const { code, severity, where, params } of found.list())
      if (severity === 'error') issues.add({ [code]: severity }, code, where, params);
    return null;
  }
  const asking = needs.filter(({ asks }) => asks);
  const missing = [...new Set(asking.flatMap((rule) => rule.missing))];
  return {
    key: pack.key,
    title: pack.title[language],
    segments: [
      ...new Set(schemesOf(pack).flatMap(({ rules: all }) => all.map(({ segment }) => segment[language]))),
    ],
    missing: needNames(missing, language),
    usable: asking.some((rule) => rule.missing.length === 0),
    picked: DEFAULT_PACKS.includes(pack.key),
  };
}
