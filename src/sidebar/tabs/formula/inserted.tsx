/**
 * How writing the formula went, and the ways on: to the cell, or back.
 */
import { useEffect, useRef } from 'preact/hooks';
import type { InsertFormulaAnswer } from '../../../protocol/insert-formula';
import { AnswerOf } from '../../parts/answer';
import { Button } from '../../parts/button';
import { GoTo } from '../../parts/go-to';
import { usePage } from '../../page-context';
import { useCall, type Asked } from '../../use-call';

interface InsertedProps {
  readonly asked: Asked<InsertFormulaAnswer>;
  readonly again: () => void;
}

/** Takes the focus when it comes: the button that was pressed stands below. */
export function Inserted({ asked, again }: InsertedProps) {
  const { insertFormula } = usePage().words;
  const place = useRef<HTMLDivElement>(null);
  const isOver = asked.is === 'answered' || asked.is === 'failed';
  useEffect(() => {
    if (isOver) place.current?.focus();
  }, [isOver, asked]);
  if (asked.is === 'idle') return null;
  return (
    <div ref={place} tabIndex={-1} class="written">
      <AnswerOf of={asked} waiting={insertFormula.writing} again={again}>
        {(answer) => <Done key={JSON.stringify(answer)} inserted={answer} />}
      </AnswerOf>
    </div>
  );
}

function Done({ inserted }: { readonly inserted: Extract<InsertFormulaAnswer, { ok: true }> }) {
  const { words, say, language } = usePage();
  const texts = words.insertFormula;
  const { asked, send, again } = useCall('removeFormulaFromPage');
  const { sheet, row, column, formula, cells, count } = inserted;
  const cell = `${column}${row}`;
  const isRemoved = asked.is === 'answered' && asked.answer.ok;
  if (isRemoved) return <Removed cell={cell} sheet={sheet} />;
  return (
    <div class="banner info" role="status">
      <p dir="auto">{say(count > 1 ? texts.writtenMany : texts.written, { cell, cells, count, sheet })}</p>
      <div class="answers">
        <GoTo kind="outlined" place={{ sheet, row, letters: column }} label={say(texts.goTo, { cell })} />
        <Button
          kind="outlined"
          label={texts.remove}
          disabled={asked.is === 'waiting'}
          act={() => void send({ sheet, row, column, formula, lang: language })}
        />
      </div>
      <AnswerOf of={asked} waiting={texts.removing} again={again}>
        {() => null}
      </AnswerOf>
    </div>
  );
}

function Removed({ cell, sheet }: { readonly cell: string; readonly sheet: string }) {
  const { words, say } = usePage();
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone.
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} class="banner info" role="status">
      <p dir="auto">{say(words.insertFormula.removed, { cell, sheet })}</p>
    </div>
  );
}
