/**
 * The expressions of the DMN Technology Compatibility Kit that the rule language has a say on.
 * Source: https://github.com/dmn-tck/tck (DMN TCK working group); the cases are read from where DMN_TCK_CASES says.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseIsoDate } from '../../src/core/base/epoch-day';
import { conditionCompiler } from '../../src/core/conditions';
import type { Binding, Names, Subject } from '../../src/core/conditions/types';
import type { Column } from '../../src/core/tables/column';
import { dataFile } from '../support/shared-data';

type Value = number | string | boolean | null | { readonly '@type': string; readonly '@value': string };

interface Case {
  readonly id: string;
  readonly group: string;
  readonly profile: string;
  readonly expression: string;
  readonly inputs: Readonly<Record<string, Value>>;
  readonly expected: Value;
}

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

/** Forms that the language refuses on purpose, with the fault that says so. */
const REFUSED: Readonly<Record<string, string>> = {
  // Two ranges compared with each other: no cell of a sheet holds a range.
  '0068-feel-equality/range_006_a': 'rule.unexpected',
  '0068-feel-equality/range_011': 'rule.unexpected',
};

const path = process.env.DMN_TCK_CASES ?? dataFile('dmn-tck/cases.json');
const cases: readonly Case[] = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).expressions : [];
const asked = cases.filter(({ group, profile }) => profile === 's-feel' && GROUPS.includes(group));

function columnOf(value: Value): Column {
  if (typeof value === 'number') return { type: 'number', values: Float64Array.of(value) };
  if (typeof value === 'string') return { type: 'text', codes: Int32Array.of(0), dictionary: [value] };
  if (typeof value === 'object' && value !== null) {
    return { type: 'date', values: Float64Array.of(parseIsoDate(value['@value']) ?? NaN) };
  }
  return { type: 'boolean', values: Int8Array.of(value === null ? -1 : Number(value)) };
}

/** Every input is a name; null inputs are booleans, as in the only group that has them. */
function namesOf(inputs: Case['inputs']): Names {
  const subjects = new Map<string, Subject>(
    Object.entries(inputs).map(([name, value]) => [name, { key: name, name, type: columnOf(value).type }]),
  );
  const find = (name: string) => subjects.get(name) ?? ({ fault: 'unknown', suggestions: [] } as const);
  return {
    find,
    findColumn: find,
    longestAt(text, start) {
      const name = [...subjects.keys()]
        .filter((key) => text.startsWith(key, start))
        .sort((a, b) => b.length - a.length)[0];
      const subject = name === undefined ? undefined : subjects.get(name);
      return subject ? { subject, end: start + subject.name.length } : null;
    },
  };
}

const compiler = conditionCompiler('feel');

/** The value, or the code of the fault. */
function evaluate({ expression, inputs }: Case): boolean | null | string {
  const { condition, faults } = compiler.compileExpression(expression, namesOf(inputs));
  if (!condition) return faults[0].code;
  const binding: Binding = {
    column: (key) => columnOf(inputs[key]),
    asOf: 0,
    rowCount: 1,
    counted: () => true,
    accents: true,
    exact: true,
  };
  const truth = condition.bind(binding)(0);
  return truth < 0 ? null : truth === 1;
}

if (cases.length === 0) {
  describe.skip('expressions of the DMN TCK (skipped: no cases; name their file in DMN_TCK_CASES)', () => {
    it('are there', () => expect(asked).not.toEqual([]));
  });
} else {
  describe.each(GROUPS)('%s', (group) => {
    const own = asked.filter((one) => one.group === group);

    it.each(own.map((one) => [one.id, one.expression, one] as const))('%s: %s', (id, _expression, one) => {
      expect(evaluate(one)).toEqual(REFUSED[id] ?? one.expected);
    });
  });

  it('refuses eight forms at most', () => expect(Object.keys(REFUSED).length).toBeLessThanOrEqual(8));
}
