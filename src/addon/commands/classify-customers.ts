/**
 * "Classify customers": read, check, compute, plan, write.
 */
import {
  classifySheets,
  dayInZone,
  IssueLog,
  reportOf,
  RULE_LIMIT,
  RUN_ISSUES,
  type Classification,
  type Issue,
  type Language,
} from '../../core/index';
import { languageOfLocale, reportIssue, reportIssues } from '../../i18n/index';
import type { ClassifyRequest, SetUpRequest } from '../../protocol';
import type { FirstRunAnswer } from '../../protocol/first-run';
import { hasOtherIds, withoutCustomers } from '../record/other-ids';
import { planRecord } from '../record/plan-record';
import { previewOf } from '../record/preview';
import { matchedInRun, ruleMarks } from '../record/rule-marks';
import { rulesVersion } from '../record/rules-snapshot';
import { basisOf } from '../record/last-run';
import { classifyFacts, runRecord } from '../record/run-log';
import { countMovers, schemeMoves, type PlannedRun, type SchemeMoves } from '../record/scheme-moves';
import { segmentsBefore } from '../record/segments-before';
import { readState, type StateTable } from '../record/state-table';
import { readBefore, type Before } from '../record/unfinished-run';
import { writeMarks } from '../record/write-marks';
import { Cancelled, RunProgress } from '../progress';
import { withDocumentLock } from '../run-command';
import { PendingSetUp, type SetUpOutcomes } from '../set-up/pending-set-up';
import { findMadeTab, readOwnTabs, type OwnTabs } from '../sheets/own-tabs';
import { schemeColours } from '../sheets/coloured-segments';
import { colourSegments } from '../sheets/segment-colours';
import { readWorkbook, type WorkbookCells } from '../sheets/read-workbook';
import { runInput } from '../sheets/run-input';
import { placeFinder } from '../sheets/finding-places';
import { findingsOf } from '../sheets/findings';
import { showCharts } from '../sheets/summary-charts';
import { planStamp } from '../sheets/plan-stamp';
import { planSummary } from '../sheets/summary-tab';
import { planSettledColumns } from '../sheets/settled-columns';
import { findTarget } from '../sheets/target';
import { TimeBudget } from '../sheets/time-budget';
import { writeRun, type Written } from '../sheets/write-run';
import { wholeSeconds } from '../sheets/written-cell';

/** How a run came about, where no person asked for it as it stands. */
interface RunStart {
  /** As if these tabs stood there; they are written when nothing stands in the way of the run. */
  readonly setUp?: SetUpRequest;
  /** Nobody clicked. */
  readonly by?: 'schedule';
  /** How long it waits for its turn. Left out: as long as a person would. */
  readonly lockWaitMs?: number;
}

/**
 * One run over the open spreadsheet. Never throws for faulty data or rules: the answer says what is wrong, and nothing was
 * written.
 */
export function classifyWorkbook(request: ClassifyRequest, start: RunStart = {}): FirstRunAnswer {
  const { setUp, by, lockWaitMs } = start;
  const language = request.lang ?? languageOfLocale(Session.getActiveUserLocale());
  const time = new TimeBudget();
  try {
    const outcomes: SetUpOutcomes = new Map();
    const run = (started: Date) => {
      const pending = setUp ? new PendingSetUp(setUp, language, outcomes) : null;
      return new Run(request, language, { time, pending, by, started }).execute();
    };
    return withDocumentLock(run, lockWaitMs) ?? refusal('run.busy', language);
  } catch (error) {
    if (error instanceof Cancelled) return refusal('run.cancelled', language);
    throw error;
  }
}

function refusal(code: 'run.busy' | 'run.cancelled', language: Language): FirstRunAnswer {
  const issues = new IssueLog();
  issues.add(RUN_ISSUES, code);
  return { ok: false, issues: reportIssues(issues, language) };
}

interface RunContext {
  readonly time: TimeBudget;
  /** What is to be set up with the run. */
  readonly pending: PendingSetUp | null;
  readonly by: RunStart['by'];
  /** When it was begun, however often it is begun again. */
  readonly started: Date;
}

/** What else it takes to write a planned run. */
interface WrittenWith {
  readonly moves: readonly SchemeMoves[];
  readonly cells: WorkbookCells;
  readonly tabs: OwnTabs;
  /** Epoch day. */
  readonly asOf: number;
  /** The state as it stands. */
  readonly left: StateTable;
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
  // Of what stands in the way of the stamp alone: a run that is refused has another reason.
  private readonly stampIssues = new IssueLog();
  private readonly book = SpreadsheetApp.getActiveSpreadsheet();
  readonly timeZone = this.book.getSpreadsheetTimeZone();
  readonly now: Date;
  /** What stood in the cells before a run that was cut off. */
  before: Before | undefined;
  private readonly marks: number[] = [new Date().getTime()];
  private readonly progress: RunProgress;
  private readonly time: TimeBudget;
  private readonly pending: PendingSetUp | null;
  private readonly by: RunStart['by'];

  constructor(
    private readonly request: ClassifyRequest,
    public language: Language,
    { time, pending, by, started }: RunContext,
  ) {
    this.progress = new RunProgress(request.run ?? null);
    this.time = time;
    this.pending = pending;
    this.by = by;
    // To the second: cells show no more, and files keep no more.
    this.now = wholeSeconds(started);
  }

  execute(): FirstRunAnswer {
    const { request, book, timeZone, issues, pending } = this;
    if (pending && !pending.prepare()) return this.refuse(pending.issues.list());
    const { tabs, cells } = this.read();
    const left = readState(tabs);
    const before = readBefore(tabs, left);
    this.before = cells && hasOtherIds(left, cells) ? withoutCustomers(before) : before;
    const { state } = this.before;
    this.mark();
    if (!cells) return this.refuse();
    this.language = cells.language;
    const given = runInput(cells, { book, request, timeZone, now: this.now, issues });
    const input = { ...given, segmentsBefore: segmentsBefore(state, dayInZone(timeZone)) };
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
    const planned: PlannedRun = { run, target, columns, state };
    const moves = schemeMoves(planned);
    const written = request.preview ? null : this.write(planned, { moves, cells, tabs, asOf, left });
    if (written && !written.ok) return this.refuse(written.issues);
    if (written) {
      this.show(planned, written, tabs);
      this.markRules(run, { cells, tabs: this.pending ? readOwnTabs(book) : tabs });
    }
    this.progress.enter('done');
    this.mark();
    const { issues: found, ...report } = reportOf(run, { asOf, issues: this.allIssues() });
    const timings = this.timings();
    return {
      ok: true,
      ...(written
        ? {
            written: { sheet: written.sheet.getName(), headerRow: written.headerRow },
            moved: countMovers(moves),
          }
        : { written: null, preview: previewOf(planned, moves) }),
      colours: schemeColours(run),
      report: { ...report, issues: found.map((issue) => reportIssue(issue, this.language)), timings },
    };
  }

  private read(): { tabs: OwnTabs; cells: WorkbookCells | null } {
    const { request, timeZone, issues, time, progress, language: userLanguage } = this;
    const drafted = this.pending?.drafted();
    const context = { request, userLanguage, timeZone, issues, time, progress, drafted };
    const read = () => {
      const tabs = readOwnTabs(this.book);
      return { tabs, cells: readWorkbook({ ...context, tabs }) };
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
  private markRules(run: Classification, { cells, tabs }: Pick<WrittenWith, 'cells' | 'tabs'>): void {
    if (tabs.input('rules') === null || (this.request.packs ?? []).length > 0) return;
    const { language, issues } = this;
    let faults: readonly Issue[] | null = null;
    const found = () => (faults ??= [...issues.list(), ...ruleFaults(run)]);
    const marks = ruleMarks(cells.rules, matchedInRun(run), { found, language });
    writeMarks(tabs, marks, { language, issues, adds: false });
    SpreadsheetApp.flush();
  }

  private write(planned: PlannedRun, { moves, cells, tabs: own, asOf, left }: WrittenWith): Written {
    const { book, language, now, time, progress } = this;
    const before = this.before ?? readBefore(own, left);
    const { rules, settings } = cells;
    const { target, columns, run } = planned;
    const version = rulesVersion(rules);
    const stamp = planStamp(own, { book, now, language, issues: this.stampIssues });
    const issues = this.allIssues();
    const findings = findingsOf(issues, placeFinder(cells.tables, settings), language);
    const warnings = issues.filter(({ severity }) => severity === 'warning').length;
    const facts = classifyFacts(run, moves, { started: now, warnings, rules: version.hash, by: this.by });
    const known = { settings, version, findings, basis: basisOf(cells, facts), before, left };
    const { state, tabs } = planRecord(planned, moves, { tabs: own, language, now, asOf, ...known });
    const log = runRecord(own, facts, language);
    const first = () => this.setUp();
    return writeRun(
      { target, columns, surplus: [], ahead: [state], tabs, behind: [], stamp, log },
      { book, language, time, progress, first },
    );
  }

  /** What is in the way of it. */
  private setUp(): readonly Issue[] {
    const changes = this.pending?.findChanges() ?? [];
    if (changes.length === 0) this.pending?.write();
    return changes;
  }

  private refuse(more: readonly Issue[] = []): FirstRunAnswer {
    const issues = [...more, ...this.issues.list()];
    const reported = issues.map((issue) => reportIssue(issue, this.language));
    return { ok: false, issues: reported, ...(this.pending?.isWritten ? { setUp: true } : {}) };
  }

  private allIssues(): Issue[] {
    return [...this.issues.list(), ...this.stampIssues.list()];
  }

  private mark(): void {
    this.marks.push(new Date().getTime());
  }

  private timings() {
    const [start, read, computed, written] = this.marks;
    return { readMs: read - start, computeMs: computed - read, writeMs: written - computed };
  }
}
