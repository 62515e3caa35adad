/**
 * A Rules tab from rows, over customers with columns of their own: what the tests of rules share.
 */
import { IssueLog, type Issue } from '../../../src/core/base/issue';
import type { Language } from '../../../src/core/base/language';
import { foldKey } from '../../../src/core/base/text';
import { dayInZone } from '../../../src/core/base/time-zone';
import type { NameFault, Names, Subject } from '../../../src/core/conditions/types';
import type { Customers } from '../../../src/core/intake/types';
import { ruleNames } from '../../../src/core/rules/names';
import { readRules } from '../../../src/core/rules/read-rules';
import type { RuleTable } from '../../../src/core/rules/types';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/defaults';
import type { SchemeSettings, Settings } from '../../../src/core/settings/types';
import type { Column } from '../../../src/core/tables/column';
import { sheetFromGrid } from '../../../src/core/tables/sheet-cells';
import { shopIntake } from '../../support/shop';

/** Columns of the customers sheet by header. */
export type OwnColumns = Readonly<Record<string, Column>>;

export function textColumn(...texts: (string | null)[]): Column {
  const dictionary = texts.flatMap((text) => text ?? []);
  const codes = Int32Array.from(texts, (text) => (text === null ? -1 : dictionary.indexOf(text)));
  return { type: 'text', codes, dictionary };
}

/** Customers with columns under headers of their own. */
export function customersWith(columns: OwnColumns): Customers {
  const { customers } = shopIntake({});
  const byKey = new Map(Object.entries(columns).map(([header, column]) => [foldKey(header), column]));
  return {
    ...customers,
    mapping: { sheet: 'Customers', headerRow: 0, headers: Object.keys(columns), fields: {} },
    columnByHeader: (header) => byKey.get(foldKey(header)) ?? null,
  };
}

/** What names mean beside those columns. */
export function namesWith(columns: OwnColumns = {}, language: Language = 'en'): Names {
  const intake = { ...shopIntake({}), customers: customersWith(columns) };
  return ruleNames({ intake, settings: DEFAULT_SETTINGS }, language);
}

/** The key that a name finds, or the fault. */
export function keyOf(found: Subject | NameFault): string {
  return 'fault' in found ? `${found.fault}: ${found.suggestions.join(', ')}` : found.key;
}

export function scheme(settings: Partial<SchemeSettings> & { name: string }): SchemeSettings {
  const { name } = settings;
  return {
    column: name,
    hitPolicy: 'First',
    order: [],
    otherwise: null,
    on: true,
    bins: null,
    pack: null,
    ...settings,
  };
}

interface ReadOptions {
  readonly settings?: Partial<Settings>;
  readonly columns?: OwnColumns;
}

interface Read {
  readonly tables: readonly RuleTable[];
  readonly issues: readonly Issue[];
}

/** Reads a whole grid as the tab "Rules", in Vietnamese time; null: there is no such tab. */
export function readGrid(
  grid: readonly (readonly unknown[])[] | null,
  { settings = {}, columns = {} }: ReadOptions = {},
): Read {
  const issues = new IssueLog();
  const tables = readRules(grid && sheetFromGrid('Rules', grid), {
    names: namesWith(columns),
    settings: { ...DEFAULT_SETTINGS, ...settings },
    dayOf: dayInZone('Asia/Ho_Chi_Minh'),
    issues,
  });
  return { tables, issues: issues.list() };
}

/** The tables of a grid that is in order. */
export function tablesOf(grid: readonly (readonly unknown[])[], options?: ReadOptions): readonly RuleTable[] {
  const { tables, issues } = readGrid(grid, options);
  expect(issues).toEqual([]);
  return tables;
}

/** What the rules of a grid ask, each as its tests' canonical forms. */
export function testsOf(grid: readonly (readonly unknown[])[], options?: ReadOptions): string[][] {
  return tablesOf(grid, options).flatMap(({ rules }) =>
    rules.map(({ tests }) =>
      tests.map(({ subject, condition }) => `${subject?.key ?? 'condition'} ${condition.canonical}`),
    ),
  );
}

/** The only issue of a grid: its code, where it stands, and its params. */
export function onlyIssue(grid: readonly (readonly unknown[])[] | null, options?: ReadOptions) {
  const { issues } = readGrid(grid, options);
  expect(issues).toHaveLength(1);
  const [{ code, severity, where, params }] = issues;
  return { code, severity, at: [where.sheet, where.column, ...where.rows], params };
}
