/**
 * Formulas in the spelling of a spreadsheet's locale.
 */
import fc from 'fast-check';
import { canonicalFormula, localFormula } from '../../../src/offline/formulas/locale-form';
import { inputText } from '../../../src/offline/workbench/book/input-text';
import { bookOf } from '../run-script';
import { formulaBook } from './formula-book';

describe('a formula where the comma is the sign of decimals', () => {
  it.each([
    ['=SEGMENT(A2;"x";S)', '=SEGMENT(A2,"x",S)'],
    ['=SAME(1,5)', '=SAME(1.5)'],
    ['=SAME(,5+1,5e3)', '=SAME(.5+1.5e3)'],
    ['={1,5\\2;3\\"a;b,c"}', '={1.5,2;3,"a;b,c"}'],
    ['=SAME({1\\2};A1)', '=SAME({1,2},A1)'],
    ["=SUM('a;b, c'!A1;Khách!B2:B)", "=SUM('a;b, c'!A1,Khách!B2:B)"],
    ['=IF(A1="1,5";-2%;#N/A)', '=IF(A1="1,5",-2%,#N/A)'],
    ['=SUM($A$1:B2;2:3)', '=SUM($A$1:B2,2:3)'],
  ])('%s is %s', (local, canonical) => {
    expect(canonicalFormula(local, 'vi_VN')).toBe(canonical);
    expect(localFormula(canonical, 'vi_VN')).toBe(local);
    expect(localFormula(canonical, 'en_US')).toBe(canonical);
  });

  it.each(['=SEGMENT(A2,B2)', '=SAME(A1;"x",2)', '=A1\\2'])('%s is none', (text) => {
    expect(canonicalFormula(text, 'vi_VN')).toBeNull();
  });
});

describe('a semicolon where the point is the sign of decimals', () => {
  it('parts arguments, too, or not', () => {
    expect(canonicalFormula('=SAME(A1;{1,2;3,4};"a;b")', 'en_US')).toBe('=SAME(A1,{1,2;3,4},"a;b")');
    expect(canonicalFormula('=SAME(A1;B1)', 'en_US', 'byLocale')).toBeNull();
    expect(canonicalFormula('=SAME({1;2})', 'en_US', 'byLocale')).toBe('=SAME({1;2})');
    const book = formulaBook([[1, 2, '', '']]);
    book.host.state.semicolonArguments = 'byLocale';
    book.type('C1', '=KINDS(A1;B1)');
    expect([book.value('C1'), book.error('C1')]).toEqual(['#ERROR!', 'Formula parse error.']);
    book.host.state.semicolonArguments = 'everywhere';
    book.type('D1', '=KINDS(A1;B1)');
    expect(book.value('D1')).toBe('Number 1 Number 2');
  });
});

const number = fc.oneof(
  fc.nat(999).map(String),
  fc.tuple(fc.nat(99), fc.nat(99)).map(([a, b]) => `${a}.${b}`),
  fc.constantFrom('.5', '2.', '1.5E+3', '2e-4'),
);
const leaf = fc.oneof(
  number,
  fc.constantFrom(
    'A2',
    '$B$3:C',
    "'it''s, a; tab'!A1",
    'Khách!B2',
    'SEGMENTS_UPDATED',
    '"a;b,1.5\\"',
    '""""',
    'TRUE',
  ),
);
const { formula } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc
      .tuple(tie('formula'), fc.constantFrom('+', '&', '<=', ' * '), tie('formula'))
      .map((parts) => parts.join('')),
    fc
      .array(fc.oneof(tie('formula'), fc.constant('')), { maxLength: 3 })
      .map((args) => `SEGMENT(${args.join(',')})`),
    fc
      .array(fc.array(tie('formula'), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 2 })
      .map((rows) => `{${rows.map((row) => row.join(',')).join(';')}}`),
    tie('formula').map((inside) => `-(${inside})%`),
  ),
}));

describe('any formula', () => {
  it.each(['vi_VN', 'de_DE', 'en_US', 'fr_FR'])('comes back from the spelling of %s as it was', (locale) => {
    fc.assert(
      fc.property(formula, (text) => {
        expect(canonicalFormula(localFormula(`=${text}`, locale), locale)).toBe(`=${text}`);
      }),
    );
  });
});

describe('a Vietnamese spreadsheet', () => {
  const book = () =>
    formulaBook([['C1', '', '']], { workbook: bookOf([['C1', '', '']], { locale: 'vi_VN' }) });

  it('calculates what is typed in its own spelling, and shows it so', () => {
    const { type, value, grid, workbook } = book();
    type('B1', '=KINDS(A1;1,5)');
    expect(value('B1')).toBe('String "C1" Number 1.5');
    expect([...grid.formulas.values()]).toEqual(['=KINDS(A1,1.5)']);
    expect(inputText(workbook, grid, [0, 1])).toBe('=KINDS(A1;1,5)');
  });

  it('has no comma between arguments: the formula stays as it was typed, with an error', () => {
    const { type, value, error, grid, workbook, calls } = book();
    type('B1', '=KINDS(A1,A1)');
    expect([value('B1'), error('B1'), calls()]).toEqual(['#ERROR!', 'Formula parse error.', 0]);
    expect(inputText(workbook, grid, [0, 1])).toBe('=KINDS(A1,A1)');
    type('B1', '=KINDS(A1;');
    expect([value('B1'), error('B1')]).toEqual(['#ERROR!', 'Formula parse error.']);
    expect(inputText(workbook, grid, [0, 1])).toBe('=KINDS(A1;');
    type('B1', '=KINDS(A1;A1)');
    expect(value('B1')).toBe('String "C1" String "C1"');
  });

  it('takes a formula as the locale writes it, and gives it back so', () => {
    const { host, grid, value } = book();
    expect(host.run('writeFormula', ['B1', '=KINDS(A1;2,5)']).result).toBe('=KINDS(A1;2,5)');
    expect(value('B1')).toBe('String "C1" Number 2.5');
    expect(host.run('writeFormula', ['C1', 'SAME(1)']).result).toBe('=SAME(1)');
    expect(host.run('writeFormula', ['C1', '']).result).toBe('');
    expect([...grid.formulas.values()]).toEqual(['=KINDS(A1,2.5)']);
  });
});

describe('setFormulas', () => {
  it('puts a formula into each cell, blanks where there is none', () => {
    const body = `const r = SpreadsheetApp.getActive().getSheets()[0].getRange('A1:B1');
      return r.setFormulas([['=SAME(2)', '']]).getFormulas()`;
    const { host, values } = formulaBook([['a', 'b']], {
      bundle: `function SAME(x) { return x } function go() { ${body} }`,
    });
    expect(host.run('go').result).toEqual([['=SAME(2)', '']]);
    expect(values('A1:B1')).toEqual([[2, '']]);
  });

  it('is refused in a formula, and with data of another size', () => {
    const at = "SpreadsheetApp.getActive().getSheets()[0].getRange('A1')";
    const bundle = `function ONE() { ${at}.setFormula('=1') } function MANY() { ${at}.setFormulas([['=1']]) }
      function odd() { ${at}.setFormulas([['=1', '=2']]) }`;
    const book = formulaBook([['', '', '']], { bundle });
    book.type('B1', '=ONE()');
    book.type('C1', '=MANY()');
    expect([book.error('B1'), book.error('C1')]).toEqual([
      'You do not have permission to call setFormula',
      'You do not have permission to call setFormulas',
    ]);
    expect(() => book.host.run('odd')).toThrow('The number of columns in the data does not match');
  });
});
