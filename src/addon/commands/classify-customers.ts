/**
 * "Classify customers": read, check, compute, plan, write.
 */
import {
  classifySheets,
  IssueLog,
  reportOf,
  RULE_LIMIT,
  RUN_ISSUES,
  type Classification,
  type Issue,
  type Language,
} from '../../core/index';
import { languageOfLocale, reportIssue } from '../../i18n/index';
import type { ClassifyAnswer, ClassifyRequest } from '../../protocol';
import { planRecord } from '../record/plan-record';
import { previewOf } from '../record/preview';
import { matchedInRun, ruleMarks } from '../record/rule-marks';
import { rulesVersion } from '../record/rules-snapshot';
import { classifyFacts, runRecord } from '../record/run-log';
import { schemeMoves, type PlannedRun, type SchemeMoves } from '../record/scheme-moves';
import { readState } from '../record/state-table';
import { writeMarks } from '../record/write-marks';
import { Cancelled, RunProgress } from '../progress';
import { withDocumentLock } from '../run-command';
import { findMadeTab, readOwnTabs, type OwnTabs } from '../sheets/own-tabs';
import { colourSegments } from '../sheets/segment-colours';
import { readWorkbook, type WorkbookCells } from '../sheets/read-workbook';
import { runInput } from '../sheets/run-input';
import { placeFinder } from '../sheets/finding-places';
import { findingsOf } from '../sheets/findings';
import { showCharts } from '../sheets/summary-charts';
import { planSummary } from '../sheets/summary-tab';
import { planSettledColumns } from '../sheets/settled-columns';
import { findTarget } from '../sheets/target';
import { TimeBudget } from '../sheets/time-budget';
import { writeRun, type Written } from '../sheets/write-run';
import { wholeSeconds } from '../sheets/written-cell';

/** One run over the open spreadsheet. Never throws for faulty data or rules: the answer says what is wrong, and nothing was written. */
export function classifyWorkbook(request: ClassifyRequest): ClassifyAnswer {
  const language = request.lang ?? languageOfLocale(Session.getActiveUserLocale());
  const time = new TimeBudget();
  try {
    return (
      withDocumentLock(() => new Run(request, language, time).execute()) ?? refusal('run.busy', language)
    );
  } catch (error) {
    if (error instanceof Cancelled) return refusal('run.cancelled', language);
    throw error;
  }
}

function refusal(code: 'run.busy' | 'run.cancelled', language: Language): ClassifyAnswer {
  const issues = new IssueLog();
  issues.add(RUN_ISSUES, code);
  return { ok: false, issues: issues.list().map((issue) => reportIssue(issue, language)) };
}

/** What else it takes to write a planned run. */
interface WrittenWith {
  readonly moves: readonly SchemeMoves[];
  readonly cells: WorkbookCells;
  readonly tabs: OwnTabs;
}

/** Where the results stand. */
type Shown = Extract<Written, { readonly ok: true }>;

function ruleFaults(run: Classification): readonly Issue[] {
  const found = new IssueLog(RULE_LIMIT);
  run.findRuleFaults(found);
  return found.list();
}

class Run {
  // Of the rules every row with a fault is marked, not only the first of its kind.
  private readonly issues = new IssueLog(RULE_LIMIT);
  private readonly book = SpreadsheetApp.getActiveSpreadsheet();
  readonly timeZone = this.book.getSpreadsheetTimeZone();
  // To the second: cells show no more, and files keep no more.
  readonly now = wholeSeconds(new Date());
  private readonly marks: number[] = [new Date().getTime()];
  private readonly progress: RunProgress;

  constructor(
    private readonly request: ClassifyRequest,
    public language: Language,
    private readonly time: TimeBudget,
  ) {
    this.progress = new RunProgress(request.run ?? null);
  }

  execute(): ClassifyAnswer {
    const { request, book, timeZone, issues } = this;
    const { tabs, cells } = this.read();
    this.mark();
    if (!cells) return this.refuse();
    this.language = cells.language;
    const input = runInput(cells, { book, request, timeZone, now: this.now, issues });
    const { asOf } = input;
    this.progress.enter('computing');
    const run = classifySheets(input);
    this.mark();
    if (!run) return this.refuse();
    this.progress.enter('checking');
    run.findCustomerFaults(issues);
    const settled = planSettledColumns(findTarget(run, { tabs, ...cells }), run.columns, this);
    if (!settled.ok) return this.refuse(settled.issues);
    const { target, columns } = settled;
    const planned: PlannedRun = { run, target, columns, state: readState(tabs) };
    const moves = schemeMoves(planned);
    const written = request.preview ? null : this.write(planned, { moves, cells, tabs });
    if (written && !written.ok) return this.refuse(written.issues);
    if (written) {
      this.show(planned, written, tabs);
      this.markRules(run, { cells, tabs });
    }
    this.progress.enter('done');
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

  private read(): { tabs: OwnTabs; cells: WorkbookCells | null } {
    const { request, timeZone, issues, time, progress, language: userLanguage } = this;
    const read = () => {
      const tabs = readOwnTabs(this.book);
      return { tabs, cells: readWorkbook({ tabs, request, userLanguage, timeZone, issues, time, progress }) };
    };
    return time.timeReading(read, ({ cells }) => cells?.work ?? {});
  }

  /** The run is complete: what follows is for the eye. */
  private show({ run, target }: PlannedRun, { sheet, headerRow }: Shown, tabs: OwnTabs): void {
    const { issues, time, language } = this;
    colourSegments(sheet, { run, headerRow, own: target.own, issues, time });
    const { rows } = planSummary(tabs, run, language);
    const summary = tabs.made('summary') ?? findMadeTab(this.book, 'summary');
    if (summary) showCharts({ sheet: summary, rows, language }, { issues, time });
  }

  /** Only where a check or a set-up made columns for it. Rules of packs stand in no tab. */
  private markRules(run: Classification, { cells, tabs }: Omit<WrittenWith, 'moves'>): void {
    if (tabs.input('rules') === null || (this.request.packs ?? []).length > 0) return;
    const { language, issues } = this;
    let faults: readonly Issue[] | null = null;
    const found = () => (faults ??= [...issues.list(), ...ruleFaults(run)]);
    const marks = ruleMarks(cells.rules, matchedInRun(run), { found, language });
    writeMarks(tabs, marks, { language, issues, adds: false });
    SpreadsheetApp.flush();
  }

  private write(planned: PlannedRun, { moves, cells, tabs: own }: WrittenWith): Written {
    const { book, language, now, time, progress } = this;
    const { rules, settings } = cells;
    const { target, columns, run } = planned;
    const version = rulesVersion(rules);
    const issues = this.issues.list();
    const findings = findingsOf(issues, placeFinder(cells.tables, settings), language);
    const tabs = planRecord(planned, moves, { tabs: own, language, now, settings, version, findings });
    const warnings = issues.filter(({ severity }) => severity === 'warning').length;
    const facts = classifyFacts(run, moves, { started: now, warnings, rules: version.hash });
    const log = runRecord(own, facts, language);
    return writeRun({ target, columns, surplus: [], tabs, log }, { book, language, time, progress });
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
