/**
 * A customer by its id, for whoever has it at hand and not the row.
 */
import { useState } from 'preact/hooks';
import { Button } from '../../parts/button';
import { usePage } from '../../page-context';
import { InputField } from './input-field';

interface IdFieldProps {
  readonly isOpen: boolean;
  readonly explain: (customerId: string) => void;
}

export function IdField({ isOpen, explain }: IdFieldProps) {
  const texts = usePage().words.explain;
  const [id, setId] = useState('');
  const send = (): void => {
    if (id.trim() !== '') explain(id.trim());
  };
  return (
    <details open={isOpen}>
      <summary>{texts.byId}</summary>
      <form
        class="by-id"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <InputField id="customer-id" type="text" label={texts.id} value={id} change={setId} />
        <Button kind="outlined" label={texts.explain} disabled={id.trim() === ''} act={send} />
      </form>
    </details>
  );
}
