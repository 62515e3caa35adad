export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '\\.(ts|tsx|js|mjs)$': '<rootDir>/config/jest-transform.cjs' },
  // These packages are ES modules only.
  transformIgnorePatterns: [
    '/node_modules/(?!(hucre|feelin|lezer-feel|@lezer|min-dash|temporal-polyfill|temporal-utils)/)',
  ],
  reporters: ['default', '<rootDir>/test/support/count-reporter.mjs'],
  testTimeout: 60000,
  // One worker a core: jest would leave one idle, and on two cores that is half.
  maxWorkers: '100%',
};
