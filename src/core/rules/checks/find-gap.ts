/**
 * A customer whom no rule hits, where there is no "otherwise" segment either.
 */
import { metricFacts } from '../../metrics/metric-by-key';
import { CoverSearch } from './cover';
import type { TableFault } from './faults';
import { allClasses, type Box } from './region';
import type { Sample } from './samples';
import type { TableSpace } from './table-space';

/**
 * At most one finding. Metrics whose blanks count as zero are taken to be known: where their column is missing, the run
 * says so itself. Under Collect a customer without a hit just has no tags.
 */
export function findGap(space: TableSpace): TableFault[] {
  const { table, certain, full, samples } = space;
  const { otherwise, hitPolicy } = table.scheme;
  if (otherwise !== null || hitPolicy === 'Collect' || table.rules.length === 0) return [];
  let sample: Sample | null = null;
  const isMissed = (part: Box) => {
    sample = samples.find(part, (hits) => !table.rules.some((_, index) => hits(index)));
    return sample !== null;
  };
  const coverage = new CoverSearch(full).look([knownCustomers(space)], certain.flat(), isMissed);
  if (sample) return [{ kind: 'gap', sample }];
  return coverage === 'unknown' ? [{ kind: 'undecided', question: 'gap', rules: [] }] : [];
}

function knownCustomers({ axes }: TableSpace): Box {
  const known = axes.filter(({ kind, subjects }) => kind === 'value' && isNeverBlank(subjects[0].key));
  // The blank is the last class.
  return new Map(known.map(({ index, classes }) => [index, allClasses(classes.length - 1)]));
}

function isNeverBlank(key: string): boolean {
  const facts = metricFacts(key);
  return facts !== null && facts.blank !== 'null';
}
