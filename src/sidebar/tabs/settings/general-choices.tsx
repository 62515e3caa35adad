/**
 * Language and history: two settings that people look for. Saved when they are changed.
 */
import { useState } from 'preact/hooks';
import type { SetUpRequest } from '../../../protocol';
import type { GeneralSettings } from '../../../protocol/settings';
import { AnswerOf } from '../../parts/answer';
import { usePage } from '../../page-context';
import { useCall } from '../../use-call';

const LANGUAGES = ['own', 'en', 'vi'] as const;

export function GeneralChoices({ settings: now }: { readonly settings: GeneralSettings }) {
  const { words, language, say, actions } = usePage();
  const { settings } = words;
  const { asked, send, again } = useCall('setUpFromPage');
  // What was chosen stands until the workbook was looked at again.
  const [chosen, choose] = useState<Partial<GeneralSettings>>({});
  const { language: spoken, history } = { ...now, ...chosen };
  const isSaving = asked.is === 'waiting';
  const save = (changed: Partial<GeneralSettings>, general: SetUpRequest['general']): void => {
    choose({ ...chosen, ...changed });
    void send({ general, lang: language }).then(() => actions.lookAgain());
  };
  return (
    <div>
      <label class="setting">
        <span>
          <span class="name">{settings.language}</span>
          <span class="hint">{settings.languageAbout}</span>
        </span>
        <select
          value={spoken ?? 'own'}
          disabled={isSaving}
          onChange={({ currentTarget: { value } }) => {
            const wanted = value === 'en' || value === 'vi' ? value : null;
            save({ language: wanted }, { language: wanted ?? '' });
          }}
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one}>
              {settings.languages[one]}
            </option>
          ))}
        </select>
      </label>
      <label class="setting">
        <span>
          <span class="name">{settings.history}</span>
          <span class="hint">{settings.historyAbout}</span>
        </span>
        <input
          type="checkbox"
          role="switch"
          checked={history}
          disabled={isSaving}
          onChange={({ currentTarget: { checked } }) => save({ history: checked }, { history: checked })}
        />
      </label>
      <div role="status">
        <AnswerOf of={asked} waiting={settings.saving} again={again}>
          {(answer) => say(settings.saved, { sheet: answer.settings.sheet })}
        </AnswerOf>
      </div>
    </div>
  );
}
