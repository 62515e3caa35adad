/**
 * Runs that start by themselves: on and off, when, the next one, how the last one ended, and who else has a schedule.
 */
import { useState } from 'preact/hooks';
import type { ScheduleAnswer, ScheduleChoice } from '../../../protocol/schedule';
import type { GeneralSettings } from '../../../protocol/settings';
import { AnswerOf } from '../../parts/answer';
import { ScheduleTrouble } from '../../parts/schedule-trouble';
import { usePage } from '../../page-context';
import { useAnswer, useCall } from '../../use-call';
import { OtherSchedules } from './other-schedules';
import { ScheduleFacts } from './schedule-facts';
import { ScheduleForm } from './schedule-form';
import { ScheduleRepair } from './schedule-repair';

type Known = Extract<ScheduleAnswer, { ok: true }>;

interface ScheduleSectionProps {
  /** Null while they are not known. */
  readonly settings: GeneralSettings | null;
}

export function ScheduleSection({ settings }: ScheduleSectionProps) {
  const { words, language } = usePage();
  const { asked, again } = useAnswer('scheduleFromPage', { lang: language });
  return (
    <section class="schedule">
      <h2>{words.schedule.title}</h2>
      <AnswerOf of={asked} waiting={words.schedule.waiting} again={again}>
        {(known) => <Controls known={known} settings={settings} />}
      </AnswerOf>
    </section>
  );
}

/** What somebody sees who has none yet. */
const USUAL: ScheduleChoice = { kind: 'days', every: 6, hour: 6, weekday: 1 };

function Controls({ known, settings }: ScheduleSectionProps & { readonly known: Known }) {
  const { words, language, actions } = usePage();
  const texts = words.schedule;
  const change = useCall('setScheduleFromPage');
  const [chosen, choose] = useState<ScheduleChoice | null>(null);
  // What was asked for stands until the answer is there.
  const [wanted, want] = useState<boolean | null>(null);
  const { own, others, trouble, isLost } = known;
  const isSaving = wanted !== null;
  const choice = chosen ?? choiceOf(own ?? USUAL);
  const set = (schedule: ScheduleChoice | null): void => {
    want(schedule !== null);
    void change
      .send({ schedule, lang: language })
      .then(() => actions.lookAgain())
      .then(() => want(null));
  };
  return (
    <>
      <label class="setting">
        <span>
          <span class="name">{texts.switch}</span>
          <span class="hint">{texts.about}</span>
        </span>
        <input
          type="checkbox"
          role="switch"
          checked={wanted ?? own !== null}
          disabled={isSaving}
          onChange={({ currentTarget: { checked } }) => set(checked ? choice : null)}
        />
      </label>
      <div role="status">
        <AnswerOf of={change.asked} waiting={texts.saving} again={change.again}>
          {() => null}
        </AnswerOf>
        <Permission asked={change.asked} />
      </div>
      {/* Told below, with the way to set it again. */}
      <ScheduleTrouble trouble={isLost && trouble?.kind === 'unset' ? null : trouble} />
      {own && (
        <ScheduleRepair own={own} isLost={isLost} disabled={isSaving} again={() => set(choiceOf(own))} />
      )}
      <ScheduleForm
        choice={choice}
        choose={choose}
        disabled={isSaving}
        settings={settings}
        save={own && !isSame(choice, own) ? () => set(choice) : undefined}
      />
      {own && <ScheduleFacts own={own} />}
      <OtherSchedules others={others} />
    </>
  );
}

/** Where a consent is missing: the way to Google's question. */
function Permission({
  asked,
}: {
  readonly asked: ReturnType<typeof useCall<'setScheduleFromPage'>>['asked'];
}) {
  const { words } = usePage();
  if (asked.is !== 'answered' || asked.answer.ok || asked.answer.permission === undefined) return null;
  return (
    <a href={asked.answer.permission} target="_blank" rel="noopener noreferrer">
      {words.schedule.permission}
    </a>
  );
}

function choiceOf({ kind, every, hour, weekday }: ScheduleChoice): ScheduleChoice {
  return { kind, every, hour, weekday };
}

/** What does not count for the kind may differ. */
function isSame(a: ScheduleChoice, b: ScheduleChoice): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'hours') return a.every === b.every;
  return a.hour === b.hour && (a.kind === 'days' || a.weekday === b.weekday);
}
