/**
 * Runs that nobody disturbs, from the page and by the clock, and what must be said of them.
 */
import fc from 'fast-check';
import { standingSegments } from '../differences';
import {
  forgetBoard,
  hasPlainIds,
  idIn,
  peopleIn,
  refreshBoard,
  sameSegments,
  segmentsNow,
  whoIn,
  type Model,
  type Segments,
  type Undoable,
} from '../model';
import { wantedSegments, type Wanted } from '../oracle';
import type { Sheet } from '../sheet';
import { expectNothing, plain, step, type May, type Steps } from '../step';

/** Without rules of the user's a run takes packs of its own, of which the model knows nothing. */
export const hasRules: May = ({ rules }) => rules !== null;

export const RUN_STEPS: Steps = [
  plain('runs', run('runs'), hasRules),
  plain('runs in Vietnamese', run('runs in Vietnamese', { lang: 'vi' }), hasRules),
  plain('runs with metrics', run('runs with metrics', { metrics: true }), hasRules),
];

export const RARER_RUNS: Steps = [
  plain(
    'previews',
    (_model, sheet) => {
      const before = sheet.written;
      sheet.run('classifyFromPage', { preview: true });
      expectNothing('previews', sheet.written === before ? [] : ['it writes']);
    },
    hasRules,
  ),
  fc.constantFrom('hours', 'days').map((kind) =>
    step(`sets a schedule: ${kind}`, (model, sheet) => {
      const schedule = { kind, every: kind === 'hours' ? 6 : 1, hour: 7, weekday: 1 };
      const { ok, why } = sheet.run('setScheduleFromPage', { schedule });
      expectNothing('sets a schedule', ok ? [] : [why]);
      model.isScheduled = true;
    }),
  ),
  plain('drops the schedule', (model, sheet) => {
    const { ok, why } = sheet.run('setScheduleFromPage', { schedule: null });
    expectNothing('drops the schedule', ok ? [] : [why]);
    model.isScheduled = false;
  }),
  plain('lets a day go by', passDay, hasRules),
];

/** Every customer has what the rules say, or there is a reason why it is refused. */
function run(name: string, request: object = {}) {
  return (model: Model, sheet: Sheet): void => {
    const wanted = wantedSegments(model, sheet.today);
    const { ok, why } = sheet.run('classifyFromPage', request);
    if (!ok) return expectReason(name, { model, wanted, why });
    expectNothing(name, wanted ? [] : ['is done, though the rules or the sheets are wrong']);
    if (wanted) settle(model, wanted);
  };
}

interface Refused {
  readonly model: Model;
  readonly wanted: Wanted | null;
  readonly why: string;
}

/** Behind it the step looks whether anything has changed. */
export function expectReason(name: string, { model, wanted, why }: Refused): void {
  const hasReason = wanted === null || (model.isProtected && /protected|locked/.test(why));
  expectNothing(name, hasReason ? [] : [`is refused: ${why}`]);
}

/** The model as a run leaves it that is done. */
export function settle(model: Model, wanted: Wanted): void {
  const before = segmentsNow(model);
  for (const [row, segments] of wanted.rows) model.customers[row].segments = mixed(model, row, segments);
  model.undo = undoable(model, before);
  model.schemes = wanted.schemes;
  refreshBoard(model, true);
}

/** Columns of schemes that are no more stay as they are. */
function mixed(model: Model, row: number, segments: Segments): Segments {
  return { ...model.customers[row].segments, ...segments };
}

function undoable(model: Model, before: ReadonlyMap<string, Segments>): Undoable {
  const hasChanged = [...segmentsNow(model)].some(([who, now]) => !sameSegments(now, before.get(who) ?? {}));
  // A run that changes a reason or a sum alone can be undone, too: which one it is nobody sees here.
  const earlier = hasChanged ? [] : model.undo.before;
  return { before: [before, ...earlier], isSure: hasChanged && hasPlainIds(model), isNothing: false };
}

/** A run a day where there is a schedule, none where there is none. */
function passDay(model: Model, sheet: Sheet): void {
  const days = sheet.passDay();
  const isRun = days.length > 0;
  expectNothing('lets a day go by', isRun === model.isScheduled ? [] : [`${days.length} runs by the clock`]);
  const wanted = days.map((today) => wantedSegments(model, today));
  // Refused for the same reasons as any other run; then nothing may have changed.
  for (const one of wanted) if (one && !model.isProtected) settle(model, one);
  if (wanted.length > 0) model.undo = { ...model.undo, isSure: false };
  if (!model.isProtected) return;
  adoptOneOf(model, sheet, wanted);
  forgetBoard(model);
}

/** Some of the runs may have been refused, or cut off: each customer has what stood there, or what one of the runs gives. */
export function adoptOneOf(model: Model, sheet: Sheet, wanted: readonly (Wanted | null)[]): void {
  const found = standingSegments(model, sheet);
  const people = peopleIn(model);
  const before = new Map(people.map((row) => [row, model.customers[row].segments]));
  const wrong = people.flatMap((row) => {
    const segments = found.get(whoIn(model, row)) ?? {};
    // Of two rows with one id nobody can say which one is meant while they are being moved.
    const rows = people.filter((other) => other === row || isSameId(model, other, row));
    const may = rows.flatMap((other) => [before.get(other), ...wanted.map((one) => one?.rows.get(other))]);
    const isStrange = (key: string) =>
      ![{}, ...may].some((one: Segments = {}) => (one[key] ?? '') === segments[key]);
    model.customers[row].segments = segments;
    const strange = Object.keys(segments).filter(isStrange);
    return strange.map((key) => `${whoIn(model, row)} bears ${segments[key]}, not ${JSON.stringify(may)}`);
  });
  expectNothing('each has its own', wrong);
}

function isSameId(model: Model, a: number, b: number): boolean {
  return idIn(model, a) !== '' && idIn(model, a) === idIn(model, b);
}
