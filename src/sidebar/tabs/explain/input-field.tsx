/**
 * A field to write in, with its label.
 */
interface InputFieldProps {
  readonly id: string;
  readonly type: 'text' | 'date';
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly change: (value: string) => void;
}

/** No id or reason is longer. */
const LONGEST = 200;

export function InputField({ id, type, label, hint, value, change }: InputFieldProps) {
  const shared = {
    id,
    value,
    autocomplete: 'off',
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => change(currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {type === 'date' ? (
        <input type="date" {...shared} />
      ) : (
        <input type="text" maxLength={LONGEST} {...shared} />
      )}
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
