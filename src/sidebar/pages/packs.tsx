/**
 * Step 3: the ways to classify, each with what it gives and what it lacks.
 */
import { Button } from '../parts/button';
import { PackChoice, RfmChoice } from '../parts/pack-choice';
import { Shell } from '../parts/shell';
import { usePage } from '../page-context';
import { pickedPacks, RFM_WAYS } from '../state/picks';

export function Packs() {
  const { state, words, actions } = usePage();
  const { packs, common } = words;
  const { offered, choices, errand, busy } = state;
  const isFirst = errand === 'first';
  const picked = offered ? pickedPacks(choices, offered) : [];
  const rfm = offered?.packs.filter(({ key }) => RFM_WAYS.includes(key)) ?? [];
  const footer = (
    <>
      <Button label={isFirst ? common.back : common.home} act={() => void actions.back()} />
      <Button
        kind="filled"
        label={packs.go}
        disabled={busy || picked.length === 0}
        why={picked.length === 0 ? 'pick-one' : undefined}
        act={() => void (isFirst ? actions.runs.preview() : actions.addPacks())}
      />
    </>
  );
  return (
    <Shell title={isFirst ? packs.title : packs.addTitle} step={isFirst ? 3 : undefined} footer={footer}>
      <p class="about">{isFirst ? packs.about : packs.addAbout}</p>
      <StarterChoice />
      <fieldset>
        <legend>{packs.offered}</legend>
        {offered?.packs.map((pack) =>
          !RFM_WAYS.includes(pack.key) ? (
            <PackChoice key={pack.key} pack={pack} picked={picked.includes(pack.key)} />
          ) : (
            pack === rfm[0] && <RfmChoice key="rfm" ways={rfm} picked={picked} />
          ),
        )}
      </fieldset>
      <p role="status" class="waiting" id="pick-one">
        {picked.length === 0 ? packs.none : busy ? (isFirst ? words.working.packs : packs.adding) : ''}
      </p>
    </Shell>
  );
}

/** A kind of business picks packs and their thresholds; the picks can be changed afterwards. */
function StarterChoice() {
  const { state, words, actions } = usePage();
  const starters = state.offered?.starters ?? [];
  const { thresholds } = state.choices;
  if (starters.length === 0) return null;
  return (
    <div class="field">
      <label for="starter">{words.packs.business}</label>
      <select
        id="starter"
        value={thresholds}
        aria-describedby="starter-about"
        onChange={({ currentTarget }) => actions.chooseStarter(currentTarget.value)}
      >
        <option value="">{words.packs.anyBusiness}</option>
        {starters.map(({ key, title }) => (
          <option key={key} value={key}>
            {title}
          </option>
        ))}
      </select>
      <p class="hint" id="starter-about">
        {starters.find(({ key }) => key === thresholds)?.about}
      </p>
    </div>
  );
}
