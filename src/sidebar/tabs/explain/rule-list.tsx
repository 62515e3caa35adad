/**
 * Every rule of the scheme in its order, folded but for those that decide.
 */
import type { ExplainedScheme, MetRule } from '../../../protocol/explain';
import { GoTo } from '../../parts/go-to';
import { Swatch } from '../../parts/segment';
import { usePage } from '../../page-context';
import type { Palette } from '../../state/palette';
import { ConditionList } from './condition-list';

interface RuleListProps {
  readonly scheme: ExplainedScheme;
  readonly palette: Palette;
  /** Null where the rules stand in no tab. */
  readonly rulesSheet: string | null;
}

export function RuleList({ scheme: { scheme, rules, hitPolicy }, ...context }: RuleListProps) {
  const texts = usePage().words.explain;
  return (
    <section>
      <h3>{texts.rules}</h3>
      <p class="hint">{texts.policies[hitPolicy]}</p>
      <ol class="met-rules">
        {rules.map((rule) => (
          <li key={`${scheme} ${rule.row}`} class={rule.verdict}>
            <Rule rule={rule} {...context} />
          </li>
        ))}
      </ol>
    </section>
  );
}

type RuleProps = Omit<RuleListProps, 'scheme'> & { readonly rule: MetRule };

function Rule({ rule, palette, rulesSheet }: RuleProps) {
  const { words, say } = usePage();
  const { verdicts, goToRule, goToRuleName } = words.explain;
  const { label, row, segment, verdict, sentence, conditions, kept } = rule;
  return (
    <details open={verdict === 'decides'}>
      <summary>
        <span class="label">{label}</span>
        <span class="segment">
          <Swatch segment={segment} palette={palette} />
          <bdi>{segment}</bdi>
        </span>
        <span class="tag">{verdicts[verdict]}</span>
      </summary>
      <div class="rule">
        {kept !== '' && <p dir="auto">{kept}</p>}
        <ConditionList conditions={conditions} />
        <p class="hint" dir="auto">
          {sentence}
        </p>
        {rulesSheet !== null && (
          <GoTo
            place={{ sheet: rulesSheet, row }}
            label={goToRule}
            name={say(goToRuleName, { rule: label })}
          />
        )}
      </div>
    </details>
  );
}
