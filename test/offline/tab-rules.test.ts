/**
 * Filters, hidden rows, conditional looks, names, sorting and moving: what a person sets up in a tab.
 */
import { answerOf, bookOf, hostOf } from './run-script';

const message = (work: string): unknown => answerOf(`try { ${work} } catch (e) { return e.message }`);

describe('the basic filter', () => {
  it('is one a tab', () => {
    expect(message("sheet.getRange('A1:B2').createFilter(); sheet.getRange('A1').createFilter()")).toBe(
      "You can't create a filter in a sheet that already has a filter.",
    );
  });

  it('is found and removed', () => {
    const body = `const f = sheet.getRange('A1:B2').createFilter(); const where = sheet.getFilter().getRange().getA1Notation(); f.remove();
      return [where, sheet.getFilter(), sheet.getRange('A1').getFilter()]`;
    expect(answerOf(body)).toEqual(['A1:B2', null, null]);
  });

  it('hides rows that are read like others', () => {
    const workbook = bookOf([['a'], [1], [2]]);
    workbook.sheets[0].filteredRows.add(1);
    const body =
      'return [sheet.isRowHiddenByFilter(2), sheet.isRowHiddenByUser(2), sheet.getDataRange().getValues()]';
    expect(hostOf(workbook, body).run('run').result).toEqual([true, false, [['a'], [1], [2]]]);
  });
});

describe('criteria of the basic filter', () => {
  const rows = [
    ['id', 'segment'],
    ['a', 'VIP'],
    ['b', 'New'],
    ['c', ''],
    ['d', 'VIP'],
  ];
  const HIDE = (...texts: string[]): string =>
    `sheet.getFilter().setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().setHiddenValues(${JSON.stringify(texts)}).build());`;
  const HIDDEN = 'const hidden = () => [1, 2, 3, 4, 5].filter((r) => sheet.isRowHiddenByFilter(r));';
  const OPEN = `${HIDDEN} sheet.getRange('A1:B5').createFilter();`;

  it('hide the rows of the texts that they name, blanks too, and never the header', () => {
    expect(answerOf(`${OPEN} ${HIDE('New', '', 'segment')} return hidden()`, rows)).toEqual([3, 4]);
  });

  it('are told, copied and taken away again, and the rows with them', () => {
    const body = `${OPEN} ${HIDE('New')} const f = sheet.getFilter(); const c = f.getColumnFilterCriteria(2);
      const told = [c.getHiddenValues(), c.copy().build().getHiddenValues(), c.copy().getHiddenValues(), f.getColumnFilterCriteria(1)];
      f.removeColumnFilterCriteria(2); return [...told, f.getColumnFilterCriteria(2), hidden()]`;
    expect(answerOf(body, rows)).toEqual([['New'], ['New'], ['New'], null, null, []]);
  });

  it('are not applied again when values change, but when they are set again', () => {
    const body = `${OPEN} ${HIDE('New')} sheet.getRange('B2').setValue('New'); SpreadsheetApp.flush(); const before = hidden(); ${HIDE('New')} return [before, hidden()]`;
    expect(answerOf(body, rows)).toEqual([[3], [2, 3]]);
  });

  it('stay with their column', () => {
    const body = `${OPEN} ${HIDE('New')} sheet.insertColumnsBefore(1, 1); const f = sheet.getFilter();
      return [f.getColumnFilterCriteria(2), f.getColumnFilterCriteria(3).getHiddenValues()]`;
    expect(answerOf(body, rows)).toEqual([null, ['New']]);
  });

  it('are of columns that the filter has', () => {
    const body = "sheet.getRange('A1:B2').createFilter(); sheet.getFilter().getColumnFilterCriteria(3)";
    expect(message(body)).toBe('Those columns are out of bounds.');
  });

  it('cannot be set, nor a filter made or removed, on a tab that is protected against the user', () => {
    const workbook = bookOf(rows);
    const [grid] = workbook.sheets;
    grid.filter = { row: 1, column: 1, rows: 5, columns: 2 };
    grid.protections.push({ box: null, description: '', warningOnly: false, editors: [] });
    const tries = [HIDE('New'), 'sheet.getFilter().remove()'];
    const said = (work: string) =>
      hostOf(workbook, `try { ${work} } catch (e) { return e.message }`, { user: 'guest' }).run('run').result;
    const refused = expect.stringContaining('You are trying to edit a protected cell or object.') as string;
    expect(tries.map(said)).toEqual([refused, refused]);
    grid.filter = null;
    expect(said("sheet.getRange('A1:B5').createFilter()")).toEqual(refused);
  });
});

describe('rows that somebody hides', () => {
  it('move with the rows above them', () => {
    const body = `sheet.hideRows(2); sheet.insertRowsBefore(1, 2); const moved = sheet.isRowHiddenByUser(4); sheet.showRows(4);
      return [moved, sheet.isRowHiddenByUser(4)]`;
    expect(answerOf(body)).toEqual([true, false]);
  });
});

describe('conditional looks', () => {
  const RULE = (text: string): string =>
    `SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('${text}').setBackground('#FF0000').setFontColor('#00ff00').setRanges([sheet.getRange('A1:A2')]).build()`;

  it('are replaced all at once', () => {
    const body = `sheet.setConditionalFormatRules([${RULE('x')}]); sheet.setConditionalFormatRules([${RULE('y')}]);
      return sheet.getConditionalFormatRules().map((r) => [r.getRanges()[0].getA1Notation(), r.getBooleanCondition().getCriteriaValues(), r.getBooleanCondition().getBackground()])`;
    expect(answerOf(body)).toEqual([['A1:A2', ['y'], '#ff0000']]);
  });

  it('cannot look at another tab', () => {
    const text = 'Conditional format rule cannot reference a different sheet.';
    expect(message("SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=Other!A1')")).toBe(text);
    expect(message(`ss.insertSheet('N').setConditionalFormatRules([${RULE('x')}])`)).toBe(text);
  });

  it('need a condition and a range', () => {
    expect(message('SpreadsheetApp.newConditionalFormatRule().build()')).toBe(
      'Conditional format rule must have a condition.',
    );
    expect(message("SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('x').build()")).toBe(
      'Conditional format rule must have at least one range.',
    );
  });
});

describe('named ranges', () => {
  it('are found by their name, null when there is none, and move with their cells', () => {
    const body = `ss.setNamedRange('Mine', sheet.getRange('B1:B2')); sheet.insertColumnsBefore(1, 1);
      return [ss.getRangeByName('Mine').getA1Notation(), ss.getRangeByName('None'), ss.getRangeByName('Data!A1').getA1Notation(), ss.getNamedRanges().map((n) => n.getName())]`;
    expect(answerOf(body)).toEqual(['C1:C2', null, 'A1', ['Mine']]);
  });

  it('can be removed', () => {
    expect(
      answerOf(
        "ss.setNamedRange('Mine', sheet.getRange('B1')); ss.removeNamedRange('Mine'); return ss.getNamedRanges().length",
      ),
    ).toBe(0);
  });

  it.each(['Last_run', '_a', 'Ngày_1', 'ABCD1', 'R2D2', 'x'.repeat(250)])('may be called %s', (name) => {
    const named = `ss.setNamedRange('${name}', sheet.getRange('B1')); return ss.getRangeByName('${name}').getA1Notation()`;
    expect(answerOf(named)).toBe('B1');
  });

  it.each([
    '',
    'two words',
    'a-b',
    'a.b',
    '1st',
    'A1',
    'zz99',
    'R1C1',
    'rc',
    'TRUE',
    'falsehood',
    'x'.repeat(251),
  ])('may not be called %j, nor be renamed so', (name) => {
    const refused = `The name ${name} is not valid for a named range.`;
    expect(message(`ss.setNamedRange('${name}', sheet.getRange('B1'))`)).toBe(refused);
    const renamed = `ss.setNamedRange('Mine', sheet.getRange('B1')); ss.getNamedRanges()[0].setName('${name}')`;
    expect(message(renamed)).toBe(refused);
  });

  it('are one a name, whatever its case', () => {
    const body = `ss.setNamedRange('Mine', sheet.getRange('B1')); ss.setNamedRange('MINE', sheet.getRange('A1'));
      return [ss.getRangeByName('mine').getA1Notation(), ss.getNamedRanges().length]`;
    expect(answerOf(body)).toEqual(['A1', 1]);
  });

  it('can be read by a formula, but not changed', () => {
    const book = bookOf([['a', 'b']]);
    hostOf(book, "ss.setNamedRange('Mine', sheet.getRange('B1'))").run('run');
    const inCell = (body: string) =>
      hostOf(book, `try { ${body} } catch (e) { return e.message }`).run('run', [], { mode: 'formula' })
        .result;
    expect(inCell("return ss.getRangeByName('Mine').getA1Notation()")).toBe('B1');
    const refused = 'You do not have permission to call ';
    expect(inCell("ss.setNamedRange('Mine', sheet.getRange('A1'))")).toBe(`${refused}setNamedRange`);
    expect(inCell("ss.removeNamedRange('Mine')")).toBe(`${refused}removeNamedRange`);
    expect(inCell('ss.getNamedRanges()[0].remove()')).toBe(`${refused}remove`);
    expect(inCell("ss.getNamedRanges()[0].setName('Other')")).toBe(`${refused}setName`);
    expect(inCell("ss.getNamedRanges()[0].setRange(sheet.getRange('A1'))")).toBe(`${refused}setRange`);
  });
});

describe('sorting', () => {
  const rows = [
    ['id', 'n'],
    ['b', 2],
    ['a', ''],
    ['c', 1],
  ];

  it('of a range reorders its rows, blanks last', () => {
    const body = `sheet.getRange('A2').setNote('of b'); const r = sheet.getRange('A2:B4').sort({ column: 2, ascending: false });
      return [r.getValues(), r.getNotes().map((row) => row[0])]`;
    expect(answerOf(body, rows)).toEqual([
      [
        ['b', 2],
        ['c', 1],
        ['a', ''],
      ],
      ['of b', '', ''],
    ]);
  });

  it('of a tab leaves frozen rows where they are', () => {
    expect(
      answerOf('sheet.setFrozenRows(1); sheet.sort(1); return sheet.getDataRange().getValues()', rows),
    ).toEqual([
      ['id', 'n'],
      ['a', ''],
      ['b', 2],
      ['c', 1],
    ]);
  });
});

describe('moving columns', () => {
  it('takes values, notes, validations and developer metadata along', () => {
    const body = `sheet.getRange('A1').setNote('n'); sheet.getRange('A:A').addDeveloperMetadata('k'); sheet.getRange('A2').insertCheckboxes();
      sheet.moveColumns(sheet.getRange('A1'), 3);
      return [sheet.getRange('A1:B1').getValues(), sheet.getRange('B1').getNote(), ss.createDeveloperMetadataFinder().find()[0].getLocation().getColumn().getColumn(),
        sheet.getRange('A2:B2').getDataValidations()[0].map((v) => v !== null)]`;
    expect(answerOf(body)).toEqual([[['b', 'a']], 'n', 2, [false, true]]);
  });

  it('outside of the tab is refused', () => {
    expect(message("sheet.moveColumns(sheet.getRange('A1'), 9)")).toBe('Those columns are out of bounds.');
  });
});

describe('looks', () => {
  it('are colours, weights and alignments', () => {
    const body = `const r = sheet.getRange('A1').setFontColor('#FF0000').setHorizontalAlignment('center').setFontWeights([['bold']]).setFontColors([['#00ff00']]).setBackground('#0000ff');
      return [r.getFontColors(), r.getHorizontalAlignment(), r.getFontWeight(), r.getBackground(), sheet.getRange('B1').getFontColor()]`;
    expect(answerOf(body)).toEqual([[['#00ff00']], 'center', 'bold', '#0000ff', '#000000']);
  });

  it('of a tab are its colour', () => {
    const workbook = bookOf([['a']]);
    hostOf(workbook, "sheet.setTabColor('#FF0000')").run('run');
    expect(workbook.sheets[0].tabColor).toBe('#ff0000');
  });
});

describe('the grid', () => {
  it('has 18,278 columns at most', () => {
    expect(message('sheet.insertColumnsAfter(2, 18277)')).toBe(
      'This action would increase the number of columns in the sheet above the limit of 18278 columns.',
    );
    expect(answerOf('return sheet.insertColumnsAfter(2, 18276).getMaxColumns()')).toBe(18278);
  });
});

describe('computeDigest', () => {
  it('gives signed bytes', () => {
    const body = `const hex = (s) => Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, s, Utilities.Charset.UTF_8).map((b) => ((b + 256) % 256).toString(16).padStart(2, '0')).join('');
      return [hex('abc'), Math.min(...Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'a')) < 0]`;
    expect(answerOf(body)).toEqual([
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      true,
    ]);
  });
});
