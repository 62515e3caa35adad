/**
 * The driver of the conformance cases itself: what DMN says of tables, on tables small enough to do by hand.
 */
import { decide, NO_SUCH_TYPE } from './decision-table';
import type { Context, TableCase, TableOutput } from './tck-cases';

const output = (parts: Partial<TableOutput> = {}): TableOutput => ({
  name: null,
  values: null,
  default: null,
  ...parts,
});

/** A table over the number Age: `age test → output, output …` a rule. */
function table(parts: Partial<TableCase>, ...rules: readonly (readonly [string, ...string[]])[]): TableCase {
  return {
    id: 'by hand',
    level: 2,
    hitPolicy: 'UNIQUE',
    aggregation: null,
    inputData: { Age: 'number' },
    inputs: [{ expression: 'Age', type: 'number', allowedValues: null }],
    outputs: [output()],
    rules: rules.map(([when, ...then]) => ({ when: [when], then })),
    tests: [],
    ...parts,
  };
}

const valueAt = (Age: number | null, one: TableCase) => decide(one, Age === null ? {} : { Age }).value;

describe('one outcome', () => {
  const rules = [
    ['>= 1', '"one"'],
    ['>= 2', '"two"'],
    ['>= 3', '"two"'],
  ] as const;
  const ordered = [output({ values: '"two", "one"' })];

  it.each([
    ['UNIQUE', ['one', null, null]],
    [null, ['one', null, null]],
    ['FIRST', ['one', 'one', 'one']],
    ['ANY', ['one', null, null]],
    ['PRIORITY', ['one', 'two', 'two']],
  ])('%s gives for 1, 2 and 3: %j', (hitPolicy, expected) => {
    const one = table({ hitPolicy, outputs: ordered }, ...rules);
    expect([1, 2, 3].map((age) => valueAt(age, one))).toEqual(expected);
  });

  it('is that of any rule where all that hit agree', () => {
    expect(
      valueAt(3, table({ hitPolicy: 'ANY' }, ['>= 2', '"two"'], ['>= 3', '"two"'], ['1', '"one"'])),
    ).toBe('two');
  });

  it('is the default where no rule hits, null without one', () => {
    const withDefault = [output({ default: '"none"' })];
    expect(valueAt(0, table({ outputs: withDefault }, ...rules))).toBe('none');
    expect(valueAt(0, table({}, ...rules))).toBeNull();
  });

  it('is not the default where several rules hit and one may', () => {
    expect(valueAt(2, table({ outputs: [output({ default: '"none"' })] }, ...rules))).toBeNull();
  });
});

describe('lists', () => {
  const rules = [
    ['>= 1', '10'],
    ['>= 2', '20.5'],
    ['>= 3', '5 * 4 / 2'],
  ] as const;

  it.each([
    ['RULE ORDER', [10, 20.5, 10]],
    ['OUTPUT ORDER', [20.5, 10, 10]],
    ['COLLECT', [10, 20.5, 10]],
  ])('%s: %j', (hitPolicy, expected) => {
    expect(valueAt(3, table({ hitPolicy, outputs: [output({ values: '20.5, 10' })] }, ...rules))).toEqual(
      expected,
    );
  });

  it.each([
    ['SUM', 40.5],
    ['MIN', 10],
    ['MAX', 20.5],
    ['COUNT', 3],
  ])('COLLECT %s: %d', (aggregation, expected) => {
    const one = table({ hitPolicy: 'COLLECT', aggregation }, ...rules);
    expect([valueAt(3, one), valueAt(0, one)]).toEqual([expected, null]);
  });

  it('of texts have a count, but no sum', () => {
    const texts = (aggregation: string) =>
      valueAt(2, table({ hitPolicy: 'COLLECT', aggregation }, ['> 0', '"a"'], ['> 1', '"b"']));
    expect([texts('COUNT'), texts('SUM')]).toEqual([2, null]);
  });
});

describe('several outputs', () => {
  const outputs = [
    output({ name: 'Rate', values: '"Best", "Standard"', default: '"Standard"' }),
    output({ name: 'Points', values: '2, 1' }),
  ];
  const rules = [
    ['>= 1', '"Standard"', '2'],
    ['>= 2', '"Best"', '1'],
    ['>= 3', '"Best"', '2'],
  ] as const;

  it('are a context, its defaults null where an output has none', () => {
    const one = table({ outputs }, ...rules);
    expect(valueAt(1, one)).toEqual({ Rate: 'Standard', Points: 2 });
    expect(valueAt(0, one)).toEqual({ Rate: 'Standard', Points: null });
  });

  it('rank by the first output, then by the next', () => {
    expect(valueAt(3, table({ outputs, hitPolicy: 'PRIORITY' }, ...rules))).toEqual({
      Rate: 'Best',
      Points: 2,
    });
    expect(valueAt(3, table({ outputs, hitPolicy: 'OUTPUT ORDER' }, ...rules))).toEqual([
      { Rate: 'Best', Points: 2 },
      { Rate: 'Best', Points: 1 },
      { Rate: 'Standard', Points: 2 },
    ]);
  });

  it('agree only when all of them do', () => {
    expect(valueAt(3, table({ outputs, hitPolicy: 'ANY' }, rules[1], rules[1]))).toEqual({
      Rate: 'Best',
      Points: 1,
    });
    expect(valueAt(3, table({ outputs, hitPolicy: 'ANY' }, rules[1], rules[2]))).toBeNull();
  });
});

describe('an input', () => {
  const rules = [
    ['< 3', '"low"'],
    ['null', '"unknown"'],
    ['>= 3', '"high"'],
  ] as const;

  it('that is missing is null: no comparison hits, a test for null does', () => {
    expect([valueAt(null, table({}, ...rules)), valueAt(null, table({}, rules[0], rules[2]))]).toEqual([
      'unknown',
      null,
    ]);
  });

  it.each([
    ['number', 'tAge'],
    [null, 'number'],
  ])('that is missing is null of its type %s, else of that of its data, %s', (type, Age) => {
    // not(5) is not(null = 5), and a null number is not 5; of another type nothing would be known.
    const inputs = [{ expression: 'Age', type, allowedValues: null }];
    expect(valueAt(null, table({ inputs, inputData: { Age } }, ['not(5)', '"not five"']))).toBe('not five');
  });

  it('may be any expression', () => {
    const inputs = [{ expression: 'Age + 2', type: 'number', allowedValues: null }];
    expect(valueAt(1, table({ inputs }, ...rules))).toBe('high');
  });

  it('may be inside of a context', () => {
    const inputs = [{ expression: 'Person.Home.Age', type: 'number', allowedValues: null }];
    const one = table({ inputs, inputData: { Person: 'tPerson' } }, ...rules);
    expect(decide(one, { Person: { Home: { Age: 2 } } }).value).toBe('low');
  });

  it('may be a date, and so may an outcome', () => {
    const one = table(
      {
        inputData: { Day: 'date' },
        inputs: [{ expression: 'Day', type: 'date', allowedValues: null }],
      },
      ['< date("2026-01-01")', 'Day'],
    );
    const Day = { '@type': 'date', '@value': '2025-12-31' };
    expect(decide(one, { Day }).value).toEqual(Day);
  });

  it('with a value that is not allowed has no result', () => {
    const inputs = [{ expression: 'Age', type: 'number', allowedValues: '[0..2]' }];
    const one = table({ inputs, outputs: [output({ default: '"none"' })] }, ...rules);
    expect([2, 3].map((age) => valueAt(age, one))).toEqual(['low', null]);
  });
});

describe('a table is refused, with no result,', () => {
  const refused = (one: TableCase, inputs: Context = { Age: 1 }) => decide(one, inputs);

  it('for an input of a type that no cell of a sheet has', () => {
    const inputs = [{ expression: 'At', type: 'time', allowedValues: null }];
    const At = { '@type': 'time', '@value': '10:00:00' };
    expect(refused(table({ inputs, inputData: { At: 'time' } }, ['At', '1']), { At })).toEqual({
      value: undefined,
      fault: NO_SUCH_TYPE,
    });
  });

  it('for a cell and for an outcome that the language does not know', () => {
    // Which fault of a cell is the language's own business.
    const unknown = { value: undefined, fault: expect.stringMatching(/^rule\./) as unknown };
    expect(refused(table({}, ['Height', '1']))).toEqual(unknown);
    expect(refused(table({}, ['1', 'Height']))).toEqual(unknown);
  });
});
