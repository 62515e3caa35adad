/**
 * Commands that are not as the usage says: exit code 2, the reason and where to read more. And the list of packs.
 */
import { existsSync } from 'node:fs';
import { runClassify } from '../support/command-line';
import { inputFiles } from '../support/input-files';

const { path, text } = inputFiles();
const ORDERS = text('orders.csv', 'Customer ID,Order date,Amount\nC1,2024-01-05,10\nC2,2024-02-05,20\n');

/** What is wrong, the words of the command, and what the answer must name. */
const CASES: readonly [fault: string, args: readonly string[], named: string][] = [
  ['an unknown option', ['--orders', ORDERS, '--frobnicate'], '--frobnicate'],
  ['no input', [], '--customers'],
  ['settings alone', ['--settings', ORDERS], '--customers'],
  ['a workbook and single tables', ['book.xlsx', '--orders', ORDERS], 'either'],
  ['two workbooks', ['one.xlsx', 'two.xlsx'], 'one workbook'],
  ['a date that does not exist', ['--orders', ORDERS, '--as-of', '2024-02-30'], '"2024-02-30"'],
  ['a date in another form', ['--orders', ORDERS, '--as-of', '5/1/2024'], 'YYYY-MM-DD'],
  ['a pack that does not exist', ['--orders', ORDERS, '--pack', 'value,vlaue'], '"vlaue"'],
  ['packs of two RFM modes', ['--orders', ORDERS, '--pack', 'rfm,rfm-package'], 'rfm and rfm-package'],
  ['a map without a header', ['--orders', ORDERS, '--map', 'orders.amount'], 'FIELD=HEADER'],
  ['a map of an unknown field', ['--orders', ORDERS, '--map', 'orders.colour=X'], '"orders.colour=X"'],
  ['a language that is not spoken', ['--orders', ORDERS, '--lang', 'fr'], '"fr"'],
  ['a sample in such a language', ['--sample', 'fr'], '"fr"'],
  ['a time zone that does not exist', ['--orders', ORDERS, '--time-zone', 'Mars/Base'], '"Mars/Base"'],
  ['an output of another kind', ['--orders', ORDERS, '--out', path('out.pdf')], 'out.pdf'],
];

describe('wrong usage', () => {
  it.each(CASES)('is %s', (_fault, args, named) => {
    const json = path('report.json');
    const { code, stdout, stderr } = runClassify([...args, '--json', json]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(named);
    expect(stderr).toContain('--help');
    expect(existsSync(json)).toBe(false);
  });
});

describe('packs', () => {
  it('are listed by name', () => {
    const { code, stdout } = runClassify(['--pack', 'list']);
    const names = stdout
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0]);
    expect(code).toBe(0);
    expect(names).toEqual(expect.arrayContaining(['value', 'rfm', 'rfm-package', 'rfm-second']));
  });

  it('have titles in the language that is asked for', () => {
    expect(runClassify(['--pack', 'list', '--lang', 'vi']).stdout).toMatch(/^value +Giá trị/m);
  });

  it('stand together where they set a setting alike', () => {
    const { code, stdout } = runClassify(['--orders', ORDERS, '--pack', 'rfm-package,rfm-second']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^RFM package$/m);
    expect(stdout).toMatch(/^RFM second$/m);
  });
});

describe('help', () => {
  it('is the usage, and no fault', () => {
    const { code, stdout } = runClassify(['--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('--as-of YYYY-MM-DD');
  });
});
