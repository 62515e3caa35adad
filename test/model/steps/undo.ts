/**
 * Undo: what it may bring back, and when it must refuse.
 */
import { standingSegments } from '../differences';
import {
  idIn,
  NOTHING_TO_UNDO,
  peopleIn,
  refreshBoard,
  sameSegments,
  segmentsNow,
  whoIn,
  type Model,
  type Segments,
} from '../model';
import type { Ended, Sheet } from '../sheet';
import { expectNothing, plain, type Steps } from '../step';

export const UNDO_STEPS: Steps = [plain('undoes', undoes)];

function undoes(model: Model, sheet: Sheet): void {
  const ended = sheet.run('undoFromPage');
  if (!ended.ok) return expectReason(model, ended);
  const { undo } = model;
  expectNothing('undoes', undo.isNothing ? ['there was nothing to undo'] : []);
  const found = standingSegments(model, sheet);
  expectNothing('undoes', undo.isSure ? notRestored(found, undo.before[0]) : []);
  adoptRestored(model, found);
  model.undo = NOTHING_TO_UNDO;
  refreshBoard(model, false);
}

function expectReason({ undo, isProtected }: Model, { why }: Ended): void {
  expectNothing('undoes', !undo.isSure || isProtected ? [] : [`is refused: ${why}`]);
}

/** Who came after the run keeps what stands there. */
function notRestored(found: ReadonlyMap<string, Segments>, before: ReadonlyMap<string, Segments>): string[] {
  return [...before].flatMap(([who, segments]) => {
    const now = found.get(who);
    return !now || sameSegments(now, segments)
      ? []
      : [`${who} has ${JSON.stringify(now)}, not ${JSON.stringify(segments)} again`];
  });
}

/** Each customer has what stood there, or something that stood in its own row, or beside its id, before; or nothing. */
export function adoptRestored(model: Model, found: ReadonlyMap<string, Segments>): void {
  const { before } = model.undo;
  const isKnown = before.length > 0;
  const now = segmentsNow(model);
  const wrong = peopleIn(model).flatMap((row) => {
    const [who, segments] = [whoIn(model, row), found.get(whoIn(model, row)) ?? {}];
    const may = [now.get(who) ?? {}, {}, ...before.map((one) => one.get(who) ?? {})];
    model.customers[row].segments = segments;
    const strange = Object.keys(segments).filter(
      (key) => !may.some((one: Segments) => (one[key] ?? '') === segments[key]),
    );
    return strange.map((key) => `${who} (${idIn(model, row)}) bears ${segments[key]} of ${key}`);
  });
  // Whose id was another's, or nobody's, when the run was made has what that one had.
  expectNothing('undoes', isKnown && model.undo.isSure ? wrong : []);
}
