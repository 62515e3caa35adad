/**
 * Checks what the page about formulas sends.
 */
import { FORMULA_FUNCTIONS } from '../../protocol/formulas';
import { parametersOf, takesIds } from '../../protocol/formula-text';
import type {
  FormulaWish,
  IdChoice,
  InsertFormulaRequest,
  LookupFunction,
  RemoveFormulaRequest,
} from '../../protocol/insert-formula';
import { CHECKS, isText, parseFields, type Check } from '../sidebar-api';

const { lang } = CHECKS;

const FUNCTIONS = Object.keys(FORMULA_FUNCTIONS).filter((name) => name !== 'CLASSIFY');
const ID_CHOICES: readonly unknown[] = ['row', 'column', 'named'] satisfies IdChoice[];

const isName: Check = (value) => value !== '' && isText(value);

const WISH_CHECKS: Readonly<Record<keyof FormulaWish, Check>> = {
  shows: (value) => FUNCTIONS.includes(value as LookupFunction),
  scheme: isName,
  metric: isName,
  segment: isName,
  ids: (value) => ID_CHOICES.includes(value),
  reference: isText,
};

/** As parseRequest, for writing a formula: all that its function cannot do without must be given. */
export function parseInsertFormula(request: unknown): InsertFormulaRequest {
  const parsed = parseFields<InsertFormulaRequest>(request, { wish: () => true, lang });
  const wish = parseFields<FormulaWish>(parsed.wish, WISH_CHECKS);
  if (wish.shows === undefined) throw new Error('The request names no function.');
  const needed = parametersOf(wish.shows).filter((one) => one === 'metric' || one === 'segment');
  const missing = needed.find((one) => !wish[one]) ?? (takesIds(wish.shows) && !wish.ids ? 'ids' : undefined);
  if (missing !== undefined) throw new Error(`The request's field ${missing} is missing.`);
  return { ...parsed, wish };
}

const LAST_ROW = 10_000_000;
/** As many characters as a cell holds. */
const LONGEST = 50_000;

/** As parseRequest, for taking a formula out: all but the language must be given. */
export function parseRemoveFormula(request: unknown): RemoveFormulaRequest {
  const parsed = parseFields<RemoveFormulaRequest>(request, {
    sheet: isText,
    row: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= LAST_ROW,
    column: (value) => typeof value === 'string' && /^[A-Z]{1,3}$/.test(value),
    formula: (value) => typeof value === 'string' && value.length <= LONGEST && isOurs(value),
    lang,
  });
  const isWhole = (['sheet', 'row', 'column', 'formula'] as const).every(
    (field) => parsed[field] !== undefined,
  );
  if (!isWhole) throw new Error('The request names no formula.');
  return parsed;
}

/** No other formula is taken out. */
function isOurs(formula: string): boolean {
  const [, name = ''] = /^=\s*(\w+)\s*\(/.exec(formula) ?? [];
  return FUNCTIONS.includes(name.toUpperCase());
}
