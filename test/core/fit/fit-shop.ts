/**
 * A small shop whose packs' rules are fitted: what the tests of fitting share. The analysis date is 2026-01-01.
 */
import { fitSheets } from '../../../src/core/fit-rules';
import type { Fitted } from '../../../src/core/fit/fit-tables';
import { formatIsoDate, parseIsoDate } from '../../../src/core/base/epoch-day';
import { knownCells } from '../../../src/templates/pack-cells';
import type { Pack } from '../../../src/templates/index';
import { compile, packNamed, tabsOf } from '../../templates/compile-packs';
import { inputOf } from '../rule-data';

const AS_OF = parseIsoDate('2026-01-01') ?? NaN;

/** An order: how many days ago, and its amount. */
export type ShopOrder = readonly [daysAgo: number, amount: number];

export interface FitShop {
  /** The orders of each customer. */
  readonly customers: readonly (readonly ShopOrder[])[];
  /** Those of the customer who stands for all walk-ins. */
  readonly walkIns?: readonly ShopOrder[];
  /** Packs by key, or as they are for a kind of business. */
  readonly packs: readonly (string | Pack)[];
  /** Cells that the marketer has typed: by the rule's id and the column's header. */
  readonly typed?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Ids of rules that stand in the tab a second time. */
  readonly copied?: readonly string[];
  /** 1, unless it is said. */
  readonly fewest?: number;
  readonly only?: readonly string[];
}

/** What is proposed, and which rows are reported as what. */
export function fit(shop: FitShop) {
  const packs = shop.packs.map((pack) => (typeof pack === 'string' ? packNamed(pack) : pack));
  const input = inputOf({
    ...tables(shop),
    rules: rulesOf(shop, packs),
    settings: compile(packs, 'en').settings,
  });
  const { only } = shop;
  const fewest = 'fewest' in shop ? shop.fewest : 1;
  const fits = fitSheets(input, { packCells: knownCells(), fewest, only });
  const issues = input.issues.list().filter(({ code }) => code.startsWith('fit.'));
  return { fits: fits ?? [], issues: issues.map(({ code, where }) => [code, ...where.rows]) };
}

/** Each changed cell: 'VIP revenue >= 2000'. */
export function changesOf(fits: readonly Fitted[]): string[] {
  return fits.flatMap(({ rules }) =>
    rules.flatMap(({ before, cells }) =>
      cells.map(({ metric, to }) => `${before.segment} ${metric} ${to === '' ? 'blank' : to}`),
    ),
  );
}

function tables({ customers, walkIns = [] }: FitShop) {
  const named = customers.map((_, index) => `C${String(index + 1).padStart(3, '0')}`);
  const ids = walkIns.length > 0 ? [...named, 'Walk-in'] : named;
  const orders = [...customers, walkIns].flatMap((each, index) =>
    each.map(([daysAgo, amount], number) => [
      `${ids[index]}-${number}`,
      ids[index],
      formatIsoDate(AS_OF - daysAgo),
      amount,
    ]),
  );
  return {
    customers: [['Customer id'], ...ids.map((id) => [id])],
    orders: [['Order id', 'Customer id', 'Date', 'Amount'], ...orders],
  };
}

function rulesOf({ typed = {}, copied = [] }: FitShop, packs: readonly Pack[]): string[][] {
  const [headers, ...rows] = tabsOf(packs, 'en').rules;
  const edited = rows.map((row) => row.map((cell, column) => typed[row[0]]?.[headers[column]] ?? cell));
  return [headers, ...edited, ...edited.filter(([id]) => copied.includes(id))];
}
