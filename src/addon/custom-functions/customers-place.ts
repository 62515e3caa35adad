/**
 * Finds the customers' sheet with their ids and the add-on's columns: where the last run left them, else wherever they are.
 */
import { messages } from '../../i18n/index';
import { COLUMN_KEY } from '../sheets/layout';
import { OWN_ID_KEY } from '../sheets/row-keys';
import type { TabFinder } from '../sheets/own-tabs';
import { readLayout, type Layout } from './customers-layout';
import { FormulaFault } from './fault';
import { idsByHeaders, idsOfRun, ownIds, type IdPlace } from './id-place';
import { readRunFacts, type RunFacts } from './run-facts';
import { formulaSettings } from './settings-for-formulas';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface CustomersPlace {
  readonly layout: Layout;
  readonly ids: IdPlace;
  /** Null: the record of the last run is lost. */
  readonly facts: RunFacts | null;
  /** The keys of the schemes' columns: of the last run in their order, then others that stand there. */
  readonly schemeKeys: readonly string[];
}

const SEGMENT = 'segment:';

/**
 * Throws: FormulaFault where nothing was classified, or nobody knows the ids.
 * Calls: 14 where the sheet has kept its name; else nine for each sheet of the spreadsheet on top.
 */
export function findCustomers(tabs: TabFinder): CustomersPlace {
  const facts = readRunFacts(tabs);
  const layout = layoutOf(tabs, facts);
  if (!layout) throw noRun();
  const ids = idsOf(layout, facts, tabs);
  if (!ids) throw new FormulaFault('noIds', () => ({ sheet: layout.name }));
  return placeOf(layout, ids, facts);
}

export function placeOf(layout: Layout, ids: IdPlace, facts: RunFacts | null): CustomersPlace {
  const standing = [...layout.noted].sort(([, a], [, b]) => a - b).map(([key]) => key);
  const known = [...(facts?.keys ?? []), ...standing.filter((key) => key.startsWith(SEGMENT))];
  return { layout, ids, facts, schemeKeys: [...new Set(known)] };
}

/** Nothing was classified. */
export function noRun(): FormulaFault {
  return new FormulaFault('noRun', (language) => ({ item: messages(language).menu.classify }));
}

function layoutOf({ book }: TabFinder, facts: RunFacts | null): Layout | null {
  const named = facts && book.getSheetByName(facts.sheet);
  const layout = named && readLayout(named, facts.sheet);
  if (layout && hasResults(layout)) return layout;
  for (const sheet of book.getSheets()) {
    const one = readLayout(sheet, sheet.getName());
    if (one && hasResults(one)) return one;
  }
  const bound = boundSheet(book);
  return bound && readLayout(bound, bound.getName());
}

/** Other tabs of the add-on are noted, too; and the ids of a sheet that it made outlive an undo. */
function hasResults({ noted }: Layout): boolean {
  return [...noted.keys()].some((key) => !/^(?:tab|customer):/.test(key));
}

/** Where all notes were lost. Google may not let a formula ask. */
function boundSheet(book: TabFinder['book']): Sheet | null {
  try {
    const bound = book.createDeveloperMetadataFinder().withKey(COLUMN_KEY).find();
    const segments = bound.find((metadata) => metadata.getValue()?.startsWith(SEGMENT));
    return segments?.getLocation().getColumn()?.getSheet() ?? null;
  } catch {
    return null;
  }
}

function idsOf(layout: Layout, facts: RunFacts | null, tabs: TabFinder): IdPlace | null {
  if (facts) return idsOfRun(layout, facts) ?? idsByHeaders(layout, formulaSettings(tabs).map);
  return layout.noted.has(OWN_ID_KEY) ? ownIds(layout) : idsByHeaders(layout, formulaSettings(tabs).map);
}
