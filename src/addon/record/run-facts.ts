/**
 * Facts of the last run as a whole, in one column of the state: the instant of the run that can be undone, then a text a cell
 * under the fact's name, long ones cut over several cells. Those that undo needs are sealed with a hash, since somebody may
 * sort the tab or type into it.
 */
import { hashText, type Cell } from '../../core/index';

/** The name of the column. */
export const RUN = 'run';

/** What undo needs of the run as a whole, each as texts. */
const UNDO_RUN_FACTS = [
  /** A hash of the summary that the run wrote. */
  'undo.summaryMark',
  /** The columns that it added: see added-columns.ts. */
  'undo.added',
  /** The summary and the findings before it, a text a row. */
  'undo.summary',
  'undo.findings',
  /** The run before it, and behind that the segments' sizes that an undo puts back. */
  'undo.lastRun',
] as const;

/** Of the last run one text: see last-run.ts. */
export type RunFact = 'lastRun' | (typeof UNDO_RUN_FACTS)[number];
export type RunFacts = Readonly<Partial<Record<RunFact, readonly string[]>>>;

export interface KnownFacts {
  /** When the run began that can be undone; null when there is nothing to undo. */
  readonly run: Date | null;
  readonly facts: RunFacts;
}

const NAMES: readonly RunFact[] = ['lastRun', ...UNDO_RUN_FACTS];
const SEAL = 'undo.seal';
/** Stands before what goes on with the text of the cell above. */
const GOES_ON = '+';

/** Characters of a text in one cell: Google allows 50,000 in all. */
const CUT = 45000;

/** The cells below the name of the column; facts of an undo that is not to be are left out. */
export function runCells({ run, facts }: KnownFacts): Cell[] {
  const named = (names: readonly RunFact[]) =>
    names.flatMap((name) => (facts[name] ?? []).flatMap((text) => factCells(name, text)));
  const undo = run ? named(UNDO_RUN_FACTS) : [];
  const seal = run ? [`${SEAL} ${sealOf(undo)}`] : [];
  // The last run stands on top: pages read no more than that.
  return [run ?? '', ...named(['lastRun']), ...undo, ...seal];
}

function factCells(name: RunFact, text: string): string[] {
  const cells: string[] = [];
  for (let from = 0; from === 0 || from < text.length;) {
    const end = cutAt(text, from + CUT);
    cells.push(`${from === 0 ? name : GOES_ON} ${text.slice(from, end)}`);
    from = Math.max(end, 1);
  }
  return cells;
}

/** Never between the halves of a character. */
function cutAt(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length;
  const unit = text.charCodeAt(wanted - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? wanted - 1 : wanted;
}

function sealOf(cells: readonly string[]): string {
  return hashText(cells.join('\n'));
}

/** The last run as the first cells have it. `run` may be one whose facts are broken. */
export function parseFirstRunCells([run, ...cells]: readonly Cell[]): KnownFacts {
  return { run: run instanceof Date ? run : null, facts: factsIn(cells) };
}

/** Empty: what nobody has left is left out, as is all that undo needs where somebody broke a part of it. */
export function parseRunCells(cells: readonly Cell[]): KnownFacts {
  const { run, facts } = parseFirstRunCells(cells);
  const texts = cells.filter((cell) => typeof cell === 'string');
  const from = texts.findIndex((text) => text.startsWith('undo.'));
  const to = texts.findIndex((text) => text.startsWith(`${SEAL} `));
  const isWhole = run !== null && texts[to] === `${SEAL} ${sealOf(texts.slice(Math.max(from, 0), to))}`;
  return isWhole ? { run, facts } : { run: null, facts: { lastRun: facts.lastRun ?? [] } };
}

function factsIn(cells: readonly Cell[]): RunFacts {
  const facts: Partial<Record<RunFact, string[]>> = {};
  let texts: string[] = [];
  for (const cell of cells) {
    if (typeof cell !== 'string' || cell === '') continue;
    const space = cell.indexOf(' ');
    const [name, text] = [cell.slice(0, space), cell.slice(space + 1)];
    if (name === GOES_ON) texts.push(`${texts.pop() ?? ''}${text}`);
    else {
      const known = NAMES.find((one) => one === name);
      texts = known ? (facts[known] ??= []) : [];
      texts.push(text);
    }
  }
  return facts;
}
