/**
 * Puts a formula together that shows what the last run found, and writes it into the cell that is chosen in the sheet.
 */
import { useState } from 'preact/hooks';
import { formulaOf, takesIds } from '../../protocol/formula-text';
import type { ChosenPlace, FormulaWish } from '../../protocol/insert-formula';
import { AnswerOf } from '../parts/answer';
import { Button } from '../parts/button';
import { Shell } from '../parts/shell';
import { usePage } from '../page-context';
import { useAnswer, useCall } from '../use-call';
import { IdChoiceFields } from './formula/id-choice';
import { Inserted } from './formula/inserted';
import { Preview } from './formula/preview';
import { useChosenCell } from './formula/use-chosen-cell';
import { Where } from './formula/where';
import { NO_PICKS, wishOf, type Choices, type Picks } from './formula/wish';
import { WishFields } from './formula/wish-fields';
import './formula.css';

export function FormulaTab() {
  const { words, language } = usePage();
  const texts = words.insertFormula;
  const [picks, setPicks] = useState(NO_PICKS);
  const { asked, again } = useAnswer('formulaChoicesFromPage', { lang: language });
  const cell = useChosenCell();
  const insertion = useCall('insertFormulaFromPage');
  const choices = asked.is === 'answered' && asked.answer.ok ? asked.answer : null;
  const wish = choices && cell.place ? wishOf(picks, choices, cell.place) : null;
  const isMade =
    wish && choices && cell.place && !('fault' in formulaOf(wish, cell.place, choices.separator));
  const insert = (): void => {
    if (wish) void insertion.send({ wish, lang: language });
  };
  const footer = choices && (
    <Button
      kind="filled"
      label={texts.go}
      disabled={!isMade || insertion.asked.is === 'waiting'}
      act={insert}
    />
  );
  return (
    <Shell title={words.tabs.names.formula} inTabs footer={footer}>
      <Inserted asked={insertion.asked} again={insertion.again} />
      <p class="hint">{texts.about}</p>
      <AnswerOf of={asked} waiting={texts.waiting} again={again}>
        {(answer) => (
          <>
            <WishFields choices={answer} picks={picks} pick={(picked) => setPicks({ ...picks, ...picked })} />
            {!cell.place && (
              <AnswerOf of={cell.asked} waiting={texts.looking} again={cell.look}>
                {() => null}
              </AnswerOf>
            )}
            {cell.place && wish && (
              <Made
                {...{ choices: answer, place: cell.place, wish, picks }}
                pick={(picked) => setPicks({ ...picks, ...picked })}
                look={cell.look}
              />
            )}
          </>
        )}
      </AnswerOf>
    </Shell>
  );
}

interface MadeProps {
  readonly choices: Choices;
  readonly place: ChosenPlace;
  readonly wish: FormulaWish;
  readonly picks: Picks;
  readonly pick: (picked: Partial<Picks>) => void;
  readonly look: () => void;
}

function Made({ choices, place, wish, picks, pick, look }: MadeProps) {
  const made = formulaOf(wish, place, choices.separator);
  return (
    <>
      {takesIds(wish.shows) && <IdChoiceFields place={place} picks={picks} pick={pick} />}
      {'formula' in made && (
        <Preview formula={made.formula} look={look}>
          <Where place={place} ids={made.ids} />
        </Preview>
      )}
    </>
  );
}
