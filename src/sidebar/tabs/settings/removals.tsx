/**
 * Taking out what the add-on put in: the sample, or everything. Each asks first, in the page.
 */
import { useState } from 'preact/hooks';
import { Button } from '../../parts/button';
import { usePage } from '../../page-context';

export function Removals() {
  const { state, words, actions } = usePage();
  const { home, settings } = words;
  return (
    <section class="removals">
      {state.boot?.hasSample && (
        <Removal
          label={home.removeSample}
          question={home.removeQuestion}
          keep={home.removeKeep}
          go={home.removeSample}
          act={() => void actions.removeSample()}
        />
      )}
      <Removal
        label={settings.remove}
        question={settings.removeQuestion}
        keep={settings.removeKeep}
        go={settings.removeGo}
        act={() => void actions.removeEverything()}
      />
      <p class="hint">{settings.removeAbout}</p>
    </section>
  );
}

interface RemovalProps {
  readonly label: string;
  readonly question: string;
  readonly keep: string;
  readonly go: string;
  readonly act: () => void;
}

function Removal({ label, question, keep, go, act }: RemovalProps) {
  const [isAsking, ask] = useState(false);
  if (!isAsking) return <Button label={label} act={() => ask(true)} />;
  return (
    <div class="banner warning" role="group" aria-label={label}>
      <p>{question}</p>
      <div class="answers">
        <Button kind="outlined" label={keep} act={() => ask(false)} />
        <Button kind="outlined" label={go} act={act} />
      </div>
    </div>
  );
}
