import { ask, compileFor, expectCondition, expectRule } from './support';

describe('a cell under a text metric', () => {
  it.each([
    ['"Hà Nội"', 'Hà Nội', true],
    ['Hà Nội', 'hà  nội', true],
    ['VIP, Vàng', 'vàng', true],
    ['VIP; Vàng', 'Bạc', false],
    ['!= VIP', 'Vàng', true],
    ['not("x", "y")', 'z', true],
    ['không ("x"; y)', 'Y', false],
    ['chứa Nội', 'Hà Nội', true],
    ['không chứa sỉ', 'khách sỉ', false],
    ['starts with "Hà"', 'hà nội', true],
    ['ends with(?, "nội")', 'Hà Nội', true],
    ['kết thúc bằng Nội', 'Hà Nội', true],
    ['7-Eleven', '7-eleven', true],
    ['Hà Nội (cũ), Huế', 'Hà Nội (cũ)', true],
    ["O'Neil & Co.", "o'neil & co.", true],
    ['“VIP”', 'VIP', true],
    ['"say \\"hi\\""', 'say "hi"', true],
    ['in ("A", "B")', 'b', true],
    ['> "m"', 'n', true],
    ['["b".."d"]', 'c', true],
  ])('tests texts: %s of %s is %s', (cell, value, expected) => expectRule(cell, value, expected, 'city'));

  it('compares with the metric that bare words name', () => {
    const rows = { city: ['Huế', 'Huế', null], region: ['huế', 'Bắc', null] };
    expect(ask(compileFor('region', 'city'), rows)).toEqual([true, false, true]);
  });

  it('takes a header of the customers sheet for a text, for only metric names are names there', () => {
    expectRule('tier', 'Tier', true, 'city');
  });
});

describe('texts', () => {
  it.each([
    ['decomposed Unicode', 'Ha\u0300 No\u0323\u0302i', true],
    ['case and blanks', '  HÀ\u00a0 NỘI', true],
    ['accents, which count', 'Ha Noi', false],
  ])('compare without regard to form: %s', (_title, value, expected) =>
    expectRule('"Hà Nội"', value, expected, 'city'),
  );

  it('compare without accents where the setting says so', () => {
    const rule = compileFor('"Đà Nẵng"', 'city');
    expect(ask(rule, { city: ['da nang'] }, { accents: false })).toEqual([true]);
  });

  it('compare to the letter for conformance drivers', () => {
    const rule = compileFor('"foo"', 'city');
    expect(ask(rule, { city: ['Foo', 'foo'] }, { exact: true })).toEqual([false, true]);
  });
});

describe('lists', () => {
  const interests = ['Cà phê', 'trà'];

  it.each([
    ['cà phê', true],
    ['"bánh", "Trà"', true],
    ['bánh', false],
    ['not("trà")', false],
    ['!= "trà"', false],
    ['contains "phê"', true],
    ['starts with "phê"', false],
  ])('are tested for membership in a cell: %s is %s', (cell, expected) =>
    expectRule(cell, interests, expected, 'interests'),
  );

  it.each([
    ['interests = "trà"', true],
    ['sở thích in ("bánh", "trà")', true],
    ['"trà" in interests', true],
    ['"bánh" in interests', false],
    ['list contains(interests, "cà phê")', true],
    ['contains(interests, if orders > 1 then "phê" else "x")', true],
    ['contains(interests, if orders > 9 then "phê" else "x")', false],
    ['list contains(interests, if orders > 1 then "phê" else "trà")', false],
    ['interests not in ("trà")', false],
  ])('are tested for membership in a condition: %s is %s', (text, expected) =>
    expectCondition(text, { interests, orders: 5 }, expected),
  );

  it('are searched for the text of another column', () => {
    const rows = {
      interests: [['Cà phê sữa'], ['Cà phê sữa', 'trà'], ['trà'], [], ['trà']],
      city: ['cà phê', 'Trà', 'bánh', 'trà', null],
    };
    expect(ask(compileFor('contains(interests, city)'), rows)).toEqual([true, true, false, null, null]);
    expect(ask(compileFor('list contains(interests, city)'), rows)).toEqual([false, true, false, null, null]);
  });

  it('are null when empty', () => {
    expectRule('null', [], true, 'interests');
    expectRule('null', interests, false, 'interests');
    expectRule('trà', [], false, 'interests');
    expectRule('!= trà', [], true, 'interests');
    expectRule('contains trà', [], null, 'interests');
  });
});
