/**
 * What crosses about runs that the clock starts: JSON values only.
 */
import type { ReportIssue } from './index';

/** When runs start, on the wall of the spreadsheet's time zone. */
export interface ScheduleChoice {
  readonly kind: 'hours' | 'days' | 'weeks';
  /** Of 'hours': every so many, 1–12. */
  readonly every: number;
  /** Of the others: within the hour that begins then, 0–23. */
  readonly hour: number;
  /** Of 'weeks': 1 Monday … 7 Sunday. */
  readonly weekday: number;
}

/** A run that a schedule started, or should have. */
export interface ScheduledRun {
  /** ISO instant. */
  readonly at: string;
  /** 'skipped': left out for a reason that is none to worry about. */
  readonly outcome: 'running' | 'done' | 'skipped' | 'failed';
  /** Customers whose segment changed. */
  readonly moved: number;
  /** Why it did not classify, and what to do; '' where it did. */
  readonly text: string;
}

/** One person's. */
export interface Schedule extends ScheduleChoice {
  readonly isOwn: boolean;
  /** ISO instants between which the next run starts; equal where the time is an estimate. */
  readonly next: { readonly from: string; readonly to: string };
  /** Null: it has not run yet. */
  readonly last: ScheduledRun | null;
  /** It was set in another time zone than the spreadsheet has now. */
  readonly isOtherZone: boolean;
}

export interface ScheduleState {
  readonly own: Schedule | null;
  /** Those of other people, who alone can change them. */
  readonly others: readonly Schedule[];
  /** What keeps a schedule from running, until a run is done after it. Null: nothing. */
  readonly trouble: {
    /** 'unset': Google has no trigger for it. */
    readonly kind: 'failed' | 'overdue' | 'unset';
    /** ISO instant: of the run, when it was due at the latest, or when it was to be set. */
    readonly at: string;
    readonly isOwn: boolean;
    readonly text: string;
  } | null;
}

/** The schedule, or why it was not changed. */
export type ScheduleAnswer =
  | ({
      readonly ok: true;
      /** Google has no trigger for this person's schedule any more. */
      readonly isLost: boolean;
    } & ScheduleState)
  | {
      readonly ok: false;
      readonly issues: readonly ReportIssue[];
      /** Where Google asks for the permission that is missing; left out where none is. */
      readonly permission?: string;
    };

export interface SetScheduleRequest {
  /** Null switches this person's schedule off. */
  readonly schedule: ScheduleChoice | null;
  readonly lang?: 'en' | 'vi';
}
