/**
 * The whole page: title and menu above, the sheet with its bars, the add-on's page at the right.
 */
import { useEffect } from 'preact/hooks';
import type { Workbench } from '../state/workbench';
import { WorkbenchContext, useWorkbench } from './context';
import { Dialogs } from './dialogs';
import { DropZone } from './drop-zone';
import { FormulaBar } from './formula-bar';
import { moveBetweenRegions } from './regions';
import { SheetGrid } from './sheet-grid';
import { Sidebar } from './sidebar';
import { StatusLine } from './status-line';
import { TabBar } from './tab-bar';
import { TitleBar } from './title-bar';
import { Toasts } from './toasts';
import { listenToUndoKeys } from './undo-keys';

export function App({ workbench }: { workbench: Workbench }) {
  return (
    <WorkbenchContext.Provider value={workbench}>
      <Page />
    </WorkbenchContext.Provider>
  );
}

function Page() {
  const { workbench, state, words } = useWorkbench();
  const { book } = state;
  useEffect(() => listenToUndoKeys(workbench), [workbench]);
  useEffect(() => {
    document.title = book ? `${book.name} – ${words.title}` : words.title;
  }, [book?.name, words]);
  useEffect(() => {
    document.addEventListener('keydown', moveBetweenRegions);
    return () => document.removeEventListener('keydown', moveBetweenRegions);
  }, []);
  if (!book)
    return <main class="empty">{state.serverLost ? words.status.noServer : words.status.loading}</main>;
  return (
    <>
      <TitleBar />
      <div class="desk">
        <main class="sheet">
          <FormulaBar />
          <SheetGrid />
          <TabBar />
        </main>
        {book.sidebar && <Sidebar page={book.sidebar} />}
      </div>
      <StatusLine />
      <Toasts />
      <Dialogs />
      <DropZone />
    </>
  );
}
