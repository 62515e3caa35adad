/**
 * A condition tried before it stands in a rule: read while it is typed, then counted.
 */
import { useMemo, useState } from 'preact/hooks';
import type { Subject } from '../../../core/conditions/types';
import { Awaited } from './awaited-names';
import { usePage } from '../../page-context';
import { ConditionBox } from './condition-box';
import { Count } from './count';
import type { KnownNames } from './names';
import { readCondition, type Reading } from './read-condition';
import { isQuick, type NameTools, type RuleNames } from './use-rule-names';
import { Verdict } from './verdict';

export function Tester({ names }: { readonly names: RuleNames }) {
  const { words, say } = usePage();
  const { tester } = words.rules;
  const [text, setText] = useState('');
  const [column, setColumn] = useState('');
  const { want, tools } = names;
  const reading = useReading(text, column, tools);
  return (
    <section class="part">
      <h2>{tester.title}</h2>
      <p class="hint">{tester.about}</p>
      <PlaceChoice column={column} choose={setColumn} want={want} tools={tools} />
      <ConditionBox
        id="condition"
        label={column === '' ? tester.label : say(tester.cell, { name: column })}
        text={text}
        change={setText}
        focused={want}
        completer={column === '' ? (tools?.complete ?? null) : null}
        isFaulty={Boolean(reading?.fault)}
        describedBy="condition-verdict"
      />
      <Awaited names={names} />
      <Verdict id="condition-verdict" reading={reading} mend={setText} />
      {tools && reading?.rule && (
        <Count
          question={{ condition: text, ...(column === '' ? {} : { column }) }}
          isQuick={isQuick(tools)}
        />
      )}
    </section>
  );
}

/** Null: nothing is typed, or the names are not known yet. */
function useReading(text: string, column: string, tools: NameTools | null): Reading | null {
  return useMemo(() => {
    if (!tools || text.trim() === '') return null;
    return readCondition(text, { names: tools.names, subject: subjectNamed(column, tools) });
  }, [text, column, tools]);
}

function subjectNamed(column: string, { names }: NameTools): Subject | null {
  if (column === '') return null;
  const found = names.find(column);
  return 'fault' in found ? null : found;
}

interface PlaceProps {
  /** '' for a condition by itself. */
  readonly column: string;
  readonly choose: (column: string) => void;
  readonly want: () => void;
  readonly tools: NameTools | null;
}

function PlaceChoice({ column, choose, want, tools }: PlaceProps) {
  const { tester } = usePage().words.rules;
  const { metrics, columns } = tools ? placesIn(tools) : { metrics: [], columns: [] };
  return (
    <div class="field">
      <label for="condition-place">{tester.place}</label>
      <select
        id="condition-place"
        value={column}
        onFocus={want}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">{tester.free}</option>
        <Group label={tester.metrics} names={metrics} />
        <Group label={tester.columns} names={columns} />
      </select>
    </div>
  );
}

function Group({ label, names }: { readonly label: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <optgroup label={label}>
      {names.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}

/** A column of the customers' that is called as a metric cannot head a column of its own in the rules. */
function placesIn({
  known,
  names,
}: NameTools): Pick<Record<keyof KnownNames, string[]>, 'metrics' | 'columns'> {
  const { metrics, columns, language } = known;
  const isOwn = (key: string, name: string) => {
    const found = names.find(name);
    return !('fault' in found) && found.key === key;
  };
  return {
    metrics: metrics.map(({ names: called }) => called[language][0]),
    columns: columns.filter(({ key, header }) => isOwn(key, header)).map(({ header }) => header),
  };
}
