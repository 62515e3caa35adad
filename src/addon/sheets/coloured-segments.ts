/**
 * Which segments of a run have a colour, and the ground of their cells: the sheet and the page take both from here.
 */
import { segmentColours, segmentColumn, type Classification, type RuleTable } from '../../core/index';
import type { SchemeColours } from '../../protocol';
import { tintOf } from './tint';

interface ColouredSegment {
  /** The key of the scheme's column: 'segment:value'. */
  readonly key: string;
  readonly scheme: string;
  readonly segment: string;
  /** '#rrggbb', as the rules name it. */
  readonly colour: string;
  /** '#rrggbb', as the cells have it. */
  readonly ground: string;
}

/** Each costs a rule that is asked for every cell that Sheets draws: with more than these a sheet gets slow. */
const MOST_COLOURED = 60;

/** Longer names are not compared: .xlsx takes no longer text in a formula. */
const LONGEST_NAME = 255;

/**
 * In the order of the schemes and their segments. Ties: of more segments than MOST_COLOURED those with the most customers,
 * then the first. Empty: nobody named a colour.
 */
export function colouredSegments(run: Classification): ColouredSegment[] {
  const found = run.schemes.flatMap(({ assignment, totals }) => {
    const { key } = segmentColumn(assignment);
    const { scheme, rules } = assignment.table;
    const customers = new Map(totals.map((one) => [one.segment, one.customers]));
    return [...segmentColours(rules)]
      .filter(([segment]) => segment.length <= LONGEST_NAME)
      .map(([segment, colour]) => ({
        customers: customers.get(segment) ?? 0,
        coloured: { key, scheme: scheme.name, segment, colour, ground: tintOf(colour) },
      }));
  });
  const largest = [...found].sort((a, b) => b.customers - a.customers).slice(0, MOST_COLOURED);
  const chosen = new Set(largest);
  return found.filter((one) => chosen.has(one)).map(({ coloured }) => coloured);
}

/** The same for the page. Empty: a scheme of whose segments none has a colour is missing. */
export function schemeColours(run: Classification): SchemeColours[] {
  const schemes = new Map<string, SchemeColours['segments'][number][]>();
  for (const { scheme, segment, colour, ground } of colouredSegments(run))
    schemes.set(scheme, [...(schemes.get(scheme) ?? []), { segment, colour, ground }]);
  return [...schemes].map(([scheme, segments]) => ({ scheme, segments }));
}

/** The colours that rules name, whether or not a run has classified anybody. Empty: a scheme that names none is missing. */
export function ruleColours(tables: readonly RuleTable[]): SchemeColours[] {
  return tables.flatMap(({ scheme, rules }) => {
    const named = [...segmentColours(rules)];
    const segments = named.map(([segment, colour]) => ({ segment, colour, ground: tintOf(colour) }));
    return segments.length > 0 ? [{ scheme: scheme.name, segments }] : [];
  });
}
