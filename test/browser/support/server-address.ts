/**
 * Where a workbench that was just started is served.
 */
import type { ChildProcess } from 'node:child_process';

/** The address that it prints. Throws: it ended before. */
export async function addressOf(server: ChildProcess): Promise<string> {
  for await (const text of server.stdout ?? []) {
    const address = /http:\/\/\S+/.exec(String(text));
    if (address) return address[0];
  }
  throw new Error('the workbench ended before it said its address');
}
