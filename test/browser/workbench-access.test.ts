/**
 * The workbench for everybody: both languages, and what axe-core finds on the page (WCAG 2.2 A and AA, best practices).
 */
import { readFileSync } from 'node:fs';
import { describeInBrowser } from './support/chromium';
import { useWorkbench, type WorkbenchPage } from './support/workbench';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each violation as its rule and the elements. */
async function violations({ page }: WorkbenchPage): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200))))`,
  );
  return found as string[];
}

describeInBrowser('the workbench for everybody', () => {
  const workbench = useWorkbench();

  it('speaks the language that is chosen, the add-on’s menu included', async () => {
    const { page } = workbench();
    await workbench().openSample('en');
    await page.getByRole('button', { name: 'VI: Tiếng Việt' }).click();
    await workbench().choose('Tiện ích mở rộng', 'Customer Segments');
    await page.getByRole('menuitem', { name: 'Phân loại khách hàng' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'EN: English' }).click();
    await page.getByRole('menuitem', { name: 'Extensions' }).waitFor();
  });

  it('opens the sample of either language, after a question where changes would be lost', async () => {
    const { page } = workbench();
    await workbench().openSample('en');
    await page.getByRole('button', { name: 'Samples' }).click();
    await page.getByRole('menuitem', { name: 'Sample shop (Vietnamese)' }).click();
    await page.getByRole('heading', { name: 'Cửa hàng mẫu' }).waitFor();
    await workbench().sees(1, 1, 'Mã khách hàng');
    await workbench().cell(2, 2).click();
    await page.keyboard.type('Lan');
    await page.keyboard.press('Enter');
    await workbench().sees(2, 2, 'Lan');
    await page.getByRole('button', { name: 'Dữ liệu mẫu' }).click();
    await page.getByRole('menuitem', { name: 'Cửa hàng mẫu (tiếng Anh)' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hủy' }).click();
    await workbench().sees(2, 2, 'Lan');
  });

  it.each(['en', 'vi'] as const)('has nothing that axe-core objects to, in %s', async (language) => {
    await workbench().openSample(language);
    expect(await violations(workbench())).toEqual([]);
  });

  it.each(['en', 'vi'] as const)('has no objection with a menu open, in %s', async (language) => {
    const { page } = workbench();
    await workbench().openSample(language);
    await page.getByRole('menubar').getByRole('menuitem').last().click();
    await page.getByRole('menu').waitFor();
    expect(await violations(workbench())).toEqual([]);
  });

  it('has no objection with charts over the sheet', async () => {
    const { page } = workbench();
    await workbench().openSample('en');
    await workbench().choose('Extensions', 'Customer Segments', 'Classify customers');
    await page.getByText('240 customers classified, 0 rows skipped.').waitFor();
    await workbench().tab('Segment summary').click();
    await page.getByRole('img').first().waitFor();
    expect(await violations(workbench())).toEqual([]);
  });

  it('has no objection with a dialog open', async () => {
    const { page } = workbench();
    await workbench().openSample('en');
    await workbench().choose('Extensions', 'Customer Segments', 'Remove everything the add-on wrote');
    await page.getByRole('dialog').waitFor();
    expect(await violations(workbench())).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});
