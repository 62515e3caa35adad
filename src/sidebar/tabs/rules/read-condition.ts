/**
 * What the page makes of a condition while it is typed: a tree, or what is wrong with it and how to mend that by one click.
 */
import type { Rule } from '../../../core/conditions/ast';
import { readRule } from '../../../core/conditions/read-rule';
import type { ConditionFault, Names, Subject } from '../../../core/conditions/types';

export interface Reading {
  readonly text: string;
  /** Null where it is faulty. */
  readonly rule: Rule | null;
  /** The first one; null where there is none. */
  readonly fault: ConditionFault | null;
  /** Whole texts that would do in place of this one. */
  readonly repairs: readonly Repair[];
}

export interface Repair {
  /** What is put in. */
  readonly by: string;
  readonly text: string;
}

export interface ConditionPlace {
  readonly names: Names;
  /** In whose cell it is to stand; null: it is a condition by itself. */
  readonly subject: Subject | null;
}

export function readCondition(text: string, place: ConditionPlace): Reading {
  const { rule, faults } = read(text, place);
  const fault = faults[0] ?? null;
  return { text, rule, fault, repairs: fault ? repairsOf(text, fault, place) : [] };
}

function read(text: string, place: ConditionPlace) {
  return readRule(text, { ...place, dialect: 'sheet' });
}

/** Faults whose hint says in other words what somebody has written; that of others is only an example of a cell. */
const REPAIRABLE: ReadonlySet<string> = new Set([
  'rule.leadingEquals',
  'rule.unclosedQuote',
  'rule.singleQuotes',
  'rule.badOperator',
  'rule.numberComma',
  'rule.numberPoint',
  'rule.numberGroups',
  'rule.numberList',
  'rule.numberUnit',
  'rule.bareDate',
  'rule.dayOrMonth',
  'rule.unknownName',
  'rule.unknownWord',
  'rule.booleanWord',
  'rule.ambiguousName',
  'rule.unknownColumn',
  'rule.ambiguousText',
  'rule.inWords',
  'rule.halfInterval',
  'rule.listOrInterval',
  'rule.mixedList',
  'rule.halfCondition',
  'rule.andInCell',
  'rule.rangeDash',
  'rule.chainedComparison',
]);

const MOST_REPAIRS = 3;

/** Only what leaves no fault, or moves the first one further on, is offered: each is tried. */
function repairsOf(text: string, fault: ConditionFault, place: ConditionPlace): Repair[] {
  if (!REPAIRABLE.has(fault.code)) return [];
  const { start, end } = fault.range;
  const repairs = hintsOf(fault).flatMap((by): Repair[] => {
    const inPlace = text.slice(0, start) + by + text.slice(end);
    const mended =
      [inPlace, by].find((candidate) => read(candidate, place).faults.length === 0) ??
      [inPlace].find((candidate) => isFurtherOn(candidate, fault, place));
    return mended === undefined ? [] : [{ by, text: mended }];
  });
  return repairs.slice(0, MOST_REPAIRS);
}

function hintsOf({ code, params }: ConditionFault): string[] {
  const { hint, alternative, quoted, options } = params;
  const listed = code === 'rule.ambiguousName' && typeof options === 'string' ? options.split(', ') : [];
  const named = code === 'rule.unknownColumn' && typeof hint === 'string' ? hint.split(', ') : [hint];
  const hints = [...named, alternative, quoted, ...listed].map((one) =>
    one === undefined ? '' : String(one),
  );
  return [...new Set(hints)].filter((one) => one !== '' && !one.includes('…'));
}

function isFurtherOn(candidate: string, fault: ConditionFault, place: ConditionPlace): boolean {
  return read(candidate, place).faults.every(({ range }) => range.start > fault.range.start);
}
