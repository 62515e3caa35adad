import { metricById, shopMetrics, type ShopOrder } from '../../support/shop';

function inStore(channels: readonly (string | undefined)[], counterChannels: readonly string[] = []) {
  const orders = channels.map((channel): ShopOrder => ({ customer: 'a', date: '2024-01-01', channel }));
  const metrics = shopMetrics(
    { customers: [{ id: 'a' }], orders },
    { asOf: '2024-06-30', settings: { counterChannels } },
  );
  return metricById(metrics, 'inStoreShare').a;
}

describe('inStoreShare', () => {
  it('is the part of the orders with a channel that were placed at a counter', () => {
    // Of four orders with a channel two.
    expect(inStore(['Tại quầy', 'Website', 'In store', 'Sàn TMĐT', undefined])).toBe(0.5);
  });

  it.each(['IN-STORE', 'tai quay', 'Cửa hàng', 'POS', 'showroom'])('knows %s', (channel) => {
    expect(inStore([channel])).toBe(1);
  });

  it.each(['Online', 'In store pick-up from website', 'Shopee'])(
    'does not take %s for a counter',
    (channel) => {
      expect(inStore([channel])).toBe(0);
    },
  );

  it('knows the channels of Settings, too', () => {
    expect(inStore(['Chi nhánh Quận 1', 'Website'], ['chi nhánh quận 1'])).toBe(0.5);
  });

  it.each([
    ['there are no orders', []],
    ['no order has a channel', [undefined]],
  ])('is blank where %s', (_what, channels) => expect(inStore(channels)).toBeNull());

  it('leaves out orders that do not count', () => {
    const orders: ShopOrder[] = [
      { customer: 'a', date: '2024-01-01', channel: 'POS', status: 'returned' },
      { customer: 'a', date: '2024-01-01', channel: 'web' },
    ];
    expect(metricById(shopMetrics({ orders }, { asOf: '2024-06-30' }), 'inStoreShare').a).toBe(0);
  });
});

describe('isWalkIn', () => {
  it('is yes for the pseudo-customer of the walk-ins alone', () => {
    const customers = [{ id: 'khách lẻ', walkIn: true }, { id: 'a' }];
    const metrics = shopMetrics({ customers, orders: [] }, { asOf: '2024-06-30' });
    expect(metricById(metrics, 'isWalkIn')).toEqual({ 'khách lẻ': true, a: false });
  });
});
