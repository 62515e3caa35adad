/**
 * One customer: who it is, and one of its schemes at a time.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExplainAnswer } from '../../../protocol/explain';
import { GoTo } from '../../parts/go-to';
import { Options } from '../../parts/options';
import { usePage } from '../../page-context';
import { paletteOf } from '../../state/palette';
import { AnswerBox } from './answer-box';
import { MissingPart } from './missing-part';
import { OverrideForm } from './override-form';
import { RuleList } from './rule-list';
import type { Overrides } from './use-overrides';

export type CustomerExplained = Extract<ExplainAnswer, { ok: true }>;

interface CustomerAnswerProps {
  readonly answer: CustomerExplained;
  readonly overrides: Overrides;
  /** The id of the form that sets a segment; null while it is closed. */
  readonly form: string | null;
}

export function CustomerAnswer({ answer, overrides, form }: CustomerAnswerProps) {
  const { customerId, schemes, missing, colours, rulesSheet } = answer;
  const [chosen, choose] = useKeptScheme();
  const scheme = schemes.find((one) => one.scheme === chosen) ?? schemes[0];
  const palette = paletteOf(colours, scheme?.scheme ?? '');
  return (
    <>
      <Customer answer={answer} />
      {scheme && (
        <>
          {schemes.length > 1 && (
            <SchemeChoice names={schemes.map((one) => one.scheme)} chosen={scheme.scheme} choose={choose} />
          )}
          <AnswerBox scheme={scheme} palette={palette} customerId={customerId} overrides={overrides} />
          {form !== null && (
            <OverrideForm
              key={scheme.scheme}
              id={form}
              customerId={customerId}
              scheme={scheme}
              overrides={overrides}
            />
          )}
          {/* No change of values takes back what somebody set. */}
          {scheme.by !== 'hand' && (
            <MissingPart
              key={scheme.scheme}
              missing={missing.filter((one) => one.scheme === scheme.scheme)}
            />
          )}
          <RuleList scheme={scheme} palette={palette} rulesSheet={rulesSheet} />
        </>
      )}
    </>
  );
}

/** Under this name the choice is kept for whoever comes back to the page, or goes from customer to customer. */
const KEPT = 'explained scheme';

/** '' where nobody has chosen. */
function useKeptScheme(): readonly [string, (scheme: string) => void] {
  const { answers } = usePage();
  const [chosen, setChosen] = useState(() => String(answers.get(KEPT) ?? ''));
  useEffect(() => answers.keep(KEPT, chosen), [answers, chosen]);
  return [chosen, setChosen];
}

/** Takes the focus when it comes, as a page's heading does. */
function Customer({
  answer: { customerId, name, orderCount, place },
}: {
  readonly answer: CustomerExplained;
}) {
  const { words, say } = usePage();
  const texts = words.explain;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const facts = [
    ...(name === null ? [] : [customerId]),
    ...(orderCount === null ? [] : [say(texts.orders, { count: orderCount })]),
  ];
  return (
    <div class="customer">
      <div>
        <h2 ref={heading} tabIndex={-1} dir="auto">
          {name ?? customerId}
        </h2>
        <p class="hint">
          <bdi>{facts.join(' · ')}</bdi>
        </p>
      </div>
      {place && (
        <GoTo
          kind="outlined"
          place={{ sheet: place.sheet, row: place.row }}
          label={say(texts.goToRow, { row: String(place.row) })}
        />
      )}
    </div>
  );
}

interface SchemeChoiceProps {
  readonly names: readonly string[];
  readonly chosen: string;
  readonly choose: (scheme: string) => void;
}

function SchemeChoice({ names, chosen, choose }: SchemeChoiceProps) {
  const { scheme } = usePage().words.explain;
  return (
    <div class="beside">
      <label for="explained-scheme">{scheme}</label>
      <select
        id="explained-scheme"
        value={chosen}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <Options names={names} />
      </select>
    </div>
  );
}
