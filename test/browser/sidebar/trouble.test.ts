/**
 * The sidebar when things go wrong: calls that fail, runs that are cancelled, workbooks that mean harm.
 */
import { sidebarWords } from '../../../src/i18n/sidebar';
import { describeInBrowser } from '../support/chromium';
import { openTable, Sidebar, standIn } from '../support/sidebar';
import { useWorkbench } from '../support/workbench';

const EN = sidebarWords('en');

describeInBrowser('the sidebar in trouble', () => {
  const workbench = useWorkbench();

  it('says what to do in a browser with several accounts, and works once the call gets through', async () => {
    await workbench().openSample('en');
    const message =
      "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";
    const end = await standIn(workbench(), async (name) =>
      name === 'bootFromPage' ? { ok: false, message, name: 'ScriptError' } : undefined,
    );
    const sidebar = await Sidebar.open(workbench());
    await sidebar.heading(EN.failed.accounts.title).waitFor();
    expect(await sidebar.faults()).toEqual([]);
    await sidebar.frame.getByText(EN.common.support).click();
    await sidebar.frame.getByText(message).waitFor();
    await end();
    await sidebar.go(EN.common.tryAgain, EN.start.title);
  });

  it('says plainly that an answer cannot be read, and keeps what was chosen', async () => {
    await workbench().openSample('en');
    const sidebar = await Sidebar.open(workbench());
    await sidebar.go(EN.start.go, EN.columns.title);
    const end = await standIn(workbench(), async (name) =>
      name === 'packsFromPage' ? { ok: true, value: null } : undefined,
    );
    await sidebar.go(EN.columns.go, EN.failed.empty.title);
    await sidebar.go(EN.common.back, EN.columns.title);
    await end();
    await sidebar.go(EN.columns.go, EN.packs.title);
  });

  it('shows how far a run is, and cancels it before anything is written', async () => {
    await workbench().openSample('en');
    const sidebar = await Sidebar.open(workbench());
    await sidebar.go(EN.start.go, EN.columns.title);
    await sidebar.go(EN.columns.go, EN.packs.title);
    await sidebar.go(EN.packs.go, EN.preview.title);
    let cancelled: () => void = () => undefined;
    const isCancelled = new Promise<void>((resolve) => (cancelled = resolve));
    const progress = { phase: 'reading', share: 0.4, cancellable: true };
    const end = await standIn(workbench(), async (name) => {
      if (name === 'progressFromPage') return { ok: true, value: { progress } };
      // The run itself starts once it is known to be cancelled, which it sees by itself.
      if (name === 'applyFirstRunFromPage') await isCancelled;
      return undefined;
    });
    await sidebar.frame.locator('footer .filled').click();
    await sidebar.heading(EN.running.applyTitle).waitFor();
    await sidebar.frame.getByText('40% done').waitFor();
    expect(await sidebar.faults()).toEqual([]);
    const told = workbench().page.waitForResponse(
      (response) => response.request().postData()?.includes('cancelFromPage') ?? false,
    );
    await sidebar.button(EN.common.cancel).click();
    await told;
    cancelled();
    await sidebar.heading(EN.preview.title).waitFor();
    await sidebar.frame.getByText(EN.home.cancelledSetUp).waitFor();
    await end();
    expect(await workbench().tab('Segment summary').count()).toBe(0);
  });

  it('shows what a hostile workbook holds as text: nothing runs, nothing is asked of anybody, nothing overflows', async () => {
    const { page } = workbench();
    const evil = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    const rtl = '\u202eשלום مرحبا';
    const long = 'x'.repeat(50_000);
    const formula = '=IMPORTXML("http://elsewhere.invalid/","//a")';
    await openTable(workbench(), evil, [
      ['Customer ID', 'City', evil, rtl, formula, long],
      [evil, rtl, 'a', 'b', 'c', 'd'],
      ['y'.repeat(3000), long, formula, 'b', 'c', 'd'],
      [rtl, formula, long, 'b', 'c', 'd'],
    ]);
    await openTable(
      workbench(),
      'Rules',
      [
        ['Scheme', 'Segment', 'Condition'],
        [evil, `${evil} ${rtl}`, 'city != null'],
        [rtl, 'w'.repeat(3000), 'city != null'],
      ],
      true,
    );
    const seen: string[] = [];
    const { origin } = new URL(page.url());
    page.on('dialog', (dialog) => seen.push(dialog.message()));
    page.on('request', (request) => {
      if (!request.url().startsWith(origin)) seen.push(request.url());
    });
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) seen.push(message.text());
    });
    const sidebar = await Sidebar.open(workbench());
    await sidebar.heading(EN.home.title).waitFor();
    const wide: string[] = [];
    const look = async (): Promise<void> => void wide.push(...(await sidebar.overflows()));
    await sidebar.go(EN.home.changeColumns, EN.columns.title);
    await look();
    await sidebar.go(EN.common.home, EN.home.title);
    await sidebar.go(EN.home.preview, EN.preview.title);
    await sidebar.frame.locator('.scheme').getByText('<img src=x', { exact: false }).first().waitFor();
    await look();
    await sidebar.frame.locator('footer .filled').click();
    await sidebar.heading(EN.done.title).waitFor();
    await look();
    expect(wide).toEqual([]);
    expect(seen).toEqual([]);
    expect(await sidebar.frame.locator('img').count()).toBe(0);
  });
});
