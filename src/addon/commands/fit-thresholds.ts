/**
 * "Fit thresholds to my data": says which thresholds of the packs' rules the data suggest, and writes those that are chosen.
 */
import {
  FIT_ISSUES,
  fitSheets,
  hashText,
  IssueLog,
  RUN_ISSUES,
  type Fitted,
  type FitIssueCode,
  type Language,
} from '../../core/index';
import { fitReasonSentence, languageOfLocale, reportIssues, ruleSentence } from '../../i18n/index';
import type { FitAnswer, FitProposal, FitRequest, FittedRule } from '../../protocol';
import { knownCells } from '../../templates/pack-cells';
import { withDocumentLock } from '../run-command';
import { finishPending, forgetPending, keepPending, readPending } from '../set-up/pending-cells';
import { writeRuleCells, type RuleCell } from '../set-up/write-cells';
import { readOwnTabs, type OwnTabs } from '../sheets/own-tabs';
import { readForCheck, type RunInput } from '../sheets/run-input';

/**
 * Without `apply` nothing is written. With it everything is worked out again: what is proposed no longer, or otherwise, is
 * refused. Never throws for faulty data or rules: the answer says what is wrong.
 */
export function fitWorkbook(request: FitRequest): FitAnswer {
  const language = request.lang ?? languageOfLocale(Session.getActiveUserLocale());
  const tries: Tries = { answer: null };
  const answer = withDocumentLock(() => new FitRun(request, { language, tries }).execute());
  if (answer) return answer;
  const issues = new IssueLog();
  issues.add(RUN_ISSUES, 'run.busy');
  return { ok: false, issues: reportIssues(issues, language) };
}

/** What an earlier try was about to answer when Google failed. */
interface Tries {
  answer: FitAnswer | null;
}

/** Completes a fit that was cut off while it was written. Null: none was. */
export function finishFit(): FitAnswer | null {
  return readPending() ? fitWorkbook({ apply: [] }) : null;
}

class FitRun {
  private readonly tabs: OwnTabs = readOwnTabs(SpreadsheetApp.getActiveSpreadsheet());

  private readonly issues = new IssueLog();
  private language: Language;

  constructor(
    private readonly request: FitRequest,
    private readonly start: { readonly language: Language; readonly tries: Tries },
  ) {
    this.language = start.language;
  }

  execute(): FitAnswer {
    const { apply, ...request } = this.request;
    if (apply && !this.hasTab()) return this.refuse('fit.noTab');
    const finished = apply ? this.finish(apply) : null;
    if (finished) return finished;
    const input = readForCheck(request, {
      tabs: this.tabs,
      userLanguage: this.language,
      issues: this.issues,
    });
    if (!input) return this.refuse();
    this.language = input.language;
    const only = apply?.map(keyOf);
    const fits = fitSheets(input, { packCells: knownCells(), only });
    if (!fits) return this.refuse();
    return apply ? this.write(fits, apply, input) : this.answer(fits, 0);
  }

  /** Rules of packs stand in no tab. */
  private hasTab(): boolean {
    return this.tabs.input('rules') !== null && (this.request.packs ?? []).length === 0;
  }

  /** What an earlier try, or somebody's cut-off fit, has left half-written. Null: there is more to do, or nothing was. */
  private finish(ids: readonly string[]): FitAnswer | null {
    const pending = readPending();
    if (!pending) return null;
    const { language, issues } = this;
    if (!finishPending(this.tabs, pending, { language, issues })) return this.refuse();
    forgetPending();
    if (ids.length > 0 && pending.ids.join() !== ids.join()) return null;
    return this.start.tries.answer ?? this.answer([], pending.cells.length);
  }

  private write(fits: readonly Fitted[], ids: readonly string[], { rules }: RunInput): FitAnswer {
    const proposed = new Set(fits.map(idOf));
    if (!ids.every((id) => proposed.has(id))) return this.refuse('fit.changed');
    const cells = fits.flatMap((fit) =>
      fit.rules.flatMap(({ before, cells: changed }) =>
        changed.map(({ metric, from, to }) => ({ rule: before.id, row: before.row, metric, from, to })),
      ),
    );
    if (cells.length === 0) return this.answer(fits, 0);
    const { tabs, language, issues } = this;
    const answer = this.answer(fits, cells.length);
    this.start.tries.answer = answer;
    keepPending({ ids, cells: cells.map(({ rule, metric, from, to }) => ({ rule, metric, from, to })) });
    const isWritten = writeRuleCells(
      tabs,
      cells.map(({ to, ...cell }) => ({ ...cell, text: to })).sort(blankLast),
      { read: rules, language, issues },
    );
    forgetPending();
    return isWritten ? answer : this.refuse();
  }

  private answer(fits: readonly Fitted[], written: number): FitAnswer {
    const proposals = fits.map((fit) => proposalOf(fit, this.language));
    return { ok: true, proposals, written, issues: this.reported() };
  }

  private refuse(code?: FitIssueCode): FitAnswer {
    if (code) this.issues.add(FIT_ISSUES, code);
    return { ok: false, issues: this.reported() };
  }

  private reported() {
    return reportIssues(this.issues, this.language);
  }
}

/** A rule that has both its old test and its new one says hardly anything else; one that has neither takes everybody. */
function blankLast(a: RuleCell, b: RuleCell): number {
  return Number(a.text === '') - Number(b.text === '');
}

/** The fit, and a hash of what it would write where. */
function idOf({ key, rules }: Fitted): string {
  const cells = rules.flatMap(({ before, cells: changed }) =>
    changed.map(({ metric, from, to }) => [before.row, metric, from, to].join('\t')),
  );
  return `${key}:${hashText(cells.join('\n'))}`;
}

function keyOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf(':')));
}

function proposalOf(fit: Fitted, language: Language): FitProposal {
  return {
    id: idOf(fit),
    customers: fit.customers,
    rules: fit.rules.map((rule) => answerRule(rule, language)),
  };
}

function answerRule(rule: Fitted['rules'][number], language: Language): FittedRule {
  const { scheme, before, after, reason, customersBefore, customersAfter, cells } = rule;
  return {
    scheme,
    segment: before.segment,
    row: before.row,
    reason: reason ? fitReasonSentence(reason, before.segment, language) : '',
    before: ruleSentence(before, { language }),
    after: ruleSentence(after, { language }),
    customersBefore,
    customersAfter,
    cells: cells.map(({ column, from, to }) => ({ column, from, to })),
  };
}
