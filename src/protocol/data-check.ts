/**
 * What crosses when the data are checked: JSON values only.
 */
import type { ClassifyRequest, Report, ReportIssue } from './index';

/** Checking the data without a rule. What is left out comes from the workbook. */
export type DataRequest = Pick<ClassifyRequest, 'asOf' | 'map' | 'sources' | 'lang'>;

/** One kind of thing that was found out about the data. */
export interface Finding extends ReportIssue {
  /** The message without its place. */
  readonly text: string;
  /** The first cells, 'C5'; '5:5' where the whole row is meant; none where the sheet is not known. */
  readonly places: readonly string[];
  /** What a run does about it, and the same in words. */
  readonly outcome:
    | 'stopped'
    | 'skipped'
    | 'leftOut'
    | 'blank'
    | 'counted'
    | 'unassigned'
    | 'apart'
    | 'chosen'
    | 'first'
    | 'read';
  readonly done: string;
}

/** What a check of the data found. */
export interface DataAnswer {
  /** A run could use the data: no finding is an error. */
  readonly ok: boolean;
  readonly counts: Report['counts'] | null;
  /** The worst first. */
  readonly findings: readonly Finding[];
}
