/**
 * =SEGMENT_COUNT: how many customers the last run put into a segment.
 */
import { cellText } from '../../core/index';
import { readLastRun } from '../record/read-last-run';
import { readSizesOf, type SizeRow } from '../record/sizes-tab';
import type { TabFinder } from '../sheets/own-tabs';
import { answerFormula } from './answer-formula';
import { answerShape, checkCount, oneText, type FormulaAnswer, type Stamped } from './arguments';
import { noRun } from './customers-place';
import { FormulaFault } from './fault';
import { formulaTabs } from './formula-tabs';
import { formulaTexts } from './formula-texts';
import { folded, keyNamed, schemeNames } from './scheme-choice';

interface CountArguments extends Stamped {
  readonly segment: unknown;
  readonly scheme: unknown;
}

/**
 * Without a scheme that of the segment counts: the first of the last run that has one of this name.
 * Blank: '' for a blank name. Throws: an Error with a sentence where one segment is asked for, and there is none of that name.
 * Calls: 14 under the usual names of tabs.
 */
export function countOf({ segment, scheme }: CountArguments, more: readonly unknown[]): FormulaAnswer {
  return answerFormula(() => {
    checkCount('SEGMENT_COUNT', more);
    const wanted = oneText(scheme, 'scheme');
    const read = () => sizesOf(wanted, formulaTabs(SpreadsheetApp.getActiveSpreadsheet()));
    return answerShape(
      segment,
      (value) => {
        const sizes = read();
        const size = sizeNamed(cellText(value), sizes);
        if (size) return size.customers;
        throw unknownSegment(cellText(value), sizes);
      },
      (values) => {
        const sizes = read();
        const found = values.map((value) => sizeNamed(cellText(value), sizes));
        const nobody = found.every((size) => size) ? '' : formulaTexts().unknownSegment;
        return found.map((size) => size?.customers ?? nobody);
      },
    );
  });
}

/** The sizes of the last run, of one scheme or of all of them in their order. Throws: FormulaFault. */
function sizesOf(wanted: string, tabs: TabFinder): SizeRow[] {
  const known = readLastRun(tabs);
  if (!known) throw noRun();
  const { day, keys } = known.run;
  const rows = readSizesOf(tabs, day).filter(({ source }) => source === 'run');
  const inOrder = keys.flatMap((key) => rows.filter((row) => row.key === key && row.segment !== ''));
  if (inOrder.length === 0) throw new FormulaFault('noSizes');
  if (wanted === '') return inOrder;
  const namesOf = (key: string) => {
    const { scheme } = inOrder.find((row) => row.key === key) ?? { scheme: '' };
    return [...schemeNames(key), scheme];
  };
  const chosen = keyNamed(wanted, keys, namesOf);
  if (chosen !== null) return inOrder.filter(({ key }) => key === chosen);
  const names = [...new Set(inOrder.map(({ scheme }) => scheme))].join(', ');
  throw new FormulaFault('unknownScheme', () => ({ found: wanted, known: names }));
}

/** Names as they are written come before those that differ in case, accents or spaces. */
function sizeNamed(name: string, sizes: readonly SizeRow[]): SizeRow | undefined {
  const isSame = (form: (text: string) => string) => (size: SizeRow) => form(size.segment) === form(name);
  return sizes.find(isSame(cellText)) ?? sizes.find(isSame(folded));
}

function unknownSegment(found: string, sizes: readonly SizeRow[]): FormulaFault {
  const known = [...new Set(sizes.map(({ segment }) => segment))].join(', ');
  return new FormulaFault('unknownSegment', () => ({ found, known }));
}
