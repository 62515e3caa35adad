/**
 * Step 4: what a run would change. Nothing has been written.
 */
import { Button } from '../parts/button';
import { IssueGroups } from '../parts/issue-groups';
import { SchemePreview } from '../parts/scheme-preview';
import { Shell } from '../parts/shell';
import { usePage } from '../page-context';
import { paletteOf } from '../state/palette';
import type { Ran } from '../state/state';
import { isFresh, movesIn } from '../state/preview-facts';

export function PreviewPage() {
  const { state, words, say, actions } = usePage();
  const { preview: texts, common } = words;
  const { preview, errand } = state;
  if (!preview?.preview) return null;
  const { schemes } = preview.preview;
  const { customers } = preview.report.counts;
  const isFirst = errand === 'first';
  const footer = (
    <>
      <Button
        label={isFirst || errand === 'columns' ? common.back : common.home}
        act={() => void actions.back()}
      />
      <Button
        kind="filled"
        label={applyLabel(preview, { texts, say })}
        act={() => void actions.runs.apply()}
      />
    </>
  );
  return (
    <Shell title={texts.title} tag={texts.tag} step={isFirst ? 4 : undefined} footer={footer}>
      <p class="lead">{say(leadOf(preview, texts), { customers, moves: movesIn(preview) })}</p>
      {schemes.map((scheme) => (
        <SchemePreview
          key={scheme.scheme}
          scheme={scheme}
          palette={paletteOf(preview.colours, scheme.scheme)}
        />
      ))}
      <IssueGroups issues={preview.report.issues} />
      <p class="hint">{say(texts.writesPlain, { columns: columnList(schemes) })}</p>
    </Shell>
  );
}

type Texts = ReturnType<typeof usePage>['words']['preview'];

function leadOf(preview: Ran, texts: Texts): string {
  if (isFresh(preview)) return texts.fresh;
  return movesIn(preview) > 0 ? texts.moves : texts.still;
}

function applyLabel(
  preview: Ran,
  { texts, say }: { texts: Texts; say: ReturnType<typeof usePage>['say'] },
): string {
  const moves = movesIn(preview);
  if (moves === 0) return texts.apply;
  if (isFresh(preview)) return say(texts.applyFresh, { customers: preview.report.counts.customers });
  return say(texts.applyMoves, { moves });
}

/** "Value segment", "RFM segment" */
export function columnList(schemes: readonly { readonly column: string }[]): string {
  return schemes.map(({ column }) => `"${column}"`).join(', ');
}
