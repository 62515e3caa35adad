/**
 * One value that components watch.
 */
import { useEffect, useState } from 'preact/hooks';

export class Store<State extends object> {
  private readonly watchers = new Set<() => void>();

  constructor(private state: State) {}

  get(): State {
    return this.state;
  }

  /** Tells the watchers, once for all changes. */
  set(changes: Partial<State>): void {
    this.state = { ...this.state, ...changes };
    for (const watcher of this.watchers) watcher();
  }

  /** Gives back what ends the watching. */
  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }
}

/** The store's value; the component is drawn again when it changes. */
export function useStore<State extends object>(store: Store<State>): State {
  const [state, setState] = useState(store.get());
  useEffect(() => {
    setState(store.get());
    return store.watch(() => setState(store.get()));
  }, [store]);
  return state;
}
