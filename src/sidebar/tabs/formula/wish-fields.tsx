/**
 * What the formula is to show: the function, and of what the last run left the part that it asks for.
 */
import type { ComponentChildren } from 'preact';
import { parametersOf } from '../../../protocol/formula-text';
import type { LookupFunction } from '../../../protocol/insert-formula';
import { Options } from '../../parts/options';
import { usePage } from '../../page-context';
import { functionsFor, schemeFor, schemesFor, type Choices, type Picks } from './wish';

interface WishFieldsProps {
  readonly choices: Choices;
  readonly picks: Picks;
  readonly pick: (picked: Partial<Picks>) => void;
}

export function WishFields({ choices, picks, pick }: WishFieldsProps) {
  const { insertFormula } = usePage().words;
  const { shows } = picks;
  const parameters = parametersOf(shows);
  const schemes = schemesFor(shows, choices);
  const { scheme, segments } = schemeFor(picks, choices);
  return (
    <>
      <Choice
        label={insertFormula.shows}
        value={shows}
        choose={(name) => pick({ shows: name as LookupFunction })}
      >
        {functionsFor(choices).map((name) => (
          <option key={name} value={name}>
            {insertFormula.functions[name]}
          </option>
        ))}
      </Choice>
      {parameters.includes('scheme') && schemes.length > 1 && (
        <Choice
          label={insertFormula.scheme}
          value={scheme}
          choose={(name) => pick({ scheme: name, segment: null })}
        >
          <Options names={schemes.map((one) => one.scheme)} />
        </Choice>
      )}
      {parameters.includes('segment') && (
        <Choice
          label={insertFormula.segment}
          value={picks.segment ?? segments[0]}
          choose={(name) => pick({ segment: name })}
        >
          <Options names={segments} />
        </Choice>
      )}
      {parameters.includes('metric') && (
        <Choice
          label={insertFormula.metric}
          value={picks.metric ?? choices.metrics[0].text}
          choose={(text) => pick({ metric: text })}
        >
          {choices.metrics.map(({ name, text }) => (
            <option key={text} value={text}>
              {name}
            </option>
          ))}
        </Choice>
      )}
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choose: (value: string) => void;
  readonly children: ComponentChildren;
}

function Choice({ label, value, choose, children }: ChoiceProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {children}
      </select>
    </label>
  );
}
