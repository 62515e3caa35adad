/**
 * "Classify customers": read, check, compute, plan, write.
 */
import {
  classifySheets,
  dayInZone,
  IssueLog,
  parseIsoDate,
  reportOf,
  RUN_ISSUES,
  type Classification,
  type Issue,
  type Language,
} from '../../core/index';
import { languageOfLocale, reportIssue } from '../../i18n/index';
import type { ClassifyAnswer, ClassifyRequest } from '../../protocol';
import { planRecord } from '../record/plan-record';
import { previewOf } from '../record/preview';
import { rulesVersion } from '../record/rules-snapshot';
import { classifyFacts, runRecord } from '../record/run-log';
import { schemeMoves, type PlannedRun, type SchemeMoves } from '../record/scheme-moves';
import { readState } from '../record/state-table';
import { withDocumentLock } from '../run-command';
import { readWorkbook, type WorkbookCells } from '../sheets/read-workbook';
import { findTarget } from '../sheets/target';
import { planColumns } from '../sheets/write-plan';
import { writeRun, type Written } from '../sheets/write-run';
import { wholeSeconds } from '../sheets/written-cell';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** One run over the open spreadsheet. Never throws for faulty data or rules: the answer says what is wrong, and nothing was written. */
export function classifyWorkbook(request: ClassifyRequest): ClassifyAnswer {
  const language = request.lang ?? languageOfLocale(Session.getActiveUserLocale());
  return withDocumentLock(() => new Run(request, language).execute()) ?? busy(language);
}

function busy(language: Language): ClassifyAnswer {
  const issues = new IssueLog();
  issues.add(RUN_ISSUES, 'run.busy');
  return { ok: false, issues: issues.list().map((issue) => reportIssue(issue, language)) };
}

class Run {
  private readonly issues = new IssueLog();
  private readonly book: Spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  readonly timeZone = this.book.getSpreadsheetTimeZone();
  // To the second: cells show no more, and files keep no more.
  readonly now = wholeSeconds(new Date());
  private readonly marks: number[] = [new Date().getTime()];

  constructor(
    private readonly request: ClassifyRequest,
    public language: Language,
  ) {}

  execute(): ClassifyAnswer {
    const { request, book, timeZone, issues } = this;
    const cells = readWorkbook({ book, request, userLanguage: this.language, timeZone, issues });
    this.mark();
    if (!cells) return this.refuse();
    this.language = cells.language;
    const today = dayInZone(timeZone)(this.now.getTime());
    const asOf = this.asOf(cells, today);
    const run = classifySheets({
      ...cells,
      ...cells.tables,
      asOf,
      today,
      timeZone,
      locale: book.getSpreadsheetLocale(),
      issues,
    });
    this.mark();
    if (!run) return this.refuse();
    const planned = this.plan(run, cells);
    const moves = schemeMoves(planned);
    const written = request.preview ? null : this.write(planned, moves, cells);
    if (written && !written.ok) return this.refuse(written.issues);
    this.mark();
    const { issues: found, ...report } = reportOf(run, { asOf, issues: issues.list() });
    const timings = this.timings();
    return {
      ok: true,
      ...(written
        ? { written: { sheet: written.sheet.getName(), headerRow: written.headerRow } }
        : { written: null, preview: previewOf(planned, moves) }),
      report: { ...report, issues: found.map((issue) => reportIssue(issue, this.language)), timings },
    };
  }

  private asOf({ settings }: WorkbookCells, today: number): number {
    const requested = this.request.asOf === undefined ? null : parseIsoDate(this.request.asOf);
    return requested ?? settings.asOf ?? today;
  }

  private plan(run: Classification, cells: WorkbookCells): PlannedRun {
    const target = findTarget(run, { book: this.book, ...cells });
    const columns = planColumns(target, run.columns, this);
    return { run, target, columns, state: readState(this.book) };
  }

  private write(
    planned: PlannedRun,
    moves: readonly SchemeMoves[],
    { rules, settings }: WorkbookCells,
  ): Written {
    const { book, language, now } = this;
    const { target, columns, run } = planned;
    const version = rulesVersion(rules);
    const tabs = planRecord(planned, moves, { book, language, now, settings, version });
    const warnings = this.issues.list().filter(({ severity }) => severity === 'warning').length;
    const facts = classifyFacts(run, moves, { started: now, warnings, rules: version.hash });
    const log = runRecord(book, facts, language);
    return writeRun({ target, columns, tabs, log }, { book, language });
  }

  private refuse(more: readonly Issue[] = []): ClassifyAnswer {
    const issues = [...more, ...this.issues.list()];
    return { ok: false, issues: issues.map((issue) => reportIssue(issue, this.language)) };
  }

  private mark(): void {
    this.marks.push(new Date().getTime());
  }

  private timings() {
    const [start, read, computed, written] = this.marks;
    return { readMs: read - start, computeMs: computed - read, writeMs: written - computed };
  }
}
