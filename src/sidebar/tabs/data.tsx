/**
 * What was found out about the data, by what a run does about it; each finding leads to its rows.
 */
import type { DataAnswer, Finding } from '../../protocol/data-check';
import { AnswerOf } from '../parts/answer';
import { Button } from '../parts/button';
import { Mark, type MarkKind } from '../parts/mark';
import { Shell } from '../parts/shell';
import { usePage } from '../page-context';
import { useAnswer } from '../use-call';
import { findingGroups, type FindingGroup } from './data/finding-groups';
import { GoTo } from '../parts/go-to';
import './data.css';

export function DataTab() {
  const { words, language } = usePage();
  const { data, tabs } = words;
  const { asked, isAsking, again, send } = useAnswer('doctorFromPage', { lang: language });
  const footer = (
    <Button kind="filled" label={data.again} disabled={isAsking} act={() => void send({ lang: language })} />
  );
  return (
    <Shell title={tabs.names.data} inTabs footer={footer}>
      <p role="status" class="waiting">
        {isAsking && asked.is === 'answered' ? data.waiting : ''}
      </p>
      <AnswerOf of={asked} waiting={data.waiting} again={again}>
        {(answer) => <Findings answer={answer} />}
      </AnswerOf>
    </Shell>
  );
}

function Findings({ answer: { counts, findings } }: { readonly answer: DataAnswer }) {
  const { data } = usePage().words;
  const groups = findingGroups(findings);
  return (
    <>
      {counts && <Counts counts={counts} />}
      {groups.length === 0 && <p>{data.fine}</p>}
      {groups.map(({ group, findings: those }) => (
        <section key={group}>
          <h2>{data[group]}</h2>
          <ul class="findings">
            {those.map((finding, index) => (
              <OneFinding key={index} finding={finding} group={group} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Counts({ counts }: { readonly counts: NonNullable<DataAnswer['counts']> }) {
  const { words, format } = usePage();
  const { customers, orderRows, skipped } = words.data;
  const facts = [
    [customers, counts.customers],
    [orderRows, counts.orderRows],
    [skipped, counts.skippedCustomerRows + counts.skippedOrderRows],
  ] as const;
  return (
    <dl class="counts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{format.number(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

const MARKS: Readonly<Record<FindingGroup, MarkKind>> = {
  stopped: 'error',
  left: 'warning',
  look: 'warning',
  read: 'info',
};

interface OneFindingProps {
  readonly finding: Finding;
  readonly group: FindingGroup;
}

function OneFinding({ finding: { text, count, where, done }, group }: OneFindingProps) {
  const { words, say, format } = usePage();
  const { data } = words;
  const { sheet, column, rows } = where;
  return (
    <li>
      <Mark kind={MARKS[group]} />
      <div>
        <p dir="auto">{text}</p>
        <p class="hint" dir="auto">
          {[sheet, column, done].filter(Boolean).join(' · ')}
        </p>
        {sheet !== undefined && rows.length > 0 && (
          <GoTo
            place={{ sheet, rows, ...(column === undefined ? {} : { column }) }}
            label={data.show}
            name={say(data.showHint, { text })}
          />
        )}
      </div>
      {count > 1 && <span class="count">{format.number(count)}</span>}
    </li>
  );
}
