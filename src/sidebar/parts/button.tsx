/**
 * Buttons: one filled on a page, named by what it does.
 */
interface ButtonProps {
  readonly label: string;
  readonly act: () => void;
  readonly kind?: 'filled' | 'outlined' | 'quiet';
  readonly disabled?: boolean;
  /** The id of the sentence that says why it is closed. */
  readonly why?: string;
}

export function Button({ label, act, kind = 'quiet', disabled = false, why }: ButtonProps) {
  return (
    <button type="button" class={kind} disabled={disabled} aria-describedby={why} onClick={act}>
      {label}
    </button>
  );
}
