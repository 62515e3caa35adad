/**
 * Step 1: the person's own sheets, or the sample.
 */
import { Button } from '../parts/button';
import { Shell } from '../parts/shell';
import { usePage } from '../page-context';

export function Start() {
  const { state, words, actions } = usePage();
  const { start } = words;
  const { busy, choices } = state;
  const waiting = choices.sample ? start.adding : words.working.columns;
  const footer = <Button kind="filled" label={start.go} disabled={busy} act={() => void actions.start()} />;
  return (
    <Shell title={start.title} step={1} footer={footer}>
      <p class="about">{start.about}</p>
      <fieldset>
        <legend>{start.question}</legend>
        <Card sample={false} title={start.own} about={start.ownAbout} />
        <Card sample={true} title={start.sample} about={start.sampleAbout} />
      </fieldset>
      <p role="status" class="waiting">
        {busy ? waiting : ''}
      </p>
      <section class="next">
        <h2>{start.nextTitle}</h2>
        <ol start={2}>
          {[start.next2, start.next3, start.next4, start.next5].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      </section>
    </Shell>
  );
}

interface CardProps {
  readonly sample: boolean;
  readonly title: string;
  readonly about: string;
}

function Card({ sample, title, about }: CardProps) {
  const { state, actions } = usePage();
  const id = sample ? 'start-sample' : 'start-own';
  return (
    <div class="card">
      <input
        type="radio"
        name="start"
        id={id}
        checked={state.choices.sample === sample}
        disabled={state.busy}
        aria-describedby={`${id}-about`}
        onChange={() => actions.chooseSample(sample)}
      />
      <div>
        <label for={id}>{title}</label>
        <p id={`${id}-about`}>{about}</p>
      </div>
    </div>
  );
}
