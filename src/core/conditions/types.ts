/**
 * The face of the rule-cell language: what a compiled condition is, and what it must be told about names.
 */
import type { Severity, IssueParams, TextRange } from '../base/issue';
import type { MetricUnit } from '../metrics/types';
import type { Column, ColumnType } from '../tables/column';

/** Something that a rule can ask about: a metric, or a column of the customers sheet. */
export interface Subject {
  /** A metric's key, or 'column:' and the foldKey of the header. */
  readonly key: string;
  /** As rules print it, in the language of the run. */
  readonly name: string;
  readonly type: ColumnType;
  /** How a metric's numbers are to be read. Left out: nothing is known of them, as in a column of the customers' own. */
  readonly unit?: MetricUnit;
  /** The one spelling of a text that rules may write in several ways ('F', 'Nữ'). Left out: each text stands for itself. */
  readonly spell?: (text: string) => string;
}

/** What the names in rules mean. Built by rules/ from the registry, the words and the customers' headers. */
export interface Names {
  /** The subject of that name (metric names of both languages first, then headers; case, spaces and Unicode form do not count), or why there is none. */
  find(name: string): Subject | NameFault;
  /** What column("header") means: only headers of the customers sheet. */
  findColumn(header: string): Subject | NameFault;
  /** The longest name that starts at that position of the text and ends at a word's end, for names with blanks in them ("days since last order"). Null when none. */
  longestAt(text: string, start: number): { readonly subject: Subject; readonly end: number } | null;
}

/** A name that means nothing, or, typed without accents, several things. */
export interface NameFault {
  readonly fault: 'unknown' | 'ambiguous';
  /** The nearest names that do mean something, best first; for an ambiguous one all that it may mean. */
  readonly suggestions: readonly string[];
}

/** A fault in one cell of a rule. The rules layer adds sheet, row and column. */
export interface ConditionFault {
  readonly code: string;
  readonly severity: Severity;
  readonly range: TextRange;
  readonly params: IssueParams;
}

/** 1 true, 0 false, -1 unknown (null). */
export type Truth = 1 | 0 | -1;

/** Whether the condition holds for one row. */
export type Predicate = (row: number) => Truth;

/** Some rows of a block, ascending: the first `count` entries of `rows`, which has room for BLOCK_ROWS. */
export interface RowList {
  readonly rows: Int32Array;
  count: number;
}

/** Puts those rows of a list for which the condition is true into another, or into the same one. Unknown is not true. */
export type Selector = (from: RowList, into: RowList) => void;

/** What a condition is told when it is bound to the data. */
export interface Binding {
  /** The column of a subject that the condition names. */
  column(key: string): Column;
  /** Epoch day that today() gives. */
  readonly asOf: number;
  readonly rowCount: number;
  /** Rows that `top n %` counts (walk-ins are not among them). */
  counted(row: number): boolean;
  /** Whether accents count when texts are compared. */
  readonly accents: boolean;
  /** Texts compare to the letter, case and spaces included; for conformance drivers. */
  readonly exact?: boolean;
  /** Takes the warnings that only data can give (`rule.topTies`). */
  report?(fault: ConditionFault): void;
}

/** A condition that was parsed and checked without an error. */
export interface Condition {
  /** The rule as it prints canonically; valid FEEL. */
  readonly canonical: string;
  /** Subjects that it names, each once, in order of appearance. */
  readonly subjects: readonly Subject[];
  /** Rows in columns → closures. Everything that can be done once is done here. */
  bind(binding: Binding): Predicate;
  /** As `bind`, for many rows at a time: several times as fast, and true of exactly the same rows. */
  select(binding: Binding): Selector;
}

/** Either a condition, or at least one fault that is an error. Warnings may come with both. */
export interface Compiled {
  readonly condition: Condition | null;
  readonly faults: readonly ConditionFault[];
}

/** Unary tests in a cell under a subject. A blank cell or '-' compiles to a condition that is always true, with `subjects` empty. */
export type CompileCell = (cell: unknown, subject: Subject, names: Names) => Compiled;

/** A boolean expression of the Condition column. Blank or '-' is always true. */
export type CompileExpression = (cell: unknown, names: Names) => Compiled;
