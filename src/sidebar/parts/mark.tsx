/**
 * Status signs: each has a shape of its own, so that colour is never alone.
 */
export type MarkKind = 'good' | 'warning' | 'error' | 'info' | 'fails' | 'unknown';

const SHAPES: Readonly<Record<MarkKind, string>> = {
  good: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z',
  warning: 'M8 1 15.5 14.5H.5z',
  error: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
  info: 'M8 .5 15.5 8 8 15.5.5 8z',
  fails: 'M3 1h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2z',
  unknown: 'M8 0 16 8 8 16 0 8z',
};
const SIGNS: Readonly<Record<MarkKind, string>> = {
  good: 'M4.5 8.2 7 10.6 11.5 5.6',
  warning: 'M8 6v4M8 12v.6',
  error: 'M8 4v5M8 11.2v.8',
  info: 'M8 7v4.5M8 4.4V5',
  fails: 'M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6',
  unknown: 'M6.2 6.4a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.7-.8 1.3M8 11v.7',
};

interface MarkProps {
  readonly kind: MarkKind;
  /** Read aloud in its place; left out where the text beside it says the same. */
  readonly label?: string;
}

export function Mark({ kind, label }: MarkProps) {
  const naming = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': true } as const);
  return (
    <svg class={`mark ${kind}`} viewBox="0 0 16 16" width="16" height="16" {...naming}>
      <path d={SHAPES[kind]} />
      <path class="sign" d={SIGNS[kind]} />
    </svg>
  );
}
