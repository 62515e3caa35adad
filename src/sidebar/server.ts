/**
 * The one place where the page calls the add-on: every call ends in an answer or in a Failure that has a page of its own.
 */
import type {
  CheckAnswer,
  ClassifyAnswer,
  ClassifyRequest,
  RemovalAnswer,
  RemovalRequest,
  RuleCheckRequest,
  SetUpAnswer,
  SetUpRequest,
  UndoAnswer,
} from '../protocol';
import type { CrossingAnswer, CrossingRequest } from '../protocol/crossing';
import type { DataAnswer, DataRequest } from '../protocol/data-check';
import type {
  BootAnswer,
  ColumnChoice,
  ColumnsAnswer,
  FirstRunAnswer,
  FirstRunDraft,
  FirstRunRequest,
  PacksAnswer,
  ProgressAnswer,
  SampleAnswer,
} from '../protocol/first-run';
import type { GoToAnswer, GoToRequest } from '../protocol/go-to';
import type {
  CountAnswer,
  CountRequest,
  RuleNamesAnswer,
  RuleNamesRequest,
  SetRuleCellAnswer,
  SetRuleCellRequest,
  WhatIfAnswer,
  WhatIfRequest,
} from '../protocol/rule-trials';
import type { ExplainAnswer, ExplainRequest, SelectedAnswer, SelectedRequest } from '../protocol/explain';
import type {
  ManualAnswer,
  ManualListAnswer,
  ManualListRequest,
  RemoveManualRequest,
  SetManualRequest,
} from '../protocol/manual';
import type {
  ChosenCellAnswer,
  FormulaChoicesAnswer,
  FormulaChoicesRequest,
  InsertFormulaAnswer,
  InsertFormulaRequest,
  RemoveFormulaAnswer,
  RemoveFormulaRequest,
} from '../protocol/insert-formula';
import type { ScheduleAnswer, SetScheduleRequest } from '../protocol/schedule';
import type { SettingsAnswer } from '../protocol/settings';
import type {
  ShowAllAnswer,
  ShowAllRequest,
  ShowAnswer,
  ShowMovedRequest,
  ShowRequest,
  ShowScoredRequest,
} from '../protocol/show-customers';
import type { StaleAnswer } from '../protocol/summary';
import type {
  BackfillAnswer,
  BackfillRequest,
  PastAnswer,
  PastRequest,
  TrendsAnswer,
  TrendsRequest,
} from '../protocol/trends';

interface InLanguage {
  readonly lang: 'en' | 'vi';
}

/** What the page asks, and what comes back. */
export interface Calls {
  bootFromPage: [Record<string, never>, BootAnswer];
  columnsFromPage: [ColumnChoice & InLanguage, ColumnsAnswer];
  packsFromPage: [ColumnChoice & InLanguage, PacksAnswer];
  classifyFromPage: [ClassifyRequest, ClassifyAnswer];
  applyFirstRunFromPage: [FirstRunRequest, FirstRunAnswer];
  setUpFromPage: [SetUpRequest, SetUpAnswer];
  undoFromPage: [Record<string, never>, UndoAnswer];
  progressFromPage: [{ readonly run: string }, ProgressAnswer];
  cancelFromPage: [{ readonly run: string }, object];
  staleFromPage: [InLanguage, StaleAnswer];
  draftFromPage: [{ readonly draft: FirstRunDraft | null }, object];
  sampleFromPage: [InLanguage, SampleAnswer];
  removeSampleFromPage: [InLanguage, RemovalAnswer];
  doctorFromPage: [DataRequest, DataAnswer];
  settingsFromPage: [Record<string, never>, SettingsAnswer];
  scheduleFromPage: [InLanguage, ScheduleAnswer];
  setScheduleFromPage: [SetScheduleRequest, ScheduleAnswer];
  removeEverythingFromPage: [RemovalRequest, RemovalAnswer];
  crossingFromPage: [CrossingRequest, CrossingAnswer];
  checkFromPage: [RuleCheckRequest, CheckAnswer];
  goToFromPage: [GoToRequest, GoToAnswer];
  ruleNamesFromPage: [RuleNamesRequest, RuleNamesAnswer];
  countFromPage: [CountRequest, CountAnswer];
  whatIfFromPage: [WhatIfRequest, WhatIfAnswer];
  setRuleCellFromPage: [SetRuleCellRequest, SetRuleCellAnswer];
  selectedCustomerFromPage: [SelectedRequest, SelectedAnswer];
  explainFromPage: [ExplainRequest, ExplainAnswer];
  manualFromPage: [ManualListRequest, ManualListAnswer];
  setManualFromPage: [SetManualRequest, ManualAnswer];
  removeManualFromPage: [RemoveManualRequest, ManualAnswer];
  showScoredFromPage: [ShowScoredRequest, ShowAnswer];
  showCustomersFromPage: [ShowRequest, ShowAnswer];
  showAllFromPage: [ShowAllRequest, ShowAllAnswer];
  showMovedFromPage: [ShowMovedRequest, ShowAnswer];
  trendsFromPage: [TrendsRequest, TrendsAnswer];
  timeMachineFromPage: [PastRequest, PastAnswer];
  backfillFromPage: [BackfillRequest, BackfillAnswer];
  formulaChoicesFromPage: [FormulaChoicesRequest, FormulaChoicesAnswer];
  chosenCellFromPage: [FormulaChoicesRequest, ChosenCellAnswer];
  insertFormulaFromPage: [InsertFormulaRequest, InsertFormulaAnswer];
  removeFormulaFromPage: [RemoveFormulaRequest, RemoveFormulaAnswer];
}

/** Why no answer came; each kind has a text. */
export type FailureKind = 'accounts' | 'offline' | 'late' | 'empty' | 'missing' | 'other';

export class Failure extends Error {
  constructor(
    readonly kind: FailureKind,
    message = '',
  ) {
    super(message);
  }
}

/** Rejects: with a Failure, nothing else. */
export type Ask = <Name extends keyof Calls>(name: Name, request: Calls[Name][0]) => Promise<Calls[Name][1]>;

/** google.script.run as far as the page uses it. */
export interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
}

/** Google ends an execution after six minutes; what has not answered by then never will. */
const LATEST_MS = 390_000;

/** `runner` is null where the page stands outside of Google Sheets. */
export function createAsk(runner: () => Runner | null, latestMs = LATEST_MS): Ask {
  return (name, request) =>
    new Promise((answered, failed) => {
      const run = runner();
      if (!run) return failed(new Failure('missing'));
      const timer = setTimeout(() => failed(new Failure('late', name)), latestMs);
      const succeed = (answer: unknown): void => {
        clearTimeout(timer);
        if (isAnswer(answer)) answered(answer as never);
        else failed(new Failure('empty', name));
      };
      const fail = (error: unknown): void => {
        clearTimeout(timer);
        failed(failureOf(error));
      };
      try {
        const handled = run.withSuccessHandler(succeed).withFailureHandler(fail);
        const functions = handled as unknown as Readonly<Record<string, (sent: unknown) => void>>;
        functions[name](request);
      } catch (error) {
        fail(error);
      }
    });
}

/** One value that cannot cross makes the whole answer null. */
function isAnswer(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null;
}

/**
 * What Google says where a browser is signed in to several accounts and the call went to another one. Only English is known;
 * in other languages the code that stands in one of the texts is all there is to go by, and that the first call of all fails.
 */
const OTHER_ACCOUNT = [
  /authori[sz]ation is required/i,
  /PERMISSION_DENIED/,
  /do not have permission to access the requested document/i,
];
const UNREACHED = /NetworkError|Connection failure|HTTP 0\b/i;

/** Also takes what was thrown. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const { name = '', message = '' } = (error ?? {}) as { name?: string; message?: string };
  const text = typeof error === 'string' ? error : `${name}: ${message}`;
  if (OTHER_ACCOUNT.some((pattern) => pattern.test(text))) return new Failure('accounts', text);
  return new Failure(UNREACHED.test(text) ? 'offline' : 'other', text);
}
