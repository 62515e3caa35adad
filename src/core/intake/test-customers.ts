/**
 * Which customers Settings name as tests: by id, by name, by e-mail address.
 */
import { foldKey } from '../base/text';
import type { Cell } from '../tables/sheet-cells';
import { plainText } from './ids';

/** Whether one of a row's texts is that of a test customer. */
export type TestCustomerTest = (...cells: readonly Cell[]) => boolean;

/** The test for a run; `named` are foldKeys. Where Settings name nobody, nothing is folded. */
export function testCustomerTest(named: ReadonlySet<string>): TestCustomerTest {
  if (named.size === 0) return () => false;
  return (...cells) => cells.some((cell) => named.has(foldKey(plainText(cell))));
}
