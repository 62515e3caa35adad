/**
 * Gives the add-on's page google.script, as Google does; every call goes through the page around the frame.
 */
import type { FrameAnswer, FrameMessage } from '../api';
import { CallSlots } from './call-slots';
import { scriptRunner } from './script-runner';

const say = (message: FrameMessage): void => window.parent.postMessage(message, '*');
const slots = new CallSlots(say);

window.addEventListener('message', ({ source, data }: MessageEvent<FrameAnswer>) => {
  if (source === window.parent) slots.take(data);
});

const script = {
  run: scriptRunner((...call) => slots.send(...call)),
  host: {
    origin: 'https://docs.google.com',
    close: () => say({ close: true }),
    editor: { focus: () => say({ focus: true }) },
  },
};
Object.assign(window, { google: { script } });
