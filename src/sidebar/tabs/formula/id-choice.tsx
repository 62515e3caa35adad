/**
 * For which customers: the one in the row of the chosen cell, those below, too, or cells that a person names.
 */
import type { ComponentChildren } from 'preact';
import { cellsText, parseReference } from '../../../protocol/cell-reference';
import type { ChosenPlace, IdChoice } from '../../../protocol/insert-formula';
import { usePage } from '../../page-context';
import { hasIds, idsFor, type Picks } from './wish';

interface IdChoiceProps {
  readonly place: ChosenPlace;
  readonly picks: Picks;
  readonly pick: (picked: Partial<Picks>) => void;
}

export function IdChoiceFields({ place, picks, pick }: IdChoiceProps) {
  const { words, say } = usePage();
  const texts = words.insertFormula;
  const { row, ids } = place;
  const chosen = idsFor(picks, place);
  const missing = ids === null ? texts.noIds : say(texts.aboveIds, { row: String(row) });
  const cells = (to: number | null) => (ids ? cellsText({ column: ids.column, from: row, to }) : '');
  const way = (value: IdChoice, label: string, hint: string) => (
    <Way value={value} label={label} hint={hint} chosen={chosen} choose={() => pick({ ids: value })} />
  );
  return (
    <fieldset class="ways">
      <legend>{texts.ids}</legend>
      {hasIds(place) ? (
        <>
          {way('row', say(texts.row, { row: String(row) }), say(texts.rowHint, { cells: cells(row) }))}
          {way(
            'column',
            say(texts.column, { row: String(row) }),
            say(texts.columnHint, { cells: cells(null) }),
          )}
        </>
      ) : (
        <p class="hint">{missing}</p>
      )}
      {way('named', texts.named, '')}
      {chosen === 'named' && (
        <Reference
          text={picks.reference ?? place.guess}
          change={(reference) => pick({ ids: 'named', reference })}
        />
      )}
    </fieldset>
  );
}

interface WayProps {
  readonly value: IdChoice;
  readonly label: string;
  /** '' for none. */
  readonly hint: string;
  readonly chosen: IdChoice;
  readonly choose: () => void;
}

function Way({ value, label, hint, chosen, choose }: WayProps): ComponentChildren {
  const id = `ids-${value}`;
  return (
    <div class="way">
      <input
        type="radio"
        name="ids"
        id={id}
        checked={chosen === value}
        aria-describedby={hint === '' ? undefined : `${id}-hint`}
        onChange={choose}
      />
      <div>
        <label for={id}>{label}</label>
        {hint !== '' && (
          <p class="hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}

/** No name of a sheet is longer. */
const LONGEST = 200;

interface ReferenceProps {
  readonly text: string;
  readonly change: (text: string) => void;
}

function Reference({ text, change }: ReferenceProps) {
  const { insertFormula } = usePage().words;
  const isFaulty = parseReference(text) === null;
  return (
    <div class="field">
      <label for="ids-reference">{insertFormula.reference}</label>
      <input
        id="ids-reference"
        type="text"
        autocomplete="off"
        spellcheck={false}
        maxLength={LONGEST}
        value={text}
        aria-invalid={isFaulty}
        aria-describedby="ids-reference-hint"
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
      <p class={isFaulty ? 'hint error' : 'hint'} id="ids-reference-hint">
        {isFaulty && `${insertFormula.badReference} `}
        {insertFormula.referenceHint}
      </p>
    </div>
  );
}
