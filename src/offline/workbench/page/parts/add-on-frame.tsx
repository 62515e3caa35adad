/**
 * A page of the add-on in a frame of its own: it reaches the script by messages alone.
 */
import { useEffect, useRef } from 'preact/hooks';
import type { FrameAnswer, FrameMessage, SidebarPage } from '../../api';
import { ask, NoServer } from '../server';
import { useWorkbench } from './context';

interface FrameProps {
  readonly page: SidebarPage;
  readonly close: () => void;
}

export function AddOnFrame({ page, close }: FrameProps) {
  const { workbench, state } = useWorkbench();
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const heard = (event: MessageEvent<FrameMessage>): void => {
      const from = frame.current?.contentWindow;
      if (!from || event.source !== from) return;
      const message = event.data;
      if ('close' in message) close();
      else if ('focus' in message) workbench.sheet?.takeFocus();
      else if ('call' in message) void answer(message).then((said) => from.postMessage(said, '*'));
    };
    window.addEventListener('message', heard);
    return () => window.removeEventListener('message', heard);
  }, [workbench]);
  return (
    <iframe
      ref={frame}
      title={page.title}
      inert={state.menuOpen}
      src={`/sidebar?page=${page.page}`}
      sandbox="allow-scripts allow-forms allow-popups allow-modals allow-downloads"
    />
  );
}

type Call = Extract<FrameMessage, { call: number }>;

async function answer({ call, functionName, args }: Call): Promise<FrameAnswer> {
  try {
    return { call, ok: true, value: await ask({ op: 'call', functionName, args }) };
  } catch (error) {
    const { name, message } = error as Error;
    // What google.script.run says when Google cannot be reached.
    if (error instanceof NoServer)
      return {
        call,
        ok: false,
        error: { name: 'NetworkError', message: 'NetworkError: Connection failure due to HTTP 0' },
      };
    return { call, ok: false, error: { name, message } };
  }
}
