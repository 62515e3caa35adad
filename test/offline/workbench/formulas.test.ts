/**
 * Formulas of an add-on in front of a person: calculated while they go on, shown with what went wrong, taken back.
 */
import fc from 'fast-check';
import { realClock } from '../../../src/offline/clock';
import { createSharedStores } from '../../../src/offline/shared-stores';
import type { ApiRequest, CellBlock } from '../../../src/offline/workbench/api';
import { OpenBook } from '../../../src/offline/workbench/book/open-book';
import { answerQuick, isQuick } from '../../../src/offline/workbench/book/quick-requests';
import { pictureOf } from '../../support/same-book';
import { BUNDLE } from '../formulas/formula-book';
import { bookOf } from '../run-script';
import { addOnOf, startWorkbench } from './workbench-client';
import type { WorkbenchClient } from './workbench-client';

const ADD_ON = `${BUNDLE}
  function onOpen() {}
  function NAP(id) { Utilities.sleep(1); const end = Date.now() + 40; while (Date.now() < end); return 'N' + id }
  function rename() { write('A2', 'C9') }`;

describe('the workbench', () => {
  let workbench: WorkbenchClient;
  beforeAll(async () => {
    workbench = await startWorkbench(addOnOf(ADD_ON));
  });
  beforeEach(() => workbench.open('Customers.csv', `Id,Label\n${'C1,\n'.repeat(50)}`));
  afterAll(() => workbench.close());

  const type = (row: number, column: number, text: string) =>
    workbench.value({ op: 'type', place: { tab: 0, row, column }, text });
  const block = async () =>
    (await workbench.value({ op: 'cells', tab: 0, fromRow: 1, rows: 60 })) as CellBlock;
  const shows = async (row: number, column: number, text: string): Promise<void> => {
    for (let look = 0; look < 200; look++) {
      if ((await block()).texts[row - 1][column - 1] === text) return;
      await new Promise((done) => setTimeout(done, 20));
    }
    throw new Error(`never showed ${text}`);
  };

  it('calculates what is typed, and again what a person or a script changes', async () => {
    await type(2, 2, '=LABEL(A2)');
    await shows(2, 2, 'LC1');
    await type(2, 1, 'C7');
    await shows(2, 2, 'LC7');
    await workbench.value({ op: 'undo' });
    await shows(2, 2, 'LC1');
    await workbench.value({ op: 'menu', functionName: 'rename' });
    await shows(2, 2, 'LC9');
  });

  it('tells what a cell says whose formula failed', async () => {
    await type(2, 2, '=FAIL("Choose <b>one</b>.")');
    await shows(2, 2, '#ERROR!');
    expect((await block()).looks).toContainEqual({ row: 1, column: 1, error: 'Choose <b>one</b>.' });
  });

  it('shows nothing where the result is blank', async () => {
    await type(2, 2, '=NOTHING()');
    await shows(2, 2, '');
  });

  it('answers while many formulas are calculated', async () => {
    const formulas = Array.from({ length: 40 }, (_, i) => [`=NAP(A${i + 2})`]);
    await workbench.value({ op: 'typeBlock', place: { tab: 0, row: 2, column: 2 }, texts: formulas });
    await shows(2, 2, 'NC1');
    // The last one is still waiting for its turn: 40 formulas of 40 ms each.
    expect((await block()).texts[40][1]).toBe('=NAP(A41)');
    await type(41, 1, 'C8');
    await shows(41, 2, 'NC8');
    expect((await block()).texts.slice(1, 40).map(([, label]) => label)).toEqual(new Array(39).fill('NC1'));
  });

  it('saves no formulas before they are calculated', async () => {
    const formulas = Array.from({ length: 10 }, (_, i) => [`=NAP(A${i + 2})`]);
    await workbench.value({ op: 'typeBlock', place: { tab: 0, row: 2, column: 2 }, texts: formulas });
    const { body } = await workbench.fetch('/save');
    await workbench.open('Saved.xlsx', body);
    expect((await block()).texts.slice(1, 11)).toEqual(new Array(10).fill(['C1', 'NC1']));
  });
});

const at = (row: number, column: number) => ({ tab: 0, row, column });
const place = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 }))
  .map(([r, c]) => at(r, c));
const EDIT: fc.Arbitrary<ApiRequest> = fc.oneof(
  fc.record({
    op: fc.constant('type' as const),
    place,
    text: fc.constantFrom('=LIST()', '=GRID(A1,2)', '=LABEL(A1:A3)', '=SAME(B2)', '3', 'x', ''),
  }),
  fc.record({
    op: fc.constant('sort' as const),
    tab: fc.constant(0),
    column: fc.integer({ min: 1, max: 3 }),
    ascending: fc.boolean(),
  }),
  fc.record({
    op: fc.constantFrom('insertLines' as const, 'deleteLines' as const),
    tab: fc.constant(0),
    dimension: fc.constantFrom('rows' as const, 'columns' as const),
    from: fc.integer({ min: 1, max: 3 }),
    count: fc.constant(1),
  }),
);

describe('any edits among formulas', () => {
  it('are taken back with all results, and made again', () => {
    fc.assert(
      fc.property(fc.array(EDIT, { maxLength: 6 }), (edits) => {
        const { ask, shown } = opened();
        const pictures = [shown()];
        for (const edit of edits) if (ask(edit)) pictures.push(shown());
        for (const picture of pictures.slice(0, -1).reverse()) {
          ask({ op: 'undo' });
          expect(shown()).toEqual(picture);
        }
        for (const picture of pictures.slice(1)) {
          ask({ op: 'redo' });
          expect(shown()).toEqual(picture);
        }
      }),
      { numRuns: 40 },
    );
  });
});

function opened() {
  const workbook = bookOf(Array.from({ length: 7 }, (_, i) => [i, '', '', '', '']));
  const book = new OpenBook(workbook, {
    addOn: addOnOf(ADD_ON),
    language: 'en',
    clock: realClock(),
    shared: createSharedStores(),
    say: () => undefined,
    changed: () => undefined,
    between: () => undefined,
    ask: () => 'OK',
    nextPage: () => 1,
  });
  const hand = {
    book,
    language: 'en' as const,
    revision: () => 0,
    changed: () => undefined,
    answer: () => false,
  };
  const ask = (request: ApiRequest): boolean => {
    if (!isQuick(request)) throw new Error(request.op);
    try {
      answerQuick(hand, request);
      book.stopCalculating();
      book.host.calculate();
      return true;
    } catch {
      return false;
    }
  };
  const [grid] = workbook.sheets;
  const shown = () => {
    const spills = grid.spills.map((box) => JSON.stringify(box)).sort();
    return structuredClone({ ...pictureOf(workbook), active: null, errors: grid.formulaErrors, spills });
  };
  return { ask, shown };
}
