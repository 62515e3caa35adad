/**
 * What can be changed for the whole spreadsheet; each change is saved at once, in the Settings tab.
 */
import type { ComponentChildren } from 'preact';
import { AnswerOf } from '../parts/answer';
import { Button } from '../parts/button';
import { GoTo } from '../parts/go-to';
import { Shell } from '../parts/shell';
import { usePage } from '../page-context';
import { useAnswer } from '../use-call';
import { GeneralChoices } from './settings/general-choices';
import { ScheduleSection } from './settings/schedule';
import { Removals } from './settings/removals';
import './settings.css';

export function SettingsTab() {
  const { state, words, say } = usePage();
  const { settings, tabs } = words;
  const { asked, again } = useAnswer('settingsFromPage', {});
  return (
    <Shell title={tabs.names.settings} inTabs>
      <ScheduleSection settings={asked.is === 'answered' ? asked.answer : null} />
      <Errands />
      <AnswerOf of={asked} waiting={settings.waiting} again={again}>
        {(answer) => (
          <>
            <GeneralChoices settings={answer} />
            {answer.sheet !== null && (
              <p dir="auto">
                {say(settings.more, { sheet: answer.sheet })}{' '}
                <GoTo place={{ sheet: answer.sheet }} label={settings.openTab} />
              </p>
            )}
          </>
        )}
      </AnswerOf>
      <Removals />
      <p role="status" class="waiting">
        {state.busy &&
          (state.errand === 'packs' || state.errand === 'columns') &&
          words.working[state.errand]}
      </p>
    </Shell>
  );
}

/** Pages of their own: columns, and more packs. */
function Errands() {
  const { settings } = usePage().words;
  return (
    <div>
      <Setting name={settings.columns} about={settings.columnsAbout}>
        <BeginButton errand="columns" label={settings.columnsGo} about={settings.columns} />
      </Setting>
      <Setting name={settings.packs} about={settings.packsAbout}>
        <BeginButton errand="packs" label={settings.packsGo} about={settings.packs} />
      </Setting>
    </div>
  );
}

interface BeginButtonProps {
  readonly errand: 'columns' | 'packs';
  readonly label: string;
  readonly about: string;
}

function BeginButton({ errand, label, about }: BeginButtonProps) {
  const { state, actions } = usePage();
  return (
    <Button
      kind="outlined"
      label={label}
      name={`${label}: ${about}`}
      disabled={state.busy}
      act={() => void actions.begin(errand)}
    />
  );
}

interface SettingProps {
  readonly name: string;
  readonly about: string;
  readonly children: ComponentChildren;
}

function Setting({ name, about, children }: SettingProps) {
  return (
    <div class="setting">
      <div>
        <h2>{name}</h2>
        <p class="hint">{about}</p>
      </div>
      {children}
    </div>
  );
}
