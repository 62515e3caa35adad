/**
 * The top: which file is open, the menu, and what is done with whole files.
 */
import type { Language } from '../../../../core/index';
import { useRef, useState } from 'preact/hooks';
import { useWorkbench } from './context';
import { chooseFiles, saveWorkbook } from './file-choice';
import { MenuBar } from './menu-bar';
import { sampleLines } from './menus';
import { PopUpMenu, type Spot } from './pop-up-menu';

const LANGUAGES: readonly { code: Language; short: string; name: string }[] = [
  { code: 'en', short: 'EN', name: 'English' },
  { code: 'vi', short: 'VI', name: 'Tiếng Việt' },
];

export function TitleBar() {
  const { workbench, state, words } = useWorkbench();
  const choose = async (language: Language): Promise<void> => {
    const { unsaved } = workbench;
    const book = await workbench.perform({ op: 'language', language });
    if (book) workbench.show(book);
    // Menus in another language are no change of the file.
    if (!unsaved) workbench.saved();
  };
  return (
    <header class="title-bar" data-region="menu">
      <SheetMark />
      <div class="names">
        <h1>{state.book?.name ?? words.untitled}</h1>
        <MenuBar />
      </div>
      <div class="segmented" role="group" aria-label={words.language}>
        {LANGUAGES.map(({ code, short, name }) => (
          <button
            key={code}
            type="button"
            lang={code}
            title={name}
            aria-label={`${short}: ${name}`}
            aria-pressed={state.book?.language === code}
            onClick={() => void choose(code)}
          >
            {short}
          </button>
        ))}
      </div>
      <SampleButton />
      <button type="button" class="quiet" onClick={() => chooseFiles(workbench, 'open')}>
        {words.file.open}
      </button>
      <button type="button" class="filled" onClick={() => saveWorkbook(workbench)}>
        {words.file.save}
      </button>
    </header>
  );
}

function SampleButton() {
  const { workbench, words } = useWorkbench();
  const button = useRef<HTMLButtonElement>(null);
  const [spot, setSpot] = useState<Spot | null>(null);
  const open = (): void => {
    const { left, bottom } = button.current?.getBoundingClientRect() ?? { left: 0, bottom: 0 };
    setSpot({ x: left, y: bottom });
  };
  return (
    <>
      <button
        type="button"
        class="quiet"
        ref={button}
        aria-haspopup="menu"
        aria-expanded={spot !== null}
        onClick={open}
      >
        {words.file.samples}
      </button>
      {spot && (
        <PopUpMenu
          label={words.file.samples}
          lines={sampleLines(workbench)}
          spot={spot}
          close={() => {
            setSpot(null);
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}

function SheetMark() {
  return (
    <svg class="mark" viewBox="0 0 24 32" width="24" height="32" aria-hidden="true">
      <path d="M3 0h12l9 9v20a3 3 0 0 1-3 3H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z" fill="#146c2e" />
      <path d="M15 0l9 9h-7a2 2 0 0 1-2-2z" fill="#8bc79d" />
      <path
        d="M5 14h14v12H5zm2 2v3h4v-3zm6 0v3h4v-3zm-6 5v3h4v-3zm6 0v3h4v-3z"
        fill="#fff"
        fill-rule="evenodd"
      />
    </svg>
  );
}
