/**
 * Each tab's page.
 */
import type { ComponentChildren } from 'preact';
import { CrossingTab } from './crossing';
import { DataTab } from './data';
import { ExplainTab } from './explain';
import { FormulaTab } from './formula';
import { RulesTab } from './rules';
import { SettingsTab } from './settings';
import { SummaryTab } from './summary';
import type { Tab } from './tab-names';
import { TrendsTab } from './trends';

export const TAB_PAGES: Readonly<Record<Tab, () => ComponentChildren>> = {
  summary: SummaryTab,
  trends: TrendsTab,
  explain: ExplainTab,
  rules: RulesTab,
  crossing: CrossingTab,
  formula: FormulaTab,
  data: DataTab,
  settings: SettingsTab,
};
