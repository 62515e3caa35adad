/**
 * One table of the workbook: its sheet, and a choice for every field.
 */
import type { FieldGuess, TableGuess } from '../../protocol/first-run';
import { usePage } from '../page-context';
import { fieldsIn } from '../state/fields';
import type { Found } from '../state/state';
import { canDoWithout } from '../state/tables';
import { FieldChoice } from './field-choice';
import { Options } from './options';

interface TableProps {
  readonly table: TableGuess;
  readonly found: Found;
}

export function TableColumns({ table, found }: TableProps) {
  const { state, words } = usePage();
  const { columns } = words;
  const { sheet, headers, fields } = table;
  const order = state.order[table.table];
  const folded = fieldsIn(order?.folded ?? [], fields);
  return (
    <section class="table">
      <h2>{columns.tables[table.table]}</h2>
      <SheetChoice table={table} found={found} />
      {sheet !== null && fields.length === 0 && <p class="hint">{columns.noHeader}</p>}
      {fieldsIn(order?.open ?? [], fields).map((field) => (
        <FieldChoice key={field.field} field={field} headers={headers} />
      ))}
      {folded.length > 0 && <Folded fields={folded} headers={headers} />}
    </section>
  );
}

function SheetChoice({ table, found }: TableProps) {
  const { state, words, actions } = usePage();
  const { columns } = words;
  const { table: kind, sheet } = table;
  const isChosen = kind in state.choices.sources && !state.choices.sample;
  const isOptional = canDoWithout(kind, found, state.choices);
  const id = `sheet-${table.table}`;
  return (
    <div class="field">
      <label for={id}>
        {columns.sheet}
        <span class="hidden"> ({columns.tables[table.table]})</span>
      </label>
      <select
        id={id}
        value={sheet ?? ''}
        aria-describedby={`${id}-rows`}
        onChange={({ currentTarget }) => actions.columns.chooseSheet(kind, sheetIn(currentTarget))}
      >
        {(sheet === null || isOptional) && <option value="">{columns.noSheet}</option>}
        {isChosen && (
          <option value="" {...AS_FOUND}>
            {columns.asFound}
          </option>
        )}
        <Options names={found.sheets} />
      </select>
      <p class="hint" id={`${id}-rows`}>
        <Reading table={table} isOptional={isOptional} />
      </p>
    </div>
  );
}

/** A sheet may have any name: what takes the choice back is known by a mark. */
const AS_FOUND = { 'data-as-found': '' };

function sheetIn({ selectedOptions: [option] }: HTMLSelectElement): string | null {
  return option.dataset.asFound === undefined ? option.value : null;
}

/** What is read of the sheet, or what follows where there is none. */
function Reading({ table, isOptional }: { readonly table: TableGuess; readonly isOptional: boolean }) {
  const { words, say } = usePage();
  const { columns } = words;
  const { table: kind, sheet, rows, headerRow } = table;
  if (sheet === null) return isOptional ? <>{columns.without[kind]}</> : null;
  return headerRow > 0 ? <>{say(columns.rows, { rows, header: headerRow })}</> : null;
}

interface FoldedProps {
  readonly fields: readonly FieldGuess[];
  readonly headers: readonly string[];
}

function Folded({ fields, headers }: FoldedProps) {
  const { words, say } = usePage();
  const found = fields.filter(({ header }) => header !== null).length;
  return (
    <details>
      <summary>{say(words.columns.more, { found, missing: fields.length - found })}</summary>
      {fields.map((field) => (
        <FieldChoice key={field.field} field={field} headers={headers} />
      ))}
    </details>
  );
}
