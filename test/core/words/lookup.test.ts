import * as en from '../../../src/core/words/en/settings';
import * as vi from '../../../src/core/words/vi/settings';
import { FIELD_KEYS, parseFieldKey } from '../../../src/core/words/field-keys';
import { foldWord, wordLookup } from '../../../src/core/words/lookup';

describe('a word list', () => {
  const keyOf = wordLookup({ yes: ['yes', '✓'], no: ['no'] }, { yes: ['có'], no: ['không', 'yes'] });

  it('knows the keys and the names of every language, whatever their spelling', () => {
    expect(['YES', '✓', 'co', ' Không', 'no'].map((word) => keyOf.get(foldWord(word)))).toEqual([
      'yes',
      'yes',
      'yes',
      'no',
      'no',
    ]);
  });

  it('gives a word that two keys claim to the first language', () => {
    expect(keyOf.get('yes')).toBe('yes');
  });

  it('knows nothing else, and blank is no word', () => {
    expect(['perhaps', '', '✗'].map((word) => keyOf.get(foldWord(word)))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe.each(Object.entries(en).filter(([name]) => name !== 'ALL_NAME'))('%s', (name, english) => {
  const vietnamese = vi[name as keyof typeof vi] as Readonly<Record<string, readonly string[]>>;
  const lists = [english as Readonly<Record<string, readonly string[]>>, vietnamese];

  it('has names for the same keys in both languages', () => {
    expect(Object.keys(vietnamese).sort()).toEqual(Object.keys(english).sort());
  });

  it('uses no word for two keys', () => {
    const keyOf = new Map<string, string>();
    for (const names of lists) {
      for (const [key, words] of Object.entries(names)) {
        for (const word of words) {
          const folded = foldWord(word);
          expect([word, keyOf.get(folded) ?? key]).toEqual([word, key]);
          keyOf.set(folded, key);
        }
      }
    }
  });
});

describe('a field key', () => {
  it('is read whatever its case', () => {
    expect(parseFieldKey('ORDERS.unitprice')).toBe('orders.unitPrice');
    expect(FIELD_KEYS.map(parseFieldKey)).toEqual(FIELD_KEYS);
  });

  it('names its table', () =>
    expect([parseFieldKey('amount'), parseFieldKey('orders.')]).toEqual([null, null]));
});
