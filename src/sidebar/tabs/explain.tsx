/**
 * Why a customer is in its segments: the answer first, then what is missing for another one, then every rule.
 */
import { useState } from 'preact/hooks';
import { AnswerOf } from '../parts/answer';
import { Button } from '../parts/button';
import { Shell } from '../parts/shell';
import { usePage } from '../page-context';
import { CustomerAnswer } from './explain/customer-answer';
import { IdField } from './explain/id-field';
import { OverrideList } from './explain/override-list';
import { useExplained } from './explain/use-explained';
import { useOverrides } from './explain/use-overrides';
import { Written } from './explain/written';
import './explain.css';

/** The id by which the footer's button finds the form that it sends. */
const FORM = 'override';

export function ExplainTab() {
  const { words } = usePage();
  const texts = words.explain;
  const explained = useExplained();
  const { asked, explainSelected, explain, again, refresh } = explained;
  const [isSetting, setSetting] = useState(false);
  const customer = asked.is === 'answered' && asked.answer.ok ? asked.answer.customerId : null;
  const overrides = useOverrides(async () => {
    setSetting(false);
    if (customer !== null) await refresh(customer);
  });
  const start = (find: () => void): void => {
    setSetting(false);
    overrides.forget();
    find();
  };
  const isForm = isSetting && customer !== null;
  const footer = (
    <>
      {customer !== null && (
        <Button label={isForm ? words.common.cancel : texts.hand.open} act={() => setSetting(!isForm)} />
      )}
      {isForm ? (
        <button type="submit" form={FORM} class="filled" disabled={overrides.written.is === 'waiting'}>
          {texts.hand.go}
        </button>
      ) : (
        <Button
          kind="filled"
          label={texts.selected}
          disabled={asked.is === 'waiting'}
          act={() => start(explainSelected)}
        />
      )}
    </>
  );
  return (
    <Shell title={words.tabs.names.explain} inTabs footer={footer}>
      <Written overrides={overrides} />
      {asked.is === 'idle' && <p>{texts.start}</p>}
      <AnswerOf of={asked} waiting={texts.waiting} again={again}>
        {(answer) => (
          <CustomerAnswer
            key={answer.customerId}
            answer={answer}
            overrides={overrides}
            form={isForm ? FORM : null}
          />
        )}
      </AnswerOf>
      <IdField isOpen={customer === null} explain={(id) => start(() => explain(id))} />
      <OverrideList overrides={overrides} />
    </Shell>
  );
}
