/**
 * What the sheet shows since customers were looked at, and the way back to everybody.
 */
import { usePage } from '../page-context';
import { Button } from './button';

export function Told() {
  const { state, words, actions } = usePage();
  return (
    <>
      <div role="status">{state.told !== '' && <p dir="auto">{state.told}</p>}</div>
      {state.isFiltered && (
        <Button
          label={words.show.everybody}
          disabled={state.busy}
          act={() => void actions.customers.showAll()}
        />
      )}
    </>
  );
}
