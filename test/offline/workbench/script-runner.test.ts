/**
 * google.script.run as the add-on's page in the frame has it.
 */
import type { FrameMessage } from '../../../src/offline/workbench/api';
import { CallSlots } from '../../../src/offline/workbench/frame/call-slots';
import { scriptRunner } from '../../../src/offline/workbench/frame/script-runner';

type Runner = {
  withSuccessHandler(handler: unknown): Runner;
  withFailureHandler(handler: unknown): Runner;
  withUserObject(object: unknown): Runner;
} & Record<string, ((...args: unknown[]) => void) | undefined>;
type Call = Extract<FrameMessage, { call: number }>;

function page() {
  const sent: Call[] = [];
  const slots = new CallSlots((call) => sent.push(call));
  const run = scriptRunner((...call) => slots.send(...call)) as Runner;
  const answer = (call: number, value: unknown) => slots.take({ call, ok: true, value });
  const fail = (call: number, message: string) =>
    slots.take({ call, ok: false, error: { name: 'ScriptError', message } });
  return { sent, run, answer, fail };
}

describe('a call', () => {
  it('goes to the script with its arguments as JSON-like values', () => {
    const { sent, run } = page();
    run.classify?.({ packs: ['rfm'], lang: undefined }, [1, undefined], undefined);
    expect(sent).toEqual([
      { call: 1, functionName: 'classify', args: [{ packs: ['rfm'] }, [1, null], null] },
    ]);
    expect(sent[0].args[0]).not.toHaveProperty('lang');
  });

  it.each([
    ['a Date', new Date(0)],
    ['a function', () => 1],
    ['a Map', new Map()],
    ['a boxed text', Object('x')],
  ])('with %s is refused at once and not sent', (_kind, value) => {
    const { sent, run } = page();
    expect(() => run.classify?.(1, { deep: [value] })).toThrow('Failed due to illegal value in property: 0');
    expect(sent).toEqual([]);
  });

  it('of a private function is none', () => {
    expect(page().run.hidden_).toBeUndefined();
  });
});

describe('handlers', () => {
  it('get the answer and the user’s object, which the script never sees', () => {
    const { sent, run, answer } = page();
    const heard: unknown[] = [];
    run
      .withSuccessHandler((...all: unknown[]) => heard.push(all))
      .withUserObject('button')
      .classify?.();
    answer(1, { ok: true });
    expect(heard).toEqual([[{ ok: true }, 'button']]);
    expect(sent[0].args).toEqual([]);
  });

  it('of failures get the script’s error', () => {
    const { run, fail } = page();
    const heard: unknown[] = [];
    run.withFailureHandler((error: Error) => heard.push(`${error}`, error instanceof Error)).classify?.();
    fail(1, 'Range not found');
    expect(heard).toEqual(['ScriptError: Range not found', true]);
  });

  it('are those of one runner alone: each makes another', () => {
    const { run, answer } = page();
    const heard: string[] = [];
    const first = run.withSuccessHandler(() => heard.push('first'));
    first.withSuccessHandler(() => heard.push('second')).classify?.();
    first.classify?.();
    run.classify?.();
    for (const call of [1, 2, 3]) answer(call, null);
    expect(heard).toEqual(['second', 'first']);
  });

  it('must be functions', () => {
    expect(() => page().run.withSuccessHandler('x')).toThrow(TypeError);
  });

  it('that are missing let an error through to the console', () => {
    const { run, fail } = page();
    run.classify?.();
    expect(() => fail(1, 'no')).toThrow('no');
  });
});

describe('calls on their way', () => {
  it('are ten at once, and the next goes when one has been answered', () => {
    const { sent, run, answer } = page();
    for (let i = 0; i < 12; i++) run.classify?.(i);
    expect(sent).toHaveLength(10);
    answer(3, null);
    expect(sent.map(({ call }) => call)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    // The same answer twice makes no more room.
    answer(3, null);
    expect(sent).toHaveLength(11);
  });

  it('are answered in any order, each to its own handler', () => {
    const { run, answer } = page();
    const heard: unknown[] = [];
    for (const name of ['a', 'b'])
      run.withSuccessHandler((value: unknown) => heard.push([name, value])).f?.();
    answer(2, 'second');
    answer(1, 'first');
    expect(heard).toEqual([
      ['b', 'second'],
      ['a', 'first'],
    ]);
  });
});
