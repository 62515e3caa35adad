/**
 * Makes atoms, and tells their axes at which constants classes begin and end.
 */
import { always, scopeOf } from '../../conditions/compile-scope';
import { bindRule } from '../../conditions/compile';
import { numberOperand } from '../../conditions/compile-number';
import { childrenOf, subjectsOf, type Expression, type Test } from '../../conditions/ast';
import type { Binding, Subject } from '../../conditions/types';
import type { Axis } from './axes';
import type { Atom, AxisRegistry } from './axis-registry';
import type { Formula } from './formula';
import { columnOfValues } from './sample-columns';

const CONSTANTS: ReadonlySet<string> = new Set(['number', 'text', 'boolean', 'null', 'date', 'today']);

/** Whether the expression has one value for all customers. */
export function isConstant(node: Expression): boolean {
  if (node.kind === 'negate' || node.kind === 'arithmetic') return childrenOf(node).every(isConstant);
  return CONSTANTS.has(node.kind);
}

/** A test that compares one subject with constants. */
export function valueAtom(subject: Subject, asked: Expression, axes: AxisRegistry): Formula {
  return atomOf(asked, axes, () => {
    const axis = valueAxis(subject, axes);
    for (const child of childrenOf(asked)) if (isConstant(child)) cutAt(axis, child, axes);
    return { axis, truths: () => truthsOf(subject, asked, { axis, axes }) };
  });
}

/** Whether a list holds a text; with null, whether it is empty. */
export function memberAtom(subject: Subject, member: Expression, axes: AxisRegistry): Formula {
  const text = member.kind === 'text' ? foldIn(axes)(member.value) : null;
  const face = {
    kind: 'member',
    key: `${subject.key} ${JSON.stringify(text)}`,
    subjects: [subject],
  } as const;
  valueAxis(subject, axes);
  const axis = axes.axis({ ...face, member: text });
  return { kind: 'atom', atom: axes.atom(`member ${face.key}`, () => ({ axis, truths: () => [0, 1] })) };
}

/** `top 20%`: whoever is in it is in `top 30%`, too. */
export function shareAtom(
  subject: Subject,
  { side, share }: Extract<Test, { kind: 'share' }>,
  axes: AxisRegistry,
): Formula {
  const key = `${side} ${subject.key}`;
  valueAxis(subject, axes);
  const axis = axes.axis({ kind: 'share', key, subjects: [subject] });
  axis.cutAt(share);
  const truths = () => axis.classes.map((place) => (typeof place !== 'number' ? -1 : place <= share ? 1 : 0));
  return { kind: 'atom', atom: axes.atom(`share ${key} ${share}`, () => ({ axis, truths })) };
}

/** A test that cannot be looked into: equal ones are equally true, and that is all that is known. */
export function opaqueAtom(asked: Expression, axes: AxisRegistry): Formula {
  return atomOf(asked, axes, () => {
    const subjects = subjectsOf({ kind: 'expression', expression: asked });
    // Its constants are likely to matter: samples are looked for at them and beside them.
    for (const subject of subjects) cutAtAll(valueAxis(subject, axes), asked, axes);
    const axis = axes.axis({ kind: 'opaque', key: keyOf(asked), subjects });
    return { axis, truths: () => [0, 1, -1] };
  });
}

function atomOf(asked: Expression, axes: AxisRegistry, make: () => Atom): Formula {
  return { kind: 'atom', atom: axes.atom(keyOf(asked), make) };
}

/** Equal for tests that ask the same, wherever they stand in their cells, and whether the subject is named or is the cell's. */
function keyOf(asked: Expression): string {
  return JSON.stringify(asked, (name, value: unknown) => {
    if (name === 'range') return undefined;
    if (name === 'subject') return (value as Subject).key;
    return value === 'input' ? 'subject' : value;
  });
}

function valueAxis(subject: Subject, axes: AxisRegistry): Axis {
  return axes.axis({ kind: 'value', key: subject.key, subjects: [subject] });
}

function cutAtAll(axis: Axis, node: Expression, axes: AxisRegistry): void {
  if (isConstant(node)) cutAt(axis, node, axes);
  else for (const child of childrenOf(node)) cutAtAll(axis, child, axes);
}

function cutAt(axis: Axis, constant: Expression, axes: AxisRegistry): void {
  const [{ type }] = axis.subjects;
  if (constant.kind === 'text' && (type === 'text' || type === 'list'))
    axis.cutAt(foldIn(axes)(constant.value));
  if (constant.type !== type || (type !== 'number' && type !== 'date')) return;
  const operand = numberOperand(constant, scopeOf(blankBinding(axes)), () => always(-1));
  if (operand.kind === 'constant' && !Number.isNaN(operand.value)) axis.cutAt(operand.value);
}

function foldIn(axes: AxisRegistry): (text: string) => string {
  return scopeOf(blankBinding(axes)).fold;
}

function blankBinding({ settings: { asOf, accents } }: AxisRegistry): Binding {
  const column = columnOfValues('number', []);
  return { asOf, accents, rowCount: 0, counted: () => true, column: () => column };
}

/** The real condition is asked, a customer a class, so that checks and runs can never disagree. */
function truthsOf(
  { type }: Subject,
  expression: Expression,
  { axis, axes }: { readonly axis: Axis; readonly axes: AxisRegistry },
) {
  const column = columnOfValues(type, axis.classes);
  const rowCount = axis.classes.length;
  const binding = { ...blankBinding(axes), rowCount, column: () => column };
  const predicate = bindRule({ kind: 'expression', expression }, binding);
  return axis.classes.map((_, row) => predicate(row));
}
