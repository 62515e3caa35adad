/**
 * The page is told the colours that the sheet's cells get, before and after they get them.
 */
import type { Host } from '../../src/offline/host';
import { textTest } from '../../src/offline/workbook/rule-formulas';
import { answerOf, cellsOf, hostOf, shopBook, tab, type Rows } from './open-book';

const RULES: Rows = [
  ['Scheme', 'Segment', 'orders', 'Colour'],
  ['Habit', 'Regular', '>= 2', '#136a40'],
  ['Habit', 'New', '1', '1A73E8'],
  ['Habit', 'Other', '0', ''],
];

function told(host: Host, request = {}) {
  const answer = answerOf(host, request);
  if (!answer.ok) throw new Error('refused');
  const { colours, report } = answer;
  const columns = new Map(report.schemes.map(({ scheme, column }) => [scheme, column]));
  const grounds = colours.flatMap(({ scheme, segments }) =>
    segments.map(({ segment, ground }) => [columns.get(scheme), segment, ground]),
  );
  return { colours, grounds };
}

/** Header of the column, segment and ground of every conditional rule in the sheet. */
function inSheet({ workbook }: Host) {
  const [headers] = cellsOf(workbook, 'Customers');
  return tab(workbook, 'Customers').conditionalRules.map((rule) => [
    headers[rule.boxes[0].column - 1],
    textTest(rule)?.text,
    rule.background,
  ]);
}

it('as the rules name them; segments without one are missing', () => {
  const [{ scheme, segments }] = told(hostOf(shopBook({ Rules: RULES })), { preview: true }).colours;
  expect(scheme).toBe('Habit');
  expect(segments.map(({ segment, colour }) => [segment, colour])).toEqual([
    ['Regular', '#136a40'],
    ['New', '#1a73e8'],
  ]);
});

it.each([[['value', 'rfm']], [['behaviour', 'lifecycle', 'gender']]])(
  'a preview with the packs %j tells what the run then does to the cells',
  (packs) => {
    const preview = told(hostOf(shopBook()), { packs, preview: true });
    const host = hostOf(shopBook());
    expect(told(host, { packs })).toEqual(preview);
    expect(preview.grounds).toEqual(inSheet(host));
    expect(preview.grounds.length).toBeGreaterThan(5);
  },
);

it('of more segments than the sheet colours the page is told no others', () => {
  const many = Array.from({ length: 70 }, (_, index) => ['Habit', `s${index}`, '> 99', '#136a40']);
  const host = hostOf(shopBook({ Rules: [RULES[0], ...many] }));
  const { grounds } = told(host);
  expect(grounds).toHaveLength(60);
  expect(grounds).toEqual(inSheet(host));
});

it('are none where no rule names a colour', () => {
  expect(told(hostOf(shopBook()), { preview: true }).colours).toEqual([]);
});
