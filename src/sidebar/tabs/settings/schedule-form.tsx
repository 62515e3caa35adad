/**
 * When runs start: hourly, daily or weekly, in the spreadsheet's time zone. Google takes the minute.
 */
import type { ScheduleChoice } from '../../../protocol/schedule';
import type { GeneralSettings } from '../../../protocol/settings';
import { Button } from '../../parts/button';
import { zoneName } from '../../parts/zone-name';
import { usePage } from '../../page-context';

const KINDS = ['hours', 'days', 'weeks'] as const;
const STEPS = [1, 2, 3, 4, 6, 8, 12];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

interface ScheduleFormProps {
  readonly choice: ScheduleChoice;
  readonly choose: (choice: ScheduleChoice) => void;
  readonly disabled: boolean;
  /** Null while they are not known. */
  readonly settings: GeneralSettings | null;
  /** Left out: there is nothing to save. */
  readonly save?: () => void;
}

export function ScheduleForm({ choice, choose, disabled, settings, save }: ScheduleFormProps) {
  const { words, say, format } = usePage();
  const texts = words.schedule;
  const { kind } = choice;
  return (
    <div class="schedule-form">
      <fieldset class="segmented" disabled={disabled}>
        <legend class="hidden">{texts.often}</legend>
        {KINDS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="schedule"
              checked={one === kind}
              onChange={() => choose({ ...choice, kind: one })}
            />
            <span>{texts.kinds[one]}</span>
          </label>
        ))}
      </fieldset>
      <div class="sides">
        {kind === 'hours' && (
          <NumberChoice
            label={texts.every}
            value={choice.every}
            disabled={disabled}
            options={STEPS.map((n) => [n, say(texts.hours, { n })])}
            choose={(every) => choose({ ...choice, every })}
          />
        )}
        {kind === 'weeks' && (
          <NumberChoice
            label={texts.on}
            value={choice.weekday}
            disabled={disabled}
            options={WEEKDAYS.map((day) => [day, texts.weekdays[day - 1]])}
            choose={(weekday) => choose({ ...choice, weekday })}
          />
        )}
        {kind !== 'hours' && (
          <NumberChoice
            label={texts.between}
            value={choice.hour}
            disabled={disabled}
            options={HOURS.map((hour) => [hour, format.hour(hour)])}
            choose={(hour) => choose({ ...choice, hour })}
          />
        )}
      </div>
      <Hints kind={kind} settings={settings} />
      {save && <Button kind="outlined" label={texts.change} disabled={disabled} act={save} />}
    </div>
  );
}

/** By which clock, and how often is best. With a fixed analysis date, days since the last order do not grow. */
function Hints({ kind, settings }: Pick<ScheduleChoice, 'kind'> & Pick<ScheduleFormProps, 'settings'>) {
  const { state, words, say, format } = usePage();
  const texts = words.schedule;
  const zone = say(texts.zone, { zone: zoneName(state.boot?.timeZone ?? '', format.offset) });
  const { asOf = null, sheet = null } = settings ?? {};
  if (asOf === null)
    return (
      <p class="hint">
        {zone} {kind === 'weeks' ? texts.weekly : texts.why}
      </p>
    );
  return (
    <>
      <p class="hint">{zone}</p>
      <p>{say(texts.fixedDay, { day: format.day(asOf), sheet: sheet ?? '' })}</p>
    </>
  );
}

interface NumberChoiceProps {
  readonly label: string;
  readonly value: number;
  readonly options: readonly (readonly [value: number, text: string])[];
  readonly disabled: boolean;
  readonly choose: (value: number) => void;
}

function NumberChoice({ label, value, options, disabled, choose }: NumberChoiceProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={String(value)}
        disabled={disabled}
        onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
      >
        {options.map(([one, text]) => (
          <option key={one} value={String(one)}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
