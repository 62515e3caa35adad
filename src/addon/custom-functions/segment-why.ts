/**
 * =SEGMENT_WHY: why a customer is in its segment, the reason of one scheme alone.
 */
import { cellText } from '../../core/index';
import type { TabFinder } from '../sheets/own-tabs';
import { checkCount, oneText, type FormulaAnswer, type SegmentArguments } from './arguments';
import { WHY } from './customer-row';
import type { CustomersPlace } from './customers-place';
import { FormulaFault } from './fault';
import { lookUp } from './look-up';
import type { Ask } from './question';
import { schemeKey, schemeNames } from './scheme-choice';
import { formulaSettings } from './settings-for-formulas';

/** Blank: '' for a blank id, and where the run gave no reason in that scheme. */
export function whyOf({ id, scheme }: SegmentArguments, more: readonly unknown[]): FormulaAnswer {
  return lookUp(id, () => {
    checkCount('SEGMENT_WHY', more);
    return askWhy(oneText(scheme, 'scheme'));
  });
}

function askWhy(scheme: string): Ask {
  return (place, tabs) => {
    const { layout } = place;
    const key = schemeKey(scheme, place, tabs);
    const column = layout.position(WHY);
    if (column === null) throw new FormulaFault('noWhy', () => ({ sheet: layout.name }));
    const reasonIn = reasonReader(key, place, tabs);
    return {
      columns: [column],
      firstScheme: scheme === '' ? key : null,
      answer: ({ cell }) => reasonIn(cellText(cell(column))),
    };
  };
}

/** The column has a line a scheme: `Scheme: reason`. Settings are read only where the scheme goes by a name of theirs. */
function reasonReader(key: string, { schemeKeys }: CustomersPlace, tabs: TabFinder): (why: string) => string {
  const known = schemeKeys.map((one) => ({ key: one, names: schemeNames(one) }));
  let listed: typeof known | null = null;
  const renamed = () => {
    const { schemes } = formulaSettings(tabs);
    return (listed ??= schemeKeys.map((one) => ({ key: one, names: schemeNames(one, schemes) })));
  };
  return (why) => {
    const lines = why.split('\n').filter((line) => line !== '');
    return lines.length === 0
      ? ''
      : (reasonAmong(lines, key, known) ?? reasonAmong(lines, key, renamed()) ?? '');
  };
}

interface NamedScheme {
  readonly key: string;
  readonly names: readonly string[];
}

/** A name may begin as another one does: the longest that fits a line is its scheme's. */
function reasonAmong(lines: readonly string[], key: string, schemes: readonly NamedScheme[]): string | null {
  const openings = schemes.flatMap((scheme) =>
    scheme.names.map((name) => ({ key: scheme.key, opening: `${name}: ` })),
  );
  openings.sort((a, b) => b.opening.length - a.opening.length);
  for (const line of lines) {
    const found = openings.find(({ opening }) => line.startsWith(opening));
    if (found?.key === key) return line.slice(found.opening.length);
  }
  return null;
}
