/**
 * Which names are offered while somebody types, and what becomes of the text.
 */
import fc from 'fast-check';
import { compileExpression } from '../../../src/core/conditions';
import { complete, createCompleter, type Completion } from '../../../src/sidebar/tabs/rules/completion';
import { namesOf } from '../../../src/sidebar/tabs/rules/names';
import { knownNames } from './known-names';

const known = knownNames();
const names = namesOf(known);
const completer = createCompleter(known, names);
const offered = (text: string, caret = text.length) => completer(text, caret);
const namesFor = (text: string, caret?: number) => offered(text, caret).options.map(({ name }) => name);

describe('names are offered', () => {
  it('that begin with what was typed, before those of which a later word does', () => {
    const found = namesFor('rev');
    expect(found[0]).toBe('revenue');
    const starts = found.map((name) => name.startsWith('rev'));
    expect(starts).toEqual([...starts].sort((a, b) => Number(b) - Number(a)));
  });

  it('in either language, whatever the accents, the other language’s name beside', () => {
    const [first] = offered('doanh thu 365').options;
    expect(first).toMatchObject({ name: 'doanh thu 365 ngày qua', other: 'revenue last 365 days' });
    expect(namesFor('so don')[0]).toBe('số đơn hàng');
    expect(namesFor('SỐ ĐƠN')[0]).toBe('số đơn hàng');
  });

  it('for the words since the last sign or keyword', () => {
    expect(namesFor('orders >= 2 and reven')[0]).toBe('revenue');
    expect(namesFor('not(reven')[0]).toBe('revenue');
    expect(offered('orders >= 2 and reven').start).toBe('orders >= 2 and '.length);
  });

  it('once each, and at most eight', () => {
    const { options } = offered('o');
    expect(new Set(options.map(({ key }) => key)).size).toBe(options.length);
    expect(options).toHaveLength(8);
  });

  it('of the customers’ own columns, too', () => {
    expect(offered('favourite te').options).toMatchObject([
      { name: 'Favourite tea', other: '', insert: 'Favourite tea' },
    ]);
  });

  it.each(['', 'orders > 5', 'city = "rev', '50%', '>= ', 'qqq'])('not at all behind %j', (text) => {
    expect(offered(text).options).toEqual([]);
  });

  it('no more when the name is written out', () => {
    expect(offered('favourite tea').options).toEqual([]);
  });
});

describe('a name that is taken', () => {
  const take = (text: string, name: string, caret = text.length) => {
    const completions = offered(text, caret);
    const option = completions.options.find((one) => one.name === name);
    if (!option) throw new Error(`${name} is not offered`);
    return complete(text, completions, option);
  };

  it('stands in the place of what was begun, the caret behind it', () => {
    expect(take('orders >= 2 and rev', 'revenue')).toEqual({ text: 'orders >= 2 and revenue ', caret: 24 });
  });

  it('leaves what follows, and takes the rest of the word with it', () => {
    // The caret stands behind 'rev' of 'reve'.
    expect(take('reve >= 5', 'revenue', 3)).toEqual({ text: 'revenue >= 5', caret: 8 });
  });

  it('is named by column("…") where its header is no name or means a metric', () => {
    expect(take('points', 'Points (2025)').text).toBe('column("Points (2025)") ');
    const own = offered('orders').options.find(({ key }) => key === 'column:orders') as Completion;
    expect(own.insert).toBe('column("Orders")');
  });

  it('always means what was offered', () => {
    const begun = known.metrics.flatMap(({ names: { en, vi } }) => [...en, ...vi]);
    const headers = known.columns.map(({ header }) => header);
    fc.assert(
      fc.property(fc.constantFrom(...begun, ...headers), fc.integer({ min: 1, max: 12 }), (name, length) => {
        const typed = name.slice(0, length);
        for (const option of offered(typed).options) {
          const { text } = complete(typed, offered(typed), option);
          const { condition } = compileExpression(`${text}!= null`, names);
          expect(condition?.subjects.map(({ key }) => key)).toEqual([option.key]);
        }
      }),
    );
  });
});
