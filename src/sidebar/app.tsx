/**
 * Chooses the page to show, in the language of the workbook; until that is known, in the browser's.
 */
import { Component, type ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { sidebarWords } from '../i18n/sidebar';
import { Answers } from './answers';
import { createFormat } from './format';
import { PageContext, sayer } from './page-context';
import { Columns } from './pages/columns';
import { Done } from './pages/done';
import { Failed } from './pages/failed';
import { Home } from './pages/home';
import { Opening } from './pages/opening';
import { Packs } from './pages/packs';
import { PreviewPage } from './pages/preview';
import { Refused } from './pages/refused';
import { RunningPage } from './pages/running';
import { Start } from './pages/start';
import { failureOf, type Ask } from './server';
import type { Actions } from './state/actions';
import type { View } from './state/state';
import type { Store } from './state/store';

const PAGES: Readonly<Record<View, () => ComponentChildren>> = {
  opening: Opening,
  start: Start,
  columns: Columns,
  packs: Packs,
  running: RunningPage,
  preview: PreviewPage,
  done: Done,
  home: Home,
  refused: Refused,
  failed: Failed,
};

interface AppProps {
  readonly store: Store;
  readonly actions: Actions;
  readonly ask: Ask;
}

export function App({ store, actions, ask }: AppProps) {
  const [state, setState] = useState(store.state);
  useEffect(() => {
    setState(store.state);
    store.watch(setState);
  }, [store]);
  const { boot } = state;
  const language = boot?.language ?? (navigator.language.toLowerCase().startsWith('vi') ? 'vi' : 'en');
  const words = sidebarWords(language);
  const format = useMemo(
    () => createFormat(boot?.locale ?? language, language, boot?.timeZone ?? 'UTC'),
    [boot?.locale, boot?.timeZone, language],
  );
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language]);
  // What stands in the workbook was looked at anew: earlier answers may no longer hold.
  const answers = useMemo(() => new Answers(), [boot]);
  const Page = PAGES[state.view];
  return (
    <PageContext.Provider
      value={{ state, language, words, format, actions, ask, answers, say: sayer(format) }}
    >
      <Guard failed={(error) => store.dispatch({ is: 'failed', ...drawingFailure(error) })}>
        <Page key={state.view} />
      </Guard>
    </PageContext.Provider>
  );
}

function drawingFailure(error: unknown) {
  const { kind, message } = failureOf(error);
  return { kind, detail: message };
}

interface GuardProps {
  readonly failed: (error: unknown) => void;
  readonly children: ComponentChildren;
}

/** A page that cannot be drawn is told plainly, never left blank. */
class Guard extends Component<GuardProps> {
  override componentDidCatch(error: unknown): void {
    this.props.failed(error);
  }

  override render() {
    return this.props.children;
  }
}
