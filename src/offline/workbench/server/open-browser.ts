/**
 * Shows an address in the person's browser, where there is a screen to show it on.
 */
import { spawn } from 'node:child_process';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
};

/** Does nothing where there is no screen or no such program: the address was printed. */
export function openBrowser(address: string): void {
  const { platform, env } = process;
  const [program, ...args] = OPENERS[platform] ?? [];
  const hasScreen = platform !== 'linux' || Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY);
  if (program === undefined || !hasScreen) return;
  const child = spawn(program, [...args, address], { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}
