/**
 * What the server says by itself, taken into the page's state.
 */
import type { WorkbenchEvent } from '../../api';
import type { Workbench } from './workbench';

type Heard = { [Kind in WorkbenchEvent['event']]: (event: Extract<WorkbenchEvent, { event: Kind }>) => void };

export function hear(workbench: Workbench): (event: WorkbenchEvent) => void {
  const { store } = workbench;
  const heard: Heard = {
    changed: ({ revision }) => {
      if (revision > (store.get().book?.revision ?? -1)) void workbench.refresh();
    },
    toast: ({ title, message }) => workbench.say({ title, message, kind: 'toast' }),
    dialog: ({ dialog }) =>
      store.set({
        dialogs: [...store.get().dialogs.filter((other) => other.dialog !== dialog.dialog), dialog],
      }),
    answered: ({ dialog }) =>
      store.set({ dialogs: store.get().dialogs.filter((other) => other.dialog !== dialog) }),
    running: ({ functionName, ended, error }) => {
      const others = store.get().running.filter((name) => name !== functionName);
      store.set({ running: ended ? others : [...others, functionName] });
      if (error !== undefined)
        workbench.say({ title: workbench.words.status.failed, message: error, kind: 'problem' });
    },
    sidebar: ({ sidebar }) => workbench.showPage({ sidebar }),
    modal: ({ modal }) => workbench.showPage({ modal }),
  };
  return (event) => (heard[event.event] as (event: WorkbenchEvent) => void)(event);
}
