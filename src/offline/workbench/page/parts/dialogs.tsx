/**
 * Questions, one at a time: the add-on's, which stop the script until they are answered, and the page's own.
 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Dialog, ModalPage } from '../../api';
import type { ComponentChildren } from 'preact';
import { AddOnFrame } from './add-on-frame';
import { useWorkbench } from './context';

export function Dialogs() {
  const { workbench, state, words } = useWorkbench();
  const { question, book } = state;
  const dialog = state.dialogs[0];
  if (question)
    return (
      <QuestionBox
        key={question.prompt}
        title={null}
        prompt={question.prompt}
        buttons={['OK', 'CANCEL']}
        answer={(button) => question.answered(button === 'OK')}
      />
    );
  if (dialog)
    return (
      <QuestionBox
        key={dialog.dialog}
        {...dialog}
        answer={(button) => {
          workbench.store.set({ dialogs: state.dialogs.filter((other) => other !== dialog) });
          void workbench.perform({ op: 'answer', dialog: dialog.dialog, button });
        }}
      />
    );
  if (!book?.modal) return null;
  const close = (): void => void workbench.perform({ op: 'closeModal' });
  return (
    <Box key={book.modal.page} title={book.modal.title} closeWords={words.dialog.close} close={close}>
      <PageBody modal={book.modal} close={close} />
    </Box>
  );
}

interface QuestionProps extends Omit<Dialog, 'dialog'> {
  readonly answer: (button: string) => void;
}

function QuestionBox({ title, prompt, buttons, answer }: QuestionProps) {
  const { words } = useWorkbench();
  const labels: Readonly<Record<string, string>> = words.dialog.buttons;
  return (
    <Box title={title} closeWords={words.dialog.close} close={() => answer('CLOSE')}>
      <p class="prompt" id="prompt">
        {prompt}
      </p>
      <div class="buttons">
        {buttons.map((button, index) => (
          <button
            key={button}
            type="button"
            class={index === 0 ? 'filled' : 'quiet'}
            data-first={index === 0 || undefined}
            onClick={() => answer(button)}
          >
            {labels[button] ?? button}
          </button>
        ))}
      </div>
    </Box>
  );
}

function PageBody({ modal, close }: { modal: ModalPage; close: () => void }) {
  return (
    <div class="page-body" style={{ width: `${modal.width ?? 600}px`, height: `${modal.height ?? 400}px` }}>
      <AddOnFrame page={modal} close={close} />
    </div>
  );
}

interface BoxProps {
  readonly title: string | null;
  readonly closeWords: string;
  readonly close: () => void;
  readonly children: ComponentChildren;
}

/** The browser keeps the focus in it and the rest of the page out of reach. */
function Box({ title, closeWords, close, children }: BoxProps) {
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    box.current?.showModal();
    box.current?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={box}
      aria-labelledby={title ? 'dialog-title' : 'prompt'}
      aria-describedby={title ? 'prompt' : undefined}
      onKeyDown={(event) => keepFocus(event, box.current)}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <header>
        {title && <h2 id="dialog-title">{title}</h2>}
        <button type="button" class="icon" aria-label={closeWords} title={closeWords} onClick={close}>
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      {children}
    </dialog>
  );
}

/** The browser would lead Tab out of the page after the last button. */
function keepFocus(event: KeyboardEvent, box: HTMLElement | null): void {
  if (event.key !== 'Tab' || !box) return;
  const stops = [...box.querySelectorAll<HTMLElement>('button, iframe')];
  const [end, other] = event.shiftKey
    ? [stops[0], stops[stops.length - 1]]
    : [stops[stops.length - 1], stops[0]];
  if (document.activeElement !== end) return;
  event.preventDefault();
  other.focus();
}
