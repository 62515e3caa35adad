/**
 * Google's refusals in the user's language.
 */
import { MESSAGES } from '../../src/offline/services/messages';
import { bookOf, hostOf } from './run-script';

const body =
  'try { sheet.getRange(9, 9) } catch (e) { try { sheet.getRange("A1").setValues([[1, 2]]) } catch (f) { return [e.message, f.message] } }';

describe('refusals', () => {
  it.each([
    [
      'vi' as const,
      'Tọa độ của dải ô nằm ngoài kích thước của trang tính.',
      'Số cột trong dữ liệu không khớp với số cột trong dải ô. Dữ liệu có 2 nhưng dải ô có 1.',
    ],
    [
      'de' as const,
      'Die Koordinaten des Bereichs liegen außerhalb der Abmessungen des Tabellenblatts.',
      'Die Anzahl der Spalten in den Daten entspricht nicht der Anzahl der Spalten im Bereich. Die Daten umfassen 2, der Bereich umfasst 1.',
    ],
  ])('come in the language %s', (language, first, second) => {
    const host = hostOf(bookOf([['a']]), body);
    host.state.messageLanguage = language;
    expect(host.run('run').result).toEqual([first, second]);
  });

  it('of a held back write come in it, too', () => {
    const host = hostOf(bookOf([['a']]), "sheet.getRange('A1').setValue('x'.repeat(50001))");
    host.state.messageLanguage = 'vi';
    expect(() => host.run('run')).toThrow('Nội dung bạn nhập có nhiều hơn 50000 ký tự');
  });

  it('have the same values in every language, and never the same words', () => {
    for (const [code, { en, vi, de }] of Object.entries(MESSAGES)) {
      const values = (text: string): string[] => (text.match(/\{\d\}/g) ?? []).sort();
      expect([code, values(vi), values(de)]).toEqual([code, values(en), values(en)]);
      expect(new Set([en, vi, de]).size).toBe(3);
    }
  });
});
