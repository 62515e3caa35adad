/**
 * One way to classify: what it asks, its segments, and the columns that it lacks.
 */
import type { ComponentChildren } from 'preact';
import type { PackOffer } from '../../protocol/first-run';
import { usePage } from '../page-context';

interface PackProps {
  readonly pack: PackOffer;
  readonly picked: boolean;
  readonly children?: ComponentChildren;
}

export function PackChoice({ pack, picked, children }: PackProps) {
  const { state, words, actions } = usePage();
  const { key, segments, usable } = pack;
  const id = `pack-${key}`;
  const [name, about] = titleParts(pack.title);
  return (
    <div class="pack">
      <input
        type="checkbox"
        id={id}
        checked={picked}
        disabled={!usable || state.busy}
        aria-describedby={`${id}-about`}
        onChange={({ currentTarget }) => actions.pick(key, currentTarget.checked)}
      />
      <div>
        <label for={id}>{name}</label>
        <div id={`${id}-about`}>
          {about && <p>{about}</p>}
          <Lacking pack={pack} />
        </div>
        <ul class="chips" aria-label={words.packs.segments}>
          {segments.map((segment) => (
            <li key={segment}>{segment}</li>
          ))}
        </ul>
        {children}
      </div>
    </div>
  );
}

function Lacking({ pack: { missing, usable } }: Pick<PackProps, 'pack'>) {
  const { words, say } = usePage();
  const { packs } = words;
  const fields = missing.join(', ');
  if (!usable) return <p class="lacking">{fields ? say(packs.unusable, { fields }) : packs.unusablePlain}</p>;
  return missing.length > 0 ? <p class="lacking">{say(packs.missing, { fields })}</p> : null;
}

interface RfmProps {
  /** The first is the usual one. */
  readonly ways: readonly PackOffer[];
  readonly picked: readonly string[];
}

/** One at a time, since each scores differently. */
export function RfmChoice({ ways, picked }: RfmProps) {
  const { words, actions } = usePage();
  const chosen = ways.find(({ key }) => picked.includes(key));
  const [name] = titleParts(ways[0].title);
  return (
    <PackChoice pack={chosen ? { ...chosen, title: ways[0].title } : ways[0]} picked={chosen !== undefined}>
      {chosen && ways.length > 1 && (
        <div class="field">
          <label for="rfm-way">
            {words.packs.rfmWay}
            <span class="hidden"> ({name})</span>
          </label>
          <select
            id="rfm-way"
            value={chosen.key}
            onChange={({ currentTarget }) => actions.pick(currentTarget.value, true)}
          >
            {ways
              .filter(({ usable }) => usable)
              .map(({ key, title }) => (
                <option key={key} value={key}>
                  {title}
                </option>
              ))}
          </select>
        </div>
      )}
    </PackChoice>
  );
}

/** 'Value: who brings the revenue' has a name and a sentence. */
function titleParts(title: string): [name: string, about: string] {
  const at = title.indexOf(': ');
  if (at < 0) return [title, ''];
  const about = title.slice(at + 2);
  return [title.slice(0, at), about.charAt(0).toUpperCase() + about.slice(1)];
}
