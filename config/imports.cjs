// Who may import whom. The order inside core is a list: a folder may import only those before it.
const CORE_ORDER = [
  'base',
  'words',
  'tables',
  'models',
  'settings',
  'intake',
  'metrics',
  'conditions',
  'rules',
  'owners',
  'segments',
  'summary',
  'fit',
];

const core = CORE_ORDER.map((folder, index) => ({
  name: `core-${folder}-imports-only-what-stands-below`,
  severity: 'error',
  from: { path: `^src/core/${folder}/` },
  to: { path: '^src/', pathNot: `^src/core/(${CORE_ORDER.slice(0, index + 1).join('|')})/` },
}));

/** Everything in src that a folder may not import: all but the paths given. */
const only = (from, allowed) => ({
  name: `${from}-imports-only-its-own-and-${allowed.length}-others`,
  severity: 'error',
  from: { path: `^src/${from}` },
  to: { path: '^src/', pathNot: [`^src/${from}`, ...allowed.map((path) => `^src/${path}`)] },
});

module.exports = {
  forbidden: [
    ...core,
    only('core/', []),
    only('i18n/', ['core/index', 'protocol']),
    only('templates/', ['core/base/language']),
    only('samples/', ['core/base/']),
    only('protocol', []),
    only('offline/workbench/page/', [
      'offline/workbench/api',
      'offline/workbook/a1',
      'core/index',
      'i18n/(workbench|en/workbench|vi/workbench)',
    ]),
    // The rule language is in the page, so that it can check a condition while it is typed.
    only('sidebar/', [
      'protocol',
      'core/(index|base/|conditions/|rules/name-index|words/genders)',
      'i18n/(sidebar|tester|en/sidebar|vi/sidebar)',
    ]),
    only('addon/', ['core/index', 'protocol', 'i18n/', 'templates/', 'samples/']),
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'libraries-and-node-only-in-the-offline-host',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/offline/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/preact/' },
    },
    {
      name: 'preact-only-in-pages',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(offline|sidebar)/' },
      to: { path: 'node_modules/preact/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
