import { hostOf, shopBook } from './open-book';

describe('the menu', () => {
  it.each([
    ['en', 'Classify customers'],
    ['vi', 'Phân loại khách hàng'],
    ['vi_VN', 'Phân loại khách hàng'],
    ['fr', 'Classify customers'],
  ])('of a user whose language is %s offers "%s" before any right is granted', (userLocale, caption) => {
    const host = hostOf(shopBook(), { userLocale });
    host.run('onOpen', [], { mode: 'open', authMode: 'NONE' });
    expect(host.ui.menus).toMatchObject([{ caption: null }]);
    expect(host.ui.menus[0].items[0]).toEqual({ caption, functionName: 'classifyCustomers' });
  });

  it.each([
    ['en', 'Set up rules and settings', 'Remove everything the add-on wrote'],
    ['vi', 'Thiết lập quy tắc và cài đặt', 'Xóa mọi nội dung tiện ích đã ghi'],
  ])('of a user whose language is %s offers "%s" and "%s"', (userLocale, setUp, remove) => {
    const host = hostOf(shopBook(), { userLocale });
    host.run('onOpen', [], { mode: 'open', authMode: 'NONE' });
    expect(host.ui.menus[0].items).toEqual(
      expect.arrayContaining([
        { caption: setUp, functionName: 'setUp' },
        { caption: remove, functionName: 'removeEverything' },
      ]),
    );
  });

  it('is there once after the add-on is installed in an open spreadsheet', () => {
    const host = hostOf(shopBook());
    host.run('onInstall', [], { mode: 'open' });
    host.run('onOpen', [], { mode: 'open' });
    expect(host.ui.menus).toHaveLength(1);
  });
});

describe('the menu item', () => {
  it('classifies and says how many customers, in the user’s language', () => {
    const host = hostOf(shopBook(), { userLocale: 'vi' });
    host.run('classifyCustomers');
    expect(host.toasts).toMatchObject([
      { title: 'Phân loại khách hàng', message: expect.stringContaining('3') },
    ]);
    expect(host.ui.alerts).toEqual([]);
  });

  it('says what to mend, and where, when the rules are wrong', () => {
    const rules = [
      ['Scheme', 'Segment', 'orders'],
      ['Habit', 'x', '=> 2'],
    ];
    const host = hostOf(shopBook({ Rules: rules }));
    host.run('classifyCustomers');
    expect(host.ui.alerts).toMatchObject([{ title: 'Nothing was changed', buttons: 'OK' }]);
    expect(host.ui.alerts[0].prompt).toMatch(/^• Rules, column "orders", row 2, characters 1–2: ./);
    expect(host.toasts).toEqual([]);
  });
});
