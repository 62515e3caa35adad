/**
 * Which rules are others than in the last run, by the texts of both tabs. What is for people (actions, colours, notes) and
 * where columns stand changes no segment.
 */
import { readBoolean, ruleColumnNamed, type RuleColumn } from '../../core/index';

type Rows = readonly (readonly string[])[];

/** Rules by their ids and segments, 'value-2 (VIP)', or by their segments alone where they have no id. */
export interface RuleChanges {
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** The rules are the same in another order, which decides under most hit policies. */
  readonly isReordered: boolean;
}

/** Empty lists: nothing that decides differs. */
export function changedRules(before: Rows, now: Rows): RuleChanges {
  const [was, is] = [rulesIn(before), rulesIn(now)];
  const gone = [...was.keys()].filter((key) => !is.has(key)).map((key) => labelOf(was, key));
  const come = [...is.keys()].filter((key) => !was.has(key)).map((key) => labelOf(is, key));
  // A rule without an id is known by what it says: changed, it is one that went and one that came.
  const moved = gone.filter((label) => come.includes(label));
  const stayed = [...is.keys()].filter((key) => was.has(key));
  const differing = stayed.filter((key) => is.get(key)?.text !== was.get(key)?.text);
  return {
    changed: [...new Set([...differing.map((key) => labelOf(is, key)), ...moved])],
    added: come.filter((label) => !moved.includes(label)),
    removed: gone.filter((label) => !moved.includes(label)),
    isReordered: [...was.keys()].filter((key) => is.has(key)).join('\n') !== stayed.join('\n'),
  };
}

interface Rule {
  readonly label: string;
  /** What decides. */
  readonly text: string;
}

type Rules = ReadonlyMap<string, Rule>;

function labelOf(rules: Rules, key: string): string {
  return rules.get(key)?.label ?? '';
}

const FOR_PEOPLE: ReadonlySet<RuleColumn> = new Set<RuleColumn>([
  'id',
  'action',
  'colour',
  'note',
  'matched',
  'problem',
]);

function rulesIn(rows: Rows): Rules {
  const headerAt = rows.findIndex((row) => {
    const names = row.map(ruleColumnNamed);
    return names.includes('scheme') && names.includes('segment');
  });
  const headers = rows[headerAt] ?? [];
  const rules = new Map<string, Rule>();
  for (const row of rows.slice(headerAt + 1)) {
    const own = (name: RuleColumn) =>
      row[headers.findIndex((header) => ruleColumnNamed(header) === name)] ?? '';
    const cells = headers.flatMap((header, index) => cellOf(header, row[index] ?? ''));
    // A rule that is off is none.
    if (cells.length === 0 || readBoolean(own('on')) === false) continue;
    // Where the columns stand decides nothing.
    const text = JSON.stringify(cells.sort(([a], [b]) => (a < b ? -1 : 1)));
    rules.set(freeKey(rules, own('id') || text), { label: labelled(own('id'), own('segment')), text });
  }
  return rules;
}

/** Blank cells decide nothing. */
function cellOf(header: string, text: string): [string, string][] {
  const name = ruleColumnNamed(header);
  if (name !== null && FOR_PEOPLE.has(name)) return [];
  if (name === 'on') return [];
  return text === '' ? [] : [[name ?? header, text]];
}

function labelled(id: string, segment: string): string {
  return id === '' ? segment : `${id} (${segment})`;
}

/** Two rows may have one id. */
function freeKey(rules: Rules, wanted: string): string {
  let key = wanted;
  for (let number = 2; rules.has(key); number++) key = `${wanted} ${number}`;
  return key;
}
