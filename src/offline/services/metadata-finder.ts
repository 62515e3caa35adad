/**
 * Finding developer metadata: in a spreadsheet, a tab or a range, by key, value, id, visibility and place.
 */
import type { Execution } from '../execution';
import type { MetadataEntry, MetadataPlace } from '../workbook/metadata';
import { MetadataService } from './developer-metadata';
import { ServiceObject, asGoogle } from './service-object';

type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type LocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
type GoogleEntry = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GoogleFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

/** The entries of the places that fit, as scripts see them. */
export function metadataAt(execution: Execution, fits: (place: MetadataPlace) => boolean): GoogleEntry[] {
  execution.writes.beforeRead();
  const { metadata } = execution.workbook;
  return metadata
    .filter((entry) => fits(entry.place))
    .map((entry) => asGoogle(new MetadataService(execution, entry)));
}

type FinderMembers = 'withId' | 'withKey' | 'withValue' | 'withVisibility' | 'withLocationType' | 'find';

/** Finds the entries that fit all that was asked, within a spreadsheet, a sheet or a range. */
export class MetadataFinder extends ServiceObject implements Pick<GoogleFinder, FinderMembers> {
  readonly serviceName = 'DeveloperMetadataFinder';
  override readonly family = 'SpreadsheetApp.';
  private readonly conditions: ((entry: MetadataEntry) => boolean)[] = [];

  constructor(
    private readonly execution: Execution,
    private readonly inScope: (place: MetadataPlace) => boolean,
  ) {
    super();
  }

  withId(id: number): GoogleFinder {
    return this.#with((entry) => entry.id === id);
  }

  withKey(key: string): GoogleFinder {
    return this.#with((entry) => entry.key === key);
  }

  withValue(value: string): GoogleFinder {
    return this.#with((entry) => entry.value === value);
  }

  withVisibility(visibility: Visibility): GoogleFinder {
    return this.#with((entry) => entry.visibility === String(visibility));
  }

  withLocationType(type: LocationType): GoogleFinder {
    return this.#with((entry) => entry.place.type === String(type));
  }

  find(): GoogleEntry[] {
    this.execution.writes.beforeRead();
    const { metadata } = this.execution.workbook;
    return metadata
      .filter((entry) => this.inScope(entry.place) && this.conditions.every((fits) => fits(entry)))
      .map((entry) => asGoogle(new MetadataService(this.execution, entry)));
  }

  #with(condition: (entry: MetadataEntry) => boolean): GoogleFinder {
    this.conditions.push(condition);
    return asGoogle(this);
  }
}
