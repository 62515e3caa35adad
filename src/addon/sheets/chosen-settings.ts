/**
 * Settings with what a request says of sheets and columns over them.
 */
import { parseFieldKey, type FieldKey, type Settings } from '../../core/index';
import type { ColumnChoice } from '../../protocol/first-run';

/** A blank header is no choice: the column is found by its name again. */
export function withChoice(settings: Settings, { sources = {}, map = {} }: ColumnChoice): Settings {
  const merged = new Map<FieldKey, string>(settings.map);
  for (const [name, header] of Object.entries(map)) {
    const field = parseFieldKey(name);
    if (field && header !== '') merged.set(field, header);
    else if (field) merged.delete(field);
  }
  return { ...settings, sources: { ...settings.sources, ...sources }, map: merged };
}
