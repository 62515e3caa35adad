/**
 * A mark of what the Settings tab says: another mark means that a run would go by something else.
 */
import {
  dayInZone,
  hashText,
  IssueLog,
  readSettings,
  type Settings,
  type SheetCells,
} from '../../core/index';

/** What a run says and keeps, not what it decides; the analysis date is looked at by itself. */
const NOT_DECIDING: readonly (keyof Settings)[] = ['version', 'language', 'history', 'asOf'];

/** Equal for tabs that say the same in other words, or in another order of rows. Empty: no tab says what the defaults are. */
export function settingsMark(cells: SheetCells | null, timeZone: string): string {
  const settings = readSettings(cells, { dayOf: dayInZone(timeZone), issues: new IssueLog() });
  const deciding = Object.entries(settings).filter(
    ([name]) => !NOT_DECIDING.includes(name as keyof Settings),
  );
  return hashText(JSON.stringify(deciding, plain));
}

/** Maps and sets have no JSON of their own. Their order is that of the rows, which decides nothing. */
function plain(_name: string, value: unknown): unknown {
  if (!(value instanceof Map) && !(value instanceof Set)) return value;
  return [...(value as Iterable<unknown>)].map((entry) => JSON.stringify(entry, plain)).sort();
}
