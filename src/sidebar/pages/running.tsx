/**
 * While the add-on works: phase and share, and Cancel as long as nothing is written.
 */
import type { Progress } from '../../protocol/first-run';
import { Button } from '../parts/button';
import { Shell } from '../parts/shell';
import { usePage } from '../page-context';
import type { Running, Work } from '../state/state';

const PHASES: Readonly<Record<Work, readonly Progress['phase'][]>> = {
  preview: ['reading', 'computing', 'checking'],
  apply: ['reading', 'computing', 'checking', 'writing'],
  undo: [],
  remove: [],
};

export function RunningPage() {
  const { state, words } = usePage();
  const { running, errand } = state;
  const { previewTitle, applyTitle, undoTitle, removeTitle } = words.running;
  const work = running?.work ?? 'preview';
  const title = { preview: previewTitle, apply: applyTitle, undo: undoTitle, remove: removeTitle }[work];
  const isStep = errand === 'first' && PHASES[work].length > 0;
  return (
    <Shell title={title} step={isStep ? 4 : undefined} footer={canCancel(running) && <Cancel />}>
      <Share />
      <Phases work={work} />
      <Safety work={work} />
    </Shell>
  );
}

/** Until the run has said something of itself, it has not written. */
function canCancel(running: Running | null): boolean {
  return running !== null && running.run !== '' && (running.progress?.cancellable ?? true);
}

function Cancel() {
  const { state, words, actions } = usePage();
  const isCancelling = state.running?.cancelling ?? false;
  const label = isCancelling ? words.running.cancelling : words.common.cancel;
  return <Button kind="outlined" label={label} disabled={isCancelling} act={() => actions.runs.cancel()} />;
}

/** Whether anything is written yet. */
function Safety({ work }: { readonly work: Work }) {
  const { state, words } = usePage();
  const { safe, safeYet, unsafe } = words.running;
  if (!state.running?.run) return null;
  if (work === 'preview') return <p class="hint">{safe}</p>;
  return <p class="hint">{canCancel(state.running) ? safeYet : unsafe}</p>;
}

function Share() {
  const { state, words, say, format } = usePage();
  const { running: texts } = words;
  const progress = state.running?.progress ?? null;
  const phase = progress
    ? texts.phases[progress.phase]
    : state.running?.run
      ? texts.waiting
      : texts.plainWait;
  const share = progress ? format.share(progress.share) : '';
  return (
    <div class="share">
      <div role="status" class="phase">
        <span id="phase">{phase}</span>
        {share && <span>{say(texts.shareDone, { share })}</span>}
      </div>
      {progress ? (
        <progress aria-labelledby="phase" max={1} value={progress.share} />
      ) : (
        <progress aria-labelledby="phase" />
      )}
    </div>
  );
}

function Phases({ work }: { readonly work: Work }) {
  const { state, words } = usePage();
  const phases = PHASES[work];
  const phase = state.running?.progress?.phase;
  if (phases.length === 0) return null;
  const at = phase === undefined ? -1 : phase === 'done' ? phases.length : phases.indexOf(phase);
  return (
    <ol class="phases">
      {phases.map((one, index) => (
        <li key={one} class={index < at ? 'past' : index === at ? 'present' : undefined}>
          {words.running.phases[one]}
          {index <= at && <span>{index < at ? words.running.done : words.running.now}</span>}
        </li>
      ))}
    </ol>
  );
}
