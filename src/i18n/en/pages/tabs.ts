/**
 * English: the names of the sidebar's tabs.
 */

export const TABS = {
  label: 'Pages',
  more: 'More',
  faulty: 'has errors',
  names: {
    summary: 'Summary',
    trends: 'Trends',
    explain: 'Explain',
    rules: 'Rules',
    crossing: 'Compare',
    formula: 'Formulas',
    data: 'Data',
    settings: 'Settings',
  },
};
