/**
 * =SEGMENT_ACTION: what the rules say is to be done with a customer's segment.
 */
import { cellText, LIST_SEPARATOR } from '../../core/index';
import { checkCount, oneText, type FormulaAnswer, type SegmentArguments } from './arguments';
import { lookUp } from './look-up';
import type { Ask } from './question';
import { readActions, type Actions } from './read-actions';
import { schemeColumn } from './scheme-column';

/** Blank: '' for a blank id, a customer without a segment, and a segment of which the rules say nothing. */
export function actionOf({ id, scheme }: SegmentArguments, more: readonly unknown[]): FormulaAnswer {
  return lookUp(id, () => {
    checkCount('SEGMENT_ACTION', more);
    return askAction(oneText(scheme, 'scheme'));
  });
}

function askAction(scheme: string): Ask {
  return (place, tabs) => {
    const { key, column } = schemeColumn(scheme, place, tabs);
    let actions: Actions | null = null;
    const actionFor = (segments: string): string => {
      actions ??= readActions(tabs, key);
      const whole = actions.get(segments);
      if (whole !== undefined) return whole;
      // Several segments of a scheme that gives lists.
      const each = segments.split(LIST_SEPARATOR).map((segment) => actions?.get(segment) ?? '');
      return [...new Set(each)].filter((action) => action !== '').join('\n');
    };
    return {
      columns: [column],
      firstScheme: scheme === '' ? key : null,
      answer: ({ cell }) => {
        const segments = cellText(cell(column));
        return segments === '' ? '' : actionFor(segments);
      },
    };
  };
}
