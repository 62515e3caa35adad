/**
 * Cases of the DMN Technology Compatibility Kit as data. They are read from where DMN_TCK_CASES says.
 * Source: https://github.com/dmn-tck/tck (DMN TCK working group); their form is said beside the file.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dataFile } from '../support/shared-data';

/** Dates, times and durations. */
export interface Temporal {
  readonly '@type': string;
  readonly '@value': string;
}

/** A value of FEEL. */
export type Value = number | string | boolean | null | readonly Value[] | Temporal | Context;
export interface Context {
  readonly [name: string]: Value;
}

export interface ExpressionCase {
  readonly id: string;
  readonly group: string;
  readonly profile: 's-feel' | 'full-feel';
  readonly expression: string;
  readonly inputs: Context;
  readonly expected: Value;
}

export interface TableInput {
  readonly expression: string;
  readonly type: string | null;
  /** Unary tests that every value passes. */
  readonly allowedValues: string | null;
}

export interface TableOutput {
  readonly name: string | null;
  /** The order of output values, the first before all others. */
  readonly values: string | null;
  readonly default: string | null;
}

export interface TableTest {
  readonly id: string;
  readonly inputs: Context;
  readonly expected: Value;
}

export interface TableCase {
  readonly id: string;
  readonly level: number;
  /** As DMN writes it: 'RULE ORDER'. Null is UNIQUE. */
  readonly hitPolicy: string | null;
  readonly aggregation: string | null;
  /** Type by name. */
  readonly inputData: Readonly<Record<string, string>>;
  readonly inputs: readonly TableInput[];
  readonly outputs: readonly TableOutput[];
  /** Unary tests, one an input; expressions, one an output. */
  readonly rules: readonly { readonly when: readonly string[]; readonly then: readonly string[] }[];
  readonly tests: readonly TableTest[];
}

interface Cases {
  readonly tables: readonly TableCase[];
  readonly expressions: readonly ExpressionCase[];
}

/** Whether another file than the one beside the project is asked for. */
export const isOtherFile = process.env.DMN_TCK_CASES !== undefined;

/** Empty: where there is no such file there are no cases. */
export function readCases(): Cases {
  const path = process.env.DMN_TCK_CASES ?? dataFile('dmn-tck/cases.json');
  return existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as Cases)
    : { tables: [], expressions: [] };
}

const TOLERANCE = 1e-8;

/** Equality as the TCK has it: numbers within 1e-8. */
export function isSame(actual: Value, expected: Value): boolean {
  if (typeof actual === 'number' && typeof expected === 'number')
    return Math.abs(actual - expected) <= TOLERANCE;
  if (!isObject(actual) || !isObject(expected)) return actual === expected;
  const names = Object.keys(actual);
  return (
    Array.isArray(actual) === Array.isArray(expected) &&
    names.length === Object.keys(expected).length &&
    names.every((name) => name in expected && isSame((actual as Context)[name], (expected as Context)[name]))
  );
}

function isObject(value: Value): value is Context {
  return typeof value === 'object' && value !== null;
}
