/**
 * Edits at service calls, spread evenly: each call with another edit, or every edit at every call.
 */
import type { Command } from './commands';
import { EDITS, type NamedEdit } from './edits';
import { callsOf, Trials, type Finding } from './trials';

/** What is tried of one command. */
export interface Share {
  readonly edits: readonly NamedEdit[];
  /** Every so many calls; the next call gets the next edit. */
  readonly every: number;
  /** The first of them. */
  readonly from?: number;
}

/** What came of it. */
export interface Tried {
  readonly calls: number;
  /** Pairs of an edit and a call. */
  readonly trials: number;
  /** How the command ended, and how often. */
  readonly endings: ReadonlyMap<string, number>;
  /** 'sorts the customers at call 7 (Range.getValues), done: mixed up: …' */
  readonly findings: readonly string[];
  /** Harm that came while a write was under way. */
  readonly hit: readonly string[];
}

/** With EVERY_CALL set every edit is tried at every call, which takes an hour. */
export function tryCommand(command: Command, { edits, every, from = 0 }: Share): Tried {
  const names = callsOf(command);
  const [findings, hit, endings] = [new Array<string>(), new Array<string>(), new Map<string, number>()];
  let trials = 0;
  const chosen = process.env.EVERY_CALL ? EDITS : edits;
  chosen.forEach((edit, index) => {
    const calls = names.flatMap((_, call) =>
      isTried(call, { index, every, from, of: chosen.length }) ? [call] : [],
    );
    if (calls.length === 0) return;
    const trial = new Trials(command, edit);
    for (const call of calls) {
      const { ending, findings: found } = trial.try(call);
      trials++;
      endings.set(kindOf(ending), (endings.get(kindOf(ending)) ?? 0) + 1);
      for (const finding of found) {
        const text = `${edit.what} at call ${call} (${names[call]}), ${ending}: ${finding.kind}: ${finding.what}`;
        (isUnderWay(names, call) && isHit(edit, finding) ? hit : findings).push(text);
      }
    }
  });
  return { calls: names.length, trials, endings, findings, hit };
}

interface Turn {
  readonly index: number;
  readonly every: number;
  readonly from: number;
  readonly of: number;
}

function isTried(call: number, { index, every, from, of }: Turn): boolean {
  if (process.env.EVERY_CALL) return true;
  const turn = (call - from) / every;
  return turn >= 0 && Number.isInteger(turn) && turn % of === index;
}

/** Whoever moves columns or tabs in the moment of a write may be hit: docs/decisions/0009-changed-cells.md. */
function isHit({ kind }: NamedEdit, finding: Finding): boolean {
  return kind !== 'rows' && finding.kind === 'harmed';
}

const WRITE =
  /^Range\.(?:set|clear|delete)|^Sheet\.(?:setColumnWidth|deleteColumns|deleteRows|insertColumns)/;
const COMMIT = /^Range\.(?:get(?!Sheet)|canEdit|is)|^SpreadsheetApp\.flush$|^Sheet\.(?:getLast|insert)/;

/** Whether the call is a write, or stands between a write and the call that makes Sheets take it. */
function isUnderWay(names: readonly string[], call: number): boolean {
  if (WRITE.test(names[call])) return true;
  for (let before = call - 1; before >= 0; before--) {
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
export function tally(what: string, { calls, trials, endings, hit }: Tried): string {
  const ends = [...endings].map(([ending, count]) => `${count} ${ending}`).join(', ');
  return `${what}: ${trials} edits at ${calls} calls: ${ends}${hit.length > 0 ? `; ${hit.length} hit` : ''}`;
}
