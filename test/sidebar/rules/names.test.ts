/**
 * What names mean in the page is what they mean in the add-on.
 */
import { compileCell, compileExpression } from '../../../src/core/conditions';
import type { Names } from '../../../src/core/conditions/types';
import { readNamedTables } from '../../../src/core/rule-data';
import { namesOf } from '../../../src/sidebar/tabs/rules/names';
import { knownNames, shopInput } from './known-names';

const TEXTS = [
  'orders >= 2',
  'số đơn hàng >= 2 và doanh thu > 5',
  'so don hang >= 2',
  'gender = "Nữ"',
  'gender = "Mrs."',
  'favourite TEA = "Oolong"',
  'column("Points (2025)") > 3',
  'column("favourite tea") = "x"',
  'column("Favorite tea") = "x"',
  'column("nothing like it") = "x"',
  'orders = "a"',
  'column("Orders") = "a"',
  'share of Tea > 0.5 or Tết share >= 50%',
  'ordrs > 2',
  'zzz > 2',
  'revenue last 365 days >= 5 and not(city = null)',
  'days since last order <= 1.000.000',
];

describe.each(['en', 'vi'] as const)('in %s', (language) => {
  const core = (): Names => {
    const named = readNamedTables(shopInput(language));
    if (!named) throw new Error('the sheets are sound');
    return named.names;
  };
  const page = () => namesOf(knownNames(language));

  it.each(TEXTS)('%s is read in the page as in the add-on', (text) => {
    const read = (names: Names) => {
      const { condition, faults } = compileExpression(text, names);
      return [condition?.canonical, faults];
    };
    expect(read(page())).toEqual(read(core()));
  });

  it.each([
    ['gender', 'Nữ, M'],
    ['Favourite tea', 'Oolong, Sen'],
    ['doanh thu', '>= 5'],
    ['interests', '"tea"'],
  ])('a cell under %s is, too', (column, text) => {
    const read = (names: Names) => {
      const subject = names.find(column);
      if ('fault' in subject) throw new Error(column);
      const { condition, faults } = compileCell(text, subject, names);
      return [condition?.canonical, faults];
    };
    expect(read(page())).toEqual(read(core()));
  });
});
