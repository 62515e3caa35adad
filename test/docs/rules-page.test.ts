import { readFileSync } from 'node:fs';
import { compileCell, compileExpression } from '../../src/core/conditions';
import { ruleNames } from '../../src/core/rules/names';
import { shopIntake } from '../support/shop';

const page = readFileSync('docs/rules.md', 'utf8');
const names = ruleNames(shopIntake({ customers: [{ id: 'A' }] }).customers, 'en');

/** The code of the first column of every table below the headings that match. */
function examples(heading: RegExp): string[] {
  const sections = page.split(/^## /m).filter((section) => heading.test(section));
  return sections.flatMap((section) =>
    [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, example]) => example),
  );
}

describe('the examples of the rules page', () => {
  const cells = examples(/^(In a cell|Trong ô)/);
  const conditions = examples(/^(In the column|Trong cột)/);

  it('are found in both languages', () => {
    expect(cells.length).toBeGreaterThan(15);
    expect(conditions.length).toBeGreaterThan(10);
  });

  it.each(cells)('%s is a test of a number', (cell) => {
    const orders = names.find('orders');
    if ('fault' in orders) throw new Error('orders is a metric');
    expect(compileCell(cell, orders, names).faults).toEqual([]);
  });

  it.each(conditions)('%s is a condition', (condition) => {
    expect(compileExpression(condition, names).faults).toEqual([]);
  });
});
