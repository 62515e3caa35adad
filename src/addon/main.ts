/**
 * Every function that Google calls, by who calls it: global in Apps Script. Nothing runs at load.
 */
export * from './entry-points/opening';
export * from './entry-points/menu';
export * from './entry-points/clock';
export * from './entry-points/page-run';
export * from './entry-points/page-set-up';
export * from './entry-points/page-rules';
export * from './entry-points/page-customers';
export * from './entry-points/page-trends';
export * from './entry-points/page-formulas';
export * from './entry-points/cells';
