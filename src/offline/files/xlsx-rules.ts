/**
 * Validations, conditional looks, filters, hidden rows and names between the file library's sheets and ours.
 */
import type { ConditionalRule as FileRule, DataValidation, RoundtripWorkbook, Sheet } from 'hucre/xlsx';
import type { Box } from '../workbook/a1';
import { formatA1, parseA1 } from '../workbook/a1';
import type { BoxValidation, ConditionalRule } from '../workbook/cell-rules';
import type { SheetGrid } from '../workbook/sheet-grid';
import type { NamedBox, Workbook } from '../workbook/workbook';
import { fileFilter, readCriteria } from './xlsx-filters';

type NamedRange = NonNullable<RoundtripWorkbook['namedRanges']>[number];
type RowDef = NonNullable<Sheet['rowDefs']> extends Map<number, infer Def> ? Def : never;

/** The type of a rule that lets everything in: it only shows a message. */
const ANYTHING: string = 'any';

const FILE_SIZE = { rows: 1048576, columns: 16384 };

/** Takes what binds a sheet's cells. */
export function readRules(grid: SheetGrid, sheet: Sheet): void {
  for (const rule of sheet.dataValidations ?? []) {
    if (rule.type === ANYTHING) continue;
    for (const box of boxesOf(rule.range)) grid.validations.push(toValidation(rule, box));
  }
  grid.conditionalRules = (sheet.conditionalRules ?? []).map(toConditional);
  grid.filter = sheet.autoFilter ? (boxesOf(sheet.autoFilter.range)[0] ?? null) : null;
  grid.filterCriteria = readCriteria(grid, sheet.autoFilter);
  const color = sheet.view?.tabColor?.rgb;
  grid.tabColor = color ? `#${color.slice(-6).toLowerCase()}` : null;
  for (const [row, { hidden }] of sheet.rowDefs ?? new Map<number, RowDef>()) {
    if (hidden) (isFiltered(grid, row) ? grid.filteredRows : grid.hiddenRows).add(row);
  }
}

/** What binds a sheet's cells, as the library writes it; what only the library knows stays as it was. */
export function fileRules(grid: SheetGrid, source: Partial<Sheet>): Partial<Sheet> {
  const others = (source.dataValidations ?? []).filter(({ type }) => type === ANYTHING);
  const own = grid.validations.filter(({ kind }) => kind !== 'checkbox').map(fromValidation);
  const dataValidations = [...others, ...own];
  const conditionalRules = grid.conditionalRules.map(fromConditional);
  const rgb = grid.tabColor?.slice(1).toUpperCase();
  return {
    dataValidations: dataValidations.length > 0 ? dataValidations : undefined,
    conditionalRules: conditionalRules.length > 0 ? conditionalRules : undefined,
    autoFilter: fileFilter(grid, source.autoFilter),
    rowDefs: rowDefs(grid),
    view: rgb || source.view ? { ...source.view, tabColor: rgb ? { rgb } : undefined } : undefined,
  };
}

function isFiltered({ filter }: SheetGrid, row: number): boolean {
  return filter !== null && row + 1 > filter.row && row + 1 < filter.row + filter.rows;
}

function rowDefs(grid: SheetGrid): Map<number, RowDef> {
  const defs = new Map<number, RowDef>();
  for (const [row, detail] of grid.rowDetails) defs.set(row, { ...detail, hidden: undefined });
  for (const row of [...grid.hiddenRows, ...grid.filteredRows]) {
    defs.set(row, { ...defs.get(row), hidden: true });
  }
  return defs;
}

function toValidation(source: DataValidation, box: Box): BoxValidation {
  const rejects = source.showErrorMessage === true && (source.errorStyle ?? 'stop') === 'stop';
  return { box, ...criteriaOf(source), rejects, helpText: source.inputMessage, source };
}

function criteriaOf(rule: DataValidation): Pick<BoxValidation, 'kind' | 'values' | 'criteria'> {
  const { type, values, formula1 = '', formula2 } = rule;
  if (type === 'list') return values ? { values } : { kind: 'range', values: [formula1.replace(/^=/, '')] };
  const compared = formula2 === undefined ? [formula1] : [formula1, formula2];
  return { kind: 'other', values: compared, criteria: criteriaName(rule) };
}

const COMPARISONS: Readonly<Record<string, readonly [ofNumbers: string, ofDates: string]>> = {
  between: ['NUMBER_BETWEEN', 'DATE_BETWEEN'],
  notBetween: ['NUMBER_NOT_BETWEEN', 'DATE_NOT_BETWEEN'],
  equal: ['NUMBER_EQUAL_TO', 'DATE_EQUAL_TO'],
  notEqual: ['NUMBER_NOT_EQUAL_TO', 'CUSTOM_FORMULA'],
  greaterThan: ['NUMBER_GREATER_THAN', 'DATE_AFTER'],
  greaterThanOrEqual: ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'DATE_ON_OR_AFTER'],
  lessThan: ['NUMBER_LESS_THAN', 'DATE_BEFORE'],
  lessThanOrEqual: ['NUMBER_LESS_THAN_OR_EQUAL_TO', 'DATE_ON_OR_BEFORE'],
};

/** Lengths of texts and times have no criteria of their own in Sheets: they become formulas. */
function criteriaName({ type, operator = 'between' }: DataValidation): string {
  const [ofNumbers, ofDates] = COMPARISONS[operator];
  if (type === 'whole' || type === 'decimal') return ofNumbers;
  return type === 'date' ? ofDates : 'CUSTOM_FORMULA';
}

function fromValidation({ box, kind, values, rejects, helpText, source }: BoxValidation): DataValidation {
  if (source) return { ...(source as DataValidation), range: formatA1(box) };
  return {
    type: 'list',
    ...(kind === 'range' ? { formula1: values[0] } : { values: [...values] }),
    range: formatA1(box),
    allowBlank: true,
    showErrorMessage: rejects,
    errorStyle: rejects ? 'stop' : 'warning',
    ...(helpText ? { showInputMessage: true, inputMessage: helpText } : {}),
  };
}

function toConditional(source: FileRule): ConditionalRule {
  const boxes = boxesOf(source.range);
  const formula = typeof source.formula === 'string' ? source.formula : (source.formula?.[0] ?? '');
  const text = /^"((?:[^"]|"")*)"$/.exec(formula);
  const looks = {
    background: color(source.style?.fill?.type === 'pattern' ? source.style.fill.bgColor?.rgb : undefined),
    fontColor: color(source.style?.font?.color?.rgb),
  };
  if (source.type === 'cellIs' && source.operator === 'equal' && text) {
    const values = [text[1].replace(/""/g, '"')];
    return { boxes, criteria: 'TEXT_EQUAL_TO', values, ...looks, source };
  }
  if (source.type === 'expression') {
    return { boxes, criteria: 'CUSTOM_FORMULA', values: [`=${formula}`], ...looks, source };
  }
  return { boxes, criteria: 'FILE', values: [], source };
}

function fromConditional(rule: ConditionalRule, index: number): FileRule {
  const range = rule.boxes.map(formatA1).join(' ');
  if (rule.source) return { ...(rule.source as FileRule), range, priority: index + 1 };
  const isText = rule.criteria === 'TEXT_EQUAL_TO';
  const [value] = rule.values;
  const background = rule.background?.slice(1).toUpperCase();
  const font = rule.fontColor?.slice(1).toUpperCase();
  return {
    type: isText ? 'cellIs' : 'expression',
    ...(isText ? { operator: 'equal' as const } : {}),
    formula: isText ? `"${value.replace(/"/g, '""')}"` : value.replace(/^=/, ''),
    priority: index + 1,
    range,
    style: {
      // A conditional look has its colour where a cell's own has the pattern's.
      ...(background ? { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: background } } } : {}),
      ...(font ? { font: { color: { rgb: font } } } : {}),
    },
  };
}

function color(rgb: string | undefined): string | undefined {
  return rgb ? `#${rgb.slice(-6).toLowerCase()}` : undefined;
}

function boxesOf(range: string): Box[] {
  return range.split(' ').flatMap((text) => {
    const box = parseA1(text, FILE_SIZE);
    return box ? [{ row: box.row, column: box.column, rows: box.rows, columns: box.columns }] : [];
  });
}

/** The names that stand for one box of a tab. */
export function readNames(workbook: Workbook, names: readonly NamedRange[]): void {
  workbook.namedRanges = names.flatMap((named) => toNamed(workbook, named) ?? []);
}

/** All names, as the library writes them; those of formulas and of single tabs stay as they were. */
export function fileNames(workbook: Workbook, before: readonly NamedRange[]): NamedRange[] {
  const others = before.filter(
    (named) => !/^[^!]+!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/.test(named.range) || named.scope,
  );
  const own = workbook.namedRanges.flatMap(({ name, sheetId, box }) => {
    const sheet = workbook.sheetById(sheetId);
    const absolute = formatA1(box).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    return sheet ? [{ name, range: `'${sheet.name.replace(/'/g, "''")}'!${absolute}` }] : [];
  });
  return [...others, ...own];
}

function toNamed(workbook: Workbook, { name, range, scope }: NamedRange): NamedBox | null {
  const box = parseA1(range, FILE_SIZE);
  const sheet = workbook.sheetNamed(box?.sheet ?? '');
  if (!box || !sheet || scope) return null;
  return {
    name,
    sheetId: sheet.id,
    box: { row: box.row, column: box.column, rows: box.rows, columns: box.columns },
  };
}
