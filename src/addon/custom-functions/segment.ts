/**
 * =SEGMENT: in which segment the last run put a customer.
 */
import { cellText } from '../../core/index';
import { checkCount, oneText, type FormulaAnswer, type SegmentArguments } from './arguments';
import { lookUp } from './look-up';
import type { Ask } from './question';
import { schemeColumn } from './scheme-column';

/** Blank: '' for a blank id, and for a customer whom the run left without a segment. */
export function segmentOf({ id, scheme }: SegmentArguments, more: readonly unknown[]): FormulaAnswer {
  return lookUp(id, () => {
    checkCount('SEGMENT', more);
    return askSegment(oneText(scheme, 'scheme'));
  });
}

function askSegment(scheme: string): Ask {
  return (place, tabs) => {
    const { key, column } = schemeColumn(scheme, place, tabs);
    return {
      columns: [column],
      firstScheme: scheme === '' ? key : null,
      answer: ({ cell }) => cellText(cell(column)),
    };
  };
}
