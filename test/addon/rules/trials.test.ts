/**
 * Conditions and numbers that are tried from a page before they stand in the Rules tab, and the one cell that is then written.
 */
import type { CheckAnswer } from '../../../src/protocol';
import type {
  CountAnswer,
  RuleNamesAnswer,
  SetRuleCellAnswer,
  WhatIfAnswer,
} from '../../../src/protocol/rule-trials';
import { cellsOf, CUSTOMERS, everything, hostOf, shopBook, tab, type Rows } from '../open-book';

/** a has two orders of 150 together in this year, b one of 70, c none. The analysis date is that of Settings. */
const SETTINGS: Rows = [
  ['Section', 'Name', 'Value'],
  ['general', 'Analysis date', '2026-03-31'],
];
const RULES: Rows = [
  ['Scheme', 'Segment', 'orders', 'Colour', 'Condition'],
  ['Habit', 'Regular', '>= 2', '#0044bb', ''],
  ['Habit', 'New', '1', '', 'revenue > 50 and city != "Huế"'],
];

function open(changes: Record<string, Rows> = {}) {
  const host = hostOf(shopBook({ Settings: SETTINGS, Rules: RULES, ...changes }));
  const ask = <A>(name: string, request: object): A =>
    host.run(name, [request], { mode: 'sidebar' }).result as A;
  return { host, ask };
}

const FAULTY: Rows = [RULES[0], ['Habit', 'Regular', '>> 2', '', '']];

describe('a check for a page', () => {
  it('tells each problem with and without its place, and its cell', () => {
    const { ask } = open({ Rules: FAULTY });
    const { ok, issues, sheet } = ask<CheckAnswer>('checkFromPage', { marks: false });
    expect([ok, sheet]).toEqual([false, 'Rules']);
    expect(issues).toMatchObject([
      {
        severity: 'error',
        where: { sheet: 'Rules', column: 'orders', rows: [2] },
        places: ['C2'],
        text: '">>" is not a sign that rules know. Write >',
      },
    ]);
  });

  it('tells the sentence of a rule in pieces, the joining words apart, and the cells as they stand', () => {
    const { ask } = open();
    const { schemes, colours } = ask<CheckAnswer>('checkFromPage', { marks: false });
    const [regular, fresh] = schemes[0].rules;
    expect(regular.conditions).toEqual([{ column: 'orders', canonical: '>= 2', text: '>= 2' }]);
    expect(fresh.parts.map(({ text }) => text).join('')).toBe(fresh.sentence.replace('New: ', ''));
    expect(fresh.parts.filter(({ joins }) => joins).map(({ text }) => text)).toEqual(['and', 'and']);
    expect(colours).toMatchObject([
      { scheme: 'Habit', segments: [{ segment: 'Regular', colour: '#0044bb' }] },
    ]);
  });

  it('leaves the tabs alone where it is only looked at, and marks them where it is asked to', () => {
    const { host, ask } = open({ Rules: FAULTY });
    const before = everything(host.workbook);
    ask('checkFromPage', { marks: false });
    expect(everything(host.workbook)).toEqual(before);
    ask('checkFromPage', {});
    expect(cellsOf(host.workbook, 'Rules')[0]).toContain('Problem');
  });
});

describe('the names that conditions may use', () => {
  it('are those of both languages, and the customers’ columns with their types, though the rules are faulty', () => {
    const customers: Rows = CUSTOMERS.map((row, index) => [...row, ['Points', 3, 5, ''][index]]);
    const { ask } = open({ Rules: FAULTY, Customers: customers });
    const answer = ask<Extract<RuleNamesAnswer, { ok: true }>>('ruleNamesFromPage', { lang: 'vi' });
    expect(answer).toMatchObject({ ok: true, language: 'vi', customers: 3 });
    const orders = answer.metrics.find(({ key }) => key === 'orderCount');
    expect(orders).toMatchObject({ type: 'number', unit: 'count' });
    expect([orders?.names.en[0], orders?.names.vi[0]]).toEqual(['orders', 'số đơn hàng']);
    expect(answer.columns.find(({ header }) => header === 'Points')).toMatchObject({ type: 'number' });
  });
});

describe('a condition that is counted', () => {
  it('tells whom it fits and whom it leaves undecided', () => {
    const { host, ask } = open({ Rules: FAULTY });
    const before = everything(host.workbook);
    // c has no order, so no last one: a's was 54 days before 2026-03-31, b's 26.
    expect(ask<CountAnswer>('countFromPage', { condition: 'days since last order <= 30' })).toEqual({
      ok: true,
      customers: 3,
      matched: 1,
      undecided: 1,
      message: 'Undecided for 1 customer, since these are blank: days since last order (1).',
    });
    expect(everything(host.workbook)).toEqual(before);
  });

  it('may name a column that no rule names, and may be a cell under one', () => {
    const { ask } = open();
    expect(ask('countFromPage', { condition: 'contains(city, "Huế")' })).toMatchObject({ matched: 1 });
    expect(ask('countFromPage', { condition: 'Huế, Hà Nội', column: 'City' })).toMatchObject({ matched: 2 });
  });

  it('that is faulty is told so', () => {
    const answer = open().ask<CountAnswer>('countFromPage', { condition: 'ordrs > 1', lang: 'vi' });
    expect(answer).toMatchObject({ ok: false, issues: [{ code: 'rule.unknownName' }] });
  });

  it.each([[{}], [{ condition: 5 }], [{ condition: 'x'.repeat(2002) }], [{ condition: 'a', other: 1 }]])(
    'is refused in the request %j',
    (request) => {
      expect(() => open().ask('countFromPage', request)).toThrow(/request/);
    },
  );
});

describe('another text in a rule’s cell', () => {
  it('is tried on the customers, and nothing is written', () => {
    const { host, ask } = open();
    const before = everything(host.workbook);
    // >= 1 takes b, too, who is new now and brought 70.
    expect(ask<WhatIfAnswer>('whatIfFromPage', { row: 2, column: 'orders', text: '>= 1' })).toEqual({
      ok: true,
      scheme: 'Habit',
      customers: 3,
      moved: 1,
      sentence: 'Regular: ordered 1 time or more',
      segments: [
        { segment: 'Regular', before: 1, after: 2 },
        { segment: 'New', before: 1, after: 0 },
        { segment: '', before: 1, after: 1 },
      ],
      moves: [{ from: 'New', to: 'Regular', customers: 1, revenue: 70 }],
      samples: [{ row: 3, id: 'b', from: 'New', to: 'Regular' }],
    });
    expect(everything(host.workbook)).toEqual(before);
  });

  it('may name a column that no rule names yet', () => {
    const { ask } = open({
      Rules: RULES.map((row, index) => (index === 0 ? row : [...row.slice(0, 4), ''])),
    });
    const question = { row: 2, column: 'Condition', text: 'city = "Huế"' };
    expect(ask('whatIfFromPage', question)).toMatchObject({ ok: true, moved: 0 });
  });

  it('that is faulty is refused with its place', () => {
    expect(open().ask('whatIfFromPage', { row: 2, column: 'orders', text: '>= 1,5' })).toMatchObject({
      ok: false,
      issues: [{ code: 'rule.numberComma', where: { sheet: 'Rules', column: 'orders', rows: [2] } }],
    });
  });

  it('in a row without a rule is refused', () => {
    expect(open().ask('whatIfFromPage', { row: 9, column: 'orders', text: '1' })).toMatchObject({
      ok: false,
      issues: [{ code: 'trial.noRule' }],
    });
  });
});

describe('writing another text into a rule’s cell', () => {
  const change = { row: 2, column: 'orders', from: '>= 2', to: '>= 3' };

  it('changes that cell alone, and can be put back', () => {
    const { host, ask } = open();
    const before = everything(host.workbook);
    expect(ask<SetRuleCellAnswer>('setRuleCellFromPage', change)).toEqual({
      ok: true,
      sheet: 'Rules',
      cell: 'C2',
    });
    const rules = cellsOf(host.workbook, 'Rules');
    expect(rules[1][2]).toBe('>= 3');
    expect(ask('setRuleCellFromPage', { ...change, from: '>= 3', to: '>= 2' })).toMatchObject({ ok: true });
    expect(everything(host.workbook)).toEqual(before);
  });

  it('writes texts, never formulas', () => {
    const { host, ask } = open();
    ask('setRuleCellFromPage', { ...change, to: '=1+1' });
    expect(cellsOf(host.workbook, 'Rules')[1][2]).toBe('=1+1');
    expect(tab(host.workbook, 'Rules').formulas.size).toBe(0);
  });

  it('is refused where the cell has changed meanwhile, and the change stays', () => {
    const { host, ask } = open();
    expect(ask('setRuleCellFromPage', { ...change, from: '>= 5' })).toMatchObject({
      ok: false,
      issues: [{ code: 'trial.changed', message: expect.stringContaining('it holds ">= 2" now') as string }],
    });
    expect(cellsOf(host.workbook, 'Rules')[1][2]).toBe('>= 2');
  });

  it('takes the number that Sheets made of a cell for the text that a person sees', () => {
    const { host, ask } = open({ Rules: [RULES[0], ['Habit', 'New', 1, '', '']] });
    expect(ask('setRuleCellFromPage', { ...change, from: '1', to: '2' })).toMatchObject({
      ok: true,
      cell: 'C2',
    });
    expect(cellsOf(host.workbook, 'Rules')[1][2]).toBe('2');
  });

  it.each([
    ['the segments', 'Segment', 'Regular'],
    ['the colours', 'Colour', '#0044bb'],
    ['no header', '', ''],
    ['a header that is gone', 'revenue', ''],
  ])('is refused under %s', (_what, column, from) => {
    const { host, ask } = open();
    const before = everything(host.workbook);
    expect(ask('setRuleCellFromPage', { ...change, column, from })).toMatchObject({
      ok: false,
      issues: [{ code: 'trial.noCell' }],
    });
    expect(everything(host.workbook)).toEqual(before);
  });

  it('is refused in the row of the headers and below the rules', () => {
    for (const [row, from] of [
      [1, 'orders'],
      [9, ''],
    ] as const)
      expect(open().ask('setRuleCellFromPage', { ...change, row, from })).toMatchObject({ ok: false });
  });

  it('is refused where there is no Rules tab', () => {
    const { host, ask } = open();
    host.workbook.removeSheet(tab(host.workbook, 'Rules'));
    expect(ask('setRuleCellFromPage', change)).toMatchObject({
      ok: false,
      issues: [{ code: 'trial.noTab' }],
    });
  });

  it('leaves a formula of the user’s as it is', () => {
    const { host, ask } = open();
    const grid = tab(host.workbook, 'Rules');
    grid.setFormula(1, 2, '=">= "&2');
    grid.rows[1][2] = '>= 2';
    const { ok } = ask<SetRuleCellAnswer>('setRuleCellFromPage', change);
    expect([ok, cellsOf(host.workbook, 'Rules')[1][2]]).toEqual([false, '>= 2']);
  });
});
