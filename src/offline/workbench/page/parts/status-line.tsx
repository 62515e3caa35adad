/**
 * What is going on: the add-on at work, a file on its way, a server that is gone.
 */
import type { MenuItem } from '../../api';
import { useWorkbench } from './context';

export function StatusLine() {
  const { state, words } = useWorkbench();
  const [running] = state.running;
  const text = state.serverLost
    ? words.status.noServer
    : running !== undefined
      ? `${captionOf(state.book?.menu ?? [], running) ?? ''} ${words.status.running}`.trim()
      : state.opening
        ? words.status.loading
        : '';
  return (
    <div class="status-line" role="status">
      {text !== '' && <span class={state.serverLost ? 'lost' : ''}>{text}</span>}
    </div>
  );
}

function captionOf(items: readonly MenuItem[], functionName: string): string | undefined {
  for (const item of items) {
    if (item.functionName === functionName) return `${item.caption}:`;
    const below = captionOf(item.items ?? [], functionName);
    if (below) return below;
  }
  return undefined;
}
