/**
 * Buttons: one filled on a page, named by what it does.
 */
import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly label: string;
  /** Read aloud in place of the label, which it begins with. */
  readonly name?: string;
  readonly act: () => void;
  readonly kind?: 'filled' | 'outlined' | 'quiet';
  readonly disabled?: boolean;
  /** The id of the sentence that says why it is closed. */
  readonly why?: string;
  /** Before the label, which says the same. */
  readonly sign?: ComponentChildren;
}

export function Button({ label, name, act, kind = 'quiet', disabled = false, why, sign }: ButtonProps) {
  return (
    <button
      type="button"
      class={kind}
      disabled={disabled}
      aria-label={name}
      aria-describedby={why}
      onClick={act}
    >
      {sign}
      {label}
    </button>
  );
}
