/**
 * A workbook without values and looks of its cells, as it was at a moment: which tabs there are, and what stands at, on and
 * between their cells. What may hold millions of entries is not copied.
 */
import type { SheetGrid } from '../../workbook/sheet-grid';
import type { Workbook } from '../../workbook/workbook';

/** Puts the workbook back to what it was, values and looks of cells apart. */
export type BookFrame = () => void;

/** What is replaced as a whole, or is a collection of values that nobody changes. */
const FIELDS = [
  'name',
  'maxRows',
  'maxColumns',
  'hidden',
  'frozenRows',
  'tabColor',
  'formulas',
  'notes',
  'extras',
  'columnWidths',
  'columnDetails',
  'rowDetails',
  'merges',
  'validations',
  'protectedBoxes',
  'conditionalRules',
  'charts',
  'filter',
  'filterCriteria',
  'filteredRows',
  'hiddenRows',
  'spills',
] as const satisfies readonly (keyof SheetGrid)[];

/** Remembers the workbook as it is. */
export function keepFrame(workbook: Workbook): BookFrame {
  const sheets = [...workbook.sheets];
  const back = [
    ...sheets.map(keepSheet),
    keepObjects(workbook.metadata, (all) => (workbook.metadata = all)),
    keepObjects(workbook.namedRanges, (all) => (workbook.namedRanges = all)),
  ];
  return () => {
    workbook.sheets = [...sheets];
    for (const restore of back) restore();
    workbook.leaveHidden();
  };
}

function keepSheet(grid: SheetGrid): () => void {
  const fields = copyFields(grid);
  const protections = keepObjects(grid.protections, (all) => (grid.protections = all));
  return () => {
    // A copy again: the step may be taken back more than once.
    Object.assign(grid, copyFields(fields));
    protections();
    grid.contentChanged();
  };
}

type Fields = Pick<SheetGrid, (typeof FIELDS)[number]>;

function copyFields(from: Fields): Fields {
  return Object.fromEntries(FIELDS.map((field) => [field, copyOf(from[field])])) as unknown as Fields;
}

function copyOf(value: unknown): unknown {
  if (value instanceof Map) return new Map(value);
  if (value instanceof Set) return new Set(value);
  return Array.isArray(value) ? [...(value as readonly unknown[])] : value;
}

/** Objects that are changed in place, and that services know: they stay the same ones. */
function keepObjects<T extends object>(objects: readonly T[], put: (objects: T[]) => void): () => void {
  const kept = objects.map((object) => [object, { ...object }] as const);
  return () => put(kept.map(([object, was]) => Object.assign(object, was)));
}
