/**
 * Messages at the lower right: the add-on's, and what could not be done.
 */
import type { Toast } from '../state/state';
import { useWorkbench } from './context';

export function Toasts() {
  const { state } = useWorkbench();
  const of = (kind: Toast['kind']) =>
    state.toasts
      .filter((toast) => toast.kind === kind)
      .map((toast) => <ToastCard key={toast.id} toast={toast} />);
  return (
    <div class="toasts">
      <div role="status">{of('toast')}</div>
      <div role="alert">{of('problem')}</div>
    </div>
  );
}

function ToastCard({ toast }: { toast: Toast }) {
  const { workbench, words } = useWorkbench();
  return (
    <div class={`toast ${toast.kind}`}>
      <div>
        {toast.title && <strong>{toast.title}</strong>}
        <p>{toast.message}</p>
      </div>
      <button
        type="button"
        class="icon"
        aria-label={words.status.dismiss}
        title={words.status.dismiss}
        onClick={() => workbench.dismiss(toast.id)}
      >
        <span aria-hidden="true">✕</span>
      </button>
    </div>
  );
}
