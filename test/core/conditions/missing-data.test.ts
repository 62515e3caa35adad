import { compileFor, ask, expectCondition, expectRule } from './support';

const VALUES = [true, false, null] as const;

describe('and, or and not', () => {
  const rows = {
    consent: VALUES.flatMap((value) => [value, value, value]),
    'test customer': VALUES.flatMap(() => [...VALUES]),
  };

  it('and is false as soon as one side is, else null as soon as one side is', () => {
    // prettier-ignore
    expect(ask(compileFor('consent and test customer'), rows)).toEqual([
      true, false, null,
      false, false, false,
      null, false, null,
    ]);
  });

  it('or is true as soon as one side is, else null as soon as one side is', () => {
    // prettier-ignore
    expect(ask(compileFor('consent or test customer'), rows)).toEqual([
      true, true, true,
      true, false, null,
      true, null, null,
    ]);
  });

  it('three sides follow the same rules', () => {
    expect(ask(compileFor('consent and test customer and consent'), rows)[2]).toBeNull();
    expect(ask(compileFor('consent or test customer or consent'), rows)[5]).toBeNull();
  });

  it('not leaves null as it is', () => {
    expect(ask(compileFor('not(consent)'), { consent: VALUES })).toEqual([false, true, null]);
  });
});

describe('a blank value', () => {
  it.each([
    ['>= 18', null],
    ['< 18', null],
    ['[1..5]', null],
    ['? > 1 and ? < 5', null],
    ['not(>= 18)', null],
    ['5', false],
    ['!= 5', true],
    ['not(5)', true],
    ['null', true],
    ['!= null', false],
    ['5, null', true],
    ['5, > 7', null],
  ])('under %s is %s', (cell, expected) => expectRule(cell, null, expected));

  it.each([
    ['"Hà Nội"', false],
    ['!= "Hà Nội"', true],
    ['not("Hà Nội")', true],
    ['contains "Nội"', null],
    ['> "a"', null],
    ['trống', true],
  ])('of a text under %s is %s', (cell, expected) => expectRule(cell, null, expected, 'city'));

  it.each([
    ['orders between 1 and 5', {}, null],
    ['5 between null and 10', {}, null],
    ['5 in [null..10]', {}, null],
    ['5 in [1..orders]', {}, null],
    ['orders = revenue', {}, true],
    ['orders = revenue', { orders: 1 }, false],
    ['orders + 1 > 0', {}, null],
    ['revenue / 0 = null', { revenue: 5 }, true],
    ['consent = null', {}, true],
    ['last order > today()', {}, null],
    ['if consent then true else false', {}, false],
    ['null', {}, null],
  ])('in %s with %j gives %s', (text, row, expected) => expectCondition(text, row, expected));
});
