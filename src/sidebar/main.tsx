/**
 * The sidebar: draws itself at once, then asks for all that it shows.
 */
import { render } from 'preact';
import { App } from './app';
import { createAsk, type Runner } from './server';
import { Actions } from './state/actions';
import { Store } from './state/store';
import './sidebar.css';

interface GoogleWindow {
  readonly google?: { readonly script?: { readonly run?: Runner } };
}

const store = new Store();
const ask = createAsk(() => (window as GoogleWindow).google?.script?.run ?? null);
const actions = new Actions(
  store,
  ask,
  () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`,
);

render(<App store={store} actions={actions} ask={ask} />, document.body);
// The add-on's menu leads to one of the pages.
void actions.open(document.body.dataset.tab === 'settings' ? 'settings' : null);
