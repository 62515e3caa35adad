/**
 * Edits at service calls, spread evenly: each call with another edit, or every edit at every call.
 */
import type { Command } from './commands';
import { EDITS, type NamedEdit } from './edits';
import type { Moment } from '../support/moments';
import { callsOf, Disturbed, Trials, type Finding } from './trials';

/** What is tried of one command. */
export interface Share {
  readonly edits: readonly NamedEdit[];
  /** So many pairs of an edit and a moment, spread evenly; all of them where there are no more. */
  readonly most: number;
}

/** What came of it. */
export interface Tried {
  readonly calls: number;
  /** Pairs of an edit and a moment: all that there are, and those that were tried. */
  readonly moments: number;
  readonly trials: number;
  /** Pairs of an edit and a call: as many come to the same. */
  readonly stoodFor: number;
  /** How the command ended, and how often. */
  readonly endings: ReadonlyMap<string, number>;
  /** 'sorts the customers at call 7 (Range.getValues), done: mixed up: …' */
  readonly findings: readonly string[];
  /** Harm that came while a write was under way. */
  readonly hit: readonly string[];
}

/** With EVERY_CALL set every edit is tried at every moment, which takes hours. */
export function tryShare(command: Command, share: Share): Tried {
  return tryCommand(command, process.env.EVERY_CALL ? { edits: EDITS, most: Infinity } : share);
}

export function tryCommand(command: Command, { edits, most }: Share): Tried {
  const calls = callsOf(command);
  const { names } = calls;
  const disturbed = new Disturbed(command);
  const [findings, hit, endings] = [new Array<string>(), new Array<string>(), new Map<string, number>()];
  const pairs = edits.flatMap((edit) => {
    const trials = new Trials(disturbed, edit);
    return trials.moments(calls).map((moment) => ({ edit, trials, moment }));
  });
  const chosen = spread(pairs, most);
  for (const { edit, trials, moment } of chosen) {
    const call = moment.first;
    const { ending, findings: found } = trials.try(call);
    endings.set(kindOf(ending), (endings.get(kindOf(ending)) ?? 0) + 1);
    for (const finding of found) {
      const text = `${edit.what} at call ${call} (${names[call]}), ${ending}: ${finding.kind}: ${finding.what}`;
      (isUnderWay(names, moment) && isHit(edit, finding) ? hit : findings).push(text);
    }
  }
  const stoodFor = chosen.reduce((sum, { moment: { first, last } }) => sum + last - first + 1, 0);
  return {
    calls: names.length,
    moments: pairs.length,
    trials: chosen.length,
    stoodFor,
    endings,
    findings,
    hit,
  };
}

/** So many of a list, evenly. */
function spread<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list;
  return Array.from({ length: most }, (_, turn) => list[Math.floor(((turn + 0.5) * list.length) / most)]);
}

/** Whoever moves columns or tabs in the moment of a write may be hit: docs/decisions/0009-changed-cells.md. */
function isHit({ kind }: NamedEdit, finding: Finding): boolean {
  return kind !== 'rows' && finding.kind === 'harmed';
}

const WRITE =
  /^Range\.(?:set|clear|delete)|^Sheet\.(?:setColumnWidth|deleteColumns|deleteRows|insertColumns)/;
const COMMIT = /^Range\.(?:get(?!Sheet)|canEdit|is)|^SpreadsheetApp\.flush$|^Sheet\.(?:getLast|insert)/;

/** Whether one of the calls is a write, or stands between a write and the call that makes Sheets take it. */
function isUnderWay(names: readonly string[], { first, last }: Moment): boolean {
  if (names.slice(first, last + 1).some((name) => WRITE.test(name))) return true;
  for (let before = first - 1; before >= 0; before--) {
    if (WRITE.test(names[before])) return true;
    if (COMMIT.test(names[before])) return false;
  }
  return false;
}

/** Ids of tabs and names tell nothing. */
function kindOf(ending: string): string {
  return ending.startsWith('stopped') ? 'stopped' : ending === 'done' ? 'done' : 'refused';
}

/** One line for the log of the tests. */
export function tally(what: string, { calls, trials, stoodFor, endings, hit }: Tried): string {
  const ends = [...endings].map(([ending, count]) => `${count} ${ending}`).join(', ');
  return `${what}: ${trials} edits, for ${stoodFor}, at ${calls} calls: ${ends}${hit.length > 0 ? `; ${hit.length} hit` : ''}`;
}
