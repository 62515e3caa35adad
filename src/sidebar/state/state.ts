/**
 * What the page knows and shows at a moment.
 */
import type { ClassifyAnswer, ReportIssue } from '../../protocol';
import type {
  BootAnswer,
  ColumnsAnswer,
  FirstRunDraft,
  PacksAnswer,
  Progress,
  TableKey,
} from '../../protocol/first-run';
import type { FailureKind } from '../server';
import type { Tab } from '../tabs/tab-names';

/** The pages. */
export type View =
  'opening' | 'start' | 'columns' | 'packs' | 'running' | 'preview' | 'done' | 'home' | 'refused' | 'failed';

/** What the person is about: the first run, other columns, more packs, or a run with what there is. */
export type Errand = 'first' | 'columns' | 'packs' | 'run';

/** What takes time. */
export type Work = 'preview' | 'apply' | 'undo' | 'remove';

export type Found = Extract<ColumnsAnswer, { ok: true }>;
export type Offered = Extract<PacksAnswer, { ok: true }>;
export type Ran = Extract<ClassifyAnswer, { ok: true }>;

/** Which fields of a sheet stand open and which are folded; kept while a person chooses, so that nothing jumps. */
export interface FieldOrder {
  readonly sheet: string | null;
  readonly open: readonly string[];
  readonly folded: readonly string[];
}

export interface Choices {
  readonly sample: boolean;
  readonly sources: Readonly<Record<string, string>>;
  readonly map: Readonly<Record<string, string>>;
  /** Null: nobody has chosen yet, what the add-on proposes holds. */
  readonly packs: readonly string[] | null;
  /** '' for no kind of business. */
  readonly thresholds: string;
}

/** What the run that the page waits for says of itself. */
export interface Running {
  readonly work: Work;
  /** '' where it cannot be asked after. */
  readonly run: string;
  readonly progress: Progress | null;
  readonly cancelling: boolean;
}

export interface Trouble {
  /** 'unopened': the first call failed, nobody knows by what. */
  readonly kind: FailureKind | 'unopened';
  readonly detail: string;
  /** Whether something may have been written. */
  readonly wrote: boolean;
}

export interface Refusal {
  readonly issues: readonly ReportIssue[];
  /** Whether rules and settings may stand there already. */
  readonly setUp: boolean;
}

export interface State {
  readonly view: View;
  /** Which page of the view 'home'. */
  readonly tab: Tab;
  /** Where Back leads from a refusal or a failure. */
  readonly before: View;
  readonly errand: Errand;
  readonly boot: BootAnswer | null;
  readonly choices: Choices;
  readonly found: Found | null;
  readonly order: Readonly<Partial<Record<TableKey, FieldOrder>>>;
  readonly offered: Offered | null;
  /** The one that was shown last: of the run that was applied, too. */
  readonly preview: Ran | null;
  readonly applied: Ran | null;
  readonly running: Running | null;
  /** A short call is on its way: the page stays, its way on is closed. */
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  readonly trouble: Trouble | null;
  /** A sentence to show once, on the page that comes. */
  readonly notice: string;
  /** What the sheet shows since a segment was looked at; '' where none was. */
  readonly told: string;
  /** Some customers are hidden by our filter. */
  readonly isFiltered: boolean;
  /** The last check of the rules found errors: their tab says so. */
  readonly rulesFaulty: boolean;
}

export const NO_CHOICES: Choices = { sample: false, sources: {}, map: {}, packs: null, thresholds: '' };

export const FIRST_STATE: State = {
  view: 'opening',
  tab: 'summary',
  before: 'start',
  errand: 'first',
  boot: null,
  choices: NO_CHOICES,
  found: null,
  order: {},
  offered: null,
  preview: null,
  applied: null,
  running: null,
  busy: false,
  refusal: null,
  trouble: null,
  notice: '',
  told: '',
  isFiltered: false,
  rulesFaulty: false,
};

/** What is kept of a first run, so that a reload goes on where it was. */
export function draftOf(step: FirstRunDraft['step'], choices: Choices): FirstRunDraft {
  const { sample, sources, map, packs, thresholds } = choices;
  return { step, sample, sources, map, ...(packs ? { packs } : {}), ...(thresholds ? { thresholds } : {}) };
}

/** The choices that were kept. */
export function choicesOf({ sample, sources, map, packs, thresholds }: FirstRunDraft): Choices {
  return {
    sample: sample ?? false,
    sources: sources ?? {},
    map: map ?? {},
    packs: packs ?? null,
    thresholds: thresholds ?? '',
  };
}
