/**
 * What the Rules tab says of its segments besides who belongs to them: what to do, who looks after them, their colour.
 * Conditions are not read: a rule with a fault says these things all the same.
 */
import { cellText, readBoolean } from '../settings/values';
import { cellAt, type SheetCells } from '../tables/sheet-cells';
import { foldWord } from '../words/lookup';
import type { RuleColumn } from '../words/setting-keys';
import { readAction, type SegmentAction } from './read-action';
import { readColour } from './read-colours';
import { readOwners } from './read-owners';
import { findOwnColumns } from './rule-columns';

export interface SegmentNote extends SegmentAction {
  readonly owners: readonly string[];
  /** '#rrggbb'; '' where none is named. */
  readonly colour: string;
}

/** By scheme and segment. */
export interface SegmentNotes {
  /** The segments of a scheme, in the order of their first rules. Empty: none, for a scheme that no rule names. */
  of(scheme: string): ReadonlyMap<string, SegmentNote>;
}

/** Rules that are off say nothing. Ties: of each thing the first rule that says it counts. Empty: no rules, no notes. */
export function segmentNotes(sheet: SheetCells): SegmentNotes {
  const schemes = new Map<string, Map<string, SegmentNote>>();
  const columns = findOwnColumns(sheet);
  for (let row = (columns?.headerRow ?? sheet.rowCount) + 1; row < sheet.rowCount; row++) {
    const cell = (name: RuleColumn): unknown => {
      const index = columns?.own.get(name);
      return index === undefined ? '' : cellAt(sheet.column(index), row);
    };
    const [scheme, segment] = [foldWord(cellText(cell('scheme'))), cellText(cell('segment'))];
    if (segment === '' || readBoolean(cell('on')) === false) continue;
    const segments = schemes.get(scheme) ?? new Map<string, SegmentNote>();
    segments.set(segment, completed(segments.get(segment), noteOf(cell)));
    schemes.set(scheme, segments);
  }
  return { of: (scheme) => schemes.get(foldWord(scheme)) ?? new Map() };
}

function noteOf(cell: (name: RuleColumn) => unknown): SegmentNote {
  return {
    ...readAction(cell('action')),
    owners: readOwners(cell('owner')),
    colour: readColour(cell('colour')) ?? '',
  };
}

/** What to do and what not to do go together. */
function completed(known: SegmentNote | undefined, next: SegmentNote): SegmentNote {
  if (!known) return next;
  const action = known.do !== '' || known.doNot !== '' ? known : next;
  return {
    do: action.do,
    doNot: action.doNot,
    owners: known.owners.length > 0 ? known.owners : next.owners,
    colour: known.colour || next.colour,
  };
}
