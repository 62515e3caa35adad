/**
 * One field: which column it is, what stands in it, and a question where that is in doubt.
 */
import type { FieldGuess } from '../../protocol/first-run';
import { usePage } from '../page-context';
import { Options } from './options';

interface FieldProps {
  readonly field: FieldGuess;
  readonly headers: readonly string[];
}

/** Of each example; the columns' own width says the rest. */
const EXAMPLE_LENGTH = 24;

export function FieldChoice({ field, headers }: FieldProps) {
  const { state, words, actions } = usePage();
  const { columns } = words;
  const { header, doubtful, required } = field;
  const id = `field-${field.field}`;
  const isChosen = Boolean(state.choices.map[field.field]);
  const isOpenQuestion = doubtful || (required && header === null);
  return (
    <div class={isOpenQuestion ? 'field asking' : 'field'}>
      <div class="label">
        <label for={id}>{capitalised(field.name)}</label>
        {isOpenQuestion ? (
          <span class="tag warning">{columns.check}</span>
        ) : (
          required && <span class="tag">{columns.required}</span>
        )}
      </div>
      <select
        id={id}
        value={header ?? ''}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => actions.columns.chooseField(field.field, currentTarget.value)}
      >
        {header === null && <option value="">{isOpenQuestion ? columns.choose : columns.notFound}</option>}
        {header !== null && isChosen && <option value="">{columns.asFound}</option>}
        <Options names={headers} />
      </select>
      <p class="hint" id={`${id}-hint`} dir="auto">
        <Hint field={field} />
      </p>
    </div>
  );
}

function Hint({ field: { doubtful, examples } }: { readonly field: FieldGuess }) {
  const { words, say } = usePage();
  if (doubtful) return <>{words.columns.doubt}</>;
  if (examples.length === 0) return null;
  const shown = examples.map((text) =>
    text.length > EXAMPLE_LENGTH ? `${text.slice(0, EXAMPLE_LENGTH - 1)}…` : text,
  );
  return <>{say(words.columns.examples, { examples: shown.join(', ') })}</>;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
