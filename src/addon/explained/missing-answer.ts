/**
 * What a customer lacks for a segment, for a page: each blank with the cell to fill.
 */
import type { CustomerExplanation, Missing } from '../../core/index';
import { changeNeed, conditionNeed, missingHead, missingLines, rivalNeed, type Need } from '../../i18n/index';
import type { MissingAnswer, MissingNeed, SheetPlace } from '../../protocol/explain';
import { columnLetters } from '../sheets/a1';
import type { SentenceOptions } from './met-rules';

export function missingAnswer(
  missing: Missing,
  found: CustomerExplanation,
  options: SentenceOptions,
): MissingAnswer {
  const { scheme, segment, reached, changes, conditions, before } = missing;
  const changed = changes.map((change) => {
    const cell = change.subject.value === null ? cellOf(change.subject.key, found) : null;
    return needAnswer(changeNeed(change, cell !== null, options), cell);
  });
  const others = [
    ...conditions.map((condition) => conditionNeed(condition, options)),
    ...before.map((rival) => rivalNeed(rival, options)),
  ];
  return {
    scheme,
    segment,
    lines: missingLines(missing, options),
    reached,
    head: missingHead(missing, options),
    needs: [...changed, ...others.map((need) => needAnswer(need, null))],
  };
}

function needAnswer({ isUnknown, ...said }: Need, cell: SheetPlace | null): MissingNeed {
  return { outcome: isUnknown ? 'unknown' : 'fails', ...said, cell };
}

function cellOf(key: string, { sheet, row, sourceColumn }: CustomerExplanation): SheetPlace | null {
  const column = sheet === null ? null : sourceColumn(key);
  return sheet === null || column === null ? null : { sheet, row, column: columnLetters(column + 1) };
}
