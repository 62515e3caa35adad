/**
 * Who moved where: how many and why, each segment that somebody left, and the whole table.
 */
import type { MoveFlow, Moves } from '../../../protocol/trends';
import { usePage } from '../../page-context';
import { Segment } from '../../parts/segment';
import type { Palette } from '../../state/palette';
import { moveFacts, type Cause, type LeftSegment, type MoveFacts } from './move-facts';
import { MoveMatrix } from './move-matrix';

export interface MovesProps {
  readonly moves: Moves;
  /** The key of the scheme's column. */
  readonly scheme: string;
  /** 'YYYY-MM-DD' */
  readonly from: string;
  /** Segments in output order. */
  readonly order: readonly string[];
  readonly palette: Palette;
  /** How this is known; '' where nothing is to be said. */
  readonly hint: string;
}

export function WhoMoved(props: MovesProps) {
  const { words, say } = usePage();
  const { trends } = words;
  const facts = moveFacts(props.moves);
  return (
    <section>
      <div class="heading">
        <h2>{trends.moved}</h2>
        <span>{say(trends.movers, { count: facts.movers })}</span>
      </div>
      {props.hint !== '' && <p class="hint">{props.hint}</p>}
      {facts.movers > 0 && (
        <>
          {!props.moves.computed && <Causes facts={facts} />}
          <h3>{trends.left}</h3>
          <div class="left-segments">
            {facts.left.map((left) => (
              <Left key={left.segment} left={left} {...props} />
            ))}
          </div>
        </>
      )}
      {facts.newcomers > 0 && <p class="hint">{say(trends.newcomers, { count: facts.newcomers })}</p>}
      <MoveMatrix moves={props.moves} order={props.order} from={props.from} />
    </section>
  );
}

const CAUSES: readonly Cause[] = ['customer', 'rule', 'hand', 'unknown'];

function Causes({ facts: { causes, movers } }: { readonly facts: MoveFacts }) {
  const { words, say } = usePage();
  const present = CAUSES.filter((cause) => causes[cause] > 0);
  const texts = present.map((cause) => say(words.trends.causes[cause], { count: causes[cause] }));
  return (
    <>
      <div class="causes" aria-hidden="true">
        {present.map((cause) => (
          <span key={cause} class={cause} style={{ flexGrow: causes[cause] / movers }} />
        ))}
      </div>
      <p class="hint">{texts.join(', ')}</p>
    </>
  );
}

function Left({ left, palette, scheme }: { readonly left: LeftSegment } & MovesProps) {
  const { format } = usePage();
  const most = Math.max(...left.flows.map(({ customers }) => customers));
  return (
    <div class="left">
      <div class="who">
        <Segment segment={left.segment} palette={palette} />
        <span>{format.number(left.customers)}</span>
      </div>
      <ul>
        {left.flows.map((flow) => (
          <li key={flow.to}>
            <Destination flow={flow} scheme={scheme} />
            <span class="bar" aria-hidden="true">
              <span
                style={{
                  width: `${(flow.customers / most) * 100}%`,
                  backgroundColor: palette.get(flow.to)?.colour,
                }}
              />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Of moves that are too many for a page nobody can be shown. */
function Destination({ flow, scheme }: { readonly flow: MoveFlow; readonly scheme: string }) {
  const { state, words, format, say, actions } = usePage();
  const { from, to, ids } = flow;
  const name = to || words.preview.none;
  const count = format.number(flow.customers);
  if (ids.length === 0)
    return (
      <span class="who">
        <bdi>{name}</bdi>
        <span>{count}</span>
      </span>
    );
  return (
    <button
      type="button"
      class="quiet who"
      disabled={state.busy}
      onClick={() => void actions.customers.showMoved({ scheme, from, to, ids })}
    >
      <bdi>{name}</bdi> <span>{count}</span>
      <span class="hidden">{say(words.trends.showMove, { from })}</span>
    </button>
  );
}
