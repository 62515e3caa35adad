/**
 * The cells of the segment columns are coloured as the Rules tab says, behind the user's own conditional rules.
 */
import fc from 'fast-check';
import { tintOf } from '../../src/addon/sheets/tint';
import type { Host } from '../../src/offline/host';
import { readXlsxWorkbook } from '../../src/offline/files/xlsx-reading';
import { xlsxBytes } from '../../src/offline/files/xlsx-writing';
import { formatA1 } from '../../src/offline/workbook/a1';
import type { ConditionalRule } from '../../src/offline/workbook/cell-rules';
import { textTest } from '../../src/offline/workbook/rule-formulas';
import type { Workbook } from '../../src/offline/workbook/workbook';
import { pictureOf } from '../support/same-book';
import { answerOf, CUSTOMERS, hostOf, shopBook, tab, type Rows } from './open-book';

const RULES: Rows = [
  ['Scheme', 'Segment', 'orders', 'Colour'],
  ['Habit', 'Regular', '>= 2', '#136a40'],
  ['Habit', 'New', '1', '1A73E8'],
];

const ALL = { row: 1, column: 1, rows: 4, columns: 1 };
const USERS: ConditionalRule[] = [
  { boxes: [ALL], criteria: 'CUSTOM_FORMULA', values: ['=$A2="a"'], background: '#ffeeaa' },
  { boxes: [ALL], criteria: 'TEXT_EQUAL_TO', values: ['Regular'], background: '#00ff00' },
  { boxes: [ALL], criteria: 'FILE', values: [] },
];

function shop(rules = RULES): Workbook {
  return shopBook({ Rules: rules });
}

/** The rules of the customers' sheet: column and text that are asked, ground, cells. */
function coloursIn(book: Workbook, name = 'Customers') {
  return tab(book, name).conditionalRules.map((rule) => ({
    asks: textTest(rule) ?? rule.values[0],
    background: rule.background,
    cells: rule.boxes.map(formatA1).join(' '),
  }));
}

const [GREEN, BLUE] = [tintOf('#136a40'), tintOf('#1a73e8')];
/** Habit is column C, from 0 the second one; three customers stand below the header. */
const HABIT = [
  { asks: { column: 2, text: 'Regular' }, background: GREEN, cells: 'C2:C4' },
  { asks: { column: 2, text: 'New' }, background: BLUE, cells: 'C2:C4' },
];

/** The issues of a run that is not refused. */
function issuesOf(host: Host, request = {}) {
  const answer = answerOf(host, request);
  if (!answer.ok) throw new Error('refused');
  return answer.report.issues;
}

/** How often a run replaces the conditional rules. */
function replacements(host: Host, request = {}): number {
  let count = 0;
  host.state.beforeCall = (name) => void (count += Number(name === 'Sheet.setConditionalFormatRules'));
  issuesOf(host, request);
  host.state.beforeCall = null;
  return count;
}

describe('after a run', () => {
  it('the cells of each segment have its colour as a light ground with dark text', () => {
    const book = shop();
    issuesOf(hostOf(book));
    expect(coloursIn(book)).toEqual(HABIT);
    expect(tab(book, 'Customers').conditionalRules.map(({ fontColor }) => fontColor)).toEqual([
      '#1f1f1f',
      '#1f1f1f',
    ]);
  });

  it('the user’s own conditional rules are as they were, before those of the add-on', () => {
    const book = shop();
    tab(book, 'Customers').conditionalRules = [...USERS];
    issuesOf(hostOf(book));
    expect(tab(book, 'Customers').conditionalRules.slice(0, 3)).toEqual(USERS);
    expect(coloursIn(book).slice(3)).toEqual(HABIT);
  });

  it('a second run finds everything coloured, and replaces nothing', () => {
    const host = hostOf(shop());
    issuesOf(host);
    expect(replacements(host)).toBe(0);
  });

  it('a rule that the user adds behind is put before the add-on’s by the next run', () => {
    const book = shop();
    const host = hostOf(book);
    issuesOf(host);
    tab(book, 'Customers').conditionalRules.push(USERS[0]);
    issuesOf(host);
    expect(coloursIn(book)).toEqual([{ asks: '=$A2="a"', background: '#ffeeaa', cells: 'A1:A4' }, ...HABIT]);
  });

  it('nothing is coloured, and no rule is touched, where no rule names a colour', () => {
    const book = shop([['Scheme', 'Segment', 'orders'], ...RULES.slice(1).map((row) => row.slice(0, 3))]);
    tab(book, 'Customers').conditionalRules = [...USERS];
    expect(replacements(hostOf(book))).toBe(0);
    expect(tab(book, 'Customers').conditionalRules).toEqual(USERS);
  });

  it('a preview colours nothing', () => {
    const book = shop();
    answerOf(hostOf(book), { preview: true });
    expect(coloursIn(book)).toEqual([]);
  });

  it('the packs’ segments are coloured without a Rules tab', () => {
    const book = shopBook();
    book.removeSheet(tab(book, 'Rules'));
    issuesOf(hostOf(book));
    // Five of value, eleven of RFM; "otherwise" segments have no colour of their own.
    const texts = coloursIn(book).map(({ asks }) => (typeof asks === 'string' ? asks : asks.text));
    expect(texts.slice(0, 5)).toEqual(['None', 'VIP', 'High', 'Medium', 'Low']);
    expect(new Set(tab(book, 'Customers').conditionalRules.map(({ boxes }) => boxes[0].column)).size).toBe(2);
  });
});

describe('what changes is coloured anew', () => {
  const edits: Record<string, (book: Workbook) => void> = {
    'another colour in the Rules tab': (book) => tab(book, 'Rules').setValue(1, 3, '#a02062'),
    'a colour that somebody gave the rule by hand': (book) => {
      const customers = tab(book, 'Customers');
      customers.conditionalRules = customers.conditionalRules.map((rule) => ({
        ...rule,
        background: '#ff0000',
      }));
    },
    'rows added at the end': (book) => void (tab(book, 'Customers').maxRows += 5),
    'a rule that somebody deleted': (book) => void tab(book, 'Customers').conditionalRules.pop(),
  };

  it.each(Object.keys(edits))('%s', (name) => {
    const book = shop();
    const host = hostOf(book);
    issuesOf(host);
    edits[name](book);
    expect(replacements(host)).toBe(1);
    const fresh = shop();
    edits[name](fresh);
    issuesOf(hostOf(fresh));
    expect(coloursIn(book)).toEqual(coloursIn(fresh));
    expect(replacements(host)).toBe(0);
  });

  it('columns that are inserted before take their colours along without a run', () => {
    const book = shop();
    const host = hostOf(book);
    issuesOf(host);
    book.shift(tab(book, 'Customers'), { side: 'columns', at: 0, count: 1 });
    const moved = HABIT.map((rule) => ({ ...rule, asks: { ...rule.asks, column: 3 }, cells: 'D2:D4' }));
    expect(coloursIn(book)).toEqual(moved);
    expect(replacements(host)).toBe(0);
  });

  it('a scheme that is no longer used loses its colours', () => {
    const book = shop();
    const host = hostOf(book);
    issuesOf(host);
    for (const row of [1, 2]) tab(book, 'Rules').setValue(row, 0, 'Other');
    issuesOf(host);
    expect(new Set(coloursIn(book).map(({ cells }) => cells.charAt(0)))).not.toContain('C');
    expect(coloursIn(book)).toHaveLength(2);
  });
});

describe('the add-on’s rules are known again', () => {
  it('after .xlsx and without metadata and notes', async () => {
    const book = shop();
    tab(book, 'Customers').conditionalRules = [USERS[0]];
    issuesOf(hostOf(book));
    const bytes = Buffer.from(await xlsxBytes(book));
    const again = await readXlsxWorkbook(bytes, 'shop.xlsx', { name: 'shop' });
    const host = hostOf(again);
    expect(coloursIn(again)).toEqual(coloursIn(book));
    expect(replacements(host)).toBe(0);
    again.metadata = [];
    host.run('removeEverythingFromPage', [{ confirmed: true }], { mode: 'sidebar' });
    expect(coloursIn(again)).toEqual([{ asks: '=$A2="a"', background: '#ffeeaa', cells: 'A1:A4' }]);
  });

  it('and are gone before undo deletes their column: Google does not say what becomes of them', () => {
    const book = shop();
    const host = hostOf(book);
    issuesOf(host);
    const left: number[] = [];
    host.state.beforeCall = (name) => {
      if (name === 'Sheet.deleteColumns') left.push(tab(book, 'Customers').conditionalRules.length);
    };
    host.run('undoFromPage', [], { mode: 'sidebar' });
    // Beside the customers, and in the hidden state.
    expect([...new Set(left)]).toEqual([0]);
  });

  it('and go with "Remove everything" and with the undo of the first run', () => {
    for (const command of [
      ['removeEverythingFromPage', [{ confirmed: true }]],
      ['undoFromPage', []],
    ] as const) {
      const book = shop();
      tab(book, 'Customers').conditionalRules = [...USERS];
      const host = hostOf(book);
      const before = pictureOf(book, 'the user’s own');
      issuesOf(host);
      expect(host.run(command[0], [...command[1]], { mode: 'sidebar' }).result).toMatchObject({ ok: true });
      expect(tab(book, 'Customers').conditionalRules).toEqual(USERS);
      expect(pictureOf(book, 'the user’s own')).toEqual(before);
    }
  });
});

describe('names of segments', () => {
  it.each([
    ['"&IMPORTXML("http://x","y")&"'],
    ['=1'],
    ['a"b'],
    ['Wow! Great'],
    ["'Other sheet'!A1"],
    ['two\nlines'],
    ['+cmd|'],
    ['Khách "ruột"'],
  ])('are texts in the formula, whatever they are: %j', (name) => {
    const book = shop([RULES[0], ['Habit', name, '>= 1', '#136a40']]);
    expect(issuesOf(hostOf(book)).filter(({ code }) => code.startsWith('write.'))).toEqual([]);
    expect(coloursIn(book)).toEqual([{ asks: { column: 2, text: name }, background: GREEN, cells: 'C2:C4' }]);
    expect(outsideOfTexts(tab(book, 'Customers').conditionalRules[0].values[0])).toBe(FRAME);
  });

  it('of any kind leave nothing outside of the quotes', () => {
    const host = hostOf(shop());
    fc.assert(
      fc.property(
        fc
          .string({
            minLength: 1,
            maxLength: 20,
            unit: fc.constantFrom('"', '=', '(', '&', '!', ';', ',', 'a', ' '),
          })
          .filter((name) => !['', '-'].includes(name.trim())),
        (name) => {
          const segment = name.trim();
          const rules = tab(host.workbook, 'Rules');
          rules.rows[1][1] = segment;
          rules.rows[2][1] = segment;
          issuesOf(host);
          const [rule] = tab(host.workbook, 'Customers').conditionalRules;
          expect(textTest(rule)?.text).toBe(segment);
          expect(outsideOfTexts(rule.values[0])).toBe(FRAME);
        },
      ),
      { numRuns: 25 },
    );
  });
});

/** The formula with its texts taken out: what Sheets calculates. */
function outsideOfTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '_');
}
const FRAME = '=($C2=_)=(_<>_)';

describe('many segments', () => {
  it('are coloured to the number of 60, those with the most customers first', () => {
    // Of 70 segments the last three have a customer each: a has two orders, b one, c none.
    const rules = Array.from({ length: 70 }, (_, index) => [
      'Habit',
      `s${index}`,
      index < 67 ? '> 99' : `${69 - index}`,
      '#136a40',
    ]);
    const book = shop([RULES[0], ...rules]);
    issuesOf(hostOf(book));
    const texts = coloursIn(book).map(({ asks }) => (typeof asks === 'string' ? asks : asks.text));
    expect(texts).toHaveLength(60);
    expect(texts.slice(0, 2)).toEqual(['s0', 's1']);
    expect(texts.slice(-3)).toEqual(['s67', 's68', 's69']);
  });

  it('in one cell leave it without a colour', () => {
    const book = shopBook({
      Rules: [
        ['Scheme', 'Segment', 'orders', 'Colour'],
        ['Habit', 'Regular', '>= 2', '#136a40'],
        ['Habit', 'Known', '>= 1', '#1a73e8'],
      ],
      Settings: [
        ['Section', 'Name', 'Value'],
        ['scheme', 'Habit', ''],
        ['scheme', 'Habit: hit policy', 'Collect'],
      ],
    });
    issuesOf(hostOf(book));
    const cells = tab(book, 'Customers')
      .rows.slice(1)
      .map((row) => row[2]);
    expect(cells.slice(0, 2)).toEqual(['Regular; Known', 'Known']);
    const texts = coloursIn(book).map(({ asks }) => (typeof asks === 'string' ? asks : asks.text));
    expect(texts).toEqual(['Regular', 'Known']);
    expect(texts).not.toContain(cells[0]);
  });
});

describe('where Sheets refuses', () => {
  /** A shop whose colours are to change; somebody protects the tab before they do. */
  function closedShop(): Host {
    const book = shop();
    issuesOf(hostOf(book));
    tab(book, 'Rules').setValue(1, 3, '#a02062');
    const host = hostOf(book);
    host.state.beforeCall = (name) => {
      const everything = { box: null, description: '', warningOnly: false, editors: [] };
      if (name === 'Sheet.getConditionalFormatRules') tab(book, 'Customers').protections = [everything];
    };
    return host;
  }

  it('the run is complete all the same, and says why there are no colours', () => {
    const host = closedShop();
    expect(issuesOf(host)).toMatchObject([
      {
        code: 'write.coloursRefused',
        severity: 'info',
        where: { sheet: 'Customers' },
        message: expect.stringContaining('You are trying to edit a protected cell or object.') as string,
      },
    ]);
    host.state.beforeCall = null;
    const log = tab(host.workbook, 'Run log');
    const complete = log.rows[0].indexOf('Complete');
    expect(log.rows.slice(1).map((row) => row[complete])).toEqual([true, true]);
  });

  it('a run whose colours were refused is mended by the next one', () => {
    const host = closedShop();
    issuesOf(host);
    host.state.beforeCall = null;
    tab(host.workbook, 'Customers').protections = [];
    issuesOf(host);
    expect(coloursIn(host.workbook)[0].background).toBe(tintOf('#a02062'));
  });
});

it('customers without rows below the header are no reason to colour', () => {
  const book = shopBook({ Customers: [CUSTOMERS[0]], Rules: RULES });
  answerOf(hostOf(book));
  expect(coloursIn(book)).toEqual([]);
});
