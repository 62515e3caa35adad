import { deleteColumn, deleteTab, type Edit } from './edits';
import { tryEverywhere } from './edited-runs';

const EDITS: readonly (readonly [what: string, edit: Edit])[] = [
  ['deletes the ids', deleteColumn(0)],
  ['deletes a column of the add-on', deleteColumn(2)],
  ['deletes the tab', deleteTab],
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
