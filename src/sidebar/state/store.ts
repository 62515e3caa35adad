/**
 * The page's state, and whoever watches it.
 */
import { reduce, type Event } from './reduce';
import { FIRST_STATE, type State } from './state';

export class Store {
  private current: State;
  private watcher: (state: State) => void = () => undefined;

  constructor(state: State = FIRST_STATE) {
    this.current = state;
  }

  get state(): State {
    return this.current;
  }

  dispatch(event: Event): void {
    this.current = reduce(this.current, event);
    this.watcher(this.current);
  }

  /** One watcher: the page. */
  watch(watcher: (state: State) => void): void {
    this.watcher = watcher;
  }
}
