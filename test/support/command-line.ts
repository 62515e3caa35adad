/**
 * The real command line, as people start it: the built program in a process of its own.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** What a command left behind. */
export interface CommandOutcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** English messages and a fixed zone, whatever machine the tests run on. */
const ENVIRONMENT = { LC_ALL: 'en_US.UTF-8', TZ: 'UTC' };

let built = false;

/**
 * `npm run -s classify -- ARGS`, without npm: builds when a source is newer than the build, then runs.
 * @example runClassify(['--pack', 'list']).code //=> 0
 */
export function runClassify(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): CommandOutcome {
  ensureBuilt();
  return runNode(['build/cli.mjs', 'classify', ...args], environment);
}

/** A run that the rest of a story stands on. Throws: with what it said, when it was refused. */
export function completeRun(args: readonly string[]): CommandOutcome {
  const outcome = runClassify(args);
  if (outcome.code !== 0) throw new Error(`exit code ${outcome.code}:\n${outcome.stderr}`);
  return outcome;
}

/** Builds once a test file, where that is needed. */
export function ensureBuilt(): void {
  if (built) return;
  const { code, stderr } = runNode(['build.mjs', '--if-stale']);
  if (code !== 0) throw new Error(`the build failed:\n${stderr}`);
  built = true;
}

/** A Node program, in the repository's folder unless another is named. */
export function runNode(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  folder = resolve(__dirname, '../..'),
): CommandOutcome {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [...args], {
    cwd: folder,
    env: { ...process.env, ...ENVIRONMENT, ...environment },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error) throw error;
  return { code: status, stdout, stderr };
}
