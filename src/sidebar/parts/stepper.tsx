/**
 * Where a person is in the first run.
 */
import { usePage } from '../page-context';

const STEPS = [1, 2, 3, 4, 5];

export function Stepper({ step }: { readonly step: number }) {
  const { words, say } = usePage();
  return (
    <header class="stepper">
      <span class="steps" aria-hidden="true">
        {STEPS.map((one) => (
          <span key={one} class={one <= step ? 'reached' : undefined} />
        ))}
      </span>
      <span>{say(words.step, { step, steps: STEPS.length })}</span>
    </header>
  );
}
