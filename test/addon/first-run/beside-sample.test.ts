/**
 * The sample shop in a spreadsheet that has customers and orders of its own.
 */
import { cellsOf, hostOf, shopBook } from '../open-book';

const ask = (host: ReturnType<typeof hostOf>, name: string, request: object = {}) =>
  host.run(name, [request], { mode: 'sidebar' }).result as Readonly<Record<string, unknown>>;

function settingsOf(book: ReturnType<typeof shopBook>): Map<string, unknown> {
  const rows = cellsOf(book, 'Settings').map(
    ([section, name, value]) => [`${section}.${name}`, value] as const,
  );
  return new Map(rows);
}

describe('the sample beside somebody’s own customers and orders', () => {
  it('gives their orders neither lines nor products', () => {
    const book = shopBook();
    const host = hostOf(book);
    ask(host, 'sampleFromPage', { lang: 'en' });
    ask(host, 'setUpFromPage', { lang: 'en' });
    const settings = settingsOf(book);
    expect(settings.get('source.customers')).toBe('Customers');
    expect(settings.get('source.orders')).toBe('Orders');
    expect(settings.get('source.lines')).toBe('');
    expect(settings.get('source.products')).toBe('');
  });

  it('is read when Settings name one of its tabs', () => {
    const book = shopBook({
      Settings: [
        ['Section', 'Name', 'Value'],
        ['source', 'customers', 'Customers (sample)'],
        ['source', 'orders', 'Orders (sample)'],
      ],
    });
    const host = hostOf(book);
    ask(host, 'sampleFromPage', { lang: 'en' });
    ask(host, 'setUpFromPage', { lang: 'en' });
    expect(settingsOf(book).get('source.lines')).toBe('Order lines (sample)');
  });

  it('takes with it what Settings say of its columns, and nothing of what they say of other tables', () => {
    const book = shopBook({
      Settings: [
        ['Section', 'Name', 'Value'],
        ['source', 'products', 'Products (sample)'],
        ['map', 'products.product', 'Product'],
        ['map', 'orders.amount', 'Amount'],
      ],
    });
    const host = hostOf(book);
    ask(host, 'sampleFromPage', { lang: 'en' });
    ask(host, 'removeSampleFromPage', { lang: 'en' });
    const settings = settingsOf(book);
    expect(settings.get('source.products')).toBe('');
    expect(settings.get('map.products.product')).toBe('');
    expect(settings.get('map.orders.amount')).toBe('Amount');
  });
});
