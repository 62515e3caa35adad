import { draftOf, type PresentTab, type TabDraft } from '../../../src/addon/set-up/tab-draft';
import { LAYOUTS } from '../../../src/addon/set-up/tab-layouts';

type Cells = (string | number | boolean)[][];

function settingsDraft(cells: Cells, notes: string[][] = []): TabDraft | null {
  const present: PresentTab = { cells, notes };
  return draftOf(present, LAYOUTS.settings);
}

describe('the header row of a Settings tab', () => {
  it('is known in either language, below a title, in any order', () => {
    const draft = settingsDraft([['My settings'], [], ['Giá trị', 'x', 'Tên', 'Mục']]);
    expect(draft?.headerRow).toBe(2);
    expect(draft?.column('value')).toBe(0);
    expect(draft?.column('section')).toBe(3);
  });

  it('is known by the marker in the note where a header was deleted, and written again', () => {
    const draft = settingsDraft(
      [['Section', 'Name', '']],
      [['', '', 'What holds.\n[customer-segments settings:value]']],
    );
    draft?.addColumn('value', 'Value');
    expect(draft?.changes).toEqual([{ row: 0, column: 2, value: 'Value' }]);
  });

  it('is missing in a tab that is for something else', () => {
    expect(
      settingsDraft([
        ['Theme', 'dark'],
        ['Section', 'Name', 'Price'],
      ]),
    ).toBeNull();
  });

  it('is still to be written in an empty tab', () => {
    expect(settingsDraft([['', ' ']])?.height).toBe(1);
  });
});

describe('a draft', () => {
  it('never changes a cell that holds something', () => {
    const draft = settingsDraft([
      ['Section', 'Name', 'Value'],
      ['general', 'Language', 'vi'],
    ]);
    draft?.fill(1, 'value', 'en');
    draft?.addColumn('value', 'Other');
    expect(draft?.changes).toEqual([]);
  });

  it('adds columns behind the others and rows below them', () => {
    const draft = settingsDraft([['Section', 'Name', 'Value', 'mine']]);
    draft?.addColumn('note', 'Note');
    draft?.addRow({ section: 'general', note: 'n', name: '' });
    expect(draft?.changes).toEqual([
      { row: 0, column: 4, value: 'Note' },
      { row: 1, column: 0, value: 'general' },
      { row: 1, column: 4, value: 'n' },
    ]);
  });
});
