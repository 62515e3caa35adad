/**
 * The end of a command that could not be done, with what to tell the person who gave it.
 */

/** 1: the input or the rules are wrong; 2: the command was given wrongly. */
export class Refusal extends Error {
  constructor(
    readonly exitCode: 1 | 2,
    readonly lines: readonly string[],
  ) {
    super(lines.join('\n'));
  }
}
