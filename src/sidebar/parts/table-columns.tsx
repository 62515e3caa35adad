/**
 * One table of the workbook: its sheet, and a choice for every field.
 */
import type { FieldGuess, TableGuess } from '../../protocol/first-run';
import { usePage } from '../page-context';
import { fieldsIn } from '../state/fields';
import { FieldChoice } from './field-choice';
import { Options } from './options';

interface TableProps {
  readonly table: TableGuess;
  readonly sheets: readonly string[];
}

export function TableColumns({ table, sheets }: TableProps) {
  const { state, words } = usePage();
  const { columns } = words;
  const { sheet, headers, fields } = table;
  const order = state.order[table.table];
  const folded = fieldsIn(order?.folded ?? [], fields);
  return (
    <section class="table">
      <h2>{columns.tables[table.table]}</h2>
      <SheetChoice table={table} sheets={sheets} />
      {sheet !== null && fields.length === 0 && <p class="hint">{columns.noHeader}</p>}
      {fieldsIn(order?.open ?? [], fields).map((field) => (
        <FieldChoice key={field.field} field={field} headers={headers} />
      ))}
      {folded.length > 0 && <Folded fields={folded} headers={headers} />}
    </section>
  );
}

function SheetChoice({ table, sheets }: TableProps) {
  const { state, words, say, actions } = usePage();
  const { columns } = words;
  const { sheet, rows, headerRow } = table;
  const isChosen = Boolean(state.choices.sources[table.table]) && !state.choices.sample;
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
        onChange={({ currentTarget }) => actions.chooseSheet(table.table, currentTarget.value)}
      >
        {sheet === null && <option value="">{columns.noSheet}</option>}
        {sheet !== null && isChosen && <option value="">{columns.asFound}</option>}
        <Options names={sheets} />
      </select>
      <p class="hint" id={`${id}-rows`}>
        {headerRow > 0 && say(columns.rows, { rows, header: headerRow })}
      </p>
    </div>
  );
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
