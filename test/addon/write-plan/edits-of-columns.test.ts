import { insertColumn, moveColumn, type, type Edit } from './edits';
import { tryEverywhere } from './edited-runs';

const EDITS: readonly (readonly [what: string, edit: Edit])[] = [
  ['inserts a column before the ids', insertColumn(0)],
  ['inserts a column before those of the add-on', insertColumn(2)],
  ['moves the ids behind the cities', moveColumn(0, 2)],
  ['renames the header of the ids', type(0, 0, 'Ref')],
  ['renames a column of the add-on', type(0, 2, 'My groups')],
];

describe('at whichever service call of a run somebody', () => {
  it.each(EDITS)(
    '%s, no customer gets another’s segment, the user’s cells stay but while a write is under way, and the next run mends the rest',
    (_what, edit) => {
      // Which calls may be hit is said in docs/decisions/0009-changed-cells.md.
      expect(tryEverywhere(edit)).toMatchObject({ mixedUp: [], harmed: [], unmended: [] });
    },
  );
});
