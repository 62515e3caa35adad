/**
 * Conditions as the customer meets them: a sign, what is asked, what the customer has, what is wanted.
 */
import type { MetCondition } from '../../../protocol/explain';
import { Mark, type MarkKind } from '../../parts/mark';
import { usePage } from '../../page-context';

const MARKS: Readonly<Record<MetCondition['outcome'], MarkKind>> = {
  holds: 'good',
  fails: 'fails',
  unknown: 'unknown',
};

export function ConditionList({ conditions }: { readonly conditions: readonly MetCondition[] }) {
  if (conditions.length === 0) return null;
  return (
    <ul class="conditions">
      {conditions.map((condition, index) => (
        <li key={index}>
          <Condition condition={condition} />
        </li>
      ))}
    </ul>
  );
}

function Condition({ condition }: { readonly condition: MetCondition }) {
  const texts = usePage().words.explain;
  const { kind, outcome, parts } = condition;
  return (
    <>
      <Mark kind={MARKS[outcome]} label={texts.marks[outcome]} />
      {kind === 'test' ? (
        <Test condition={condition} />
      ) : (
        <div>
          <p>{texts.parts[kind]}</p>
          <ConditionList conditions={parts} />
        </div>
      )}
    </>
  );
}

function Test({ condition: { values, wanted } }: { readonly condition: MetCondition }) {
  return (
    <div class="test">
      {values.map(({ name, value }) => (
        <div key={name} class="value">
          <span class="sentence" dir="auto">
            {name}
          </span>
          <b dir="auto">{value}</b>
        </div>
      ))}
      <span class="hint" dir="auto">
        {wanted}
      </span>
    </div>
  );
}
