/**
 * The add-on's page beside the sheet, 300 px wide as in Google Sheets.
 */
import { fillWords } from '../../../../i18n/workbench';
import type { SidebarPage } from '../../api';
import { AddOnFrame } from './add-on-frame';
import { useWorkbench } from './context';

export function Sidebar({ page }: { page: SidebarPage }) {
  const { workbench, words } = useWorkbench();
  const close = (): void => void workbench.perform({ op: 'closeSidebar' });
  const closeWords = fillWords(words.sidebar.close, { title: page.title });
  return (
    <aside class="sidebar" aria-label={words.sidebar.name} data-region="sidebar">
      <header>
        <h2>{page.title}</h2>
        <button type="button" class="icon" aria-label={closeWords} title={closeWords} onClick={close}>
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      <AddOnFrame key={page.page} page={page} close={close} />
    </aside>
  );
}
