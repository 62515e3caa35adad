/**
 * After the first run: the last run, a new one, and what can be changed.
 */
import { Button } from '../parts/button';
import { Shell } from '../parts/shell';
import { usePage } from '../page-context';

export function Home() {
  const { state, words, actions } = usePage();
  const { home } = words;
  const { boot } = state;
  const footer = <Button kind="filled" label={home.preview} act={() => void actions.begin('run')} />;
  return (
    <Shell title={home.title} footer={footer}>
      <LastRun />
      <section>
        <h2>{home.change}</h2>
        <ul class="links">
          <li>
            <Button
              label={home.changeColumns}
              disabled={state.busy}
              act={() => void actions.begin('columns')}
            />
          </li>
          <li>
            <Button label={home.addPacks} disabled={state.busy} act={() => void actions.begin('packs')} />
          </li>
          {boot?.hasSample && (
            <li>
              <RemoveSample />
            </li>
          )}
        </ul>
      </section>
      <p role="status" class="waiting">
        {state.busy ? (state.errand === 'packs' ? words.working.packs : words.working.columns) : ''}
      </p>
    </Shell>
  );
}

function LastRun() {
  const { state, words, format, actions } = usePage();
  const { home } = words;
  const last = state.boot?.lastRun;
  if (!last) return <p>{home.noRun}</p>;
  const facts = [
    [home.when, format.time(last.at)],
    [home.by, last.by],
    [home.rows, format.number(last.rows)],
    [home.moved, format.number(last.moved)],
  ];
  return (
    <section>
      <h2>{home.last}</h2>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {last.canUndo && <Button kind="outlined" label={home.undo} act={() => void actions.undo()} />}
    </section>
  );
}

function RemoveSample() {
  const { state, words, actions } = usePage();
  const { home } = words;
  if (!state.asking) return <Button label={home.removeSample} act={() => actions.askAboutSample(true)} />;
  return (
    <div class="banner warning" role="group" aria-labelledby="remove-question">
      <p id="remove-question">{home.removeQuestion}</p>
      <div class="answers">
        <Button kind="outlined" label={home.removeKeep} act={() => actions.askAboutSample(false)} />
        <Button kind="outlined" label={home.removeSample} act={() => void actions.removeSample()} />
      </div>
    </div>
  );
}
