/**
 * What the sidebar's first run asks of the add-on, and its answers: JSON values only.
 */
import type { ClassifyAnswer, ReportIssue, SetUpRequest } from './index';
import type { ScheduleState } from './schedule';
import type { Summary } from './summary';

/** The sheets that a workbook may have, in the order in which they are asked about. */
export type TableKey = 'customers' | 'orders' | 'lines' | 'products';

/** One field of a table, and the column that is taken for it. */
export interface FieldGuess {
  /** 'orders.amount' */
  readonly field: string;
  /** In the user's language: 'Amount'. */
  readonly name: string;
  readonly required: boolean;
  /** The column's header; null where no column was found. */
  readonly header: string | null;
  /** Two columns fit equally well: a person should look. */
  readonly doubtful: boolean;
  /** The first values that are not blank, as the sheet shows them; at most 3. */
  readonly examples: readonly string[];
}

/** One table of the workbook as it would be read. */
export interface TableGuess {
  readonly table: TableKey;
  /** Null where no sheet was found for it. */
  readonly sheet: string | null;
  /** 1 is the sheet's top row; 0 where there is no sheet. */
  readonly headerRow: number;
  /** Rows below the header. */
  readonly rows: number;
  /** Every header of the sheet, for a person to choose from; blank ones left out. */
  readonly headers: readonly string[];
  /** Required ones first, then those that were found, then the rest. */
  readonly fields: readonly FieldGuess[];
}

/** What a person has chosen in place of the guess. */
export interface ColumnChoice {
  /** Sheet name by table; '' for none, whatever the sheets look like. Left out: as it is found. */
  readonly sources?: Readonly<Record<string, string>>;
  /** Header by field key. */
  readonly map?: Readonly<Record<string, string>>;
}

/** The columns as they would be read: guessed, or with what a person chose. Nothing is written. */
export type ColumnsAnswer =
  | {
      readonly ok: true;
      /** Every sheet that can be chosen: the add-on's own tabs left out. */
      readonly sheets: readonly string[];
      readonly tables: readonly TableGuess[];
      /** What stands in the way of a run (errors), or deserves a look. */
      readonly issues: readonly ReportIssue[];
    }
  | { readonly ok: false; readonly issues: readonly ReportIssue[] };

/** A rule pack that can be picked. */
export interface PackOffer {
  readonly key: string;
  /** 'Value: who brings the revenue' */
  readonly title: string;
  /** The names of its segments, in order. */
  readonly segments: readonly string[];
  /** Names of fields without which some rule of the pack can never match: 'Date of birth'. Empty: it works fully. */
  readonly missing: readonly string[];
  /** At least one segment other than "otherwise" can be told from the columns at hand. */
  readonly usable: boolean;
  /** Whether it is picked to begin with. */
  readonly picked: boolean;
}

/** A selection of packs for one kind of business. */
export interface StarterOffer {
  readonly key: string;
  readonly title: string;
  readonly about: string;
  readonly packs: readonly string[];
}

/** The packs for the columns that a person confirmed. */
export type PacksAnswer =
  | { readonly ok: true; readonly packs: readonly PackOffer[]; readonly starters: readonly StarterOffer[] }
  | { readonly ok: false; readonly issues: readonly ReportIssue[] };

/** Where a person is in the first run; kept for this person and document, so that closing the sidebar loses nothing. */
export interface FirstRunDraft extends ColumnChoice {
  readonly step: 'start' | 'columns' | 'packs' | 'preview' | 'done';
  readonly sample?: boolean;
  readonly packs?: readonly string[];
  readonly thresholds?: string;
}

/** The last step: what is confirmed and picked. */
export interface FirstRunRequest extends Omit<SetUpRequest, 'starter' | 'general'> {
  /** As in ClassifyRequest. */
  readonly run?: string;
}

/** Done, or refused and no segment written. */
export type FirstRunAnswer =
  | Extract<ClassifyAnswer, { ok: true }>
  | {
      readonly ok: false;
      readonly issues: readonly ReportIssue[];
      /** Settings and Rules hold what was to be set up, all the same. Left out: nothing was written. */
      readonly setUp?: boolean;
    };

/** All that the page needs to draw itself: its one call when it opens. */
export interface BootAnswer {
  readonly language: 'en' | 'vi';
  /** 'vi_VN': how numbers and dates are written. */
  readonly locale: string;
  readonly timeZone: string;
  readonly version: string;
  /** Whether the workbook has rules of its own in the Rules tab. */
  readonly hasRules: boolean;
  /** Whether segments stand beside the customers. */
  readonly hasSegments: boolean;
  /** Whether sheets of the sample stand in the workbook. */
  readonly hasSample: boolean;
  /** Null: nothing was begun. */
  readonly draft: FirstRunDraft | null;
  /** The last run that the Run log knows; null without one. */
  readonly lastRun: {
    /** ISO instant. */
    readonly at: string;
    /** "you", another person, or a schedule: in the user's language. */
    readonly by: string;
    /** Rows that it read, and customers whose segment changed. */
    readonly rows: number;
    readonly moved: number;
    /** It undid the run before. */
    readonly isUndo: boolean;
    readonly canUndo: boolean;
  } | null;
  /** When runs start by themselves, and how the last ones did. */
  readonly schedule: ScheduleState;
  /** What the run that holds came to; null before the first one, and after its undo. */
  readonly summary: Summary | null;
}

/** How far a run is: polled while it works. */
export interface Progress {
  readonly phase: 'reading' | 'computing' | 'checking' | 'writing' | 'done';
  /** 0–1. */
  readonly share: number;
  /** Nothing has been written yet: Cancel still works. */
  readonly cancellable: boolean;
}

/** Null: no such run, or the cache forgot it. */
export type ProgressAnswer = { readonly progress: Progress | null };

/** The sample's sheets were added. */
export type SampleAnswer =
  | { readonly ok: true; readonly sources: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly issues: readonly ReportIssue[] };
