/**
 * Every write of commands that change a cell, a row or a filter, refused for a moment: before it, after it, and where Google has held it back. What Google
 * took though it said that it failed is found by the next try, and is not taken for somebody else's.
 */
import type { MessageCode } from '../../../src/offline/services/messages';
import { WRITING_PATHS } from './paths';
import type { Trial } from './texts';
import { oneByOne, tryPath } from './try-path';
import { Trials } from './try-fault';

const COMMANDS =
  /^(?:setRuleCell|removeManual|fit|insertFormula|removeFormula|show|setSchedule|draft|goTo)\w*FromPage$/;
const WRITES = /\.(?:set|delete|insert|clear|add|remove|hide|show|create|append)\w*$/;

const PATHS = WRITING_PATHS.filter(({ functionName }) => COMMANDS.test(functionName));

const passing = (code: MessageCode): Trial[] =>
  (['before', 'after', 'held back, lost', 'held back, done'] as const).map((moment) => {
    return { fault: { moment, code }, language: 'en', isTransient: true };
  });

it.each(PATHS.map((path) => [path.what, path] as const))('%s', (_what, path) => {
  const { calls } = new Trials(path);
  const plan = oneByOne((call) => (WRITES.test(calls[call]) ? passing('serverError') : []));
  expect(tryPath(path, 1, plan).faults).toEqual([]);
});
