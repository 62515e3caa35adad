/**
 * The segments of a run with their customers: each leads to those customers in the sheet.
 */
import type { ReportScheme } from '../../protocol';
import { usePage } from '../page-context';
import { paletteOf, type Palette } from '../state/palette';
import type { Ran } from '../state/state';
import { Button } from './button';
import { Swatch } from './segment';
import { Told } from './told';

export function SegmentLinks({ ran: { report, colours } }: { readonly ran: Ran }) {
  const { show } = usePage().words;
  return (
    <section>
      <h2>{show.title}</h2>
      <p class="hint">{show.about}</p>
      <Told />
      {report.schemes.map((scheme) => (
        <Scheme key={scheme.scheme} scheme={scheme} palette={paletteOf(colours, scheme.scheme)} />
      ))}
    </section>
  );
}

interface SchemeProps {
  readonly scheme: ReportScheme;
  readonly palette: Palette;
}

function Scheme({ scheme: { scheme, segments }, palette }: SchemeProps) {
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
              sign={<Swatch segment={segment} palette={palette} />}
              disabled={state.busy}
              act={() => void actions.customers.show(scheme, segment)}
            />
            <span class="count">{format.number(customers)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
