/**
 * Developer metadata as scripts see them: entries and their places.
 */
import { types } from 'node:util';
import type { Execution } from '../execution';
import type { MetadataEntry, MetadataPlace } from '../workbook/metadata';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility, EnumValue } from './enums';
import { ServiceError } from './errors';
import { ServiceObject, asGoogle } from './service-object';

type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type LocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
type GoogleEntry = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GoogleLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;

/** key · key, value · key, visibility · key, value, visibility */
export type MetadataArgs = [
  key: string,
  valueOrVisibility?: string | Visibility | null,
  visibility?: Visibility,
];

/** Binds a new entry to a place. */
export function addMetadata({ workbook, writes }: Execution, place: MetadataPlace, args: MetadataArgs): void {
  const [key, second, third] = args;
  const value = typeof second === 'string' ? second : null;
  const visibility = third ?? (isEnumValue(second) ? second : undefined);
  const entry: MetadataEntry = {
    id: workbook.nextMetadataId++,
    key,
    value,
    visibility: String(visibility ?? 'DOCUMENT') === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
    place,
  };
  writes.write(() => workbook.metadata.push(entry));
}

/** One entry. */
export class MetadataService
  extends ServiceObject
  implements
    Pick<
      GoogleEntry,
      'getId' | 'getKey' | 'getValue' | 'getVisibility' | 'setValue' | 'getLocation' | 'remove'
    >
{
  readonly serviceName = 'DeveloperMetadata';
  override readonly family = 'SpreadsheetApp.';

  constructor(
    private readonly execution: Execution,
    private readonly entry: MetadataEntry,
  ) {
    super();
  }

  getId(): number {
    return this.entry.id;
  }

  getKey(): string {
    return this.#live().key;
  }

  getValue(): string | null {
    return this.#live().value;
  }

  getVisibility(): Visibility {
    return asGoogle(DeveloperMetadataVisibility[this.#live().visibility]);
  }

  setValue(value: string): GoogleEntry {
    this.#live().value = value;
    return asGoogle(this);
  }

  getLocation(): GoogleLocation {
    return asGoogle(new LocationService(this.execution, this.#live().place));
  }

  remove(): void {
    const { workbook } = this.execution;
    this.#live();
    workbook.metadata = workbook.metadata.filter((entry) => entry !== this.entry);
  }

  #live(): MetadataEntry {
    if (!this.execution.workbook.metadata.includes(this.entry)) {
      throw new ServiceError('metadataGone', this.entry.id);
    }
    return this.entry;
  }
}

type LocationMembers = 'getColumn' | 'getRow' | 'getSheet' | 'getSpreadsheet' | 'getLocationType';

/** Where an entry is bound now. */
class LocationService extends ServiceObject implements Pick<GoogleLocation, LocationMembers> {
  readonly serviceName = 'DeveloperMetadataLocation';
  override readonly family = 'SpreadsheetApp.';

  constructor(
    private readonly execution: Execution,
    private readonly place: MetadataPlace,
  ) {
    super();
  }

  getLocationType(): LocationType {
    return asGoogle(DeveloperMetadataLocationType[this.place.type]);
  }

  getColumn(): GoogleAppsScript.Spreadsheet.Range | null {
    const { type, index, sheetId } = this.place;
    const grid = this.execution.workbook.sheetById(sheetId ?? -1);
    if (type !== 'COLUMN' || index === undefined || !grid) return null;
    const box = { row: 1, column: index + 1, rows: grid.maxRows, columns: 1, open: 'rows' } as const;
    return this.execution.objects.range(grid, box);
  }

  getRow(): GoogleAppsScript.Spreadsheet.Range | null {
    const { type, index, sheetId } = this.place;
    const grid = this.execution.workbook.sheetById(sheetId ?? -1);
    if (type !== 'ROW' || index === undefined || !grid) return null;
    const box = { row: index + 1, column: 1, rows: 1, columns: grid.maxColumns, open: 'columns' } as const;
    return this.execution.objects.range(grid, box);
  }

  /** The sheet of an entry on a sheet; null for rows and columns, whose range names it. */
  getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    const grid = this.execution.workbook.sheetById(this.place.sheetId ?? -1);
    return this.place.type === 'SHEET' && grid ? this.execution.objects.sheet(grid) : null;
  }

  getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
    return this.place.type === 'SPREADSHEET' ? this.execution.objects.spreadsheet() : null;
  }
}

function isEnumValue(value: unknown): value is Visibility {
  return value instanceof EnumValue && !types.isProxy(value);
}
