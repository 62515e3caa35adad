/**
 * When runs start: hourly, daily or weekly, in the spreadsheet's time zone. Google takes the minute.
 */
import type { ScheduleChoice } from '../../../protocol/schedule';
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
  /** Left out: there is nothing to save. */
  readonly save?: () => void;
}

export function ScheduleForm({ choice, choose, disabled, save }: ScheduleFormProps) {
  const { state, words, say, format } = usePage();
  const texts = words.schedule;
  const { kind } = choice;
  const zone = zoneName(state.boot?.timeZone ?? '', format.offset);
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
      <p class="hint">
        {say(texts.zone, { zone })} {kind === 'weeks' ? texts.weekly : texts.why}
      </p>
      {save && <Button kind="outlined" label={texts.change} disabled={disabled} act={save} />}
    </div>
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
