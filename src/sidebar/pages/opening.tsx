/**
 * Until the add-on has answered: where things will stand, and a sentence.
 */
import { useEffect, useState } from 'preact/hooks';
import { Shell } from '../parts/shell';
import { usePage } from '../page-context';

const SLOW_MS = 8000;

export function Opening() {
  const { words } = usePage();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Shell title={words.opening.title}>
      <p role="status">{isSlow ? words.opening.slow : words.opening.sentence}</p>
      <div class="skeleton" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
    </Shell>
  );
}
