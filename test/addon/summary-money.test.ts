import { answerOf, hostOf, ORDERS, shopBook, tab, type Rows } from './open-book';

/** The format of the first segment's revenue. */
function revenueFormat(orders: Rows): string | undefined {
  const book = shopBook({ Orders: orders });
  answerOf(hostOf(book));
  return book.formats.get(tab(book, 'Segment summary').formatAt(1, 5)).numberFormat;
}

it('revenue is shown without cents where no order has any, as đồng have none', () => {
  expect(revenueFormat(ORDERS)).toBe('#,##0');
});

it('revenue is shown with cents where an order has some', () => {
  expect(revenueFormat([...ORDERS, ['4', 'b', '2026-03-06', 9.5]])).toBe('#,##0.00');
});
