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
  type Language,
} from '../../core/index';
import { languageOfLocale, reportIssue } from '../../i18n/index';
import type { ClassifyAnswer, ClassifyRequest, CustomersPlace } from '../../protocol';
import { withDocumentLock } from '../run-command';
import { applyPlan } from '../sheets/apply-plan';
import { readWorkbook, type WorkbookCells } from '../sheets/read-workbook';
import { planSummary } from '../sheets/summary-tab';
import { findTarget } from '../sheets/target';
import { planColumns } from '../sheets/write-plan';

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
    const written = this.write(run, cells);
    this.mark();
    const { issues: found, ...report } = reportOf(run, { asOf, issues: issues.list() });
    const timings = this.timings();
    return {
      ok: true,
      written,
      report: { ...report, issues: found.map((issue) => reportIssue(issue, this.language)), timings },
    };
  }

  private asOf({ settings }: WorkbookCells, today: number): number {
    const requested = this.request.asOf === undefined ? null : parseIsoDate(this.request.asOf);
    return requested ?? settings.asOf ?? today;
  }

  private write(run: Classification, { customersSheet }: WorkbookCells): CustomersPlace {
    const { book, language } = this;
    const target = findTarget(run, { book, customersSheet });
    const columns = planColumns(target, run.columns, this);
    const plan = { target, columns, tabs: [planSummary(book, run, language)] };
    const sheet = applyPlan(plan, { book, language });
    return { sheet: sheet.getName(), headerRow: target.headerRow };
  }

  private refuse(): ClassifyAnswer {
    return { ok: false, issues: this.issues.list().map((issue) => reportIssue(issue, this.language)) };
  }

  private mark(): void {
    this.marks.push(new Date().getTime());
  }

  private timings() {
    const [start, read, computed, written] = this.marks;
    return { readMs: read - start, computeMs: computed - read, writeMs: written - computed };
  }
}

function wholeSeconds(instant: Date): Date {
  return new Date(Math.floor(instant.getTime() / 1000) * 1000);
}
