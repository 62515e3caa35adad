/**
 * The command line of the offline host. Exit codes: 0 done, 1 the input or the rules are wrong, 2 wrong usage.
 */
import { checkCommand } from './commands/check';
import { classifyCommand } from './commands/classify';
import { demoCommand } from './commands/demo';
import { doctorCommand } from './commands/doctor';
import { explainCommand } from './commands/explain';
import { fitCommand } from './commands/fit';
import type { Verb } from './commands/options';
import { setUpCommand } from './commands/set-up';
import { startCommand } from './commands/start';
import { Refusal } from './commands/refusal';
import { ScriptError } from './script-error';
import { HostFileError } from './files/host-file-error';
import { cliMessages, fill, languageOfLocale } from '../i18n/index';

/** One file a verb. */
const VERBS: Readonly<Record<Verb | 'start', (args: readonly string[]) => Promise<void>>> = {
  start: startCommand,
  classify: classifyCommand,
  demo: demoCommand,
  'set-up': setUpCommand,
  check: checkCommand,
  doctor: doctorCommand,
  explain: explainCommand,
  fit: fitCommand,
};

/** The language of messages that come before the options are read, or whatever they are: --lang, else the machine's. */
const language = languageOfLocale(
  /(?:^|\0)--(?:lang|sample)[=\0](en|vi)(?:\0|$)/.exec(process.argv.join('\0'))?.[1] ??
    Intl.DateTimeFormat().resolvedOptions().locale,
);

async function main([verb = '', ...args]: readonly string[]): Promise<void> {
  const run = Object.keys(VERBS).includes(verb) ? VERBS[verb as Verb] : null;
  const { cli } = cliMessages(language);
  if (!run) throw new Refusal(2, [fill(cli.unknownVerb, { verb, verbs: Object.keys(VERBS).join(', ') })]);
  await run(args);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = report(error);
}

function report(error: unknown): number {
  if (error instanceof Refusal) {
    for (const line of error.lines) console.error(line);
    return error.exitCode;
  }
  if (error instanceof HostFileError) {
    console.error(fill(cliMessages(language).files[error.code], error.params));
    return 1;
  }
  // Nobody's input is at fault: show where, for who mends the program.
  console.error(error instanceof ScriptError ? (error.scriptStack ?? error.message) : error);
  return 1;
}
