import { readAction } from '../../../src/core/rules/read-action';
import { PACKS } from '../../../src/templates/index';

describe('an action', () => {
  it.each([
    ['Do: call them. Do not: wait.', 'call them.', 'wait.'],
    ['Nên: gọi điện. Không nên: chờ.', 'gọi điện.', 'chờ.'],
    ["Don't: wait. Do: call them.", 'call them.', 'wait.'],
    ['Call them; avoid: waiting', 'Call them;', 'waiting'],
    ['do NOT: wait', '', 'wait'],
    ['Đừng: chờ!', '', 'chờ!'],
    ['Do: one.\nDo: two.', 'one. two.', ''],
  ])('%j is to be done: %j, and not: %j', (text, wanted, unwanted) => {
    expect(readAction(text)).toEqual({ do: wanted, doNot: unwanted });
  });

  it('without such words is all to be done', () => {
    expect(readAction('Send the catalogue')).toEqual({ do: 'Send the catalogue', doNot: '' });
  });

  it('keeps other words before colons, and those within a sentence', () => {
    expect(readAction('Do: offer: 10% off. Note: ask what to do: call or write.')).toEqual({
      do: 'offer: 10% off. Note: ask what to do: call or write.',
      doNot: '',
    });
  });

  it('is read whichever way the accents are written', () => {
    expect(readAction('Không nên: chờ.'.normalize('NFD')).doNot).toBe('chờ.');
  });

  it('of a blank cell is none', () => {
    expect([readAction(''), readAction(null)]).toEqual([
      { do: '', doNot: '' },
      { do: '', doNot: '' },
    ]);
  });

  it('of each rule of every pack has both parts, in both languages', () => {
    const actions = PACKS.flatMap(({ scheme }) =>
      scheme.rules.flatMap(({ action }) => [action.en, action.vi]),
    );
    const lacking = actions.filter((text) => {
      const { do: wanted, doNot } = readAction(text);
      return wanted === '' || doNot === '' || /do not:|không nên:/i.test(wanted + doNot);
    });
    expect([actions.length > 100, lacking]).toEqual([true, []]);
  });
});
