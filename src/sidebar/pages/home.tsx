/**
 * After the first run: one tab at a time.
 */
import { usePage } from '../page-context';
import { TAB_PAGES } from '../tabs';

export function Home() {
  const { tab } = usePage().state;
  const Page = TAB_PAGES[tab];
  return <Page key={tab} />;
}
