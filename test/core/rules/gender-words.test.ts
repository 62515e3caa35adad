import { classify } from '../../../src/core/classify-grids';

/** Which of the customers a rule hits: a says Nữ, b Mr., c nothing. */
function hits(rule: Readonly<Record<string, string>>): string[] {
  const customers = [
    ['Customer ID', 'Giới tính'],
    ['a', 'Nữ'],
    ['b', 'Mr.'],
    ['c', ''],
  ];
  const headers = Object.keys(rule);
  const rules = [
    ['Scheme', 'Segment', ...headers],
    ['S', 'hit', ...headers.map((header) => rule[header])],
  ];
  const run = classify({ customers, rules, asOf: '2026-06-30', timeZone: 'UTC', lang: 'vi' });
  return run.customers.filter((row) => row.includes('hit')).map(([id]) => String(id));
}

describe('a rule about gender', () => {
  it.each(['female', 'F', 'Nữ', 'nu', 'Mrs.', 'Chị'])('may write a woman’s as %s', (word) => {
    expect(hits({ 'giới tính': word })).toEqual(['a']);
    expect(hits({ Condition: `gender = "${word}"` })).toEqual(['a']);
    expect(hits({ Condition: `"${word}" = gender` })).toEqual(['a']);
    expect(hits({ Condition: `gender in ("x y", "${word}")` })).toEqual(['a']);
    expect(hits({ Condition: `not(gender = "${word}") and gender != null` })).toEqual(['b']);
    expect(hits({ gender: `not("${word}", null)` })).toEqual(['b']);
  });

  it('reaches the words of the sheet by column("…")', () => {
    expect(hits({ Condition: 'column("Giới tính") = "Mr."' })).toEqual(['b']);
    expect(hits({ Condition: 'column("Giới tính") = "male"' })).toEqual([]);
  });
});

it('a band without quotes is a text under the age band', () => {
  const customers = [
    ['Customer ID', 'Age'],
    ['a', 20],
    ['b', 70],
  ];
  const rules = [
    ['Scheme', 'Segment', 'age band'],
    ['S', 'young', '18-24'],
    ['S', 'old', '65+, "55-64"'],
  ];
  const run = classify({ customers, rules, asOf: '2026-06-30', timeZone: 'UTC', lang: 'en' });
  expect(run.customers.slice(1).map((row) => row[2])).toEqual(['young', 'old']);
});
