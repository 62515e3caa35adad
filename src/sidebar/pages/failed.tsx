/**
 * No answer, or none that helps: what happened in plain words, what to do, and the details folded.
 */
import { Button } from '../parts/button';
import { Shell } from '../parts/shell';
import { usePage } from '../page-context';

export function Failed() {
  const { state, words, actions } = usePage();
  const { failed, common } = words;
  const { trouble, before, boot } = state;
  const kind = trouble?.kind ?? 'other';
  const { title, about } = failed[kind];
  const isOpen = before !== 'opening' || boot !== null;
  const footer = (
    <>
      {isOpen && <Button label={common.back} act={() => void actions.back()} />}
      <Button kind="filled" label={common.tryAgain} act={() => void actions.tryAgain()} />
    </>
  );
  return (
    <Shell title={title} footer={footer}>
      <p>{about}</p>
      {kind === 'accounts' && <Accounts />}
      {kind === 'unopened' && <Causes />}
      <p class="banner info">{trouble?.wrote ? failed.unknown : common.nothingWritten}</p>
      {trouble?.detail && (
        <details>
          <summary>{common.support}</summary>
          <p class="detail">{[trouble.detail, boot?.version].filter(Boolean).join(' · ')}</p>
        </details>
      )}
    </Shell>
  );
}

/** The two that are known when the page cannot open. */
function Causes() {
  const { accounts, unopened } = usePage().words.failed;
  return (
    <>
      <section>
        <h2>{unopened.several}</h2>
        <p>{accounts.about}</p>
        <Accounts />
      </section>
      <section>
        <h2>{unopened.unexpected}</h2>
        <p>{unopened.unexpectedAbout}</p>
      </section>
    </>
  );
}

function Accounts() {
  const { one, two, three } = usePage().words.failed.accounts;
  return (
    <ol class="todo">
      <li>{one}</li>
      <li>{two}</li>
      <li>{three}</li>
    </ol>
  );
}
