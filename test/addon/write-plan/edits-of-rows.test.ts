import { deleteRow, insertRow, sortBy, type Edit } from './edits';
import { tryEverywhere } from './edited-runs';

const EDITS: readonly (readonly [what: string, edit: Edit])[] = [
  ['sorts the customers', sortBy(0)],
  ['inserts a row among them', insertRow(2, 'd', 'Đà Nẵng')],
  ['inserts a row above the headers', insertRow(0)],
  ['deletes a customer', deleteRow(2)],
];

describe('at whichever service call of a run somebody', () => {
  it.each(EDITS)(
    '%s, no customer gets another’s segment, the user’s cells stay, and the next run mends the rest',
    (_what, edit) => {
      expect(tryEverywhere(edit)).toEqual({ mixedUp: [], harmed: [], unmended: [], hit: [] });
    },
  );
});
