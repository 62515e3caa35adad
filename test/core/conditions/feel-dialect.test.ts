import { conditionCompiler } from '../../../src/core/conditions';
import { ask, names, subject } from './support';

const feel = conditionCompiler('feel');

function truthOf(text: string, city: string | null = null): boolean | null {
  return ask(feel.compileExpression(text, names), { city: [city] }, { exact: true })[0];
}

describe('the dialect for conformance drivers', () => {
  it.each([
    ['true and "true"', null],
    ['false and 123', false],
    ['"true" or true', true],
    ['0 or 0', null],
    ['not("true")', null],
    ['false = 0', null],
    ['date("2018-12-07") = 100', null],
    ['"foo" = "Foo"', false],
    ['100 = null', false],
    ['null = null', true],
    ['1 + "a" = null', true],
    ['[1..2] = 3', undefined],
  ])('gives null where types clash: %s', (text, expected) => {
    if (expected === undefined) expect(feel.compileExpression(text, names).condition).toBeNull();
    else expect(truthOf(text)).toBe(expected);
  });

  it.each([
    ['500.000 = 500', true],
    ['1.125 in (1,1.125)', true],
    ['5 in [10..1]', false],
    ['@"2018-12-05" in =@"2018-12-06"', false],
    ['true in (=true)', true],
    ['"d" in ("c", < "c", >="d")', true],
  ])('reads numbers and tests as FEEL does: %s', (text, expected) => expect(truthOf(text)).toBe(expected));

  it('compares texts to the letter', () => {
    expect(truthOf('city = "Huế"', 'huế')).toBe(false);
    expect(truthOf('city = "Huế"', 'Huế')).toBe(true);
  });

  it('takes a cell that begins with an equals sign', () => {
    expect(feel.compileCell('= 5', subject('orders'), names).condition?.canonical).toBe('5');
  });
});
