/**
 * What a long call does, how far it is, and Cancel as long as that is possible.
 */
import type { Progress } from '../../../protocol/first-run';
import { usePage } from '../../page-context';
import { Button } from '../../parts/button';

interface LongWaitProps {
  readonly text: string;
  readonly progress: Progress | null;
  readonly isCancelling: boolean;
  readonly cancel: () => void;
}

export function LongWait({ text, progress, isCancelling, cancel }: LongWaitProps) {
  const { words, say, format } = usePage();
  const { running, common } = words;
  const share = progress ? say(running.shareDone, { share: format.share(progress.share) }) : '';
  return (
    <div class="long-wait">
      <p role="status" class="waiting">
        {text} {share}
      </p>
      {progress ? (
        <progress aria-label={text} max={1} value={progress.share} />
      ) : (
        <progress aria-label={text} />
      )}
      {(progress?.cancellable ?? true) && (
        <Button
          kind="outlined"
          label={isCancelling ? running.cancelling : common.cancel}
          disabled={isCancelling}
          act={cancel}
        />
      )}
    </div>
  );
}
