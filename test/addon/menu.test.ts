import { readFileSync } from 'node:fs';
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
    expect(host.ui.menus[0].items).toContainEqual({ caption, functionName: 'classifyCustomers' });
  });

  it.each([
    ['en', 'Rules', 'Set up rules and settings', 'Remove everything the add-on wrote'],
    ['vi', 'Quy tắc', 'Thiết lập quy tắc và cài đặt', 'Xóa mọi nội dung tiện ích đã ghi'],
  ])(
    'of a user whose language is %s has a part "%s" with "%s", and "%s"',
    (userLocale, rules, setUp, remove) => {
      const host = hostOf(shopBook(), { userLocale });
      host.run('onOpen', [], { mode: 'open', authMode: 'NONE' });
      const { items } = host.ui.menus[0];
      expect(items).toContainEqual({ caption: remove, functionName: 'removeEverything' });
      expect(items.find(({ caption }) => caption === rules)?.items).toContainEqual({
        caption: setUp,
        functionName: 'setUp',
      });
    },
  );

  it('has at most six items before any part of it', () => {
    const host = hostOf(shopBook());
    host.run('onOpen', [], { mode: 'open', authMode: 'NONE' });
    const { items } = host.ui.menus[0];
    expect(items.findIndex(({ items: part }) => part !== undefined)).toBeLessThanOrEqual(6);
    expect(items.length).toBeLessThanOrEqual(8);
  });

  it('calls functions that there are', () => {
    const host = hostOf(shopBook());
    host.run('onOpen', [], { mode: 'open', authMode: 'NONE' });
    const names = host.ui.menus[0].items.flatMap(({ functionName, items = [] }) => [
      functionName,
      ...items.map((item) => item.functionName),
    ]);
    const code = readFileSync('dist/Code.js', 'utf8');
    for (const name of names.filter((one) => one !== undefined)) expect(code).toContain(`function ${name}(`);
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
