/**
 * The rows that the Settings tab is to have: every setting, and what was found in the sheets at hand. Pure.
 */
import {
  BAND_SETTINGS,
  GENERAL_SETTINGS,
  RFM_SETTINGS,
  settingNames,
  settingRowNamed,
  valueNames,
  type Cell,
  type Language,
  type Section,
  type Settings,
  type TableKind,
} from '../../core/index';
import { fieldNames, fill, messages } from '../../i18n/index';
import { packSettings, type Pack } from '../../templates/index';
import { tabWords } from '../sheets/tab-words';
import { TAB_VERSION } from '../sheets/migrations/index';
import { seasonRows } from './season-rows';
import type { SheetsAtHand } from './sheets-at-hand';
import type { RowCells, TabDraft } from './tab-draft';

/** What the rows say besides the settings that always stand there. */
export interface SettingsContent {
  readonly language: Language;
  readonly atHand: SheetsAtHand;
  /** Packs whose schemes and settings are put in. */
  readonly packs: readonly Pack[];
  /** Schemes that the Rules tab has already, listed where Settings list none. */
  readonly ownSchemes: readonly string[];
}

/** The identity of a row: of two spellings of one setting there is one. Null where the row is none of the settings. */
export function rowKey(section: string, name: string): string | null {
  const found = settingRowNamed(section, name);
  return found && `${found.section}.${found.key}`;
}

/** Adds the rows that are missing, and fills in what the packs need where nothing is typed. */
export function completeSettings(draft: TabDraft, content: SettingsContent): void {
  const present = new Map<string, number>();
  for (const row of draft.dataRows) {
    const key = rowKey(draft.text(row, 'section'), draft.text(row, 'name'));
    // Of two rows for one setting the later one holds.
    if (key !== null) present.set(key, row);
  }
  const values = packValues(content);
  for (const cells of wantedRows(content, hasSchemes(present))) {
    const key = rowKey(String(cells.section), String(cells.name));
    const row = key === null ? undefined : present.get(key);
    const value = (key === null ? undefined : values.get(key)) ?? cells.value;
    if (row === undefined) draft.addRow({ ...cells, value });
    else if (key !== null && values.has(key)) draft.fill(row, 'value', value);
  }
}

function hasSchemes(present: ReadonlyMap<string, number>): boolean {
  return [...present.keys()].some((key) => key.startsWith('scheme.'));
}

/** In the order in which they stand in a new tab. */
function wantedRows(content: SettingsContent, listsSchemes: boolean): RowCells[] {
  const { language, ownSchemes } = content;
  const { section, general, rfm, band } = settingNames(language);
  const row: MakeRow = (of, name, { value = '', from = '', to = '', note = '' } = {}) => ({
    section: section[of][0],
    name,
    value,
    from,
    to,
    note,
  });
  const own = listsSchemes ? [] : ownSchemes;
  return [
    ...GENERAL_SETTINGS.map((key) =>
      row('general', general[key][0], key === 'version' ? { value: TAB_VERSION } : {}),
    ),
    ...sourceRows(content, row),
    ...mapRows(content, row),
    ...statusRows(content, row),
    ...seasonRows(language).map(({ name, ...cells }) =>
      row('season', name, { ...cells, note: messages(language).setup.notes.season }),
    ),
    ...own.map((name) => row('scheme', name, { value: firstHit(language) })),
    ...packRows(content).flatMap(({ of, name, value }) =>
      of === 'scheme' ? [row('scheme', name, { value })] : [],
    ),
    ...RFM_SETTINGS.map((key) => row('rfm', rfm[key][0])),
    ...BAND_SETTINGS.map((key) => row('band', band[key][0])),
  ];
}

interface MoreCells {
  readonly value?: Cell;
  readonly from?: string;
  readonly to?: string;
  readonly note?: string;
}

type MakeRow = (of: Section, name: string, more?: MoreCells) => RowCells;

function sourceRows({ language, atHand }: SettingsContent, row: MakeRow): RowCells[] {
  const { source } = settingNames(language);
  const { notes } = messages(language).setup;
  return (Object.keys(source) as TableKind[]).map((kind) => {
    const sheet = atHand.sources[kind] ?? '';
    return row('source', source[kind][0], { value: sheet, note: sheet === '' ? '' : notes.found });
  });
}

function mapRows({ language, atHand }: SettingsContent, row: MakeRow): RowCells[] {
  const { notes } = messages(language).setup;
  const names = fieldNames(language);
  return atHand.map.map(({ field, header }) =>
    row('map', field, { value: header, note: fill(notes.guessed, { field: names[field] }) }),
  );
}

function statusRows({ language, atHand }: SettingsContent, row: MakeRow): RowCells[] {
  const { notes } = messages(language).setup;
  const { meaning: words } = valueNames(language);
  return atHand.statuses.map(({ word, meaning }) =>
    // A word that nobody knows stays open: the run goes on reporting it.
    meaning === null
      ? row('status', word, { note: notes.unknownStatus })
      : row('status', word, { value: words[meaning][0], note: notes.status }),
  );
}

function firstHit(language: Language): string {
  return valueNames(language).hitPolicy.First[0];
}

interface PackRow {
  readonly of: 'scheme' | 'rfm';
  readonly name: string;
  readonly value: string;
}

/** The packs' rows in the language of the tab: packs name sections, properties and values by their keys. */
function packRows({ packs, language }: SettingsContent): PackRow[] {
  const { scheme, rfm } = settingNames(language);
  const [, ...rows] = packSettings(packs, tabWords(language));
  return rows.map(([section, name, value]): PackRow => {
    if (section === 'rfm') {
      const printed = (rfm as Readonly<Record<string, readonly string[]>>)[name]?.[0] ?? name;
      return { of: 'rfm', name: printed, value: packValue(value, language) };
    }
    const [title, property] = name.split(': ');
    const word = (scheme as Readonly<Record<string, readonly string[]>>)[property]?.[0] ?? property;
    return {
      of: 'scheme',
      name: property === undefined ? title : `${title}: ${word}`,
      value: property === undefined ? packValue(value, language) : value,
    };
  });
}

function packValue(value: string, language: Language): string {
  const { hitPolicy, rfmMode } = valueNames(language);
  const words = { ...hitPolicy, ...rfmMode } as Readonly<Record<string, readonly string[]>>;
  return words[value]?.[0] ?? value;
}

/** What packs need of settings that always stand there, by row key. */
function packValues(content: SettingsContent): Map<string, string> {
  const { section } = settingNames(content.language);
  const values = new Map<string, string>();
  for (const { of, name, value } of packRows(content)) {
    const key = of === 'rfm' ? rowKey(section.rfm[0], name) : null;
    if (key !== null) values.set(key, value);
  }
  return values;
}

/** What a pack needs and the tab says otherwise: params of the issue. Null where all of them fit. */
export function findPackConflict(draft: TabDraft, present: Settings, packs: readonly Pack[]) {
  const typed = draft.dataRows.find(
    (row) =>
      rowKey(draft.text(row, 'section'), draft.text(row, 'name')) === 'rfm.mode' &&
      draft.text(row, 'value') !== '',
  );
  if (typed === undefined) return null;
  for (const { key, settings } of packs) {
    const other = settings.find(
      ({ section, name, value }) => section === 'rfm' && name === 'mode' && value !== present.rfm.mode,
    );
    if (other)
      return { pack: key, setting: 'rfm.mode', wanted: other.value, found: draft.text(typed, 'value') };
  }
  return null;
}
