/**
 * The JSON report of a run, read back.
 */
import { readFileSync } from 'node:fs';
import type { Report, ReportScheme, ReportSegment } from '../../src/protocol';

export function readReport(path: string): Report {
  return JSON.parse(readFileSync(path, 'utf8')) as Report;
}

/** The scheme of that pack; throws where the run had none. */
export function schemeOf(report: Report, pack: string): ReportScheme {
  const scheme = report.schemes.find((one) => one.pack === pack);
  if (!scheme) throw new Error(`the report has no scheme of the pack ${pack}`);
  return scheme;
}

/** [customers, orders, revenue] by segment, segments without customers left out. */
export function figuresBySegment({ segments }: ReportScheme): Record<string, (number | null)[]> {
  const occupied = segments.filter(({ customers }) => customers > 0);
  return Object.fromEntries(
    occupied.map(({ segment, customers, orders, revenue }) => [segment, [customers, orders, revenue]]),
  );
}

/** Customers of all segments together: each customer has one. */
export function sumOfCustomers({ segments }: ReportScheme): number {
  return segments.reduce((sum, { customers }: ReportSegment) => sum + customers, 0);
}
