/**
 * The column that holds the segments of the scheme that a formula means.
 */
import type { TabFinder } from '../sheets/own-tabs';
import type { CustomersPlace } from './customers-place';
import { FormulaFault } from './fault';
import { schemeKey, shownName } from './scheme-choice';

export interface SchemeColumn {
  /** 'segment:rfm' */
  readonly key: string;
  /** From 1. */
  readonly column: number;
}

/** Throws: FormulaFault where there is no such scheme, or somebody deleted its column. */
export function schemeColumn(wanted: string, place: CustomersPlace, tabs: TabFinder): SchemeColumn {
  const key = schemeKey(wanted, place, tabs);
  const { layout } = place;
  const column = layout.position(key);
  if (column !== null) return { key, column };
  throw new FormulaFault('noColumn', (language) => ({
    sheet: layout.name,
    scheme: shownName(key, language),
  }));
}
