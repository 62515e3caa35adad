/**
 * What has changed since the last run. Asked when the page stands already: nobody waits for it.
 */
import { Button } from '../../parts/button';
import { Mark } from '../../parts/mark';
import { usePage } from '../../page-context';
import { useAnswer } from '../../use-call';

export function StaleBanner() {
  const { state, words, language } = usePage();
  const { asked, again } = useAnswer('staleFromPage', state.boot?.summary ? { lang: language } : null);
  const changes = asked.is === 'answered' ? asked.answer.changes : [];
  return (
    <div role="status">
      {changes.length > 0 && <Changes changes={changes} />}
      {asked.is === 'failed' && (
        <>
          <p class="hint">{words.summary.staleUnknown}</p>
          <Button label={words.common.tryAgain} act={again} />
        </>
      )}
    </div>
  );
}

function Changes({ changes }: { readonly changes: readonly string[] }) {
  const { summary } = usePage().words;
  return (
    <div class="banner warning beside-mark stale">
      <Mark kind="warning" />
      <div>
        <h2>{summary.stale}</h2>
        <ul>
          {changes.map((change) => (
            <li key={change} dir="auto">
              {change}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
