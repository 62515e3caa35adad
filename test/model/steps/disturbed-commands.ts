/**
 * Commands in which something happens at one service call: Google fails, or another person does something.
 */
import fc from 'fast-check';
import type { Host } from '../../../src/offline/host';
import { injectFault, type Fault } from '../../support/fault-injector';
import { standingSegments } from '../differences';
import { forgetBoard, peopleIn, segmentsNow, UNKNOWN_UNDO, type Model } from '../model';
import { wantedSegments } from '../oracle';
import type { Sheet } from '../sheet';
import { expectNothing, NUMBER, step, type Step, type Steps } from '../step';
import { addCustomer, deleteCustomer, sortCustomers } from './customers';
import { adoptOneOf, expectReason, hasRules, settle } from './runs';
import { adoptRestored } from './undo';

const FAULTS: readonly Fault[] = [
  { moment: 'end', writes: 'lost' },
  { moment: 'end', writes: 'done' },
  { moment: 'before', code: 'serverError' },
  { moment: 'after', code: 'timedOut' },
];

const CALL = fc.nat({ max: 600 });

type Disturb = (host: Host, model: Model, sheet: Sheet) => void;

export const DISTURBED_STEPS: Steps = [
  fc
    .tuple(CALL, fc.constantFrom(...FAULTS))
    .map(([call, fault]) =>
      disturbedRun(
        `runs, Google failing (${call}, ${JSON.stringify(fault)})`,
        ({ state }) => void injectFault(state, call, fault),
      ),
    ),
  fc.tuple(CALL, fc.constantFrom(...FAULTS)).map(([call, fault]) =>
    step(`undoes, Google failing (${call}, ${JSON.stringify(fault)})`, (model, sheet) => {
      sheet.run('undoFromPage', {}, ({ state }) => void injectFault(state, call, fault));
      adoptRestored(model, standingSegments(model, sheet));
      model.undo = { ...model.undo, isSure: false, isNothing: false };
      forgetBoard(model);
    }),
  ),
  fc.tuple(CALL, NUMBER, fc.constantFrom('sorts', 'adds', 'deletes')).map(([call, at, what]) =>
    disturbedRun(`runs, and somebody ${what} (${call}, ${at})`, ({ state }, model, sheet) => {
      atCall(state, call, () => {
        if (what === 'sorts') sortCustomers(model, sheet, { at, ascending: at % 2 === 0 });
        else if (what === 'adds') addCustomer(model, sheet, at, 7);
        else if (peopleIn(model).length > 2) deleteCustomer(model, sheet, at);
      });
    }),
  ),
  CALL.map((call) => step(`runs, and somebody else runs (${call})`, runsTwice(call), hasRules)),
];

function atCall(state: Host['state'], call: number, act: () => void): void {
  let calls = 0;
  state.beforeCall = () => {
    if (calls++ === call) act();
  };
}

/** Everybody has what they had or what the rules say. */
function disturbedRun(name: string, disturb: Disturb): Step {
  return step(
    name,
    (model, sheet) => {
      const { today } = sheet;
      const wantedBefore = byLine(model, today);
      sheet.run('classifyFromPage', {}, (host) => disturb(host, model, sheet));
      // Lines keep what the rules gave them before somebody moved them.
      const wanted = wantedBefore && {
        schemes: wantedBefore.schemes,
        rows: new Map(model.customers.map((line, row) => [row, wantedBefore.of.get(line) ?? {}])),
      };
      adoptOneOf(model, sheet, [wanted, wantedSegments(model, today)]);
      model.undo = UNKNOWN_UNDO;
      forgetBoard(model);
    },
    hasRules,
  );
}

function byLine(model: Model, today: string) {
  const wanted = wantedSegments(model, today);
  if (!wanted) return null;
  const { schemes, rows } = wanted;
  return { schemes, of: new Map([...rows].map(([row, segments]) => [model.customers[row], segments])) };
}

/** Whoever comes second is told that a run is in progress; the first ends as if it were alone. */
function runsTwice(call: number) {
  return (model: Model, sheet: Sheet): void => {
    const wanted = wantedSegments(model, sheet.today);
    const before = segmentsNow(model);
    const ended = sheet.run('classifyFromPage', {}, ({ state }) => {
      atCall(state, call, () => {
        sheet.open('someone else').run('classifyFromPage', [{}], { mode: 'sidebar' });
      });
    });
    if (!ended.ok) return expectReason('runs beside somebody', { model, wanted, why: ended.why });
    expectNothing('runs beside somebody', wanted ? [] : ['is done, though something is wrong']);
    if (wanted) settle(model, wanted);
    // Which of the two has changed something nobody sees here.
    model.undo = { before: [before, ...model.undo.before], isSure: false, isNothing: false };
  };
}
