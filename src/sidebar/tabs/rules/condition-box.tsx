/**
 * The box in which a condition is typed, with the names that may be meant below it: arrow keys choose, Enter takes, Escape closes.
 */
import { usePage } from '../../page-context';
import type { Completer } from './completion';
import { useCompletion, type CompletionUse } from './use-completion';

interface BoxProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly change: (text: string) => void;
  readonly focused: () => void;
  /** Null: no names are offered. */
  readonly completer: Completer | null;
  readonly isFaulty: boolean;
  /** The id of what is said about the text. */
  readonly describedBy: string;
}

export function ConditionBox({ id, label, text, change, completer, ...rest }: BoxProps) {
  const { words, say } = usePage();
  const use = useCompletion(text, change, completer);
  const { options } = use;
  const isOpen = options.length > 0;
  return (
    <div class="field names">
      <label for={id}>{label}</label>
      <textarea
        ref={use.box}
        id={id}
        rows={2}
        spellcheck={false}
        autocomplete="off"
        value={text}
        aria-autocomplete="list"
        aria-controls={isOpen ? `${id}-names` : undefined}
        aria-activedescendant={isOpen ? `${id}-name-${use.active}` : undefined}
        aria-invalid={rest.isFaulty && !isOpen}
        aria-describedby={rest.describedBy}
        onFocus={rest.focused}
        onBlur={use.close}
        onKeyDown={use.press}
        onInput={({ currentTarget }) => use.typed(currentTarget.value, currentTarget.selectionStart)}
      />
      {isOpen && <NameList id={id} use={use} />}
      <p class="hidden" role="status">
        {isOpen ? say(words.rules.tester.found, { count: options.length }) : ''}
      </p>
    </div>
  );
}

function NameList({ id, use }: { readonly id: string; readonly use: CompletionUse }) {
  const { tester } = usePage().words.rules;
  const { options, active, take } = use;
  return (
    <ul id={`${id}-names`} role="listbox" aria-label={tester.options}>
      {options.map(({ key, name, other }, index) => (
        <li
          key={key}
          id={`${id}-name-${index}`}
          role="option"
          aria-selected={index === active}
          // The box keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(index)}
        >
          <bdi>{name}</bdi> {other && <bdi class="other">{other}</bdi>}
        </li>
      ))}
    </ul>
  );
}
