import { expectCondition } from './support';

const row = {
  orders: 4,
  revenue: 12,
  'days since last order': 30,
  city: 'Hà Nội',
  consent: true,
  'Tết share': 0.6,
  tier: 'Vàng',
};

describe('a condition', () => {
  it.each([
    ['orders >= 4', true],
    ['4 < orders', false],
    ['orders between 2 and 4', true],
    ['orders between 5 and 9', false],
    ['orders not between 5 and 9', true],
    ['orders in (1, 4)', true],
    ['orders in [1..4)', false],
    ['orders in (>= 5, 4)', true],
    ['orders in > 3', true],
    ['orders in [1, 2, 4]', true],
    ['city = "Hà Nội"', true],
    ['tier in ("Vàng", "Kim cương")', true],
    ['contains(city, "nội")', true],
    ['city starts with "nội"', false],
    ['consent', true],
    ['consent = false', false],
    ['Tết share >= 60%', true],
  ])('compares: %s is %s', (text, expected) => expectCondition(text, row, expected));

  it.each([
    ['revenue / orders = 3', true],
    ['orders + 2 * 3 = 10', true],
    ['(orders + 2) * 3 = 18', true],
    ['10 - orders - 1 = 5', true],
    ['-orders < -3', true],
    ['revenue > orders * 3', false],
    ['revenue / (orders - 4) > 1', null],
    ['today() > date("2026-03-30")', true],
  ])('calculates: %s is %s', (text, expected) => expectCondition(text, row, expected));

  it.each([
    ['orders > 9 or orders > 1 and consent', true],
    ['(orders > 9 or orders > 1) and not(consent)', false],
    ['not(orders > 9) and consent', true],
    ['not orders > 9', true],
    ['if orders > 3 then consent else false', true],
    ['(if orders > 3 then 1 else 2) = 1', true],
    ['(if consent then "a" else "b") = "A"', true],
  ])('joins: %s is %s', (text, expected) => expectCondition(text, row, expected));
});

describe('names', () => {
  it.each([
    ['days since last order <= 30', true],
    ['DAYS  since\u00a0last ORDER <= 30', true],
    ['số ngày từ đơn cuối <= 30', true],
    ['so ngay tu don cuoi <= 30', true],
    ['số đơn hàng = 4 và thành phố = "hà nội"', true],
    ['số đơn hàng > 9 HOẶC không consent', false],
    ['orders trong (3; 4)', true],
    ['orders giữa 3 và 4', true],
    ['nếu orders > 3 thì đúng ngược lại sai', true],
    ['so\u0302\u0301 đơn hàng = 4', true],
  ])('are found in any language, case and Unicode form: %s', (text, expected) =>
    expectCondition(text, row, expected),
  );

  it.each([
    ['30 day spend > 5', { '30 day spend': 6 }, true],
    ['column("in") > 5', { in: 6 }, true],
    ['column("Ghi chú (nội bộ)") = "x"', { 'Ghi chú (nội bộ)': 'X' }, true],
  ])('may be anything that a header is: %s', (text, values, expected) =>
    expectCondition(text, values, expected),
  );

  it.each([
    ['orders ≥ 4', true],
    ['orders ≤ 3', false],
    ['orders ≠ 4', false],
    ['orders <> 4', false],
    ['orders == 4', true],
    ['orders − 1 = 3', true],
  ])('may stand beside the signs of other systems: %s', (text, expected) =>
    expectCondition(text, row, expected),
  );
});
