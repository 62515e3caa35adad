/**
 * The last run: how large each segment is, what it brings, what to do about it; and what has changed since.
 */
import { useState } from 'preact/hooks';
import type { Summary } from '../../protocol/summary';
import { Button } from '../parts/button';
import { Options } from '../parts/options';
import { Shell } from '../parts/shell';
import { usePage } from '../page-context';
import { Cards } from './summary/cards';
import { KeyNumbers } from './summary/key-numbers';
import { ScheduleBanner } from './summary/schedule-banner';
import { RunFacts } from './summary/run-facts';
import { SegmentRows } from './summary/segment-rows';
import { StaleBanner } from './summary/stale-banner';
import './summary.css';

export function SummaryTab() {
  const { state, words } = usePage();
  const [chosen, choose] = useState<string | null>(null);
  const [isPrinting, print] = useState(false);
  const summary = state.boot?.summary ?? null;
  const scheme = summary?.schemes.find((one) => one.scheme === chosen) ?? summary?.schemes[0];
  if (summary && scheme && isPrinting)
    return <Cards summary={summary} scheme={scheme} close={() => print(false)} />;
  return (
    <Shell title={words.home.title} inTabs footer={<Ways />}>
      <ScheduleBanner />
      <StaleBanner />
      {summary && scheme && (
        <>
          <SchemeChoice schemes={summary.schemes} scheme={scheme.scheme} choose={choose} />
          <KeyNumbers summary={summary} />
          <SegmentRows summary={summary} scheme={scheme} />
          <div class="print-link">
            <Button label={words.summary.print} act={() => print(true)} />
          </div>
        </>
      )}
      <RunFacts />
    </Shell>
  );
}

function Ways() {
  const { state, words, actions } = usePage();
  return (
    <>
      {state.boot?.lastRun?.canUndo && <Button label={words.summary.undo} act={() => void actions.undo()} />}
      <Button kind="filled" label={words.home.preview} act={() => void actions.begin('run')} />
    </>
  );
}

interface SchemeChoiceProps {
  readonly schemes: Summary['schemes'];
  readonly scheme: string;
  readonly choose: (scheme: string) => void;
}

function SchemeChoice({ schemes, scheme, choose }: SchemeChoiceProps) {
  const { words } = usePage();
  return (
    <select
      class="scheme-choice"
      aria-label={words.summary.scheme}
      value={scheme}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      <Options names={schemes.map((one) => one.scheme)} />
    </select>
  );
}
