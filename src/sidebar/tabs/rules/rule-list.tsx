/**
 * The rules as sentences, with how many customers each takes and for whom it is undecided.
 */
import type { CheckAnswer, CheckedRule } from '../../../protocol';
import { GoTo } from '../../parts/go-to';
import { Segment } from '../../parts/segment';
import { usePage } from '../../page-context';
import { paletteOf, type Palette } from '../../state/palette';
import { Sentence } from './sentence';

export function RuleList({ check }: { readonly check: CheckAnswer }) {
  const { rules } = usePage().words;
  const { schemes, sheet, colours } = check;
  return (
    <section class="part">
      <h2>{rules.sentences}</h2>
      {schemes.length === 0 && <p class="hint">{rules.faulty}</p>}
      {schemes.map(({ scheme, rules: own }) => (
        <section key={scheme}>
          <h3 dir="auto">{scheme}</h3>
          <ul class="rules">
            {own.map((rule) => (
              <Rule key={rule.row} rule={rule} sheet={sheet} palette={paletteOf(colours, scheme)} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

interface RuleProps {
  readonly rule: CheckedRule;
  /** '' where the rules stand in no tab. */
  readonly sheet: string;
  readonly palette: Palette;
}

function Rule({ rule, sheet, palette }: RuleProps) {
  const { words, say, format } = usePage();
  const { rules } = words;
  const { row, segment, parts, matched } = rule;
  return (
    <li>
      <div class="rule">
        <span class="id">{labelOf(rule)}</span>
        <Segment segment={segment} palette={palette} />
        <span class="count">
          <span aria-hidden="true">{format.number(matched)}</span>
          <span class="hidden">{say(rules.count, { matched })}</span>
        </span>
      </div>
      <p class="sentence" dir="auto">
        <Sentence parts={parts} />
      </p>
      <Undecided rule={rule} />
      {sheet !== '' && <GoTo place={{ sheet, row }} label={say(rules.goToRow, { row: String(row) })} />}
      <Conditions rule={rule} />
    </li>
  );
}

/** The rule's id; where it has none, its row. */
export function labelOf({ id, row }: Pick<CheckedRule, 'id' | 'row'>): string {
  return id || `#${row}`;
}

function Undecided({ rule: { undecided } }: { readonly rule: CheckedRule }) {
  const { words, say, format } = usePage();
  const { customers, blanks } = undecided;
  if (customers === 0) return null;
  const listed = blanks.map(({ metric, customers: count }) => `${metric} (${format.number(count)})`);
  const text = listed.length > 0 ? words.rules.undecided : words.rules.undecidedPlain;
  return (
    <p class="hint" dir="auto">
      {say(text, { customers, blanks: listed.join(', ') })}
    </p>
  );
}

function Conditions({ rule }: { readonly rule: CheckedRule }) {
  const { words, say } = usePage();
  const { rules } = words;
  const { conditions, holds, matched } = rule;
  return (
    <details>
      <summary>
        {rules.conditions}
        <span class="hidden"> {labelOf(rule)}</span>
      </summary>
      {conditions.length === 0 ? (
        <p class="hint">{rules.noConditions}</p>
      ) : (
        <dl>
          {conditions.map(({ column, canonical }, index) => (
            <div key={index}>
              <dt dir="auto">{column}</dt>
              <dd dir="auto">{canonical}</dd>
            </div>
          ))}
        </dl>
      )}
      <p class="hint">{say(rules.holds, { holds, matched })}</p>
    </details>
  );
}
