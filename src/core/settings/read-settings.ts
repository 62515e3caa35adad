/**
 * The Settings tab → Settings. Not for what the settings do: that is where they are used.
 */
import type { IssueLog } from '../base/issue';
import { nearest } from '../base/nearest';
import type { DayOfInstant } from '../base/time-zone';
import { cellAt, type CellColumn, type SheetCells } from '../tables/sheet-cells';
import * as en from '../words/en/settings';
import * as vi from '../words/vi/settings';
import { foldWord, wordLookup } from '../words/lookup';
import { SECTIONS, type SettingColumn } from '../words/setting-keys';
import { DEFAULT_SETTINGS } from './defaults';
import { draftOf, finishDraft } from './draft';
import { findSeasonFaults } from './season-faults';
import { findCutFaults } from './rfm-cuts';
import { SETTINGS_ISSUES } from './issues';
import type { RowFault } from './row-fault';
import { SECTION_READERS } from './sections';
import type { Settings } from './types';
import { cellText } from './values';

const columnName = wordLookup(en.SETTING_COLUMN_NAMES, vi.SETTING_COLUMN_NAMES);
const sectionName = wordLookup(en.SECTION_NAMES, vi.SECTION_NAMES);

export interface SettingsContext {
  readonly dayOf: DayOfInstant;
  readonly issues: IssueLog;
  /** What holds where the tab says nothing; the defaults, if left out. */
  readonly base?: Settings;
}

/**
 * Shape: a sheet whose header row names Section, Name and Value → settings; later rows win over earlier ones.
 * Empty: no sheet, or no rows, gives the defaults.
 * Issues: SETTINGS_ISSUES, with row and column; a faulty row changes nothing, and neither does a row whose value is blank.
 */
export function readSettings(sheet: SheetCells | null, context: SettingsContext): Settings {
  const { dayOf, issues, base = DEFAULT_SETTINGS } = context;
  const draft = draftOf(base);
  if (!sheet || sheet.rowCount === 0) return finishDraft(draft);
  const header = findHeader(sheet);
  if (!header) {
    issues.add(SETTINGS_ISSUES, 'settings.noHeader', { sheet: sheet.name });
    return finishDraft(draft);
  }
  const { columns, headers } = header;
  const at = (column: CellColumn | null, row: number) => (column ? cellAt(column, row) : '');
  for (let row = header.row + 1; row < sheet.rowCount; row++) {
    const found = cellText(cellAt(columns.section, row));
    if (found === '') continue;
    const section = sectionName.get(foldWord(found));
    const place = { sheet: sheet.name, row: row + 1 };
    if (!section) {
      const params = { found, known: SECTIONS.join(', ') };
      issues.add(SETTINGS_ISSUES, 'settings.unknownSection', { ...place, column: headers.section }, params);
      continue;
    }
    const [name, value] = [cellText(cellAt(columns.name, row)), cellAt(columns.value, row)];
    const [from, to] = [at(columns.from, row), at(columns.to, row)];
    const fault = SECTION_READERS[section](draft, { name, value, from, to, dayOf });
    if (!fault) continue;
    const column = headers[FAULTY_COLUMN[fault.code] ?? 'name'];
    issues.add(SETTINGS_ISSUES, fault.code, { ...place, column }, faultParams(fault, name, value));
  }
  findCutFaults(draft.rfm, sheet.name, issues);
  findSeasonFaults(draft, sheet.name, issues);
  return finishDraft(draft);
}

/** Names that are listed where none is near what was typed. */
const NAMES_SHOWN = 18;

/** The column of the cell that is wrong, where it is not the name. */
const FAULTY_COLUMN: Partial<Readonly<Record<RowFault['code'], 'value' | 'from'>>> = {
  'settings.badValue': 'value',
  'settings.badSeasonSpan': 'from',
  'settings.badAbsence': 'from',
};

function faultParams(fault: RowFault, name: string, value: unknown): Record<string, string> {
  const found = cellText(value);
  if ('from' in fault) return { name, from: fault.from, to: fault.to };
  if (fault.code === 'settings.badValue') return { name, found, wanted: fault.wanted };
  if (fault.code !== 'settings.unknownName') return { name, found };
  const near = nearest(name, fault.names);
  return { name, known: (near.length > 0 ? near : fault.names.slice(0, NAMES_SHOWN)).join(', ') };
}

type NeededColumn = 'section' | 'name' | 'value';

interface Header {
  readonly row: number;
  readonly columns: Readonly<Record<NeededColumn, CellColumn> & Record<'from' | 'to', CellColumn | null>>;
  readonly headers: Readonly<Record<NeededColumn | 'from', string>>;
}

function findHeader(sheet: SheetCells): Header | null {
  for (let row = 0; row < sheet.top.length; row++) {
    const headers = sheet.top[row].map(cellText);
    const at = new Map<SettingColumn, number>();
    headers.forEach((header, index) => {
      const column = columnName.get(foldWord(header));
      if (column && !at.has(column)) at.set(column, index);
    });
    const [section, name, value] = [at.get('section'), at.get('name'), at.get('value')];
    if (section === undefined || name === undefined || value === undefined) continue;
    const optional = (key: SettingColumn) => {
      const index = at.get(key);
      return index === undefined ? null : sheet.column(index);
    };
    const columns = {
      section: sheet.column(section),
      name: sheet.column(name),
      value: sheet.column(value),
      from: optional('from'),
      to: optional('to'),
    };
    return {
      row,
      columns,
      headers: {
        section: headers[section],
        name: headers[name],
        value: headers[value],
        from: headers[at.get('from') ?? value],
      },
    };
  }
  return null;
}
