/**
 * The workbook behind the page: what a hand does in it, without waiting for its looks.
 */
import { TAB_TITLES, type TabKey } from '../../../src/core/words/tabs';
import type { BookView, CellBlock } from '../../../src/offline/workbench/api';
import type { WorkbenchPage } from './workbench';

/** One tab; rows and columns count from 1. */
export class Tab {
  private constructor(
    private readonly workbench: WorkbenchPage,
    private readonly tab: number,
  ) {}

  /** In the workbook's language. Throws: without such a tab. */
  static async find(workbench: WorkbenchPage, key: TabKey): Promise<Tab> {
    const { tabs, language } = await workbench.perform<BookView>({ op: 'book' });
    const name = TAB_TITLES[key][language];
    const found = tabs.find((one) => one.name === name);
    if (!found) throw new Error(`there is no tab ${name}`);
    return new Tab(workbench, found.id);
  }

  /** Display texts, a row an array. */
  async rows(fromRow: number, rows: number): Promise<CellBlock['texts']> {
    const { texts } = await this.workbench.perform<CellBlock>({ op: 'cells', tab: this.tab, fromRow, rows });
    return texts;
  }

  async type(row: number, column: number, text: string): Promise<void> {
    await this.workbench.perform({ op: 'type', place: { tab: this.tab, row, column }, text });
  }

  async sort(column: number, ascending: boolean): Promise<void> {
    await this.workbench.perform({ op: 'sort', tab: this.tab, column, ascending });
  }
}

/** Opens tables in place of the workbook, each as a tab of that name. */
export async function openTables(
  workbench: WorkbenchPage,
  tables: readonly (readonly [name: string, rows: readonly (readonly string[])[]])[],
): Promise<void> {
  const quoted = (cell: string) => `"${cell.replace(/"/g, '""')}"`;
  await workbench.changeUnseen(async () => {
    for (const [index, [name, rows]] of tables.entries()) {
      const text = rows.map((row) => row.map(quoted).join(',')).join('\n');
      await workbench.sendTable(name, text, index > 0);
    }
  });
}

/** The sample's customers with what stands in their first segment column, as they come. */
export async function readSegments(workbench: WorkbenchPage): Promise<ReadonlyMap<string, string>> {
  const customers = await Tab.find(workbench, 'customers');
  // 240 customers below the headers; the sample's own columns are A to U, the id the first.
  const rows = await customers.rows(2, 240);
  return new Map(rows.map((texts) => [texts[0], texts[21]]));
}
