/**
 * Stories that are told in each language, by somebody whose browser, workbook and add-on speak it.
 */
import { sidebarWords, type SidebarWords } from '../../../src/i18n/sidebar';
import { describeInBrowser } from './chromium';
import { Sidebar } from './sidebar';
import { useWindows, type WorkbenchPage } from './workbench';

const LANGUAGES = ['en', 'vi'] as const;

interface Teller {
  readonly language: (typeof LANGUAGES)[number];
  readonly words: SidebarWords;
  readonly workbench: () => WorkbenchPage;
  /** Beside the workbook that is open. */
  readonly openSidebar: () => Promise<Sidebar>;
  /** Beside the sample shop as it is at first, in that language. */
  readonly openBesideSample: () => Promise<Sidebar>;
  /** Beside the same shop after a run. */
  readonly openBesideSegments: () => Promise<Sidebar>;
}

/** The same tests in each language; one workbench and one browser serve them all. */
export function describeInEachLanguage(title: string, body: (teller: Teller) => void): void {
  describeInBrowser(title, () => {
    const open = useWindows();
    describe.each(LANGUAGES)('in %s', (language) => {
      let shown: WorkbenchPage;
      beforeAll(async () => {
        shown = await open(language);
      });
      afterAll(() => shown?.page.close());
      const workbench = () => shown;
      const openSidebar = () => Sidebar.open(shown, language);
      const openBesideSample = async (): Promise<Sidebar> => {
        await shown.openSample(language);
        return openSidebar();
      };
      const openBesideSegments = async (): Promise<Sidebar> => {
        await shown.openClassified(language);
        return openSidebar();
      };
      const words = sidebarWords(language);
      body({ language, words, workbench, openSidebar, openBesideSample, openBesideSegments });
    });
  });
}
