/**
 * The sidebar when things go wrong: calls that fail, answers that cannot be read, runs that are cancelled.
 */
import { TAB_TITLES } from '../../../src/core/words/tabs';
import { fillSentence } from '../../../src/i18n/sidebar';
import { describeInEachLanguage } from '../support/languages';
import { standIn, type Sidebar } from '../support/sidebar';

const OTHER_ACCOUNT =
  "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";

/** Keeps a run from starting until it is known to be cancelled, which it sees by itself; meanwhile the page hears of 40 %. */
async function holdRun({ workbench }: Sidebar, functionName: string): Promise<() => Promise<void>> {
  const progress = { phase: 'reading', share: 0.4, cancellable: true };
  const isCancelled = workbench.page.waitForResponse(
    (response) => response.request().postData()?.includes('cancelFromPage') ?? false,
  );
  return standIn(workbench, async (name) => {
    if (name === 'progressFromPage') return { ok: true, value: { progress } };
    if (name === functionName) await isCancelled;
    return undefined;
  });
}

describeInEachLanguage('the sidebar in trouble', (teller) => {
  const { language, words, workbench, openSidebar, openBesideSample } = teller;

  it('says what to do in a browser with several accounts, and works once the call gets through', async () => {
    await workbench().openSample(language);
    const end = await standIn(workbench(), async (name) =>
      name === 'bootFromPage' ? { ok: false, message: OTHER_ACCOUNT, name: 'ScriptError' } : undefined,
    );
    const sidebar = await openSidebar();
    await sidebar.heading(words.failed.accounts.title).waitFor();
    await sidebar.text(words.failed.accounts.one).waitFor();
    expect(await sidebar.faults()).toEqual([]);
    await sidebar.text(words.common.support).click();
    await sidebar.text(OTHER_ACCOUNT).waitFor();
    await end();
    await sidebar.go(words.common.tryAgain, words.start.title);
  });

  it('names both causes where Google’s words are not known and nothing has been heard of the add-on', async () => {
    await workbench().openSample(language);
    const end = await standIn(workbench(), async (name) =>
      name === 'bootFromPage' ? { ok: false, message: 'Serwer nie odpowiada.', name: 'Error' } : undefined,
    );
    const sidebar = await openSidebar();
    await sidebar.heading(words.failed.unopened.title).waitFor();
    await sidebar.text(words.failed.accounts.one).waitFor();
    await sidebar.text(words.failed.unopened.unexpectedAbout).waitFor();
    expect(await sidebar.faults()).toEqual([]);
    await end();
    await sidebar.go(words.common.tryAgain, words.start.title);
  });

  it('says plainly that an answer cannot be read, and keeps what was chosen', async () => {
    const sidebar = await openBesideSample();
    await sidebar.go(words.start.go, words.columns.title);
    const end = await standIn(workbench(), async (name) =>
      name === 'packsFromPage' ? { ok: true, value: null } : undefined,
    );
    await sidebar.go(words.columns.go, words.failed.empty.title);
    await sidebar.text(words.common.nothingWritten).waitFor();
    expect(await sidebar.faults()).toEqual([]);
    await sidebar.go(words.common.back, words.columns.title);
    await end();
    await sidebar.go(words.columns.go, words.packs.title);
  });

  it('shows how far a run is, cancels it before any segment is written, and lets the next one through', async () => {
    const sidebar = await openBesideSample();
    await sidebar.toPreview();
    const end = await holdRun(sidebar, 'applyFirstRunFromPage');
    await sidebar.filled.click();
    await sidebar.heading(words.running.applyTitle).waitFor();
    await sidebar.text(fillSentence(words.running.shareDone, { share: '40%' })).waitFor();
    await sidebar.text(words.running.safeYet).waitFor();
    expect(await sidebar.faults()).toEqual([]);
    await sidebar.go(words.common.cancel, words.preview.title);
    await sidebar.text(words.home.cancelledSetUp).waitFor();
    expect(await sidebar.faults()).toEqual([]);
    await end();
    expect(await workbench().tab(TAB_TITLES.summary[language]).count()).toBe(0);
    await sidebar.apply();
    await workbench().tab(TAB_TITLES.summary[language]).waitFor();
  });
});
