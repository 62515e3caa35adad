import { compileFor, expectFault } from './support';

describe('numbers that can be read in two ways are refused', () => {
  it.each([
    ['1,5', '1,5', 'rule.numberComma', { text: '1,5', hint: '1.5', alternative: '1; 5' }],
    ['>= 1,500', '1,500', 'rule.numberComma', { text: '1,500', hint: '1500', alternative: '1; 500' }],
    ['1,2,3', '1,2,3', 'rule.numberList', { text: '1,2,3', hint: '1; 2; 3' }],
    ['1.000.000', '1.000.000', 'rule.numberGroups', { text: '1.000.000', hint: '1000000' }],
    ['>= 1,000,000', '1,000,000', 'rule.numberGroups', { text: '1,000,000', hint: '1000000' }],
    ['1.000.000,5', '1.000.000,5', 'rule.numberGroups', { text: '1.000.000,5', hint: '1000000.5' }],
    ['1 000 000', '1 000 000', 'rule.numberGroups', { text: '1 000 000', hint: '1000000' }],
    ['500.000', '500.000', 'rule.numberPoint', { text: '500.000', hint: '500000', alternative: '500.0' }],
    ['> 12.345', '12.345', 'rule.numberPoint', { text: '12.345', hint: '12345', alternative: '12.3450' }],
    ['1.2.3', '1.2.3', 'rule.badNumber', { text: '1.2.3' }],
    ['5tr', '5tr', 'rule.numberUnit', { text: '5tr', hint: '5000000' }],
    ['>= 5 triệu', '5 triệu', 'rule.numberUnit', { text: '5 triệu', hint: '5000000' }],
    ['>= 500k', '500k', 'rule.numberUnit', { text: '500k', hint: '500000' }],
    ['< 30 ngày', '30 ngày', 'rule.numberUnit', { text: '30 ngày', hint: '30' }],
    ['$500', '$500', 'rule.numberUnit', { text: '$500', hint: '500' }],
    ['18-25', '18-25', 'rule.rangeDash', { text: '18-25', hint: '18..25' }],
    ['18–25', '18–25', 'rule.inWords', { text: '18–25', hint: '[18..25]' }],
    ['>= 1,5 triệu', '1,5 triệu', 'rule.numberUnit', { text: '1,5 triệu', hint: '1500000' }],
    ['>= 1,5tr', '1,5tr', 'rule.numberUnit', { text: '1,5tr', hint: '1500000' }],
    ['2tr5', '2tr5', 'rule.numberUnit', { text: '2tr5', hint: '2500000' }],
    ['500.000đ', '500.000đ', 'rule.numberPoint', { text: '500.000đ', hint: '500000', alternative: '500.0' }],
    ['1.000.000 VND', '1.000.000 VND', 'rule.numberUnit', { text: '1.000.000 VND', hint: '1000000' }],
    ['top 1,5%', '1,5%', 'rule.numberComma', { text: '1,5%', hint: '1.5%', alternative: '1; 5%' }],
    ['>= ５', '５', 'rule.badOperator', { text: '５', hint: '5' }],
  ])('%s', (cell, at, code, params) => expectFault(cell, { code, at, params }, 'orders'));
});

describe('signs and joins that people mean otherwise are refused', () => {
  it.each([
    ['=> 5', '=>', 'rule.badOperator', { text: '=>', hint: '>=' }],
    ['>> 5', '>>', 'rule.badOperator', { text: '>>', hint: '>' }],
    ['> = 5', '> =', 'rule.badOperator', { text: '> =', hint: '>=' }],
    ['= 5', '=', 'rule.leadingEquals', { hint: '5' }],
    ['>= 5 and < 10', '>= 5 and < 10', 'rule.andInCell', { hint: '[5..10)' }],
    ['<= 10 và > 5', '<= 10 và > 5', 'rule.andInCell', { hint: '(5..10]' }],
    ['>= 5 < 10', '>= 5 < 10', 'rule.andInCell', { hint: '[5..10)' }],
    ['< 5 or > 10', '< 5 or > 10', 'rule.andInCell', { hint: '< 5, > 10' }],
    ['? >= 5 and < 10', '<', 'rule.andInCell', { hint: '? >= 5 and ? < 10' }],
    [
      '>= 5 and <= 9 and != 7',
      '>= 5 and <= 9 and != 7',
      'rule.andInCell',
      { hint: '? >= 5 and ? <= 9 and ? != 7' },
    ],
    ['5 or 6', '5 or 6', 'rule.andInCell', { hint: '5, 6' }],
    ['5 và 6', '5 và 6', 'rule.andInCell', { hint: '5, 6' }],
    ['>= 5 & < 10', '&', 'rule.badOperator', { text: '&', hint: '? … and ? …' }],
    ['>= >= 5', '>= >=', 'rule.badOperator', { text: '>= >=', hint: '>=' }],
    ['>= = 5', '>= =', 'rule.badOperator', { text: '>= =', hint: '>=' }],
    ['＞＝５', '＞＝５', 'rule.badOperator', { text: '＞＝５', hint: '>=5' }],
    ['⩾ 5', '⩾', 'rule.badOperator', { text: '⩾', hint: '>=' }],
    ['–', '–', 'rule.badOperator', { text: '–', hint: '-' }],
    ['--', '--', 'rule.badOperator', { text: '--', hint: '-' }],
    ['..10', '..10', 'rule.halfInterval', { text: '..10', hint: '<= 10' }],
    ['[..10)', '[..10)', 'rule.halfInterval', { text: '[..10)', hint: '< 10' }],
    ['(5..]', '(5..]', 'rule.halfInterval', { text: '(5..]', hint: '> 5' }],
    ['5..', '5..', 'rule.halfInterval', { text: '5..', hint: '>= 5' }],
    [
      '(5; 10)',
      '(5; 10)',
      'rule.listOrInterval',
      { text: '(5; 10)', hint: '(5..10)', alternative: 'in (5, 10)' },
    ],
    [',5', ',', 'rule.emptyItem', {}],
    ['5,,6', ',', 'rule.emptyItem', {}],
    ['5;', ';', 'rule.emptyItem', {}],
    ['!= 5, 6', '!= 5', 'rule.mixedList', { text: '!= 5', hint: 'not(5, 6)' }],
    ['không >= 5', 'không >= 5', 'rule.notForm', { text: 'không >= 5', hint: 'not(>= 5)' }],
    [
      'số đơn hàng = 5',
      'số đơn hàng = 5',
      'rule.conditionInCell',
      { text: 'số đơn hàng = 5', other: 'orders', hint: '5' },
    ],
    [
      'revenue > 5',
      'revenue > 5',
      'rule.conditionInCell',
      { text: 'revenue > 5', other: 'orders', hint: '>= 5' },
    ],
    ['top 20% or > 5', 'top 20% or', 'rule.topAlone', { text: 'top 20% or', hint: 'top 20%' }],
    ['top 0.2', 'top 0.2', 'rule.badShare', { text: 'top 0.2', hint: 'top 20%' }],
    ['[10..5]', '[10..5]', 'rule.emptyInterval', { text: '[10..5]', hint: '[5..10]' }],
    ['top 20', 'top 20', 'rule.badShare', { text: 'top 20', hint: 'top 20%' }],
    ['top 0%', 'top 0%', 'rule.badShare', { text: 'top 0%', hint: 'top 20%' }],
  ])('%s', (cell, at, code, params) => expectFault(cell, { code, at, params }, 'orders'));
});

describe('text cells in which words could be a rule are refused', () => {
  it.each([
    [
      'VIP or Vàng',
      'VIP or Vàng',
      'rule.ambiguousText',
      { text: 'VIP or Vàng', hint: '"VIP", "Vàng"', quoted: '"VIP or Vàng"' },
    ],
    [
      'A, not VIP',
      'not VIP',
      'rule.ambiguousText',
      { text: 'not VIP', hint: 'not("VIP")', quoted: '"not VIP"' },
    ],
    ['"Hà Nội', '"Hà Nội', 'rule.unclosedQuote', { text: '"Hà Nội', hint: '"Hà Nội"' }],
    ["= 'VIP'", '=', 'rule.leadingEquals', { hint: "'VIP'" }],
    ["'VIP'", "'VIP'", 'rule.singleQuotes', { text: "'VIP'", hint: '"VIP"' }],
    ['top 20%', 'top 20%', 'rule.topNeedsNumber', { text: 'top 20%' }],
    ['5', '5', 'rule.textExpected', { text: '5', other: 'city', hint: '"5"' }],
    ['""', '""', 'rule.emptyText', { hint: 'null' }],
    ['"A", ', ',', 'rule.emptyItem', {}],
    ['VIP"', 'VIP"', 'rule.unclosedQuote', { text: 'VIP"', hint: '"VIP"' }],
    ['‘VIP’', '‘VIP’', 'rule.singleQuotes', { text: '‘VIP’', hint: '"VIP"' }],
    ['"A" or B', '"A" or B', 'rule.andInCell', { hint: '"A", B' }],
    [
      'khác VIP',
      'khác VIP',
      'rule.ambiguousText',
      { text: 'khác VIP', hint: '!= "VIP"', quoted: '"khác VIP"' },
    ],
    ['in VIP', 'in VIP', 'rule.ambiguousText', { text: 'in VIP', hint: 'in ("VIP")', quoted: '"in VIP"' }],
    ['là VIP', 'là VIP', 'rule.ambiguousText', { text: 'là VIP', hint: '"VIP"', quoted: '"là VIP"' }],
    ['VIP*', 'VIP*', 'rule.ambiguousText', { text: 'VIP*', hint: 'starts with "VIP"', quoted: '"VIP*"' }],
    ['*VIP', '*VIP', 'rule.ambiguousText', { text: '*VIP', hint: 'ends with "VIP"', quoted: '"*VIP"' }],
    ['*VIP*', '*VIP*', 'rule.ambiguousText', { text: '*VIP*', hint: 'contains "VIP"', quoted: '"*VIP*"' }],
    ['contains "A", "B"', '"B"', 'rule.mixedList', { text: '"B"', hint: 'contains "B"' }],
  ])('%s', (cell, at, code, params) => expectFault(cell, { code, at, params }, 'city'));
});

describe('dates that are none are refused', () => {
  it.each([
    ['>= 2026-01-31', '2026-01-31', 'rule.bareDate', { text: '2026-01-31', hint: 'date("2026-01-31")' }],
    ['31/01/2026', '31/01/2026', 'rule.bareDate', { text: '31/01/2026', hint: 'date("2026-01-31")' }],
    [
      '01/02/2026',
      '01/02/2026',
      'rule.dayOrMonth',
      { text: '01/02/2026', hint: 'date("2026-02-01")', alternative: 'date("2026-01-02")' },
    ],
    ['date("2026-02-30")', '"2026-02-30"', 'rule.noSuchDate', { text: '2026-02-30' }],
    ['1/1/2026', '1/1/2026', 'rule.bareDate', { text: '1/1/2026', hint: 'date("2026-01-01")' }],
    ['2026-1-5', '2026-1-5', 'rule.bareDate', { text: '2026-1-5', hint: 'date("2026-01-05")' }],
    ['31/02/2026', '31/02/2026', 'rule.noSuchDate', { text: '31/02/2026' }],
    ['"2026-02-30"', '"2026-02-30"', 'rule.noSuchDate', { text: '"2026-02-30"', other: 'last order' }],
    ['date(2026,2,30)', 'date(2026,2,30)', 'rule.noSuchDate', { text: 'date(2026,2,30)' }],
    ['hôm nay', 'hôm nay', 'rule.inWords', { text: 'hôm nay', hint: 'today()' }],
    ['date("Jan 2026")', '"Jan 2026"', 'rule.dateForm', { text: 'Jan 2026', hint: 'date("2026-01-31")' }],
    [
      '> "2026-01-31"',
      '"2026-01-31"',
      'rule.dateExpected',
      { text: '"2026-01-31"', other: 'last order', hint: 'date("2026-01-31")' },
    ],
    ['> 5', '5', 'rule.dateExpected', { text: '5', other: 'last order', hint: 'date("2026-01-31")' }],
  ])('%s', (cell, at, code, params) => expectFault(cell, { code, at, params }, 'last order'));
});

describe('names that are unknown are refused with what may be meant', () => {
  it.each([
    ['ordrs >= 5', 'ordrs', 'rule.unknownName', { name: 'ordrs', hint: 'orders' }],
    [
      'days since last ordr > 5',
      'days since last ordr',
      'rule.unknownName',
      { name: 'days since last ordr', hint: 'days since last order' },
    ],
    ['tier = VIP', 'VIP', 'rule.unknownWord', { name: 'VIP', hint: '"VIP"' }],
    ['consent = yes', 'yes', 'rule.booleanWord', { name: 'yes', hint: 'true' }],
    ['consent = không', 'không', 'rule.booleanWord', { name: 'không', hint: 'false' }],
    ['column("tiers") = "a"', '"tiers"', 'rule.unknownColumn', { name: 'tiers', hint: 'column("tier")' }],
    [
      'column("nothing like it") = "a"',
      '"nothing like it"',
      'rule.noSuchColumn',
      { name: 'nothing like it', hint: '' },
    ],
    ['column(tier) = "a"', 'column(', 'rule.columnForm', { hint: 'column("…")' }],
  ])('%s', (cell, at, code, params) => expectFault(cell, { code, at, params }));
});

describe('conditions that say nothing are refused', () => {
  it.each([
    ['orders', 'orders', 'rule.notCondition', { text: 'orders' }],
    ['orders >', '', 'rule.unexpectedEnd', {}],
    ['(orders > 5', '', 'rule.missing', { expected: ')', found: '' }],
    ['orders > 5)', ')', 'rule.unexpected', { text: ')' }],
    ['orders > 5 && consent', '&&', 'rule.badOperator', { text: '&&', hint: 'and' }],
    ['5 < orders < 10', '5 < orders < 10', 'rule.chainedComparison', { hint: '5 < orders and orders < 10' }],
    ['? > 5', '?', 'rule.inputOutsideCell', {}],
    ['top 20%', 'top', 'rule.topOutsideCell', { text: 'top' }],
    ['orders > 5 # 3', '#', 'rule.unexpectedCharacter', { text: '#' }],
    ['if orders > 1 then true', '', 'rule.missing', { expected: 'else', found: '' }],
  ])('%s', (cell, at, code, params) => expectFault(cell, { code, at, params }));
});

describe('types that clash are refused', () => {
  it.each([
    ['orders = "a"', '"a"', 'rule.numberExpected', { text: '"a"', other: 'orders', hint: '5' }],
    ['"7" < orders', '"7"', 'rule.numberExpected', { text: '"7"', other: 'orders', hint: '7' }],
    [
      'orders = last order',
      'last order',
      'rule.numberExpected',
      { text: 'last order', other: 'orders', hint: '5' },
    ],
    ['city in ("a", 5)', '5', 'rule.textExpected', { text: '5', other: 'city', hint: '"5"' }],
    [
      'last order between 1 and today()',
      '1',
      'rule.dateExpected',
      { text: '1', other: 'last order', hint: 'date("2026-01-31")' },
    ],
    ['today() - 30 < last order', 'today() - 30', 'rule.dateSum', { text: 'today() - 30' }],
    ['city + "x" = "ax"', 'city + "x"', 'rule.textSum', { text: 'city + "x"' }],
    ['not(null)', 'not(null)', 'rule.notForm', { text: 'not(null)', hint: '!= null' }],
    ['consent > true', 'consent', 'rule.noOrder', { text: 'consent' }],
    ['interests > "a"', 'interests', 'rule.noOrder', { text: 'interests' }],
    ['interests = interests', 'interests', 'rule.listComparison', { text: 'interests' }],
    ['contains(orders, "a")', 'orders', 'rule.textExpected', { text: 'orders', other: '', hint: '"orders"' }],
    ['not(orders)', '(orders)', 'rule.booleanExpected', { text: '(orders)', other: '', hint: 'true' }],
  ])('%s', (cell, at, code, params) => expectFault(cell, { code, at, params }));
});

describe('words in place of signs are refused with the sign', () => {
  it.each([
    ['ít nhất 5', 'ít nhất', 'ít nhất', '>='],
    ['at least 5', 'at least', 'at least', '>='],
    ['trên 5', 'trên', 'trên', '>'],
    ['dưới 5', 'dưới', 'dưới', '<'],
    ['từ 5 đến dưới 10', 'từ 5 đến dưới 10', 'từ 5 đến dưới 10', '[5..10)'],
    ['5 to 10', '5 to 10', '5 to 10', '[5..10]'],
    ['5+', '5+', '5+', '>= 5'],
    ['is 5', 'is 5', 'is 5', '5'],
    ['blank', 'blank', 'blank', 'null'],
    ['tất cả', 'tất cả', 'tất cả', '-'],
    ['top20%', 'top20%', 'top20%', 'top 20%'],
  ])('%s in a cell', (cell, at, text, hint) =>
    expectFault(cell, { code: 'rule.inWords', at, params: { text, hint } }, 'orders'),
  );

  it.each([
    ['orders trên 5', 'trên', '>'],
    ['orders is null', 'is', '='],
    ['orders từ 5 đến 10', 'từ 5 đến 10', 'in [5..10]'],
    ['city like "x"', 'like', 'contains'],
    ['orders > 5 hoac consent', 'hoac', 'hoặc'],
    ['orders > 5 va khong consent', 'va', 'và'],
  ])('%s in a condition', (cell, at, hint) => {
    const [fault] = compileFor(cell).faults;
    expect([fault.code, cell.slice(fault.range.start, fault.range.end), fault.params.hint]).toEqual([
      'rule.inWords',
      at,
      hint,
    ]);
  });
});

describe('halves of comparisons are refused with the whole', () => {
  it.each([
    ['orders > 5 and < 10', '< 10', { text: '< 10', hint: 'orders < 10' }],
    ['orders = 5 or 6', '6', { text: '6', hint: 'orders = 6' }],
    ['city = "A" or "B"', '"B"', { text: '"B"', hint: 'city = "B"' }],
  ])('%s', (cell, at, params) => expectFault(cell, { code: 'rule.halfCondition', at, params }));
});
