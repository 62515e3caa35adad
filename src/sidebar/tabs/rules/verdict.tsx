/**
 * What is to be said of a condition: its sentence, or the fault where it stands, with what would mend it.
 */
import { conditionParts, faultSentence } from '../../../i18n/tester';
import { Button } from '../../parts/button';
import { Mark } from '../../parts/mark';
import { usePage } from '../../page-context';
import type { Reading } from './read-condition';
import { Sentence } from './sentence';

interface VerdictProps {
  readonly id: string;
  /** Null: there is nothing to say yet. */
  readonly reading: Reading | null;
  readonly mend: (text: string) => void;
}

export function Verdict({ id, reading, mend }: VerdictProps) {
  return (
    <div id={id} role="status" class="verdicts">
      {reading?.rule && <Sound reading={reading} />}
      {reading?.fault && <Faulty reading={reading} mend={mend} />}
    </div>
  );
}

function Sound({ reading: { rule } }: { readonly reading: Reading }) {
  const { words, language } = usePage();
  if (!rule) return null;
  return (
    <p class="verdict" dir="auto">
      <Mark kind="good" label={words.rules.tester.sound} />
      <span>
        <Sentence parts={conditionParts(rule, language)} />
      </span>
    </p>
  );
}

function Faulty({ reading, mend }: Pick<VerdictProps, 'mend'> & { readonly reading: Reading }) {
  const { words, say, language } = usePage();
  const { tester } = words.rules;
  const { fault, repairs } = reading;
  if (!fault) return null;
  return (
    <>
      <MarkedFault reading={reading} />
      <p class="verdict error" dir="auto">
        <Mark kind="error" label={tester.faulty} />
        <span>{faultSentence(fault, language)}</span>
      </p>
      {repairs.length > 0 && (
        <div class="answers">
          {repairs.map(({ by, text }) => (
            <Button key={by} kind="outlined" label={say(tester.put, { by })} act={() => mend(text)} />
          ))}
        </div>
      )}
    </>
  );
}

/** The text once more, the fault in it marked by a wave and a caret. The message says in words what is meant. */
function MarkedFault({ reading: { text, fault } }: { readonly reading: Reading }) {
  if (!fault) return null;
  const { start, end } = fault.range;
  return (
    <p class="marked" aria-hidden="true">
      {text.slice(0, start)}
      <mark>{text.slice(start, end) || '\u00a0'}</mark>
      {text.slice(end)}
    </p>
  );
}
