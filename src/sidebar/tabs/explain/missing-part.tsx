/**
 * What the customer lacks for a segment that the person chooses.
 */
import { useState } from 'preact/hooks';
import type { MissingAnswer, MissingNeed } from '../../../protocol/explain';
import { GoTo } from '../../parts/go-to';
import { Mark } from '../../parts/mark';
import { Options } from '../../parts/options';
import { usePage } from '../../page-context';
import { nextToReach } from './next-to-reach';

/** `missing`: one entry a segment of the scheme. */
export function MissingPart({ missing }: { readonly missing: readonly MissingAnswer[] }) {
  const { state, words } = usePage();
  const texts = words.explain;
  const [chosen, choose] = useState('');
  const schemes = state.boot?.summary?.schemes ?? [];
  const sizes = schemes.find(({ scheme }) => scheme === missing[0]?.scheme)?.segments;
  const shown = missing.find(({ segment }) => segment === chosen) ?? nextToReach(missing, sizes);
  if (missing.length === 0) return null;
  return (
    <section>
      <div class="beside">
        <h3>
          <label for="missing-segment">{texts.missing}</label>
        </h3>
        <select
          id="missing-segment"
          value={shown?.segment ?? ''}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          {!shown && <option value="">{texts.chooseSegment}</option>}
          <Options names={missing.map(({ segment }) => segment)} />
        </select>
      </div>
      <div aria-live="polite">
        {shown && shown.head !== '' && <p dir="auto">{shown.head}</p>}
        <ul class="needs">
          {shown?.needs.map((need, index) => (
            <Need key={index} need={need} />
          ))}
        </ul>
      </div>
    </section>
  );
}

function Need({ need: { outcome, title, note, share, cell } }: { readonly need: MissingNeed }) {
  const { words, say } = usePage();
  const { marks, goToCell } = words.explain;
  return (
    <li>
      <Mark kind={outcome} label={marks[outcome]} />
      <div>
        <p class="sentence" dir="auto">
          {title}
        </p>
        {share !== null && <progress value={share} max={1} aria-label={title} />}
        {note !== '' && (
          <p class="hint" dir="auto">
            {note}
          </p>
        )}
        {cell && (
          <GoTo
            place={{ sheet: cell.sheet, row: cell.row, letters: cell.column }}
            label={say(goToCell, { cell: `${cell.column}${cell.row}` })}
          />
        )}
      </div>
    </li>
  );
}
