/**
 * What a planned run would change, in figures and examples.
 */
import type { Preview, PreviewSample, PreviewScheme } from '../../protocol';
import type { PlannedRun, SchemeMoves } from './scheme-moves';

/** Examples that are shown of each scheme. */
const SAMPLES = 10;

/** One entry a scheme. Nothing is written. */
export function previewOf(planned: PlannedRun, moves: readonly SchemeMoves[]): Preview {
  return { schemes: moves.map((scheme) => previewScheme(scheme, planned)) };
}

function previewScheme(scheme: SchemeMoves, planned: PlannedRun): PreviewScheme {
  const { name, header, movement } = scheme;
  const { segments, moves, movers } = movement;
  const samples = movers.slice(0, SAMPLES).map((customer) => sampleOf(customer, scheme, planned));
  return { scheme: name, column: header, segments, moves, samples };
}

function sampleOf(
  customer: number,
  { name, before, after }: SchemeMoves,
  { run, target, columns }: PlannedRun,
): PreviewSample {
  const row = target.rowOf[customer];
  const reasons = columns.find(({ key }) => key === 'why')?.values[row - target.headerRow - 1];
  // One line a scheme, each beginning with the scheme's name.
  const own = String(reasons ?? '')
    .split('\n')
    .find((line) => line.startsWith(`${name}: `));
  const why = own?.slice(name.length + 2) ?? '';
  return { row, id: run.customers.ids[customer], from: before[customer], to: after[customer], why };
}
