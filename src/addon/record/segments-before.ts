/**
 * What the last run gave each customer, as the rules' memory: out of the tab Segments state. What somebody types over a
 * segment is no memory, and what was set by hand is not the rules'.
 */
import type { SegmentsBefore, SheetCells } from '../../core/index';
import { fillsRuleColumn } from '../sheets/filled-rule-column';
import { factName, type StateTable } from './state-table';

/** Whether any rule keeps customers whom it does not match: else nobody asks for the memory. */
export function keepsAnybody(rules: SheetCells): boolean {
  return fillsRuleColumn(rules, 'keepIf') || fillsRuleColumn(rules, 'holdDays');
}

/** `dayOf`: the epoch day of an instant, in the spreadsheet's time zone. */
export function segmentsBefore(state: StateTable, dayOf: (ms: number) => number): SegmentsBefore {
  return (columnKey, customerId) => {
    const row = state.rowOf.get(customerId);
    const segment = String(state.cell(factName('now', columnKey), row));
    if (segment === '' || state.cell(factName('manual', columnKey), row) !== '') return null;
    const since = state.cell(factName('since', columnKey), row);
    return { segment, since: since instanceof Date ? dayOf(since.getTime()) : null };
  };
}
