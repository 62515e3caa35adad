/**
 * The decision tables and expressions of the DMN Technology Compatibility Kit that the rule language has a say on.
 * Source: https://github.com/dmn-tck/tck (DMN TCK working group); the cases are read from where DMN_TCK_CASES says.
 */
import { readFileSync } from 'node:fs';
import { decide, NO_SUCH_TYPE } from './decision-table';
import { answerOf, rowOf, verdictOn } from './feel-values';
import { rowsOfTable, scoredExpression, scoredTest, scoreRows } from './scores';
import { isOtherFile, readCases } from './tck-cases';

/** In these every expression of the profile s-feel passes, but for the refused forms. */
const GROUPS = [
  'conjunction',
  'disjunction',
  'negation',
  'ternary-and-or',
  'ternary-not',
  'between',
  'in',
  'equality',
];

const RANGE = String.raw`[([\]]\s*(?:[<>=!][^()]*|[^()]*\.\.[^()]*)[)\][]`;

/** Forms of expressions that the language refuses on purpose, with the fault that says so. */
const REFUSED_FORMS = [
  // Two ranges compared with each other: no cell of a sheet holds a range.
  { form: new RegExp(String.raw`^\s*${RANGE}\s*!?=\s*${RANGE}\s*$`), fault: 'rule.unexpected' },
];

/** Tables of level 3 that cannot be run, with the fault that says so. */
const REFUSED_TABLES: Readonly<Record<string, string>> = {
  // No cell of a sheet holds an instant with its zone, or a duration.
  '0036-dt-variable-input/Compare Date and Time': NO_SUCH_TYPE,
  '0036-dt-variable-input/Compare Years and Months Duration': NO_SUCH_TYPE,
  // Outcomes that join texts: a segment is a name.
  '0039-dt-list-semantics/Symptom Analysis': 'rule.textSum',
};

const { tables, expressions } = readCases();
const [level2, level3] = [2, 3].map((level) =>
  tables
    .filter((table) => table.level === level)
    .flatMap((table) => table.tests.map((test) => [`${table.hitPolicy} ${test.id}`, table, test] as const)),
);
const asked = expressions.filter(({ group, profile }) => profile === 's-feel' && GROUPS.includes(group));
const isRefused = (expression: string) => REFUSED_FORMS.find(({ form }) => form.test(expression));

if (tables.length === 0) {
  describe.skip('the DMN TCK (skipped: no cases; name their file in DMN_TCK_CASES)', () => {
    it('is there', () => expect(tables).not.toEqual([]));
  });
} else {
  describe('a decision table of level 2', () => {
    it.each(level2)('%s', (_title, table, { inputs, expected }) => {
      expect(decide(table, inputs)).toEqual({ value: closeTo(expected), fault: null });
    });
  });

  describe('a decision table of level 3', () => {
    it.each(level3)('%s', (_title, table, { inputs, expected }) => {
      const answer = decide(table, inputs);
      expect(verdictOn(answer, expected)).not.toBe('differs');
      // Of the tables at hand it is known which are refused; of others a refusal is as good as a result.
      if (table.id in REFUSED_TABLES || !isOtherFile)
        expect(answer.fault).toBe(REFUSED_TABLES[table.id] ?? null);
    });
  });

  describe.each(GROUPS)('%s', (group) => {
    const own = asked.filter((one) => one.group === group);

    it.each(own.map((one) => [one.id, one.expression, one] as const))('%s: %s', (_id, expression, one) => {
      const { value, fault } = answerOf(expression, rowOf(one.inputs));
      const refused = isRefused(expression);
      if (refused) expect([value, fault]).toEqual([undefined, refused.fault]);
      else expect(value).toEqual(closeTo(one.expected));
    });
  });

  it('eight expressions of these groups are refused at most', () => {
    expect(asked.filter(({ expression }) => isRefused(expression)).length).toBeLessThanOrEqual(8);
  });

  const scored = [
    ...expressions.map(scoredExpression),
    ...[...level2, ...level3].map(([, table, test]) => scoredTest(table, test)),
  ];

  describe('whatever is not refused has the value that the TCK expects', () => {
    it.each(scoreRows(scored))('%s: of %i cases %i pass, %i are refused, %i differ', (...row) => {
      expect(row[4]).toBe(0);
    });
  });

  // The page is about the cases at hand.
  (isOtherFile ? it.skip : it)('the scores are those of docs/conformance.md', () => {
    expect(rowsOfTable(readFileSync('docs/conformance.md', 'utf8'))).toEqual(scoreRows(scored));
  });
}

/** Numbers within 1e-8, as the TCK compares them. */
function closeTo(expected: unknown): unknown {
  if (typeof expected === 'number') return expect.closeTo(expected, 8) as unknown;
  if (Array.isArray(expected)) return expected.map(closeTo);
  if (typeof expected !== 'object' || expected === null) return expected;
  return Object.fromEntries(Object.entries(expected).map(([name, value]) => [name, closeTo(value)]));
}
