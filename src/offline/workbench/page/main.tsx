/**
 * The workbench's page: stands in for Google Sheets around the add-on.
 */
import { defineCustomElements } from '@revolist/revogrid/loader';
import { render } from 'preact';
import { listen } from './server';
import { App } from './parts/app';
import { hear } from './state/hear';
import { Workbench } from './state/workbench';
import './workbench.css';

const workbench = new Workbench();

defineCustomElements(window);
listen(hear(workbench), (isSo) => {
  workbench.store.set({ serverLost: !isSo });
  // What the server said before anybody listened.
  if (isSo) void workbench.refresh();
});
void workbench.refresh().then(() => workbench.saved());
window.addEventListener('beforeunload', (event) => {
  if (workbench.unsaved) event.preventDefault();
});
render(<App workbench={workbench} />, document.body);
