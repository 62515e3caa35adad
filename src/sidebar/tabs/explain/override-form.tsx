/**
 * The form by which a person sets the segment of the customer in the scheme that is shown.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExplainedScheme } from '../../../protocol/explain';
import { Options } from '../../parts/options';
import { usePage } from '../../page-context';
import { InputField } from './input-field';
import type { Overrides } from './use-overrides';

interface OverrideFormProps {
  /** The footer's button sends it by this name. */
  readonly id: string;
  readonly customerId: string;
  readonly scheme: ExplainedScheme;
  readonly overrides: Overrides;
}

export function OverrideForm({ id, customerId, scheme: shown, overrides }: OverrideFormProps) {
  const { hand } = usePage().words.explain;
  const { scheme, segments } = shown;
  const [segment, choose] = useState('');
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const send = (event: Event): void => {
    event.preventDefault();
    const [day, why] = [until.trim(), reason.trim()];
    overrides.set({
      customerId,
      scheme,
      segment,
      ...(day === '' ? {} : { until: day }),
      ...(why === '' ? {} : { reason: why }),
    });
  };
  return (
    <form id={id} class="override" aria-labelledby={`${id}-title`} onSubmit={send}>
      <h3 id={`${id}-title`}>{hand.title}</h3>
      <p class="hint">{hand.about}</p>
      <SegmentChoice id={`${id}-segment`} segments={segments} segment={segment} choose={choose} />
      <InputField id={`${id}-reason`} type="text" label={hand.reason} value={reason} change={setReason} />
      <InputField
        id={`${id}-until`}
        type="date"
        label={hand.until}
        hint={hand.untilHint}
        value={until}
        change={setUntil}
      />
    </form>
  );
}

interface SegmentChoiceProps {
  readonly id: string;
  readonly segments: readonly string[];
  readonly segment: string;
  readonly choose: (segment: string) => void;
}

/** Takes the focus when the form comes. */
function SegmentChoice({ id, segments, segment, choose }: SegmentChoiceProps) {
  const { hand } = usePage().words.explain;
  const field = useRef<HTMLSelectElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <div class="field">
      <label for={id}>{hand.segment}</label>
      <select
        ref={field}
        id={id}
        value={segment}
        required
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="" disabled>
          {hand.choose}
        </option>
        <Options names={segments} />
      </select>
    </div>
  );
}
