/**
 * Input and rules that cannot be used: the command says what is wrong, where, and what to do, and writes nothing.
 */
import { existsSync } from 'node:fs';
import { runClassify } from '../support/command-line';
import { inputFiles } from '../support/input-files';

const { path, text, book } = inputFiles();

const ORDERS = text('orders.csv', 'Customer ID,Order date,Amount\nC1,2024-01-05,10\nC2,2024-02-05,20\n');

let runs = 0;

/** What a refused command says; it must have left no file. */
function refusal(args: readonly string[]): string {
  const [out, json] = [path(`out-${++runs}.csv`), path(`report-${runs}.json`)];
  const { code, stdout, stderr } = runClassify([...args, '--out', out, '--json', json]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect([existsSync(out), existsSync(json)]).toEqual([false, false]);
  // Sentences: never a code of ours alone, a name without its value or a stack.
  expect(stderr).not.toMatch(/(?:^|: )[a-z]+\.[A-Za-z.-]+$|\{\w+\}|^\s+at /m);
  return stderr;
}

describe('a file', () => {
  it('that is not there is named', () => {
    const missing = path('nobody.csv');
    expect(refusal(['--orders', missing])).toContain(
      `There is no file ${missing}. Check the name and the folder.`,
    );
  });

  it('that is a text called .xlsx is no workbook', () => {
    const fake = text('fake.xlsx', 'Customer ID,Order date\nC1,2024-01-05\n');
    expect(refusal([fake])).toContain(
      `The file ${fake} is not an .xlsx workbook. Save it as .xlsx or .csv and try again.`,
    );
  });

  it('that is a workbook called .csv is no text', async () => {
    const fake = await book('fake.csv', { Orders: [['Customer ID', 'Order date']] });
    expect(refusal(['--orders', fake])).toContain(`The file ${fake} is not a text table.`);
  });

  it('of another kind is not guessed at', () => {
    const note = text('note.txt', 'Customer ID,Order date\n');
    expect(refusal([note])).toContain('Use .xlsx, .csv or .tsv');
  });

  it.each(['', '\n\n\n'])('of nothing is empty: %j', (content) => {
    const empty = text('empty.csv', content);
    expect(refusal(['--orders', empty])).toContain(`The file ${empty} is empty.`);
  });

  it('that cannot be written is named before anything is computed', () => {
    const nowhere = path('no-such-folder/report.json');
    const out = path('unwritten.csv');
    const { code, stderr } = runClassify(['--orders', ORDERS, '--out', out, '--json', nowhere]);
    expect(code).toBe(1);
    expect(stderr).toContain(`The file ${nowhere} cannot be written.`);
    expect(existsSync(out)).toBe(false);
  });
});

describe('a table', () => {
  it('without a column of customers or dates lists the tabs and headers that were seen', () => {
    const said = refusal([text('stock.csv', 'Colour,Size\nred,5\n')]);
    expect(said).toContain('No sheet with customers or orders was found.');
    expect(said).toContain('"stock"');
    expect(said).toContain('"Colour", "Size"');
    expect(said).toContain('"Customer ID" and "Order date"');
  });

  it('of orders without a customer and a date lists its headers', () => {
    const said = refusal(['--orders', text('stock.csv', 'Colour,Size\nred,5\n')]);
    expect(said).toMatch(/Orders: .*\(orders\.customerId\).*required.*"Colour", "Size"/);
    expect(said).toMatch(/Orders: .*\(orders\.orderDate\).*required.*"Colour", "Size"/);
  });

  it('of orders without a date is not taken for customers', () => {
    const said = refusal(['--orders', text('undated.csv', 'Customer ID,Amount\nC1,10\n')]);
    expect(said).toMatch(/Orders: .*\(orders\.orderDate\).*required.*"Customer ID", "Amount"/);
  });

  it('of customers without an id lists its headers', () => {
    const said = refusal(['--customers', text('anonymous.csv', 'Colour,Size\nred,5\n')]);
    expect(said).toMatch(/Customers: .*\(customers\.customerId\).*required.*"Colour", "Size"/);
  });

  it('without a word in it is empty', () => {
    expect(refusal(['--orders', text('commas.csv', ',,\n,,\n')])).toMatch(/Orders: The sheet is empty/);
  });

  it('on a tab without a cell is empty', async () => {
    const blank = await book('blank.xlsx', { Orders: [], Notes: [['later']] });
    expect(refusal([blank])).toMatch(/Orders: The sheet is empty\. Fill it/);
  });

  it('with two equally good columns for a required field names both', () => {
    const twice = text('twice.csv', 'Customer ID,Customer ID,Order date\nC1,C2,2024-01-05\n');
    const said = refusal(['--orders', twice]);
    expect(said).toMatch(/Orders: .*\(orders\.customerId\).*"Customer ID", "Customer ID"/);
    expect(said).toContain('Settings');
  });

  it('with a mapped header that is not there lists the headers that are', () => {
    const said = refusal(['--orders', ORDERS, '--map', 'orders.amount=Total']);
    expect(said).toMatch(/Orders: .*"Total".*"Customer ID", "Order date", "Amount"/);
  });
});

describe('a rule', () => {
  const HEADERS = 'Id,Scheme,Segment,orders,Condition';

  function withRules(...rows: string[]): string {
    return refusal(['--orders', ORDERS, '--rules', text('rules.csv', [HEADERS, ...rows, ''].join('\n'))]);
  }

  it('with a misspelt metric is named by tab, row and column, with the metric that was meant', () => {
    const said = withRules('R1,Size,Big,>= 2,', 'R2,Size,Small,,ordrs > 1');
    expect(said).toMatch(/Rules, column "Condition", row 3\b.*"ordrs".*Did you mean orders\?/);
  });

  it('with a number that reads in two ways says how to write both', () => {
    expect(withRules('R1,Size,Big,"1,5",')).toMatch(/Rules, column "orders", row 2\b.*1\.5.*1; 5/);
  });

  it('with a conjunction in a cell says how to write an interval', () => {
    expect(withRules('R1,Size,Big,>= 5 and < 10,')).toMatch(/Rules, column "orders", row 2\b.*\[5\.\.10\)/);
  });

  it('with an unclosed quote shows the quote', () => {
    expect(withRules('R1,Size,Big,,"contains(column(""Amount""), ""x)"')).toMatch(
      /Rules, column "Condition", row 2\b/,
    );
  });

  it('does not hide the faults of the others', () => {
    const said = withRules('R1,Size,Big,=> 2,', 'R2,Size,Small,1,', 'R3,Size,Odd,,orders >> 2');
    expect(said).toMatch(/column "orders", row 2\b/);
    expect(said).not.toMatch(/row 3\b/);
    expect(said).toMatch(/column "Condition", row 4\b/);
  });

  it('of a scheme that the list of Settings lacks is refused with the list', () => {
    const rules = text('schemes.csv', 'Scheme,Segment,orders\nSize,Big,>= 2\nWorth,Small,1\n');
    const settings = text('settings.csv', 'Section,Name,Value\nscheme,Size,First\n');
    const said = refusal(['--orders', ORDERS, '--rules', rules, '--settings', settings]);
    expect(said).toMatch(/Rules,.* row 3: .*"Worth".*\(Size\).*Add it/);
  });

  it('is spoken of in Vietnamese to who asks for it', () => {
    const rules = text('loi.csv', `${HEADERS}\nR1,Size,Big,,ordrs > 1\n`);
    expect(refusal(['--orders', ORDERS, '--rules', rules, '--lang', 'vi'])).toMatch(
      /Quy tắc, cột "Condition", dòng 2\b.*"ordrs".*Có phải bạn muốn viết/,
    );
  });

  it('table without its headers is no rule table', () => {
    const said = refusal(['--orders', ORDERS, '--rules', text('headless.csv', 'Colour,Size\nred,5\n')]);
    expect(said).toMatch(/Rules: .*Scheme and Segment/);
  });
});

describe('a setting', () => {
  function withSetting(row: string): string {
    const settings = text('settings.csv', `Section,Name,Value\n${row}\n`);
    return refusal(['--orders', ORDERS, '--settings', settings]);
  }

  it('that nobody knows is named by row', () => {
    expect(withSetting('general,Analysis dat,2024-01-01')).toMatch(/Settings,.*row 2\b.*"Analysis dat"/);
  });

  it('with a value that cannot be shows one that can', () => {
    expect(withSetting('general,Analysis date,soon')).toMatch(/Settings,.*row 2\b.*"soon".*2026-06-30/);
  });
});
