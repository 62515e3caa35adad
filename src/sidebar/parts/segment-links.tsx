/**
 * The segments of a run with their customers: each leads to those customers in the sheet.
 */
import type { ReportScheme } from '../../protocol';
import { Button } from './button';
import { usePage } from '../page-context';

export function SegmentLinks({ schemes }: { readonly schemes: readonly ReportScheme[] }) {
  const { state, words, actions } = usePage();
  const { show } = words;
  return (
    <section>
      <h2>{show.title}</h2>
      <p class="hint">{show.about}</p>
      <div role="status">{state.told !== '' && <p dir="auto">{state.told}</p>}</div>
      {state.isFiltered && (
        <Button label={show.everybody} disabled={state.busy} act={() => void actions.showEverybody()} />
      )}
      {schemes.map((scheme) => (
        <Scheme key={scheme.scheme} scheme={scheme} />
      ))}
    </section>
  );
}

function Scheme({ scheme: { scheme, segments } }: { readonly scheme: ReportScheme }) {
  const { state, format, actions } = usePage();
  const present = segments.filter(({ segment, customers }) => segment !== '' && customers > 0);
  return (
    <>
      <h3 dir="auto">{scheme}</h3>
      <ul class="segments">
        {present.map(({ segment, customers }) => (
          <li key={segment}>
            <Button
              label={segment}
              disabled={state.busy}
              act={() => void actions.showCustomers(scheme, segment)}
            />
            <span class="count">{format.number(customers)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
