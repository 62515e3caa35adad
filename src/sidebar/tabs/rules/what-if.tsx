/**
 * Another number in a rule: chosen, tried on the customers, and, if somebody wants it, written.
 */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CheckAnswer, CheckedRule } from '../../../protocol';
import type { WhatIfRequest } from '../../../protocol/rule-trials';
import { AnswerOf } from '../../parts/answer';
import { Button } from '../../parts/button';
import { usePage } from '../../page-context';
import { paletteOf } from '../../state/palette';
import { useCall } from '../../use-call';
import { Awaited } from './awaited-names';
import { labelOf } from './rule-list';
import { reachOf, thresholdsIn, withValue, type Threshold } from './thresholds';
import { isQuick, PAUSE_MS, type NameTools, type RuleNames } from './use-rule-names';
import { WhatIfResult } from './what-if-result';
import { WriteCell } from './write-cell';

interface WhatIfProps {
  readonly check: CheckAnswer;
  readonly names: RuleNames;
  /** Something was written: the rules are to be checked again. */
  readonly written: () => void;
}

export function WhatIf({ check, names, written }: WhatIfProps) {
  const { whatIf } = usePage().words.rules;
  const { want, tools } = names;
  return (
    <section class="part">
      <h2>{whatIf.title}</h2>
      <p class="hint">{whatIf.about}</p>
      <details onToggle={({ currentTarget }) => currentTarget.open && want()}>
        <summary>{whatIf.open}</summary>
        <div class="what-if">
          <Awaited names={names} />
          {tools && <Choice check={check} tools={tools} written={written} />}
        </div>
      </details>
    </section>
  );
}

interface RuleOfScheme {
  readonly scheme: string;
  readonly rule: CheckedRule;
}

interface ChoiceProps extends Pick<WhatIfProps, 'check' | 'written'> {
  readonly tools: NameTools;
}

function Choice({ check, tools, written }: ChoiceProps) {
  const { whatIf } = usePage().words.rules;
  const rules = check.schemes.flatMap(({ scheme, rules: own }) => own.map((rule) => ({ scheme, rule })));
  const [row, setRow] = useState(rules[0]?.rule.row ?? 0);
  const [index, setIndex] = useState(0);
  const chosen = rules.find(({ rule }) => rule.row === row) ?? rules[0];
  const cells = chosen?.rule.conditions;
  const thresholds = useMemo(
    () => (cells ?? []).flatMap((cell) => thresholdsIn(cell, tools.names)),
    [JSON.stringify(cells), tools],
  );
  if (!chosen) return null;
  const threshold = thresholds[Math.min(index, thresholds.length - 1)];
  return (
    <>
      <RuleChoice
        rules={rules}
        row={chosen.rule.row}
        choose={(next) => {
          setRow(next);
          setIndex(0);
        }}
      />
      {thresholds.length > 1 && <NumberChoice thresholds={thresholds} index={index} choose={setIndex} />}
      {threshold ? (
        <Trial
          key={JSON.stringify([chosen.rule.row, threshold.column, threshold.start])}
          chosen={chosen}
          threshold={threshold}
          {...{ check, tools, written }}
        />
      ) : (
        <p>{whatIf.none}</p>
      )}
    </>
  );
}

interface RuleChoiceProps {
  readonly rules: readonly RuleOfScheme[];
  readonly row: number;
  readonly choose: (row: number) => void;
}

function RuleChoice({ rules, row, choose }: RuleChoiceProps) {
  const { whatIf } = usePage().words.rules;
  return (
    <div class="field">
      <label for="what-if-rule">{whatIf.rule}</label>
      <select
        id="what-if-rule"
        value={row}
        onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
      >
        {rules.map(({ scheme, rule }) => (
          <option key={rule.row} value={rule.row}>
            {`${scheme}: ${rule.segment} (${labelOf(rule)})`}
          </option>
        ))}
      </select>
    </div>
  );
}

interface NumberChoiceProps {
  readonly thresholds: readonly Threshold[];
  readonly index: number;
  readonly choose: (index: number) => void;
}

function NumberChoice({ thresholds, index, choose }: NumberChoiceProps) {
  const { words, format } = usePage();
  const written = ({ value, isPercent }: Threshold) => `${format.number(value)}${isPercent ? '%' : ''}`;
  return (
    <div class="field">
      <label for="what-if-number">{words.rules.whatIf.number}</label>
      <select
        id="what-if-number"
        value={Math.min(index, thresholds.length - 1)}
        onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
      >
        {thresholds.map((threshold, at) => (
          <option key={at} value={at}>
            {`${threshold.column}: ${threshold.text} → ${written(threshold)}`}
          </option>
        ))}
      </select>
    </div>
  );
}

interface TrialProps extends ChoiceProps {
  readonly chosen: RuleOfScheme;
  readonly threshold: Threshold;
}

function Trial({ check, chosen, threshold, tools, written }: TrialProps) {
  const { whatIf } = usePage().words.rules;
  const [typed, setTyped] = useState(String(threshold.value));
  const value = typed.trim() === '' ? NaN : Number(typed);
  const { row } = chosen.rule;
  const { column, text } = threshold;
  const isNumber = Number.isFinite(value);
  const isSame = value === threshold.value;
  const question = isNumber && !isSame ? { row, column, text: withValue(threshold, value) } : null;
  const { shown, isSeen } = useWhatIf(question, isQuick(tools), check);
  const isWritable = question && isSeen && check.sheet !== '';
  return (
    <>
      <NumberField threshold={threshold} typed={typed} type={setTyped} />
      {!isNumber && <p class="error">{whatIf.notNumber}</p>}
      {isSame && <p class="hint">{whatIf.same}</p>}
      {shown}
      <WriteCell
        change={isWritable ? { row, column, from: text, to: question.text } : null}
        written={written}
      />
    </>
  );
}

/** The answer to the question, or the way to ask it; nothing without a question. */
function useWhatIf(question: Omit<WhatIfRequest, 'lang'> | null, quick: boolean, check: CheckAnswer) {
  const { words, language } = usePage();
  const { whatIf } = words.rules;
  const { asked, send, again } = useCall('whatIfFromPage');
  const [sent, setSent] = useState('');
  const key = JSON.stringify(question);
  const see = (): void => {
    if (!question) return;
    setSent(key);
    void send({ ...question, lang: language });
  };
  useEffect(() => {
    if (!question || sent === key || !quick) return;
    const timer = setTimeout(see, PAUSE_MS);
    return () => clearTimeout(timer);
    // The key stands for the question.
  }, [key]);
  if (!question) return { shown: null, isSeen: false };
  if (sent !== key) return { shown: <Button kind="outlined" label={whatIf.see} act={see} />, isSeen: false };
  const shown = (
    <AnswerOf of={asked} waiting={whatIf.counting} again={again}>
      {(answer) => <WhatIfResult answer={answer} palette={paletteOf(check.colours, answer.scheme)} />}
    </AnswerOf>
  );
  return { shown, isSeen: asked.is === 'answered' && asked.answer.ok };
}

interface NumberFieldProps {
  readonly threshold: Threshold;
  readonly typed: string;
  readonly type: (text: string) => void;
}

function NumberField({ threshold, typed, type }: NumberFieldProps) {
  const { words, say, format } = usePage();
  const { whatIf } = words.rules;
  const { least, most, step } = reachOf(threshold);
  const value = `${format.number(threshold.value)}${threshold.isPercent ? '%' : ''}`;
  const change = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }): void =>
    type(currentTarget.value);
  return (
    <div class="field number">
      <label for="what-if-value">
        {say(whatIf.value, { value })}
        {threshold.isPercent && ` (${whatIf.percent})`}
      </label>
      <div class="both">
        <input
          type="range"
          min={least}
          max={most}
          step={step}
          value={typed}
          aria-label={say(whatIf.slider, { value })}
          onInput={change}
        />
        <input id="what-if-value" type="number" step="any" value={typed} onInput={change} />
      </div>
    </div>
  );
}
