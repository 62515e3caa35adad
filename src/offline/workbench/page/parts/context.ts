/**
 * The workbench for every part of the page.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { WorkbenchWords } from '../../../../i18n/workbench';
import type { PageState } from '../state/state';
import { useStore } from '../state/store';
import type { Workbench } from '../state/workbench';

export const WorkbenchContext = createContext<Workbench | null>(null);

interface Use {
  readonly workbench: Workbench;
  readonly state: PageState;
  readonly words: WorkbenchWords;
}

/** The workbench, its state as it is now, and its words. */
export function useWorkbench(): Use {
  const workbench = useContext(WorkbenchContext);
  if (!workbench) throw new Error('A part stands outside of the page.');
  const state = useStore(workbench.store);
  return { workbench, state, words: workbench.words };
}
