/**
 * The names that conditions may use, asked for when somebody first needs them: types of columns cost reading them.
 */
import { useMemo, useState } from 'preact/hooks';
import type { Names } from '../../../core/conditions/types';
import type { RuleNamesAnswer } from '../../../protocol/rule-trials';
import { usePage } from '../../page-context';
import { useAnswer, type Asked } from '../../use-call';
import { createCompleter, type Completer } from './completion';
import { namesOf, type KnownNames } from './names';
import { useLatest } from './use-latest';

/** Made of the list of names once. */
export interface NameTools {
  readonly known: KnownNames;
  readonly names: Names;
  readonly complete: Completer;
}

export interface RuleNames {
  readonly asked: Asked<RuleNamesAnswer>;
  readonly again: () => void;
  /** Asks for them, where nobody has yet. */
  readonly want: () => void;
  /** Null until they are known. */
  readonly tools: NameTools | null;
}

export function useRuleNames(): RuleNames {
  const { language } = usePage();
  const [isWanted, setWanted] = useState(false);
  const { asked, again } = useAnswer('ruleNamesFromPage', isWanted ? { lang: language } : null);
  const answer = useLatest(asked);
  const tools = useMemo(() => (answer?.ok ? toolsOf(answer) : null), [answer]);
  return { asked, again, want: () => setWanted(true), tools };
}

function toolsOf(known: KnownNames): NameTools {
  const names = namesOf(known);
  return { known, names, complete: createCompleter(known, names) };
}

/** In a workbook with fewer customers questions are asked by themselves once somebody has stopped typing. */
const FEW_CUSTOMERS = 20_000;
/** So long somebody has to have stopped. */
export const PAUSE_MS = 800;

export function isQuick({ known }: NameTools): boolean {
  return known.customers < FEW_CUSTOMERS;
}
