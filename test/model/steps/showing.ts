/**
 * "Show customers": of whom nobody else is shown, and of whom nobody is left out.
 */
import { peopleIn, type Model, type Scheme } from '../model';
import type { Sheet } from '../sheet';
import { expectNothing, NUMBER, plain, step, type Steps } from '../step';

export const SHOWING_STEPS: Steps = [
  NUMBER.map((at) =>
    step(
      `shows customers (${at})`,
      (model, sheet) => showsCustomers(model, sheet, at),
      ({ schemes }) => schemes.length > 0,
    ),
  ),
  plain('shows all customers', (_model, sheet) => {
    const { ok, why } = sheet.run('showAllFromPage', {});
    expectNothing('shows all customers', ok ? [] : [why]);
  }),
];

function showsCustomers(model: Model, sheet: Sheet, at: number): void {
  const { name, key } = model.schemes[at % model.schemes.length];
  const segments = [...new Set(peopleIn(model).map((row) => model.customers[row].segments[key] ?? ''))];
  const segment = segments[at % segments.length];
  if (!segment) return;
  const users = sheet.customers.filter !== null;
  const { ok, why, answer } = sheet.run('showCustomersFromPage', { scheme: name, segment });
  if (!ok)
    return expectNothing('shows', model.isProtected || sheet.ownColumn(key) === undefined ? [] : [why]);
  const count = peopleIn(model).filter((row) => model.customers[row].segments[key] === segment).length;
  expectNothing(
    'shows',
    answer.customers === count ? [] : [`${String(answer.customers)} customers, not ${count}`],
  );
  if (answer.by !== 'filter') return expectNothing('shows', users || model.isProtected ? [] : ['no filter']);
  expectNothing('shows', notShown(model, sheet, { key, segment }));
}

/** Rows that are hidden though they are meant, or shown though they are not. */
function notShown(
  model: Model,
  sheet: Sheet,
  { key, segment }: Pick<Scheme, 'key'> & { segment: string },
): string[] {
  return peopleIn(model).flatMap((row) => {
    const isMeant = model.customers[row].segments[key] === segment;
    const isShown = !sheet.customers.filteredRows.has(row);
    return isMeant === isShown ? [] : [`row ${row + 1} is ${isShown ? 'shown' : 'hidden'}`];
  });
}
