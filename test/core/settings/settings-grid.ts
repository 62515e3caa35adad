/**
 * A Settings tab from rows of Section, Name, Value: what the tests of settings share.
 */
import { IssueLog, type Issue } from '../../../src/core/base/issue';
import { dayInZone } from '../../../src/core/base/time-zone';
import { readSettings } from '../../../src/core/settings/read-settings';
import type { Settings } from '../../../src/core/settings/types';
import { sheetFromGrid } from '../../../src/core/tables/sheet-cells';

export type SettingRow = readonly [section: unknown, name: unknown, value?: unknown];

interface Read {
  readonly settings: Settings;
  readonly issues: readonly Issue[];
}

/** Reads a whole grid, its header row included, in Vietnamese time. */
export function readGrid(grid: readonly (readonly unknown[])[], base?: Settings): Read {
  const issues = new IssueLog();
  const dayOf = dayInZone('Asia/Ho_Chi_Minh');
  const settings = readSettings(sheetFromGrid('Settings', grid), { dayOf, issues, base });
  return { settings, issues: issues.list() };
}

/** Reads rows under the headers Section, Name, Value; the first row stands in sheet row 2. */
export function readRows(rows: readonly SettingRow[], base?: Settings): Read {
  return readGrid([['Section', 'Name', 'Value'], ...rows], base);
}

/** The settings of rows that are all in order. */
export function settingsOf(...rows: SettingRow[]): Settings {
  const { settings, issues } = readRows(rows);
  expect(issues).toEqual([]);
  return settings;
}
