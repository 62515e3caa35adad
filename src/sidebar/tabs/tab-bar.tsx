/**
 * The way from page to page once there are segments: the daily ones in a row, the others behind "More".
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePage } from '../page-context';
import './tab-bar.css';
import { DAILY_TABS, OTHER_TABS, type Tab } from './tab-names';

export function TabBar() {
  const { state, words } = usePage();
  const { names, label } = words.tabs;
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {DAILY_TABS.map((tab) => (
          <li key={tab}>
            <TabButton tab={tab} name={names[tab]} isOpen={state.tab === tab} />
          </li>
        ))}
        <li>
          <More />
        </li>
      </ul>
    </nav>
  );
}

interface TabButtonProps {
  readonly tab: Tab;
  readonly name: string;
  readonly isOpen: boolean;
}

function TabButton({ tab, name, isOpen }: TabButtonProps) {
  const { state, words, actions } = usePage();
  return (
    <button
      type="button"
      class="tab"
      aria-current={isOpen ? 'page' : undefined}
      onClick={() => actions.showTab(tab)}
    >
      {name}
      {tab === 'rules' && state.rulesFaulty && (
        <>
          <span class="dot" aria-hidden="true" />
          <span class="hidden">({words.tabs.faulty})</span>
        </>
      )}
    </button>
  );
}

/** Takes the name of the open page where that is one of its own. */
function More() {
  const { state, words } = usePage();
  const { names, more } = words.tabs;
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const close = (event: Event): void => {
      if (!place.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('click', close);
    document.addEventListener('focusin', close);
    return () => {
      document.removeEventListener('click', close);
      document.removeEventListener('focusin', close);
    };
  }, [isOpen]);
  const own = OTHER_TABS.find((tab) => tab === state.tab);
  const closeByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    setOpen(false);
    place.current?.querySelector('button')?.focus();
  };
  return (
    <div ref={place} class="more" onKeyDown={closeByKey}>
      <button
        type="button"
        class={own ? 'tab open' : 'tab'}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {own ? names[own] : more}
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path d="M2 4l4 4 4-4" />
        </svg>
      </button>
      {isOpen && (
        <ul class="others">
          {OTHER_TABS.map((tab) => (
            <li key={tab}>
              <TabButton tab={tab} name={names[tab]} isOpen={state.tab === tab} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
